// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/models/pathrows.h"

#include "wizard/core/requirement.h"
#include "wizard/texts.h"

#include <QCoreApplication>

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

bool concerns(const AssessmentRow &row, const AssessedPath &path)
{
    const bool isOfSubject =
        row.subject == Core::SubjectKind::Host ||
        (row.subject == Core::SubjectKind::Gpu && row.subjectKey == path.path.gpu) ||
        (row.subject == Core::SubjectKind::Vm && row.subjectKey == path.path.vm);
    return isOfSubject && row.routes.contains(path.path.route);
}

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

RowItem rowOf(const QString &key, const QString &name, const Ways &ways, const Session &session)
{
    RowItem row{key, Glyph::Unknown, name, {}, Texts::pathWord(PathVerdict::Unknown)};
    if (!ways.best)
        return row;
    row.glyph = Texts::pathGlyph(ways.best->verdict);
    row.word = Texts::pathWord(ways.best->verdict);
    const QStringList lines =
        ways.open.isEmpty() ? pathReasons(session.assessment(), *ways.best) : openWays(ways);
    row.detail = lines.join(u'\n');
    return row;
}

QString gpuName(const Platform::GpuFacts &gpu)
{
    return gpu.name.valueOr(Tr::tr("GPU without a name", "@label"));
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
    QStringList reasons;
    for (const QLatin1String id : path.because) {
        const auto decides = [&](const AssessmentRow &row) {
            return row.requirement->id == id && concerns(row, path);
        };
        const auto row = std::find_if(assessment.rows.begin(), assessment.rows.end(), decides);
        if (const Core::Requirement *requirement = Core::findRequirement(QString(id)))
            reasons.append(reasonOf(*requirement, row != assessment.rows.end() ? &*row : nullptr));
    }
    return reasons;
}

QList<RowItem> gpuRows(const Session &session)
{
    QList<RowItem> rows;
    const auto &gpus = session.facts().gpus;
    if (!gpus.isKnown())
        return rows;
    const QHash<QString, Ways> ways = waysByGpu(session.assessment());
    for (qsizetype i = 0; i < gpus->size(); ++i) {
        const QString key = Platform::gpuKey(gpus->at(i), i);
        rows.append(rowOf(key, gpuName(gpus->at(i)), ways.value(key), session));
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
    const QStringList keys = guestKeys(session);
    for (const QString &key : keys)
        rows.append(rowOf(key, guestName(*ways[key].best), ways[key], session));
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
