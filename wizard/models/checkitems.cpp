// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/models/checkitems.h"

#include "wizard/core/summary.h"
#include "wizard/hostchecks.h"
#include "wizard/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Wizard {

using Core::AssessmentRow;
using Core::Requirement;
using Core::RequirementSummary;
using Core::Verdict;
using Platform::FactArea;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Wizard::CheckItems)
};

/// Entries that say the same of several cards or machines.
struct Group
{
    QList<const RequirementSummary *> entries;
    QList<const AssessmentRow *> rows; ///< Of the first entry; those that apply.
};

/// More names than these are counted instead of named.
constexpr qsizetype MostNames = 3;

QList<const AssessmentRow *> rowsOf(const RequirementSummary &entry,
                                    const Core::Assessment &assessment)
{
    QList<const AssessmentRow *> rows;
    for (const qsizetype index : entry.rows) {
        const AssessmentRow &row = assessment.rows.at(index);
        if (row.finding.verdict != Verdict::NotApplicable)
            rows.append(&row);
    }
    return rows;
}

bool saysTheSame(const AssessmentRow *one, const AssessmentRow *other)
{
    return one->finding.verdict == other->finding.verdict &&
           one->finding.found == other->finding.found &&
           one->finding.required == other->finding.required && one->routes == other->routes;
}

QList<Group> groupsOf(const QList<RequirementSummary> &entries, const Requirement &requirement,
                      const Core::Assessment &assessment)
{
    QList<Group> groups;
    for (const RequirementSummary &entry : entries) {
        if (entry.requirement != &requirement)
            continue;
        const QList<const AssessmentRow *> rows = rowsOf(entry, assessment);
        const auto same = std::find_if(groups.begin(), groups.end(), [&rows](const Group &group) {
            return std::equal(rows.begin(), rows.end(), group.rows.begin(), group.rows.end(),
                              saysTheSame);
        });
        if (same != groups.end())
            same->entries.append(&entry);
        else
            groups.append({{&entry}, rows});
    }
    return groups;
}

QString textOf(Core::Text text)
{
    return QCoreApplication::translate(Core::RequirementContext, text.source, text.role);
}

QString titleOf(const Group &group)
{
    const QString title = textOf(group.entries.first()->requirement->title);
    QStringList names;
    for (const RequirementSummary *entry : group.entries) {
        if (!entry->subjectName.isEmpty() && !names.contains(entry->subjectName))
            names.append(entry->subjectName);
    }
    if (names.isEmpty())
        return title;
    if (names.size() > MostNames)
        return Tr::tr("%1 (%n cards or machines)", "@label", int(names.size())).arg(title);
    //: A check and what it looks at: "Driver version (NVIDIA T4)".
    return Tr::tr("%1 (%2)", "@label").arg(title, QLocale().createSeparatedList(names));
}

QStringList routeNames(const QList<Core::Route> &routes)
{
    QStringList names;
    for (const Core::Route &route : routes)
        names.append(Texts::routeName(route));
    return names;
}

/// The row that decided, for the line that is always seen.
const AssessmentRow *worstOf(const QList<const AssessmentRow *> &rows)
{
    constexpr int Ranks[] = {3, 1, 0, 2, 4};
    const auto worst =
        std::min_element(rows.begin(), rows.end(), [&](const auto *one, const auto *other) {
            return Ranks[int(one->finding.verdict)] < Ranks[int(other->finding.verdict)];
        });
    return worst != rows.end() ? *worst : nullptr;
}

/// One member of the findings of all rows; where the routes differ, each with its routes.
QString detailOf(const QList<const AssessmentRow *> &rows, Core::Message Core::Finding::*member)
{
    QStringList lines;
    const auto isSame = [&](const AssessmentRow *row) {
        return row->finding.*member == rows.first()->finding.*member;
    };
    if (std::all_of(rows.begin(), rows.end(), isSame))
        return rows.isEmpty() ? QString() : Core::translated(rows.first()->finding.*member);
    for (const AssessmentRow *row : rows) {
        //: A finding that holds for some ways only: "GPU-PV to the EFLOW virtual machine: 471.41".
        lines.append(Tr::tr("%1: %2", "@info")
                         .arg(QLocale().createSeparatedList(routeNames(row->routes)),
                              Core::translated(row->finding.*member)));
    }
    return lines.join(u'\n');
}

QStringList evidenceOf(const Group &group, const Core::Assessment &assessment)
{
    QStringList evidence;
    for (const RequirementSummary *entry : group.entries.mid(0, MostNames)) {
        const auto rows = rowsOf(*entry, assessment);
        for (const AssessmentRow *row : rows)
            evidence += row->finding.evidence;
    }
    evidence.removeDuplicates();
    return evidence;
}

QStringList closedRoutes(const Group &group)
{
    QStringList closed;
    for (const AssessmentRow *row : group.rows)
        closed += routeNames(row->closes());
    closed.removeDuplicates();
    return closed;
}

CheckItem itemOf(const Group &group, const HostChecks &checks)
{
    const Requirement &requirement = *group.entries.first()->requirement;
    const Verdict verdict = group.entries.first()->verdict;
    const bool isRunning = checks.readState(factAreaOf(requirement)) == ReadState::Running;
    const AssessmentRow *worst = worstOf(group.rows);
    CheckItem item;
    item.glyph = isRunning ? Glyph::Running : Texts::verdictGlyph(verdict);
    item.word = isRunning ? Tr::tr("Checking…", "@status") : Texts::verdictWord(verdict);
    item.title = titleOf(group);
    item.found = worst ? Core::translated(worst->finding.found) : QString();
    item.foundInFull = detailOf(group.rows, &Core::Finding::found);
    item.required = detailOf(group.rows, &Core::Finding::required);
    item.why = textOf(requirement.why);
    if (verdict != Verdict::Pass && verdict != Verdict::NotApplicable)
        item.remedy = textOf(requirement.remedy);
    item.link = requirement.link;
    item.evidence = evidenceOf(group, checks.assessment());
    item.closes = closedRoutes(group);
    item.areas = {factAreaOf(requirement)};
    return item;
}

/// A row for a rule about the host that nothing was read for yet.
CheckItem waitingItem(const Requirement &requirement, const HostChecks &checks)
{
    const bool isRunning = checks.readState(factAreaOf(requirement)) == ReadState::Running;
    CheckItem item;
    item.glyph = isRunning ? Glyph::Running : Glyph::Ahead;
    item.word = isRunning ? Tr::tr("Checking…", "@status") : Tr::tr("Not checked yet", "@status");
    item.title = textOf(requirement.title);
    item.why = textOf(requirement.why);
    item.link = requirement.link;
    item.areas = {factAreaOf(requirement)};
    return item;
}

} // namespace

FactArea factAreaOf(const Requirement &requirement)
{
    constexpr std::pair<QLatin1String, FactArea> Areas[] = {
        {QLatin1String("windows."), FactArea::Windows},
        {QLatin1String("rights."), FactArea::Rights},
        {QLatin1String("hardware."), FactArea::Hardware},
        {QLatin1String("hyperv."), FactArea::HyperV},
        {QLatin1String("wsl."), FactArea::Wsl},
        {QLatin1String("eflow."), FactArea::Eflow},
        {QLatin1String("vm."), FactArea::Vms},
    };
    for (const auto &[prefix, area] : Areas) {
        if (requirement.id.startsWith(prefix))
            return area;
    }
    return FactArea::Gpus;
}

QList<CheckItem> checkItems(const HostChecks &checks, Core::Area area)
{
    QList<CheckItem> items;
    const QList<RequirementSummary> entries = Core::summarize(checks.assessment());
    for (const Requirement &requirement : Core::requirements()) {
        if (requirement.area != area)
            continue;
        const QList<Group> groups = groupsOf(entries, requirement, checks.assessment());
        const qsizetype first = items.size();
        for (const Group &group : groups)
            items.append(itemOf(group, checks));
        if (groups.isEmpty() && requirement.subject == Core::SubjectKind::Host)
            items.append(waitingItem(requirement, checks));
        // Numbered within the requirement, so that a row is known again after the next answer.
        for (qsizetype i = first; i < items.size(); ++i)
            items[i].key = QStringLiteral("%1.%2").arg(requirement.id, QString::number(i - first));
    }
    return items;
}

CheckCount counted(const QList<CheckItem> &items)
{
    CheckCount count;
    for (const CheckItem &item : items) {
        count.running += item.glyph == Glyph::Running;
        count.passed += item.glyph == Glyph::Pass;
        count.warnings += item.glyph == Glyph::Warn;
        count.failed += item.glyph == Glyph::Fail;
        count.unknown += item.glyph == Glyph::Unknown;
    }
    return count;
}

} // namespace Wizard
