// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runstatus.h"

#include "app/verbs/runreport.h"
#include "wizard/core/journalfilestore.h"
#include "wizard/core/safetext.h"

namespace App {

namespace {

using Core::RunPhase;

constexpr char Context[] = "Console";

/// In the order of the phases.
constexpr Core::Text PhaseTexts[] = {
    QT_TRANSLATE_NOOP3("Console", "No run is recorded.", "@status"),
    QT_TRANSLATE_NOOP3("Console", "The computer is being checked before the first change.",
                       "@status"),
    QT_TRANSLATE_NOOP3("Console", "The recovery task is being registered.", "@status"),
    QT_TRANSLATE_NOOP3("Console", "The run has begun, and nothing is changed yet.", "@status"),
    QT_TRANSLATE_NOOP3("Console", "The run has reached its changes.", "@status"),
    QT_TRANSLATE_NOOP3("Console", "The run has reached the check inside the virtual machine.",
                       "@status"),
    QT_TRANSLATE_NOOP3("Console", "All changes are made, and they wait for a confirmation.",
                       "@status"),
    QT_TRANSLATE_NOOP3("Console", "The changes are being taken back.", "@status"),
    QT_TRANSLATE_NOOP3("Console", "The last run is done: the virtual machine has the GPU.",
                       "@status"),
    QT_TRANSLATE_NOOP3("Console", "The last run is undone: everything is as it was before.",
                       "@status"),
    QT_TRANSLATE_NOOP3("Console", "The last run could not be undone completely.", "@status"),
};
static_assert(std::size(PhaseTexts) == std::size_t(RunPhase::NeedsAttention) + 1);

constexpr Core::Text Active = QT_TRANSLATE_NOOP3("Console", "A process works on it.", "@status");
//: %1: name of a program, %2: number of a process, %3: date and time
constexpr Core::Text ActiveProcess =
    QT_TRANSLATE_NOOP3("Console", "%1 works on it (process %2) since %3.", "@status");
constexpr Core::Text CutOff = QT_TRANSLATE_NOOP3(
    "Console", "It was cut off, and no process works on it. The command undo takes it back.",
    "@status");
constexpr Core::Text ByRecovery = QT_TRANSLATE_NOOP3(
    "Console", "The recovery task did that when the computer started.", "@status");
constexpr Core::Text RunId = QT_TRANSLATE_NOOP3("Console", "Run ID: %1", "@label");

QString say(const Core::Text &text, const QStringList &arguments = {})
{
    return Core::safeLine(Core::translated({Context, text, arguments})) + QLatin1Char('\n');
}

QString activeLine(const RunStatus &status)
{
    if (!status.holder)
        return say(Active);
    return say(ActiveProcess,
               {status.holder->program, QString::number(status.holder->processId),
                QLocale().toString(status.holder->since.toLocalTime(), QLocale::ShortFormat)});
}

QJsonValue holderToJson(const std::optional<Core::RunHolder> &holder)
{
    if (!holder)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("processId"), holder->processId},
                       {QStringLiteral("program"), holder->program},
                       {QStringLiteral("since"), holder->since.toString(Qt::ISODate)}};
}

} // namespace

Platform::Result<RunStatus> runStatusOf(const VerbContext &context)
{
    Core::JournalFileStore store(context.chosen.journalFile);
    const auto held = store.read();
    const auto run = Core::watchedRun(store, context.chosen.host->machineId());
    if (!run)
        return tl::make_unexpected(run.error());
    RunStatus status;
    if (*run)
        status.record = Core::runRecordOf(**run);
    status.isActive = !held && held.error().code == Platform::ErrorCode::AnotherRunActive;
    if (status.isActive)
        status.holder = Core::holderOf(context.chosen.journalFile);
    return status;
}

QString statusText(const RunStatus &status)
{
    QString text = say(PhaseTexts[int(status.phase())]);
    if (status.isActive)
        text += activeLine(status);
    if (!status.record)
        return text;
    const Core::RunRecord &record = *status.record;
    const bool isCutOff = !status.isActive && !Core::isAtRest(record.phase);
    if (isCutOff)
        text += say(CutOff);
    if (record.isByRecovery)
        text += say(ByRecovery);
    text += say(RunId, {record.report.runId}) + stepLines(record.report);
    if (!status.isActive && record.isUnfinished() && !record.report.residual.isEmpty())
        text += residualLines(record.report);
    return text;
}

QJsonObject statusDocument(const RunStatus &status)
{
    const auto &record = status.record;
    return {{QStringLiteral("schema"), QStringLiteral("eflow-gpu-setup/status/1")},
            {QStringLiteral("phase"), Core::runPhaseName(status.phase())},
            {QStringLiteral("active"), status.isActive},
            {QStringLiteral("holder"), holderToJson(status.holder)},
            {QStringLiteral("unfinished"), record && record->isUnfinished()},
            {QStringLiteral("attempts"), record ? record->attempts : 0},
            {QStringLiteral("byRecovery"), record && record->isByRecovery},
            {QStringLiteral("report"),
             record ? QJsonValue(Core::reportToJson(record->report)) : QJsonValue::Null}};
}

} // namespace App
