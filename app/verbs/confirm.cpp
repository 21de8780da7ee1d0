// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runstatus.h"

#include "wizard/core/confirmationfile.h"

namespace App {

namespace {

constexpr Core::Text NothingWaits =
    QT_TRANSLATE_NOOP3("Console", "No run waits for a confirmation.", "@status");
constexpr Core::Text Confirmed =
    QT_TRANSLATE_NOOP3("Console", "The changes are confirmed and stay.", "@status");

QString say(const Core::Text &text)
{
    return Core::translated({"Console", text, {}}) + QLatin1Char('\n');
}

} // namespace

Platform::Result<VerbResult> runConfirm(const VerbContext &context)
{
    const auto status = runStatusOf(context);
    if (!status)
        return tl::make_unexpected(status.error());
    if (!status->isActive || status->phase() != Core::RunPhase::Confirming)
        return VerbResult{ExitCode::NothingToUndo, say(NothingWaits), statusDocument(*status)};
    return Core::ConfirmationFile(context.chosen.journalFile)
        .confirm(status->record->report.runId)
        .map([&status] {
            return VerbResult{ExitCode::Success, say(Confirmed), statusDocument(*status)};
        });
}

} // namespace App
