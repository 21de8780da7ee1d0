// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// explore [--crashes N] [--every N] [--cross 1] [--repeat 1] [--share I/N]: explores every kind of
// plan, or those of one share, and tells how many runs ended wrongly.
// explore --seeded NAME [--lose-flushes 1]: is to find the bug that was seeded into the engine.
#include "tests/core/exploration/explorer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace TestSupport;

namespace {

const char *textAfter(int argc, char *argv[], std::string_view option, const char *fallback)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (argv[i] == option)
            return argv[i + 1];
    }
    return fallback;
}

int numberAfter(int argc, char *argv[], std::string_view option, int fallback)
{
    const char *text = textAfter(argc, argv, option, nullptr);
    return text ? std::atoi(text) : fallback;
}

/// The kinds of plans of one share: each goes, the longest first, where the least is to do. A kind
/// takes about the third power of its steps.
QList<Scenario> kindsOf(const QByteArray &share)
{
    QList<Scenario> kinds = planKinds();
    const QList<QByteArray> parts = share.split('/');
    if (parts.size() != 2)
        return kinds;
    const auto stepsOf = [](const Scenario &kind) { return kind.plan.steps.size(); };
    std::ranges::stable_sort(kinds, std::ranges::greater(), stepsOf);
    QList<QList<Scenario>> shares(parts[1].toInt());
    QList<qsizetype> work(shares.size());
    for (const Scenario &kind : kinds) {
        const qsizetype lightest = std::ranges::min_element(work) - work.begin();
        shares[lightest] << kind;
        work[lightest] += stepsOf(kind) * stepsOf(kind) * stepsOf(kind);
    }
    return shares.value(parts[0].toInt());
}

Explored exploreKinds(const Explorer::Extent &extent, const QByteArray &share)
{
    Explored all;
    for (const Scenario &kind : kindsOf(share)) {
        if (extent.stopsAtFinding && all.findings > 0)
            break;
        const Explored one = Explorer(kind, extent).explore();
        all += one;
        if (!extent.stopsAtFinding)
            std::printf("%s: %s\n", qPrintable(kind.name), one.text().constData());
        std::fflush(stdout);
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray seeded = textAfter(argc, argv, "--seeded", "");
    Explorer::Extent extent;
    extent.crashes = numberAfter(argc, argv, "--crashes", 2);
    extent.everyNth = numberAfter(argc, argv, "--every", 1);
    extent.crosses = numberAfter(argc, argv, "--cross", 0) > 0;
    extent.repeats = numberAfter(argc, argv, "--repeat", 0) > 0;
    extent.losesFlushes = numberAfter(argc, argv, "--lose-flushes", 0) > 0;
    extent.stopsAtFinding = !seeded.isEmpty();
    QElapsedTimer timer;
    timer.start();
    const Explored all = exploreKinds(extent, textAfter(argc, argv, "--share", ""));
    if (seeded.isEmpty())
        std::printf("up to %d crashes: %s, %.1f s\n", extent.crashes, all.text().constData(),
                    double(timer.elapsed()) / 1000);
    else
        std::printf("seeded bug %s: %s%s (%s)\n", seeded.constData(),
                    all.findings > 0 ? "caught by " : "NOT CAUGHT", all.check.constData(),
                    all.where.constData());
    return (all.findings > 0) == seeded.isEmpty() ? 1 : 0;
}
