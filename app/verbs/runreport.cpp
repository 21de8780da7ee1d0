// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runreport.h"

#include "app/console.h"
#include "app/runlog.h"
#include "wizard/core/columns.h"
#include "wizard/core/confirmationfile.h"
#include "wizard/core/errortexts.h"
#include "wizard/core/safetext.h"

#include <algorithm>
#include <memory>

namespace App {

namespace {

using Core::RunOutcome;
using Core::RunReport;
using Core::StepState;

constexpr char Context[] = "Console";

constexpr Core::Text Works =
    QT_TRANSLATE_NOOP3("Console", "The GPU works in the virtual machine.", "@status");
constexpr Core::Text Unchecked = QT_TRANSLATE_NOOP3(
    "Console",
    "The virtual machine has the GPU. Whether it works there could not be checked from the host.",
    "@status");
constexpr Core::Text Failed =
    QT_TRANSLATE_NOOP3("Console", "A step failed, and everything was undone.", "@status");
constexpr Core::Text Stopped =
    QT_TRANSLATE_NOOP3("Console", "The run was stopped, and everything was undone.", "@status");
constexpr Core::Text Undone =
    QT_TRANSLATE_NOOP3("Console", "Everything is as it was before the run.", "@status");
constexpr Core::Text Attention = QT_TRANSLATE_NOOP3(
    "Console", "Not everything could be undone. This is left to do by hand:", "@status");
constexpr Core::Text ByHand = QT_TRANSLATE_NOOP3(
    "Console", "These commands take back by hand what is still changed", "@label");
//: %1: what the step changes, for example "Automatic stop action of VM1"
constexpr Core::Text Undoing = QT_TRANSLATE_NOOP3("Console", "Undoing: %1", "@status");

constexpr Core::Text HowToConfirm = QT_TRANSLATE_NOOP3(
    "Console", "Run “eflow-gpu-setup-cli confirm” within 10 minutes to keep the changes.",
    "@info");

constexpr Core::Text StateWords[] = {
    QT_TRANSLATE_NOOP3("Console", "Not begun", "@status"),
    QT_TRANSLATE_NOOP3("Console", "Running", "@status"),
    QT_TRANSLATE_NOOP3("Console", "Done", "@status"),
    QT_TRANSLATE_NOOP3("Console", "Failed", "@status"),
    QT_TRANSLATE_NOOP3("Console", "Undoing", "@status"),
    QT_TRANSLATE_NOOP3("Console", "Undone", "@status"),
    QT_TRANSLATE_NOOP3("Console", "Skipped", "@status"),
};

QString say(const Core::Text &text, const QStringList &arguments = {})
{
    return Core::safeLine(Core::translated({Context, text, arguments}));
}

QString titleOf(const Core::Step &step)
{
    return Core::safeLine(Core::translated(Core::behaviourOf(step.kind).title(step)));
}

QString lineOf(const QString &text) { return text + QLatin1Char('\n'); }

QString indented(const QString &text) { return QStringLiteral("  ") + text + QLatin1Char('\n'); }

QString errorLines(const Platform::Error &error)
{
    QString text = lineOf(Core::translated(Core::errorTitle(error.code)));
    if (!error.detail.isEmpty())
        text += indented(Core::safeLine(error.detail));
    return text;
}

void tellStep(const Core::Step &step, StepState state)
{
    if (state == StepState::Running) {
        Console::tellProgress(Core::translated(Core::behaviourOf(step.kind).status(step)));
        if (step.kind == Core::StepKind::Confirmation)
            Console::tellProgress(say(HowToConfirm));
    } else if (state == StepState::Undoing)
        Console::tellProgress(say(Undoing, {titleOf(step)}));
}

/// A recorded host of which nothing is kept has nothing to lose, and nobody else can find its
/// journal.
std::function<bool()> confirmationFor(const VerbContext &context)
{
    if (context.chosen.journalFolder)
        return [] { return true; };
    return [file = Core::ConfirmationFile(context.chosen.journalFile), runId = context.runId] {
        return file.confirms(runId);
    };
}

bool hasChanged(const RunReport &report)
{
    const StepState wanted =
        report.outcome == RunOutcome::Done ? StepState::Done : StepState::Undone;
    return std::ranges::any_of(report.steps, [wanted](const Core::StepResult &result) {
        return result.state == wanted && Core::isChange(result.step);
    });
}

} // namespace

QString stepLines(const RunReport &report)
{
    qsizetype longest = 0;
    for (const Core::Text &word : StateWords)
        longest = std::max(longest, Core::columnsOf(say(word)));
    QString text;
    for (const Core::StepResult &result : report.steps) {
        const QString word = Core::padded(say(StateWords[int(result.state)]), longest);
        text += indented(word + QStringLiteral("  ") + titleOf(result.step));
    }
    return text;
}

QString residualLines(const RunReport &report)
{
    QString text = lineOf(say(Attention));
    for (const Core::Step &step : report.residual)
        text += indented(titleOf(step));
    text += lineOf(say(ByHand));
    for (const QString &command : Core::residualCommands(report)) {
        for (const QString &line : command.split(QLatin1Char('\n')))
            text += indented(Core::safeLine(line));
    }
    return text;
}

Core::Runner makeRunner(const VerbContext &context, Core::JournalStore &store,
                        const Core::Plan &plan)
{
    return Core::Runner({*context.chosen.host, store, context.runId,
                         [steps = plan.steps](const Core::StepEvent &event) {
                             logStep(event);
                             if (event.index < steps.size())
                                 tellStep(steps.at(event.index), event.state);
                         },
                         &Platform::computerClock(), confirmationFor(context), logPhase});
}

Platform::Result<std::optional<Core::Plan>> recordedPlan(const VerbContext &context,
                                                         Core::JournalStore &store)
{
    return Core::recordedRun(store, context.chosen.host->machineId())
        .map([](const std::optional<Core::JournalState> &run) {
            return run ? std::optional(run->plan) : std::nullopt;
        });
}

QString applyText(const RunReport &report)
{
    QString text;
    switch (report.outcome) {
    case RunOutcome::Done:
        text = lineOf(say(report.proof.gpuWorks ? Works : Unchecked));
        break;
    case RunOutcome::Undone: {
        const bool isStopped =
            report.error && (report.error->code == Platform::ErrorCode::Cancelled ||
                             report.error->code == Platform::ErrorCode::NotConfirmed);
        text = lineOf(say(isStopped ? Stopped : Failed));
        break;
    }
    case RunOutcome::NeedsAttention:
        text = residualLines(report);
        break;
    case RunOutcome::Refused:
        break;
    }
    if (report.error)
        text += errorLines(*report.error);
    for (const QString &line : report.proof.lines)
        text += indented(Core::safeLine(line));
    return text + stepLines(report);
}

QString undoText(const RunReport &report)
{
    const bool isUndone = report.outcome == RunOutcome::Undone;
    return (isUndone ? lineOf(say(Undone)) : residualLines(report)) + stepLines(report);
}

QJsonObject runDocument(const std::optional<RunReport> &report)
{
    return {{QStringLiteral("schema"), QStringLiteral("eflow-gpu-setup/report/1")},
            {QStringLiteral("changed"), report && hasChanged(*report)},
            {QStringLiteral("report"),
             report ? QJsonValue(Core::reportToJson(*report)) : QJsonValue::Null}};
}

Platform::Result<VerbResult> undoResult(const RunReport &report)
{
    if (report.outcome == RunOutcome::Refused)
        return tl::make_unexpected(report.error.value_or(Platform::Error()));
    VerbResult result;
    result.code = report.outcome == RunOutcome::Undone ? ExitCode::Success : ExitCode::Failed;
    result.text = undoText(report);
    result.document = runDocument(report);
    return result;
}

} // namespace App
