// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// explore [--crashes N] [--every N] [--sample N] [--cross 1] [--repeat 1] [--share I/N] [--least
// N]: explores every kind of plan, or those of one share, with every Nth disturbance, the longest
// kind with every Nth of the sample, and tells how many runs ended wrongly. Fails when one did, or
// when there were fewer runs than the least. explore --seeded NAME [--lose-flushes 1]: is to find
// the bug that was seeded into the engine.
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

struct Kind
{
    Scenario scenario;
    int everyNth = 1;

    /// A kind takes about the third power of its steps.
    [[nodiscard]] qsizetype work() const
    {
        const qsizetype steps = scenario.plan.steps.size();
        return steps * steps * steps / everyNth;
    }
};

/// In the order of planKinds(), the quick ones first.
QList<Kind> allKinds(int everyNth, int sample)
{
    QList<Kind> kinds;
    for (const Scenario &scenario : planKinds())
        kinds.append({scenario, everyNth});
    std::ranges::max_element(kinds, {}, &Kind::work)->everyNth *= sample;
    return kinds;
}

/// The kinds of one share: each goes, the most work first, where the least is to do.
QList<Kind> shareOf(QList<Kind> kinds, const QByteArray &share)
{
    const QList<QByteArray> parts = share.split('/');
    if (parts.size() != 2)
        return kinds;
    std::ranges::stable_sort(kinds, std::ranges::greater(), &Kind::work);
    QList<QList<Kind>> shares(parts[1].toInt());
    QList<qsizetype> work(shares.size());
    for (const Kind &kind : kinds) {
        const qsizetype lightest = std::ranges::min_element(work) - work.begin();
        shares[lightest] << kind;
        work[lightest] += kind.work();
    }
    return shares.value(parts[0].toInt());
}

Explored exploreKinds(const QList<Kind> &kinds, Explorer::Extent extent)
{
    Explored all;
    for (const Kind &kind : kinds) {
        if (extent.stopsAtFinding && all.findings > 0)
            break;
        extent.everyNth = kind.everyNth;
        const Explored one = Explorer(kind.scenario, extent).explore();
        all += one;
        if (!extent.stopsAtFinding)
            std::printf("%s: %s\n", qPrintable(kind.scenario.name), one.text().constData());
        std::fflush(stdout);
    }
    return all;
}

bool isAsExpected(const Explored &all, bool isSeeded, qint64 least)
{
    if (all.runs < least)
        std::printf("fewer than %lld runs\n", static_cast<long long>(least));
    return (all.findings > 0) == isSeeded && all.runs >= least;
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray seeded = textAfter(argc, argv, "--seeded", "");
    Explorer::Extent extent;
    extent.crashes = numberAfter(argc, argv, "--crashes", 2);
    extent.crosses = numberAfter(argc, argv, "--cross", 0) > 0;
    extent.repeats = numberAfter(argc, argv, "--repeat", 0) > 0;
    extent.losesFlushes = numberAfter(argc, argv, "--lose-flushes", 0) > 0;
    extent.stopsAtFinding = !seeded.isEmpty();
    QElapsedTimer timer;
    timer.start();
    const QList<Kind> kinds =
        allKinds(numberAfter(argc, argv, "--every", 1), numberAfter(argc, argv, "--sample", 1));
    const Explored all = exploreKinds(shareOf(kinds, textAfter(argc, argv, "--share", "")), extent);
    if (seeded.isEmpty())
        std::printf("up to %d crashes: %s, %.1f s\n", extent.crashes, all.text().constData(),
                    double(timer.elapsed()) / 1000);
    else
        std::printf("seeded bug %s: %s%s (%s)\n", seeded.constData(),
                    all.findings > 0 ? "caught by " : "NOT CAUGHT", all.check.constData(),
                    all.where.constData());
    const int least = numberAfter(argc, argv, "--least", 0);
    return isAsExpected(all, !seeded.isEmpty(), least) ? 0 : 1;
}
