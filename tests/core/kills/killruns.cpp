// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// killruns [--every N] [--second N] [--least N]: kills processes that carry out every kind of plan,
// take it back or recover it, see EveryKill, and tells how many were killed and what they left
// wrong. killruns --outside N [--seed N]: until N were killed from outside, see OutsideKill.
// killruns --seeded NAME: is to find the bug that was seeded into the engine.
#include "tests/core/kills/arguments.h"
#include "tests/core/kills/everykill.h"
#include "tests/core/kills/outsidekill.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace TestSupport;

namespace {

KillTally killEverywhere(const QString &folder, const EveryKill::Extent &extent)
{
    KillTally all;
    for (const Scenario &kind : planKinds()) {
        if (extent.stopsAtFinding && all.wrong > 0)
            break;
        KillTrial trial(folder, kind);
        EveryKill(trial, extent).carryOut();
        all += trial.tally();
        std::printf("%s: %lld kills\n", qPrintable(kind.name), qlonglong(trial.tally().kills));
        std::fflush(stdout);
    }
    return all;
}

KillTally killFromOutside(const QString &folder, int kills, unsigned seed)
{
    std::printf("seed %u\n", seed);
    OutsideKill::Random random(seed);
    const QList<Scenario> kinds = planKinds();
    KillTally all;
    for (qsizetype kind = 0; all.kills < kills; kind = (kind + 1) % kinds.size()) {
        KillTrial trial(folder, kinds[kind]);
        OutsideKill outside(trial, random);
        constexpr int Lives = 10;
        for (int i = 0; i < Lives; ++i)
            outside.carryOut();
        all += trial.tally();
    }
    return all;
}

KillTally carryOut(const Arguments &arguments, const QString &folder, bool isSeeded)
{
    if (const int kills = arguments.number("--outside", 0); kills > 0)
        return killFromOutside(folder, kills,
                               unsigned(arguments.number("--seed", int(std::random_device()()))));
    return killEverywhere(
        folder, {arguments.number("--every", 1), arguments.number("--second", 1), isSeeded});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // who holds a journal has a name
    const Arguments arguments(argc, argv);
    const char *const seeded = arguments.text("--seeded", nullptr);
    const QTemporaryDir folder;
    if (!folder.isValid())
        qFatal("no folder");
    QElapsedTimer timer;
    timer.start();
    const KillTally all = carryOut(arguments, folder.path(), seeded != nullptr);
    if (seeded) {
        std::printf("seeded bug %s: %s%s\n", seeded, all.wrong > 0 ? "caught by " : "NOT CAUGHT",
                    all.first.constData());
        return all.wrong > 0 ? 0 : 1;
    }
    std::printf("%lld kills, %lld recoveries, %d wrong states, %.1f s\n", qlonglong(all.kills),
                qlonglong(all.recoveries), all.wrong, double(timer.elapsed()) / 1000);
    if (all.wrong > 0)
        std::printf("first: %s\n", all.first.constData());
    const int least = arguments.number("--least", 1);
    if (all.kills < least)
        std::printf("fewer than %d kills\n", least);
    return all.wrong == 0 && all.kills >= least ? 0 : 1;
}
