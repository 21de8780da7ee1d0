// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runreport.h"

#include "wizard/core/journalfilestore.h"

namespace App {

namespace {

constexpr Core::Text NothingToRecover =
    QT_TRANSLATE_NOOP3("Console", "No run was cut off. There is nothing to recover.", "@status");

} // namespace

Platform::Result<VerbResult> runRecover(const VerbContext &context)
{
    Core::JournalFileStore store(context.chosen.journalFile);
    const auto plan = recordedPlan(context, store);
    if (!plan)
        return tl::make_unexpected(plan.error());
    const auto report = makeRunner(context, store, plan->value_or(Core::Plan())).recover();
    if (report)
        return undoResult(*report);
    const QString text = Core::translated({"Console", NothingToRecover, {}}) + QLatin1Char('\n');
    return VerbResult{ExitCode::Success, text, runDocument(std::nullopt)};
}

} // namespace App
