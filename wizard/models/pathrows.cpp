// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/models/pathrows.h"

#include "wizard/core/requirement.h"
#include "wizard/texts.h"

#include <QCoreApplication>
#include <QMultiHash>

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

/// The ways of one GPU or machine, and the best of them.
struct Ways
{
    const AssessedPath *best = nullptr;
    QList<Core::Route> open;
};

/// Ready is best, then attention, unknown and blocked. Among equals the one with the fewest
/// obstacles.
int rank(const AssessedPath &path)
{
    constexpr int Ranks[] = {0, 1, 3, 2};
    constexpr int Step = 1000;
    return Ranks[int(path.verdict)] * Step + int(path.because.size());
}

void add(Ways &ways, const AssessedPath &path)
{
    if (!ways.best || rank(path) < rank(*ways.best))
        ways.best = &path;
    if (isOpen(path.verdict) && !ways.open.contains(path.path.route))
        ways.open.append(path.path.route);
}

/// The rows by requirement and subject, to find those that decided a path.
class RowIndex
{
public:
    explicit RowIndex(const Core::Assessment &assessment)
    {
        for (const AssessmentRow &row : assessment.rows)
            m_rows.insert({row.requirement->id, row.subjectKey}, &row);
    }
    [[nodiscard]] const AssessmentRow *find(QLatin1String id, const Core::Path &path) const
    {
        for (const QString &subject : {QString(), path.gpu, path.vm}) {
            const auto [first, last] = m_rows.equal_range({id, subject});
            const auto found = std::find_if(first, last, [&path](const AssessmentRow *row) {
                return row->routes.contains(path.route);
            });
            if (found != last)
                return *found;
        }
        return nullptr;
    }

private:
    QMultiHash<std::pair<QLatin1String, QString>, const AssessmentRow *> m_rows;
};

QString reasonOf(const Core::Requirement &requirement, const AssessmentRow *row)
{
    const QString title = QCoreApplication::translate(
        Core::RequirementContext, requirement.title.source, requirement.title.role);
    const QString found = row ? Core::translated(row->finding.found) : QString();
    //: A requirement and what was found: "Driver version: 471.41".
    return found.isEmpty() ? title : Tr::tr("%1: %2", "@info").arg(title, found);
}

QHash<QString, Ways> waysByGpu(const Core::Assessment &assessment)
{
    QHash<QString, Ways> ways;
    for (const AssessedPath &path : assessment.paths)
        add(ways[path.path.gpu], path);
    return ways;
}

QHash<QString, Ways> waysByGuest(const Session &session)
{
    QHash<QString, Ways> ways;
    for (const AssessedPath &path : session.assessment().paths) {
        if (path.path.gpu == session.choices().path.gpu)
            add(ways[guestKey(path.path.route.guest, path.path.vm)], path);
    }
    return ways;
}

QStringList openWays(const Ways &ways)
{
    QStringList names;
    for (const Core::Route &route : ways.open)
        names.append(Texts::routeName(route));
    return names;
}

QStringList reasonsOf(const RowIndex &index, const AssessedPath &path)
{
    QStringList reasons;
    for (const QLatin1String id : path.because) {
        if (const Core::Requirement *requirement = Core::findRequirement(QString(id)))
            reasons.append(reasonOf(*requirement, index.find(id, path.path)));
    }
    return reasons;
}

RowItem rowOf(const QString &key, const QString &name, const Ways &ways, const RowIndex &index)
{
    RowItem row{key, Glyph::Unknown, name, {}, Texts::pathWord(PathVerdict::Unknown)};
    if (!ways.best)
        return row;
    row.glyph = Texts::pathGlyph(ways.best->verdict);
    row.word = Texts::pathWord(ways.best->verdict);
    const QStringList lines = ways.open.isEmpty() ? reasonsOf(index, *ways.best) : openWays(ways);
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
    for (const AssessedPath &path : session.assessment().paths) {
        const QString key = guestKey(path.path.route.guest, path.path.vm);
        if (path.path.gpu != session.choices().path.gpu || known.contains(key))
            continue;
        known.insert(key);
        keys.append(key);
    }
    return keys;
}

} // namespace

QStringList pathReasons(const Core::Assessment &assessment, const AssessedPath &path)
{
    return reasonsOf(RowIndex(assessment), path);
}

QList<RowItem> gpuRows(const Session &session)
{
    QList<RowItem> rows;
    const auto &gpus = session.facts().gpus;
    if (!gpus.isKnown())
        return rows;
    const QHash<QString, Ways> ways = waysByGpu(session.assessment());
    const RowIndex index(session.assessment());
    QStringList names;
    for (const Platform::GpuFacts &gpu : *gpus)
        names.append(gpuName(gpu));
    for (qsizetype i = 0; i < gpus->size(); ++i) {
        const QString key = Platform::gpuKey(gpus->at(i), i);
        rows.append(rowOf(key, gpuName(gpus->at(i)), ways.value(key), index));
        if (names.count(rows.last().title) > 1)
            rows.last().detail = withPlace(rows.last().detail, gpus->at(i));
    }
    return rows;
}

QString bestGpu(const Session &session)
{
    const AssessedPath *best = nullptr;
    for (const AssessedPath &path : session.assessment().paths) {
        if (isOpen(path.verdict) && (!best || rank(path) < rank(*best)))
            best = &path;
    }
    return best ? best->path.gpu : QString();
}

QList<RowItem> guestRows(const Session &session)
{
    QList<RowItem> rows;
    const QHash<QString, Ways> ways = waysByGuest(session);
    const RowIndex index(session.assessment());
    const QStringList keys = guestKeys(session);
    for (const QString &key : keys)
        rows.append(rowOf(key, guestName(*ways[key].best), ways[key], index));
    const auto isShut = [](const RowItem &row) {
        return row.glyph == Glyph::Fail || row.glyph == Glyph::Unknown;
    };
    std::stable_partition(rows.begin(), rows.end(),
                          [&](const RowItem &row) { return !isShut(row); });
    return rows;
}

QString bestGuest(const Session &session)
{
    const AssessedPath *best = nullptr;
    for (const AssessedPath &path : session.assessment().paths) {
        const bool isOfGpu = path.path.gpu == session.choices().path.gpu;
        if (isOfGpu && isOpen(path.verdict) && (!best || rank(path) < rank(*best)))
            best = &path;
    }
    return best ? guestKey(best->path.route.guest, best->path.vm) : QString();
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
