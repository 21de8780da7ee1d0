// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/assessedhost.h"

#include "wizard/core/requirement.h"

#include <algorithm>

namespace Wizard {

using Core::AssessedPath;
using Core::AssessmentRow;

namespace {

int rankOf(const AssessedPath &path)
{
    // Ready, attention, blocked, unknown.
    constexpr int Ranks[] = {0, 1, 3, 2};
    constexpr int Step = 1000;
    return Ranks[int(path.verdict)] * Step + int(path.because.size());
}

} // namespace

bool isOpen(Core::PathVerdict verdict)
{
    return verdict == Core::PathVerdict::Ready || verdict == Core::PathVerdict::Attention;
}

void Ways::add(const AssessedPath &path)
{
    if (!best || rankOf(path) < rankOf(*best))
        best = &path;
    if (isOpen(path.verdict) && !open.contains(path.path.route))
        open.append(path.path.route);
}

AssessedHost::AssessedHost(const Platform::HostFacts &facts, const Core::AcceptedLicences &accepted)
    : m_assessment(Core::assess(facts, accepted))
    , m_summaries(Core::summarize(m_assessment))
{
    for (const AssessedPath &path : std::as_const(m_assessment.paths)) {
        m_pathsByGpu[path.path.gpu].append(&path);
        m_waysByGpu[path.path.gpu].add(path);
        m_all.add(path);
    }
    for (const AssessmentRow &row : std::as_const(m_assessment.rows))
        m_rows.insert({row.requirement->id, row.subjectKey}, &row);
}

const AssessmentRow *AssessedHost::rowFor(QLatin1String requirement, const Core::Path &path) const
{
    for (const QString &subject : {QString(), path.gpu, path.vm}) {
        const auto [first, last] = m_rows.equal_range({requirement, subject});
        const auto found = std::find_if(first, last, [&path](const AssessmentRow *row) {
            return row->routes.contains(path.route);
        });
        if (found != last)
            return *found;
    }
    return nullptr;
}

} // namespace Wizard
