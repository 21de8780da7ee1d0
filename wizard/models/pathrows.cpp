// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/models/pathrows.h"

#include "wizard/core/requirement.h"
#include "wizard/texts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Wizard {

using Core::AssessedPath;
using Core::AssessmentRow;
using Core::PathVerdict;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Wizard::PathRows)
};

QString reasonOf(const Core::Requirement &requirement, const AssessmentRow *row)
{
    const QString title = QCoreApplication::translate(
        Core::RequirementContext, requirement.title.source, requirement.title.role);
    const QString found = row ? Core::translated(row->finding.found) : QString();
    //: A requirement and what was found: "Driver version: 471.41".
    return found.isEmpty() ? title : Tr::tr("%1: %2", "@info").arg(title, found);
}

QHash<QString, Ways> waysByGuest(const Session &session)
{
    QHash<QString, Ways> ways;
    const auto paths = session.host().pathsOfGpu(session.choices().path.gpu);
    for (const AssessedPath *path : paths)
        ways[guestKey(path->path.route.guest, path->path.vm)].add(*path);
    return ways;
}

QStringList openWays(const Ways &ways)
{
    QStringList names;
    for (const Core::Route &route : ways.open)
        names.append(Texts::routeName(route));
    return names;
}

QStringList reasonsOf(const AssessedHost &host, const AssessedPath &path)
{
    QStringList reasons;
    for (const QLatin1String id : path.because) {
        if (const Core::Requirement *requirement = Core::findRequirement(QString(id)))
            reasons.append(reasonOf(*requirement, host.rowFor(id, path.path)));
    }
    return reasons;
}

RowItem rowOf(const QString &key, const QString &name, const Ways &ways, const AssessedHost &host)
{
    RowItem row{key, Glyph::Unknown, name, {}, Texts::pathWord(PathVerdict::Unknown)};
    if (!ways.best)
        return row;
    row.glyph = Texts::pathGlyph(ways.best->verdict);
    row.word = Texts::pathWord(ways.best->verdict);
    const QStringList lines = ways.open.isEmpty() ? reasonsOf(host, *ways.best) : openWays(ways);
    row.detail = lines.join(u'\n');
    return row;
}

QString gpuName(const Platform::GpuFacts &gpu)
{
    return gpu.name.valueOr(Tr::tr("GPU without a name", "@label"));
}

/// Cards of the same name are told apart by where they sit.
QString withPlace(const QString &detail, const Platform::GpuFacts &gpu)
{
    const QString place = gpu.locationPath.valueOr(gpu.instanceId.valueOr({}));
    return place.isEmpty() ? detail : QString(place + u'\n' + detail);
}

const QString EflowKey = QStringLiteral("eflow");
const QString VmPrefix = QStringLiteral("vm:");

QString guestName(const AssessedPath &path)
{
    if (path.path.route.guest == Core::GuestKind::Eflow)
        return Texts::guestName(Core::GuestKind::Eflow);
    if (path.path.vm.isEmpty())
        return Tr::tr("Any Hyper-V virtual machine", "@label");
    return path.vmName.isEmpty() ? Tr::tr("Virtual machine without a name", "@label") : path.vmName;
}

/// Keys of the machines in the order of the paths.
QStringList guestKeys(const Session &session)
{
    QStringList keys;
    QSet<QString> known;
    const auto paths = session.host().pathsOfGpu(session.choices().path.gpu);
    for (const AssessedPath *path : paths) {
        const QString key = guestKey(path->path.route.guest, path->path.vm);
        if (known.contains(key))
            continue;
        known.insert(key);
        keys.append(key);
    }
    return keys;
}

} // namespace

QStringList pathReasons(const AssessedHost &host, const AssessedPath &path)
{
    return reasonsOf(host, path);
}

QList<RowItem> gpuRows(const Session &session)
{
    QList<RowItem> rows;
    const auto &gpus = session.facts().gpus;
    if (!gpus.isKnown())
        return rows;
    QStringList names;
    for (const Platform::GpuFacts &gpu : *gpus)
        names.append(gpuName(gpu));
    for (qsizetype i = 0; i < gpus->size(); ++i) {
        const QString key = Platform::gpuKey(gpus->at(i), i);
        rows.append(
            rowOf(key, gpuName(gpus->at(i)), session.host().waysOfGpu(key), session.host()));
        if (names.count(rows.last().title) > 1)
            rows.last().detail = withPlace(rows.last().detail, gpus->at(i));
    }
    return rows;
}

QString bestGpu(const Session &session)
{
    return session.host().hasOpenPath() ? session.host().bestPath()->path.gpu : QString();
}

QList<RowItem> guestRows(const Session &session)
{
    QList<RowItem> rows;
    const QHash<QString, Ways> ways = waysByGuest(session);
    const QStringList keys = guestKeys(session);
    for (const QString &key : keys)
        rows.append(rowOf(key, guestName(*ways[key].best), ways[key], session.host()));
    const auto isShut = [](const RowItem &row) {
        return row.glyph == Glyph::Fail || row.glyph == Glyph::Unknown;
    };
    std::stable_partition(rows.begin(), rows.end(),
                          [&](const RowItem &row) { return !isShut(row); });
    return rows;
}

QString bestGuest(const Session &session)
{
    const Ways ways = session.host().waysOfGpu(session.choices().path.gpu);
    return ways.open.isEmpty() ? QString()
                               : guestKey(ways.best->path.route.guest, ways.best->path.vm);
}

QString guestKey(Core::GuestKind guest, const QString &vm)
{
    return guest == Core::GuestKind::Eflow ? EflowKey : QString(VmPrefix + vm);
}

Guest guestOfKey(const QString &key)
{
    if (!key.startsWith(VmPrefix))
        return {};
    return {Core::GuestKind::HyperV, key.mid(VmPrefix.size())};
}

} // namespace Wizard
