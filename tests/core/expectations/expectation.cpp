// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/expectations/expectation.h"

#include "wizard/core/requirement.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace TestSupport {

using namespace Core;

namespace {

QString routeName(Route route)
{
    const bool isDda = route.method == Platform::Method::DirectDeviceAssignment;
    return QString(guestName(route.guest)) +
           (isDda ? QStringLiteral("-dda") : QStringLiteral("-pv"));
}

/// The number of a GPU or VM in the profile, 0 when there is none with this key.
template <typename Item, typename KeyOf>
int numberOf(const Platform::Fact<QList<Item>> &list, const QString &key, KeyOf keyOf)
{
    for (qsizetype i = 0; list.isKnown() && i < list->size(); ++i) {
        if (keyOf(list->at(i), i) == key)
            return int(i) + 1;
    }
    return 0;
}

QString pathText(const AssessedPath &path, const Platform::HostFacts &facts)
{
    QString text = routeName(path.path.route);
    if (const int gpu = numberOf(facts.gpus, path.path.gpu, Platform::gpuKey))
        text += QStringLiteral(" gpu %1").arg(gpu);
    if (const int vm = numberOf(facts.vms, path.path.vm, Platform::vmKey))
        text += QStringLiteral(" vm %1").arg(vm);
    return text;
}

QString reasonsText(const AssessedPath &path)
{
    QStringList ids;
    for (const QLatin1String id : path.because)
        ids << id;
    return QString(pathVerdictName(path.verdict)) +
           (ids.isEmpty() ? QString() : QStringLiteral(": ") + ids.join(QStringLiteral(", ")));
}

/// "hyperv-dda gpu 2 vm 1"; nothing for anything else.
std::optional<Selector> selectorFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(eflow|hyperv)-(dda|pv))?(?: ?gpu (\\d+))?(?: ?vm (\\d+))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    Selector selector;
    if (match.hasCaptured(1)) {
        const bool isDda = match.captured(2) == QLatin1String("dda");
        const bool isEflow = match.captured(1) == QLatin1String("eflow");
        selector.route = {isDda ? Platform::Method::DirectDeviceAssignment
                                : Platform::Method::ParaVirtualization,
                          isEflow ? GuestKind::Eflow : GuestKind::HyperV};
    }
    selector.gpu = match.captured(3).toInt();
    selector.vm = match.captured(4).toInt();
    return selector;
}

QString comparePath(const PathExpectation &expected, const AssessedPath &path, const QString &text)
{
    const bool isSame = expected.verdict == pathVerdictName(path.verdict);
    const bool hasReasons = std::ranges::all_of(expected.because, [&path](const QString &id) {
        return std::ranges::any_of(path.because,
                                   [&id](QLatin1String found) { return found == id; });
    });
    if (isSame && hasReasons)
        return {};
    return QStringLiteral("%1: expected %2, found %3").arg(text, expected.line, reasonsText(path));
}

QStringList pathDifferences(const Expectation &expectation, const Platform::HostFacts &facts,
                            const Assessment &assessment)
{
    QStringList found;
    QList<int> uses(expectation.paths.size(), 0);
    for (const AssessedPath &path : assessment.paths) {
        const QString text = pathText(path, facts);
        int matches = 0;
        for (qsizetype i = 0; i < expectation.paths.size(); ++i) {
            if (!expectation.paths.at(i).selector.matches(path.path, facts))
                continue;
            ++matches;
            ++uses[i];
            if (const QString difference = comparePath(expectation.paths.at(i), path, text);
                !difference.isEmpty())
                found << difference;
        }
        if (matches != 1)
            found << QStringLiteral("%1 (%2): %3 expectations speak of it")
                         .arg(text, reasonsText(path))
                         .arg(matches);
    }
    for (qsizetype i = 0; i < uses.size(); ++i) {
        if (uses.at(i) == 0)
            found << QStringLiteral("no such path: %1").arg(expectation.paths.at(i).line);
    }
    return found;
}

QStringList requirementDifferences(const RequirementExpectation &expected,
                                   const Platform::HostFacts &facts, const Assessment &assessment)
{
    QStringList found;
    int rows = 0;
    for (const AssessmentRow &row : assessment.rows) {
        if (row.requirement->id != expected.requirement || !expected.selector.matches(row, facts))
            continue;
        const QLatin1String verdict = verdictName(row.finding.verdict);
        // Without a route, the verdict is that of every route which the requirement concerns.
        if (!expected.selector.route && verdict == QLatin1String("notApplicable") &&
            expected.verdict != verdict)
            continue;
        ++rows;
        if (expected.verdict != verdict)
            found << QStringLiteral("%1: found %2").arg(expected.line, verdict);
    }
    if (rows == 0 && expected.verdict != QLatin1String("notApplicable"))
        found << QStringLiteral("%1: no row says so").arg(expected.line);
    return found;
}

void addRequirement(Expectation &expectation, const QString &entry, const QString &verdict)
{
    const QString id = entry.section(QLatin1Char(' '), 0, 0);
    const QString line = entry + QStringLiteral(": ") + verdict;
    const auto selector = selectorFromText(entry.section(QLatin1Char(' '), 1));
    if (!selector || !findRequirement(id))
        expectation.faults << line;
    expectation.requirements << RequirementExpectation{line, id, selector.value_or(Selector()),
                                                       verdict};
}

} // namespace

bool Selector::matches(const Path &path, const Platform::HostFacts &facts) const
{
    return (!route || *route == path.route) &&
           (gpu == 0 || gpu == numberOf(facts.gpus, path.gpu, Platform::gpuKey)) &&
           (vm == 0 || vm == numberOf(facts.vms, path.vm, Platform::vmKey));
}

bool Selector::matches(const AssessmentRow &row, const Platform::HostFacts &facts) const
{
    const bool isGpu = row.subject == SubjectKind::Gpu;
    const bool isVm = row.subject == SubjectKind::Vm;
    return (!route || row.routes.contains(*route)) &&
           (gpu == 0 || (isGpu && gpu == numberOf(facts.gpus, row.subjectKey, Platform::gpuKey))) &&
           (vm == 0 || (isVm && vm == numberOf(facts.vms, row.subjectKey, Platform::vmKey)));
}

Expectation expectationFromJson(const QJsonObject &json)
{
    Expectation expectation;
    const QJsonObject paths = json.value(QLatin1String("paths")).toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QString text = it.value().toString();
        const QString line = it.key() + QStringLiteral(" ") + text;
        const auto selector = selectorFromText(it.key());
        if (!selector)
            expectation.faults << line;
        const QStringList parts = text.split(QStringLiteral(": "));
        const QStringList because =
            parts.size() < 2 ? QStringList() : parts.at(1).split(QStringLiteral(", "));
        expectation.paths << PathExpectation{line, selector.value_or(Selector()), parts.first(),
                                             because};
    }
    const QJsonObject requirements = json.value(QLatin1String("requirements")).toObject();
    for (auto it = requirements.begin(); it != requirements.end(); ++it) {
        const QJsonArray entries = it.value().toArray();
        for (const QJsonValue &entry : entries)
            addRequirement(expectation, entry.toString(), it.key());
    }
    return expectation;
}

QStringList differences(const Expectation &expectation, const Platform::HostFacts &facts,
                        const Assessment &assessment)
{
    QStringList found;
    for (const QString &fault : expectation.faults)
        found << QStringLiteral("the table cannot be read: %1").arg(fault);
    found += pathDifferences(expectation, facts, assessment);
    for (const RequirementExpectation &expected : expectation.requirements)
        found += requirementDifferences(expected, facts, assessment);
    return found;
}

} // namespace TestSupport
