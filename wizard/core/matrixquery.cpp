// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/matrixquery.h"

#include "wizard/core/hosttraits.h"

#include <algorithm>

namespace Core {

namespace {

bool fitsProductType(const SupportRow &row, const Platform::WindowsFacts &windows)
{
    return isServer(windows).value_or(row.isServer) == row.isServer;
}

QString buildRangeText(const SupportRow &row)
{
    QString first = QString::number(row.builds.first);
    if (row.firstRevision > 0)
        first += QStringLiteral(".%1").arg(row.firstRevision);
    if (row.builds.last == std::numeric_limits<int>::max())
        return QStringLiteral("\u2265 %1").arg(first);
    return QStringLiteral("%1\u2013%2").arg(first).arg(row.builds.last);
}

} // namespace

Coverage coverageOfBuild(const SupportRow &row, const Platform::WindowsFacts &windows)
{
    const auto build = buildOf(windows);
    if (!build)
        return Coverage::Undecided;
    if (!row.builds.contains(*build))
        return Coverage::NotCovered;
    if (*build != row.builds.first || row.firstRevision == 0)
        return Coverage::Covered;
    if (!windows.revision.isKnown())
        return Coverage::Undecided;
    return *windows.revision >= row.firstRevision ? Coverage::Covered : Coverage::NotCovered;
}

QList<const SupportRow *> rowsFor(Route route, const Platform::WindowsFacts &windows)
{
    QList<const SupportRow *> rows;
    for (const SupportRow &row : supportMatrix().rows) {
        if (row.route == route && row.isInForce() && fitsProductType(row, windows))
            rows << &row;
    }
    return rows;
}

QList<const SupportRow *> rowsOfBuild(Route route, const Platform::WindowsFacts &windows)
{
    const auto all = rowsFor(route, windows);
    QList<const SupportRow *> rows;
    std::ranges::copy_if(all, std::back_inserter(rows), [&windows](const SupportRow *row) {
        return coverageOfBuild(*row, windows) != Coverage::NotCovered;
    });
    return rows.isEmpty() ? all : rows;
}

Coverage bestCoverage(const QList<const SupportRow *> &rows, const Platform::WindowsFacts &windows)
{
    Coverage best = Coverage::NotCovered;
    for (const SupportRow *row : rows) {
        const Coverage coverage = coverageOfBuild(*row, windows);
        if (coverage == Coverage::Covered)
            return coverage;
        if (coverage == Coverage::Undecided)
            best = coverage;
    }
    return best;
}

const SupportRow *supersededRowFor(Route route, const Platform::WindowsFacts &windows)
{
    const auto &rows = supportMatrix().rows;
    const auto row = std::ranges::find_if(rows, [&](const SupportRow &candidate) {
        return candidate.route == route && !candidate.isInForce() &&
               fitsProductType(candidate, windows) &&
               coverageOfBuild(candidate, windows) == Coverage::Covered;
    });
    return row == rows.end() ? nullptr : &*row;
}

const BuildIssue *buildIssueFor(Route route, const Platform::WindowsFacts &windows)
{
    const auto build = buildOf(windows);
    const auto server = isServer(windows);
    const auto &issues = supportMatrix().buildIssues;
    const auto issue = std::ranges::find_if(issues, [&](const BuildIssue &candidate) {
        return build && candidate.builds.contains(*build) && candidate.method == route.method &&
               candidate.guest.value_or(route.guest) == route.guest &&
               server.value_or(candidate.isServer) == candidate.isServer;
    });
    return issue == issues.end() ? nullptr : &*issue;
}

QString buildRangesText(const QList<const SupportRow *> &rows)
{
    QStringList texts;
    for (const SupportRow *row : rows) {
        if (const QString text = buildRangeText(*row); !texts.contains(text))
            texts << text;
    }
    return texts.join(QStringLiteral(", "));
}

QStringList familiesFor(Route route)
{
    QStringList families;
    for (const SupportRow &row : supportMatrix().rows) {
        if (row.route == route && row.isInForce())
            families += row.families;
    }
    families.removeDuplicates();
    return families;
}

} // namespace Core
