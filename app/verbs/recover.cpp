// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runreport.h"

#include "wizard/core/hostreadiness.h"
#include "wizard/core/journalfilestore.h"

namespace App {

namespace {

constexpr Core::Text NothingToRecover =
    QT_TRANSLATE_NOOP3("Console", "No run was cut off. There is nothing to recover.", "@status");

/// The recovery task runs early in the start of the computer. A recorded host does not start.
void waitForHost(const VerbContext &context)
{
    constexpr auto Limit = std::chrono::minutes(10);
    if (!context.chosen.host->isRecorded())
        Core::waitForHyperV(context.chosen.host->reader(), {context.stop, Limit});
}

} // namespace

Platform::Result<VerbResult> runRecover(const VerbContext &context)
{
    Core::JournalFileStore store(context.chosen.journalFile);
    const auto plan = recordedPlan(context, store);
    if (!plan)
        return tl::make_unexpected(plan.error());
    Core::Runner runner = makeRunner(context, store, plan->value_or(Core::Plan()));
    if (const auto unfinished = runner.unfinishedRun(); unfinished && *unfinished)
        waitForHost(context);
    const auto report = runner.recover();
    if (report)
        return undoResult(*report);
    const QString text = Core::translated({"Console", NothingToRecover, {}}) + QLatin1Char('\n');
    return VerbResult{ExitCode::Success, text, runDocument(std::nullopt)};
}

} // namespace App
