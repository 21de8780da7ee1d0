// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/models/checkitems.h"

#include "wizard/core/summary.h"
#include "wizard/hostchecks.h"
#include "wizard/models/checkitemtexts.h"
#include "wizard/texts.h"

#include <QHash>

#include <algorithm>

namespace Wizard {

using Core::AssessmentRow;
using Core::Requirement;
using Core::RequirementSummary;
using Core::SubjectKind;
using Core::Verdict;
using Platform::FactArea;

namespace {

/// One card or machine, or several that say the same.
struct Section
{
    QList<const RequirementSummary *> entries; ///< Of the first one.
    QStringList names;
};

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

bool rowsAreEqual(const AssessmentRow *one, const AssessmentRow *other)
{
    return one->finding.verdict == other->finding.verdict &&
           one->finding.found == other->finding.found &&
           one->finding.required == other->finding.required && one->routes == other->routes;
}

bool sectionsAreEqual(const Section &one, const Section &other, const Core::Assessment &assessment)
{
    const auto entriesAreEqual = [&assessment](const RequirementSummary *a,
                                               const RequirementSummary *b) {
        const auto rowsOfA = rowsOf(*a, assessment);
        const auto rowsOfB = rowsOf(*b, assessment);
        return a->requirement == b->requirement &&
               std::equal(rowsOfA.begin(), rowsOfA.end(), rowsOfB.begin(), rowsOfB.end(),
                          rowsAreEqual);
    };
    return std::equal(one.entries.begin(), one.entries.end(), other.entries.begin(),
                      other.entries.end(), entriesAreEqual);
}

QList<Section> merged(const QList<Section> &sections, const Core::Assessment &assessment)
{
    QList<Section> result;
    for (const Section &section : sections) {
        const auto same = std::find_if(result.begin(), result.end(), [&](const Section &other) {
            return sectionsAreEqual(section, other, assessment);
        });
        if (same != result.end())
            same->names += section.names;
        else
            result.append(section);
    }
    return result;
}

CheckItem itemOf(const RequirementSummary &entry, const HostChecks &checks)
{
    const Requirement &requirement = *entry.requirement;
    const bool isRunning = checks.readState(factAreaOf(requirement)) == ReadState::Running;
    const auto rows = rowsOf(entry, checks.assessment());
    CheckItem item = blankItem(requirement);
    item.glyph = isRunning ? Glyph::Running : Texts::verdictGlyph(entry.verdict);
    item.word = isRunning ? checkingWord() : wordFor(entry.verdict, rows);
    item.found = decidingFound(rows);
    item.foundInFull = detailOf(rows, &Core::Finding::found);
    item.required = detailOf(rows, &Core::Finding::required);
    if (entry.verdict == Verdict::Fail || entry.verdict == Verdict::Warn)
        item.remedy = requirementText(requirement.remedy);
    item.evidence = evidenceOf(rows);
    item.closes = closedRoutes(rows);
    return item;
}

/// A row for a rule about the host that nothing was read for yet.
CheckItem waitingItem(const Requirement &requirement, const HostChecks &checks)
{
    const bool isRunning = checks.readState(factAreaOf(requirement)) == ReadState::Running;
    CheckItem item = blankItem(requirement);
    item.glyph = isRunning ? Glyph::Running : Glyph::Ahead;
    item.word = isRunning ? checkingWord() : waitingWord();
    return item;
}

void addHostItems(CheckSheet &sheet, const HostChecks &checks, Core::Area area,
                  const QHash<const Requirement *, const RequirementSummary *> &entries)
{
    for (const Requirement &requirement : Core::requirements()) {
        if (requirement.area != area || requirement.subject != SubjectKind::Host)
            continue;
        const RequirementSummary *entry = entries.value(&requirement);
        const bool isRunning = checks.readState(factAreaOf(requirement)) == ReadState::Running;
        if (entry && entry->verdict == Verdict::NotApplicable && !isRunning) {
            sheet.notNeeded.append(requirementText(requirement.title));
            continue;
        }
        sheet.items.append(entry ? itemOf(*entry, checks) : waitingItem(requirement, checks));
        sheet.items.last().key = QString(requirement.id);
    }
}

void addSections(CheckSheet &sheet, const HostChecks &checks, const QList<Section> &sections)
{
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString name = sectionName(sections[i].names);
        for (const RequirementSummary *entry : sections[i].entries) {
            CheckItem item = itemOf(*entry, checks);
            item.section = name;
            item.key = QStringLiteral("%1.%2").arg(entry->requirement->id, QString::number(i));
            sheet.items.append(item);
        }
    }
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

CheckSheet checkSheet(const HostChecks &checks, Core::Area area,
                      const std::optional<QString> &subjectKey)
{
    CheckSheet sheet;
    const Core::Assessment &assessment = checks.assessment();
    const QList<RequirementSummary> &entries = checks.host().summaries();
    QHash<const Requirement *, const RequirementSummary *> hostEntries;
    QList<Section> sections;
    QHash<QString, qsizetype> sectionOf;
    for (const RequirementSummary &entry : entries) {
        if (entry.requirement->area != area)
            continue;
        if (entry.subject == SubjectKind::Host) {
            hostEntries.insert(entry.requirement, &entry);
        } else if (entry.verdict != Verdict::NotApplicable &&
                   entry.subjectKey == subjectKey.value_or(entry.subjectKey)) {
            if (!sectionOf.contains(entry.subjectKey)) {
                sectionOf.insert(entry.subjectKey, sections.size());
                sections.append({{}, {entry.subjectName}});
            }
            sections[sectionOf.value(entry.subjectKey)].entries.append(&entry);
        }
    }
    addHostItems(sheet, checks, area, hostEntries);
    addSections(sheet, checks, merged(sections, assessment));
    return sheet;
}

CheckCount counted(const QList<CheckItem> &items)
{
    CheckCount count;
    for (const CheckItem &item : items) {
        count.running += item.glyph == Glyph::Running;
        count.passed += item.glyph == Glyph::Pass;
        count.warnings += item.glyph == Glyph::Warn && item.closes.isEmpty();
        count.failed += item.glyph == Glyph::Fail;
        count.unknown += item.glyph == Glyph::Unknown;
        count.limiting += !item.closes.isEmpty();
    }
    return count;
}

} // namespace Wizard
