// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/explorer.h"

#include <vector>

namespace TestSupport {

using namespace Core;

QByteArray Explored::text() const
{
    QByteArray text = QByteArray::number(runs) + " runs, " + QByteArray::number(processes) +
                      " processes carried out in " + QByteArray::number(worlds) + " worlds, " +
                      QByteArray::number(findings) + " wrong ends";
    if (findings > 0)
        text += QByteArray(", the first: ") + check + " (" + where + ')';
    return text;
}

Explored &Explored::operator+=(const Explored &other)
{
    runs += other.runs;
    processes += other.processes;
    worlds += other.worlds;
    if (findings == 0) {
        check = other.check;
        where = other.where;
    }
    findings += other.findings;
    return *this;
}

Explorer::Explorer(const Scenario &scenario, const Extent &extent)
    : m_scenario(scenario)
    , m_frame(modelFrame(scenario))
    , m_journals(Process::header(m_frame, scenario.plan))
    , m_extent(extent)
{
    m_former.machine = modelMachine(scenario);
    m_former.disk.losesFlushes = extent.losesFlushes;
    m_planned = m_former;
    Process process(m_frame, m_planned, {});
    const RunReport report = process.apply(m_scenario.plan, {});
    if (report.outcome != RunOutcome::Done)
        qFatal("%s: an undisturbed run fails", qPrintable(scenario.name));
    m_calls = process.calls();
    m_writes = process.writes();
    m_check.emplace(m_frame, m_scenario.plan, m_journals, EndCheck::Ends{m_former, m_planned});
}

Explored Explorer::explore()
{
    for (const Work work : {Work::Apply, Work::Undo}) {
        exploreFrom(work, {}, {});
        for (qsizetype call = 0; call < m_calls && !isEnough(); ++call) {
            for (const Fate fate : Disturbances)
                exploreUndoFaults(work, {call, fate});
        }
        for (qsizetype write = 0; write < m_writes && !isEnough(); ++write) {
            for (const bool isWritten : {false, true})
                exploreUndoFaults(work, {-1, Fate::Passes, write, isWritten});
        }
    }
    m_explored.worlds = qint64(m_known.size());
    return m_explored;
}

void Explorer::exploreUndoFaults(Work work, const Disturbance &disturbance)
{
    exploreFrom(work, disturbance, {});
    // The last call of a whole run but one looks into the guest: then all steps go back.
    const bool isCrossed = m_extent.crosses || (disturbance.fate == Fate::ErrorAfter &&
                                                disturbance.call == m_calls - 2);
    for (qsizetype step = 0; isCrossed && step < m_scenario.plan.steps.size(); ++step) {
        if (!isUndoable(m_scenario.plan.steps[step]))
            continue;
        for (const int times : {1, 2, UndoFault::ForEver})
            exploreFrom(work, disturbance, {step, times, false});
        exploreFrom(work, disturbance, {step, UndoFault::ForEver, true});
    }
}

void Explorer::exploreFrom(Work work, const Disturbance &disturbance, const UndoFault &fault)
{
    if (isEnough() || m_number++ % m_extent.everyNth != 0)
        return;
    m_where = QByteArray(work == Work::Apply ? "apply" : "undo") + ", call " +
              QByteArray::number(disturbance.call) + " fate " +
              QByteArray::number(int(disturbance.fate)) + ", write " +
              QByteArray::number(disturbance.write) + ", undo of step " +
              QByteArray::number(fault.step) + " fails " + QByteArray::number(fault.left) +
              (fault.isRefusal ? " refused" : "");
    World world = work == Work::Apply ? m_former : m_planned;
    world.undoFault = fault;
    m_explored.runs +=
        live(world, {work, disturbance, m_extent.crashes}).runs[std::size_t(m_extent.crashes)];
}

std::optional<RunReport> Explorer::work(Process &process, const Start &start) const
{
    switch (start.work) {
    case Work::Apply:
        return process.apply(m_scenario.plan, start.disturbance);
    case Work::Undo:
        return process.undo(start.disturbance);
    case Work::Recover:
        break;
    }
    return process.recover();
}

Explorer::Ways Explorer::live(const World &begin, const Start &start)
{
    std::vector<World> crashes;
    Process::Watcher watcher{{}, [this](const char *check) { find(check); }};
    if (start.crashesLeft > 0)
        watcher.mayDie = [&](const World &world) { crashes.push_back(world); };
    World world = begin;
    const auto report = [&] {
        Process process(m_frame, world, watcher);
        return work(process, start);
    }();
    ++m_explored.processes;
    const std::size_t outcome = report ? std::size_t(report->outcome) : 9;
    if (start.work != Work::Recover || m_extent.repeats ||
        m_ends.insert(keyOf(world, meaningOf(world.disk) + outcome)).second)
        find(m_check->broken(begin, world, report));
    Ways ways;
    ways.known = start.crashesLeft;
    ways.runs.fill(1);
    for (const World &crash : crashes) {
        find(m_check->brokenBy(crash));
        const Ways behind = recoverFrom(crash, start.crashesLeft - 1);
        for (std::size_t i = 1; i < ways.runs.size(); ++i)
            ways.runs[i] += behind.runs[i - 1];
    }
    return ways;
}

Explorer::Ways Explorer::recoverFrom(const World &world, int crashesLeft)
{
    if (isEnough())
        return {};
    const WorldKey key = keyOf(world, meaningOf(world.disk));
    const auto known = m_known.find(key);
    if (known != m_known.end() && known->second.known >= crashesLeft && !m_extent.repeats)
        return known->second;
    const Ways ways = live(world, {Work::Recover, {}, crashesLeft});
    m_known[key] = ways;
    return ways;
}

size_t Explorer::meaningOf(const DiskContent &disk)
{
    const auto known = m_meanings.find(disk.hash);
    if (known != m_meanings.end())
        return known->second;
    return m_meanings.emplace(disk.hash, TestSupport::meaningOf(disk, m_journals)).first->second;
}

void Explorer::find(const char *check)
{
    if (!check)
        return;
    if (m_explored.findings++ == 0) {
        m_explored.check = check;
        m_explored.where = m_scenario.name.toUtf8() + ": " + m_where;
    }
}

bool Explorer::isEnough() const { return m_extent.stopsAtFinding && m_explored.findings > 0; }

} // namespace TestSupport
