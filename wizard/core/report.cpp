// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/report.h"

#include <QJsonArray>

namespace Core {

namespace {

QJsonValue errorToJson(const std::optional<Platform::Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("code"), Platform::errorCodeName(error->code)},
                       {QStringLiteral("detail"), error->detail}};
}

QJsonArray stepResultsToJson(const QList<StepResult> &results)
{
    QJsonArray steps;
    for (const StepResult &result : results)
        steps << QJsonObject{{QStringLiteral("step"), stepToJson(result.step)},
                             {QStringLiteral("state"), stepStateName(result.state)},
                             {QStringLiteral("error"), errorToJson(result.error)}};
    return steps;
}

} // namespace

QLatin1String runOutcomeName(RunOutcome outcome)
{
    constexpr QLatin1String Names[] = {QLatin1String("refused"), QLatin1String("done"),
                                       QLatin1String("undone"), QLatin1String("needsAttention")};
    return Names[int(outcome)];
}

QLatin1String stepStateName(StepState state)
{
    constexpr QLatin1String Names[] = {QLatin1String("pending"), QLatin1String("running"),
                                       QLatin1String("done"),    QLatin1String("failed"),
                                       QLatin1String("undoing"), QLatin1String("undone"),
                                       QLatin1String("skipped")};
    return Names[int(state)];
}

QJsonObject reportToJson(const RunReport &report)
{
    QJsonArray residual;
    for (const Step &step : report.residual)
        residual << stepToJson(step);
    return {
        {QStringLiteral("runId"), report.runId},
        {QStringLiteral("outcome"), runOutcomeName(report.outcome)},
        {QStringLiteral("error"), errorToJson(report.error)},
        {QStringLiteral("plan"), planToJson(report.plan)},
        {QStringLiteral("steps"), stepResultsToJson(report.steps)},
        {QStringLiteral("proof"),
         QJsonObject{{QStringLiteral("gpuWorks"), report.proof.gpuWorks},
                     {QStringLiteral("lines"), QJsonArray::fromStringList(report.proof.lines)}}},
        {QStringLiteral("residual"), residual}};
}

} // namespace Core
