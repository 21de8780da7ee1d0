// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runreport.h"

#include "wizard/core/journalfilestore.h"

namespace App {

namespace {

constexpr Core::Text NothingToUndo =
    QT_TRANSLATE_NOOP3("Console", "There is no run to undo.", "@status");

} // namespace

Platform::Result<VerbResult> runUndo(const VerbContext &context)
{
    Core::JournalFileStore store(context.chosen.journalFile);
    const auto plan = recordedPlan(context, store);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (*plan)
        return undoResult(makeRunner(context, store, **plan).undo());
    const QString text = Core::translated({"Console", NothingToUndo, {}}) + QLatin1Char('\n');
    return VerbResult{ExitCode::NothingToUndo, text, runDocument(std::nullopt)};
}

} // namespace App
