// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/summary.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Core {

namespace {

/// What identifies an entry. Host rules have an empty key.
using EntryKey = std::pair<const Requirement *, QString>;

struct Counts
{
    qsizetype failed = 0;
    qsizetype warned = 0;
    qsizetype unknown = 0;
    qsizetype passed = 0;
};

Counts countRows(const Assessment &assessment, const QList<qsizetype> &rows)
{
    Counts counts;
    for (const qsizetype index : rows) {
        switch (assessment.rows.at(index).finding.verdict) {
        case Verdict::Fail:
            ++counts.failed;
            break;
        case Verdict::Warn:
            ++counts.warned;
            break;
        case Verdict::Unknown:
            ++counts.unknown;
            break;
        case Verdict::Pass:
            ++counts.passed;
            break;
        case Verdict::NotApplicable:
            break;
        }
    }
    return counts;
}

Verdict verdictOf(const Counts &counts)
{
    const bool onlyFails = counts.failed > 0 && counts.warned + counts.unknown + counts.passed == 0;
    if (onlyFails)
        return Verdict::Fail;
    if (counts.failed + counts.warned > 0)
        return Verdict::Warn;
    if (counts.passed > 0)
        return Verdict::Pass;
    return counts.unknown > 0 ? Verdict::Unknown : Verdict::NotApplicable;
}

/// Its failures cover every route that exists.
bool coversEveryRoute(const Assessment &assessment, const QList<qsizetype> &rows)
{
    return std::ranges::all_of(AllRoutes, [&](Route route) {
        return std::ranges::any_of(rows, [&](qsizetype index) {
            return assessment.rows.at(index).closes().contains(route);
        });
    });
}

} // namespace

QList<RequirementSummary> summarize(const Assessment &assessment)
{
    QList<RequirementSummary> entries;
    QHash<EntryKey, qsizetype> positions;
    for (qsizetype i = 0; i < assessment.rows.size(); ++i) {
        const AssessmentRow &row = assessment.rows.at(i);
        const EntryKey key(row.requirement, row.subjectKey);
        if (!positions.contains(key)) {
            positions.insert(key, entries.size());
            entries << RequirementSummary{
                row.requirement, row.subject, row.subjectKey, row.subjectName, {}, {}, {}};
        }
        entries[positions.value(key)].rows << i;
    }
    for (RequirementSummary &entry : entries) {
        entry.verdict = verdictOf(countRows(assessment, entry.rows));
        entry.closesEverything = coversEveryRoute(assessment, entry.rows);
    }
    return entries;
}

PathVerdict OverallVerdict::best() const
{
    if (ready > 0)
        return PathVerdict::Ready;
    if (attention > 0)
        return PathVerdict::Attention;
    return unknown > 0 ? PathVerdict::Unknown : PathVerdict::Blocked;
}

OverallVerdict overallVerdict(const Assessment &assessment)
{
    OverallVerdict overall;
    for (const AssessedPath &assessed : assessment.paths) {
        switch (assessed.verdict) {
        case PathVerdict::Ready:
            ++overall.ready;
            break;
        case PathVerdict::Attention:
            ++overall.attention;
            break;
        case PathVerdict::Blocked:
            ++overall.blocked;
            break;
        case PathVerdict::Unknown:
            ++overall.unknown;
            break;
        }
    }
    return overall;
}

} // namespace Core
