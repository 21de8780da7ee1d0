// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/models/checkitemtexts.h"

#include "wizard/models/checkitems.h"
#include "wizard/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Wizard {

using Core::AssessmentRow;
using Core::Verdict;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Wizard::CheckItems)
};

/// More names than these are counted instead of named.
constexpr qsizetype MostNames = 3;

QStringList routeNames(const QList<Core::Route> &routes)
{
    QStringList names;
    for (const Core::Route &route : routes)
        names.append(Texts::routeName(route));
    return names;
}

} // namespace

QString requirementText(Core::Text text)
{
    return QCoreApplication::translate(Core::RequirementContext, text.source, text.role);
}

CheckItem blankItem(const Core::Requirement &requirement)
{
    CheckItem item;
    item.title = requirementText(requirement.title);
    item.why = requirementText(requirement.why);
    item.link = requirement.link;
    item.areas = {factAreaOf(requirement)};
    return item;
}

QString checkingWord() { return Tr::tr("Checking…", "@status"); }

QString waitingWord() { return Tr::tr("Not checked yet", "@status"); }

QString wordFor(Verdict verdict, const FindingRows &rows)
{
    const bool closesSome = std::any_of(rows.begin(), rows.end(), [](const AssessmentRow *row) {
        return row->finding.verdict == Verdict::Fail;
    });
    if (verdict == Verdict::Warn && closesSome)
        return Tr::tr("Met for some ways", "@status");
    return Texts::verdictWord(verdict);
}

QString decidingFound(const FindingRows &rows)
{
    // Fail, warn, unknown, pass: the worst one decides.
    constexpr int Ranks[] = {3, 1, 0, 2, 4};
    const auto worst = std::min_element(
        rows.begin(), rows.end(), [&](const AssessmentRow *one, const AssessmentRow *other) {
            return Ranks[int(one->finding.verdict)] < Ranks[int(other->finding.verdict)];
        });
    return worst != rows.end() ? Core::translated((*worst)->finding.found) : QString();
}

QString detailOf(const FindingRows &rows, Core::Message Core::Finding::*member)
{
    const auto isSame = [&](const AssessmentRow *row) {
        return row->finding.*member == rows.first()->finding.*member;
    };
    if (std::all_of(rows.begin(), rows.end(), isSame))
        return rows.isEmpty() ? QString() : Core::translated(rows.first()->finding.*member);
    QStringList lines;
    for (const AssessmentRow *row : rows) {
        //: A finding that holds for some ways only: "GPU-PV to the EFLOW virtual machine: 471.41".
        lines.append(Tr::tr("%1: %2", "@info")
                         .arg(QLocale().createSeparatedList(routeNames(row->routes)),
                              Core::translated(row->finding.*member)));
    }
    return lines.join(u'\n');
}

QStringList evidenceOf(const FindingRows &rows)
{
    QStringList evidence;
    for (const AssessmentRow *row : rows)
        evidence += row->finding.evidence;
    evidence.removeDuplicates();
    return evidence;
}

QStringList closedRoutes(const FindingRows &rows)
{
    QStringList closed;
    for (const AssessmentRow *row : rows)
        closed += routeNames(row->closes());
    closed.removeDuplicates();
    return closed;
}

QString sectionName(const QStringList &names)
{
    QStringList different = names;
    different.removeDuplicates();
    if (different.size() > MostNames)
        return Tr::tr("%n entries with the same findings", "@label", int(names.size()));
    const QString joined = QLocale().createSeparatedList(different);
    if (different.size() == names.size())
        return joined;
    //: Cards of the same name share a heading: "NVIDIA T4 × 4".
    return Tr::tr("%1 × %2", "@label").arg(joined, QLocale().toString(names.size()));
}

} // namespace Wizard
