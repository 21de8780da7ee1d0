// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/assessment.h"
#include "wizard/core/planparts.h"

#include <algorithm>

namespace Core {

Platform::Result<> checkPathOpen(const Platform::HostFacts &facts, const Choices &choices)
{
    const Assessment assessment = assess(facts, choices.acceptedLicences);
    const auto path = std::ranges::find(assessment.paths, choices.path, &AssessedPath::path);
    if (path == assessment.paths.end())
        return planImpossible(QStringLiteral("the host has no such path"));
    if (path->verdict == PathVerdict::Ready || path->verdict == PathVerdict::Attention)
        return {};
    QStringList reasons;
    for (const QLatin1String reason : path->because)
        reasons << reason;
    return planImpossible(
        QStringLiteral("the path is %1: %2")
            .arg(pathVerdictName(path->verdict), reasons.join(QStringLiteral(", "))));
}

} // namespace Core
