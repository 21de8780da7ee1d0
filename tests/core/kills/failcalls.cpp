// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// failcalls [--every N]: lets every call about the journal of a run, of every kind of plan, and
// every call of a file that is replaced fail in every way, see JournalFaults and ReplaceFaults.
// failcalls --seeded NAME: is to find the bug that was seeded into the project.
#include "tests/core/kills/arguments.h"
#include "tests/core/kills/journalfaults.h"
#include "tests/core/kills/replacefaults.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace TestSupport;

namespace {

using Kind = FileCall::Kind;

FaultTally disturbRuns(const QString &folder, const FaultExtent &extent)
{
    FaultTally all;
    for (const Scenario &kind : planKinds()) {
        if (extent.stopsAtFinding && all.findings() > 0)
            break;
        all += JournalFaults(folder, kind, extent).carryOut();
    }
    return all;
}

/// All of these are made by what was looked at, and failed; otherwise nothing was shown.
bool haveFailed(const FaultTally &tally, std::initializer_list<Kind> kinds)
{
    bool haveAll = true;
    for (const Kind kind : kinds)
        haveAll = haveAll && tally.count.callsOf(kind) > 0 && tally.count.faultsOf(kind) > 0;
    if (!haveAll)
        std::printf("a kind of call is missing\n");
    return haveAll;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // who holds a journal has a name
    const Arguments arguments(argc, argv);
    const char *const seeded = arguments.text("--seeded", nullptr);
    const FaultExtent extent{arguments.number("--every", 1), seeded != nullptr};
    const QTemporaryDir folder;
    if (!folder.isValid())
        qFatal("no folder");
    QElapsedTimer timer;
    timer.start();
    const FaultTally replaced = ReplaceFaults(folder.path(), {1, extent.stopsAtFinding}).carryOut();
    const bool isFound = seeded && replaced.findings() > 0;
    const FaultTally runs = isFound ? FaultTally() : disturbRuns(folder.path(), extent);
    FaultTally all = replaced;
    all += runs;
    if (seeded) {
        std::printf("seeded bug %s: %s%s\n", seeded,
                    all.findings() > 0 ? "caught by " : "NOT CAUGHT", all.first.constData());
        return all.findings() > 0 ? 0 : 1;
    }
    std::printf("replaced file: %s\njournal: %s\n", replaced.text().constData(),
                runs.text().constData());
    std::printf("%lld processes with faults, %d faults never met, %d silent successes, %d other "
                "findings, %.1f s\n",
                qlonglong(all.lives), all.unmet, all.silent, all.wrong,
                double(timer.elapsed()) / 1000);
    if (all.findings() > 0)
        std::printf("first: %s\n", all.first.constData());
    const bool isComplete =
        haveFailed(replaced, {Kind::Open, Kind::Write, Kind::Flush, Kind::Link, Kind::Rename,
                              Kind::Remove}) &&
        haveFailed(runs, {Kind::Open, Kind::Write, Kind::Flush, Kind::Truncate});
    return isComplete && all.findings() == 0 ? 0 : 1;
}
