// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/selection.h"

#include "wizard/core/inspection.h"
#include "wizard/core/requirement.h"

#include <algorithm>

namespace App {

namespace {

using Platform::Result;

constexpr QLatin1String LicencePrefix("licence.");

/// The licences that speak of this path and are not accepted, by the names that --accept-license
/// takes.
QStringList licencesOf(const Core::Assessment &assessment, const Core::Path &path, bool onlyMissing)
{
    QStringList names;
    for (const Core::AssessmentRow &row : assessment.rows) {
        const bool isLicence = row.requirement->area == Core::Area::Licence;
        const bool isMeant = row.routes.contains(path.route) &&
                             (row.subjectKey.isEmpty() || row.subjectKey == path.gpu);
        if (isLicence && isMeant && row.finding.verdict != Core::Verdict::NotApplicable &&
            (!onlyMissing || row.finding.verdict != Core::Verdict::Pass))
            names << QString(row.requirement->id).mid(LicencePrefix.size());
    }
    names.removeDuplicates();
    return names;
}

QStringList risksOf(const QSet<Core::Consent> &consents)
{
    QStringList names;
    for (const Core::Consent consent : consents)
        names << Core::consentName(consent);
    names.sort();
    return names;
}

} // namespace

Platform::HostFacts readFacts(const VerbContext &context)
{
    return Core::inspectHost(context.chosen.host->reader(), {context.stop});
}

Result<Selection> select(const VerbContext &context)
{
    const Platform::HostFacts facts = readFacts(context);
    if (context.stop.stop_requested())
        return Platform::failure(Platform::ErrorCode::Cancelled,
                                 QStringLiteral("stopped while reading the host"));
    const Core::Assessment assessment = Core::assess(facts, context.answers.acceptedLicences);
    const auto choices = Core::choicesFrom(context.answers, assessment);
    if (!choices)
        return tl::make_unexpected(choices.error());
    auto plan = Core::makePlan(facts, *choices);
    if (!plan)
        return tl::make_unexpected(plan.error());
    Selection selection;
    selection.choices = *choices;
    selection.needed = licencesOf(assessment, choices->path, false) + risksOf(plan->neededConsents);
    selection.missing = licencesOf(assessment, choices->path, true) +
                        risksOf(plan->neededConsents - choices->consents);
    selection.plan = std::move(*plan);
    return selection;
}

} // namespace App
