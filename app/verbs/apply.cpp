// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runreport.h"
#include "app/verbs/selection.h"

#include "wizard/core/confirmationfile.h"
#include "wizard/core/journalfilestore.h"

namespace App {

namespace {

/// The options that would give what is missing.
QString missingOptions(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names) {
        const bool isLicence = Core::knownLicences().contains(name);
        lines << (isLicence ? QStringLiteral("--accept-license ")
                            : QStringLiteral("--accept-risk ")) +
                     name;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Platform::Result<VerbResult> runApply(const VerbContext &context)
{
    const auto selection = select(context);
    if (!selection)
        return tl::make_unexpected(selection.error());
    if (!selection->missing.isEmpty())
        return Platform::failure(Platform::ErrorCode::ConsentMissing,
                                 missingOptions(selection->missing));
    Core::JournalFileStore store(context.chosen.journalFile);
    Core::Runner runner = makeRunner(context, store, selection->plan);
    const Core::RunReport report =
        runner.apply(selection->plan, selection->choices.consents, context.stop);
    Core::ConfirmationFile(context.chosen.journalFile).remove();
    if (report.outcome == Core::RunOutcome::Refused)
        return tl::make_unexpected(report.error.value_or(Platform::Error()));
    return VerbResult{exitCodeFor(report), applyText(report), runDocument(report)};
}

} // namespace App
