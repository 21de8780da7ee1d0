// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/answers.h"

#include "platform/enumnames.h"

#include <algorithm>

namespace Core {

namespace {

using Platform::ErrorCode;
using Platform::failure;

/// At most this many paths stand in an error.
constexpr qsizetype MostPathsNamed = 8;

constexpr Text NoSuchPath = QT_TRANSLATE_NOOP3(
    "Answers", "This host has no path with this GPU, method, guest and VM.", "@error");
constexpr Text SeveralPaths = QT_TRANSLATE_NOOP3(
    "Answers", "More than one path is open. Name the GPU, the guest and the VM.", "@error");

bool isSame(const QString &asked, const QString &key)
{
    return asked.isEmpty() || asked.compare(key, Qt::CaseInsensitive) == 0;
}

bool isMeant(const Answers &answers, const Path &path)
{
    return isSame(answers.gpu, path.gpu) && isSame(answers.vm, path.vm) &&
           answers.method.value_or(path.route.method) == path.route.method &&
           answers.guest.value_or(path.route.guest) == path.route.guest;
}

bool isOpen(const AssessedPath &assessed)
{
    return assessed.verdict == PathVerdict::Ready || assessed.verdict == PathVerdict::Attention;
}

QString pathWords(const AssessedPath &assessed)
{
    const Path &path = assessed.path;
    QStringList words{path.gpu, Platform::enumName(path.route.method), guestName(path.route.guest)};
    if (!path.vm.isEmpty())
        words << path.vm;
    QString text = words.join(QLatin1Char(' '));
    if (isOpen(assessed))
        return text;
    QStringList ids;
    for (const QLatin1String id : assessed.because)
        ids << id;
    return text + QLatin1String(": ") + pathVerdictName(assessed.verdict) +
           QLatin1String(", because of ") + ids.join(QLatin1String(", "));
}

QString say(const Text &text) { return translated({"Answers", text, {}}); }

QString listed(const QString &lead, const QList<const AssessedPath *> &paths)
{
    QStringList lines{lead};
    for (const AssessedPath *path : paths.first(std::min(MostPathsNamed, paths.size())))
        lines << pathWords(*path);
    if (paths.size() > MostPathsNamed)
        lines << QStringLiteral("and %1 more").arg(paths.size() - MostPathsNamed);
    return lines.join(QLatin1Char('\n'));
}

bool isSameTarget(const Path &one, const Path &other)
{
    return one.gpu == other.gpu && one.route.guest == other.route.guest && one.vm == other.vm;
}

/// The path among open ones of one GPU and guest: the only one, or the recommended one.
const AssessedPath &preferred(const QList<const AssessedPath *> &open, const Assessment &assessment)
{
    const Path &first = open.first()->path;
    if (open.size() == 1)
        return *open.first();
    const Recommendation best = recommend(assessment, first.gpu, first.route.guest, first.vm);
    return best.path && open.contains(best.path) ? *best.path : *open.first();
}

} // namespace

Platform::Result<Choices> choicesFrom(const Answers &answers, const Assessment &assessment)
{
    QList<const AssessedPath *> meant;
    for (const AssessedPath &assessed : assessment.paths) {
        if (isMeant(answers, assessed.path))
            meant << &assessed;
    }
    if (assessment.paths.isEmpty())
        return failure(ErrorCode::PlanImpossible, QStringLiteral("no GPU is known on this host"));
    if (meant.isEmpty())
        return failure(ErrorCode::UsageInvalid, say(NoSuchPath));
    QList<const AssessedPath *> open;
    std::ranges::copy_if(meant, std::back_inserter(open),
                         [](const auto *path) { return isOpen(*path); });
    if (open.isEmpty())
        return failure(ErrorCode::PlanImpossible,
                       listed(QStringLiteral("no such path is open:"), meant));
    const bool isUnique = std::ranges::all_of(
        open, [&](const auto *path) { return isSameTarget(path->path, open.first()->path); });
    if (!isUnique)
        return failure(ErrorCode::UsageInvalid, listed(say(SeveralPaths), open));
    Choices choices;
    choices.acceptedLicences = answers.acceptedLicences;
    choices.path = preferred(open, assessment).path;
    choices.consents = answers.consents;
    choices.cpuCount = answers.cpuCount;
    choices.memoryMb = answers.memoryMb;
    choices.lowMmioMb = answers.lowMmioMb;
    choices.highMmioMb = answers.highMmioMb;
    choices.wantsConfirmation = answers.confirm;
    return choices;
}

} // namespace Core
