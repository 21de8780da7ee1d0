// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/report.h"

#include "platform/enumnames.h"

#include <QJsonArray>

#include <algorithm>

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

/// Changes that Windows refuses, or takes only in part, while the VM runs.
bool needsStoppedVm(const Step &step)
{
    switch (step.kind) {
    case StepKind::VmStopAction:
    case StepKind::VmMemory:
    case StepKind::VmCacheControl:
    case StepKind::VmMmioGaps:
    case StepKind::DeviceAssignment:
    case StepKind::GpuPartition:
        return true;
    default:
        return false;
    }
}

/// The step that had stopped the VM and is back.
bool hasRestartedVm(const StepResult &result)
{
    return result.step.kind == StepKind::VmPower && result.state == StepState::Undone &&
           result.step.after == Platform::enumName(Platform::VmState::Off);
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

QStringList residualCommands(const RunReport &report)
{
    QStringList commands;
    for (const Step &step : report.residual)
        commands << behaviourOf(step.kind).powerShell(step, step.before);
    const auto restarted = std::ranges::find_if(report.steps, hasRestartedVm);
    if (restarted == report.steps.end() || std::ranges::none_of(report.residual, needsStoppedVm))
        return commands;
    const Step &step = restarted->step;
    commands.prepend(behaviourOf(step.kind).powerShell(step, step.after));
    commands.append(behaviourOf(step.kind).powerShell(step, step.before));
    return commands;
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
        {QStringLiteral("residual"), residual},
        {QStringLiteral("commands"), QJsonArray::fromStringList(residualCommands(report))}};
}

} // namespace Core
