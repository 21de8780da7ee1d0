// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/journalfaults.h"

#include "tests/core/kills/killpoint.h"

namespace TestSupport {

using Core::RunOutcome;

JournalFaults::JournalFaults(const QString &folder, const Scenario &scenario, FaultExtent extent)
    : m_world(folder, scenario)
    , m_extent(extent)
    , m_planned([this] {
        m_world.restore(m_world.untouched());
        m_seen->durable.set({});
        if (const ChildEnd end = live(Work::Apply, {}); end.code != DiskWorld::Done)
            qFatal("%s ends with %d", qPrintable(m_world.scenario().name), end.code);
        return m_world.content();
    }())
    , m_check(scenario, m_planned)
{
}

ChildEnd JournalFaults::live(Work work, std::span<const CallFault> faults)
{
    m_seen->count = {};
    return Child([&] {
               DurableFileWatch durable(m_world.journalFile(), m_seen->durable);
               FaultPoint point(faults, m_seen->count, durable);
               const FileCallWatch watch(m_world.journalFolder().toStdString(), point);
               const auto journal = [this] {
                   return m_seen->durable.content().value_or(QByteArray());
               };
               return m_world.carryOut(work, {journal, {}});
           })
        .wait();
}

DiskContent JournalFaults::cut()
{
    m_world.restore(m_world.untouched());
    m_seen->durable.set({});
    std::ignore = live(Work::Apply, {});
    const int writes = m_seen->count.callsOf(FileCall::Kind::Write);
    const CallFault kill{FileCall::Kind::Write, writes / 2 + 1, 1, failures().back()};
    m_world.restore(m_world.untouched());
    m_seen->durable.set({});
    if (!live(Work::Apply, {&kill, 1}).isKilled)
        qFatal("%s is not killed", qPrintable(m_world.scenario().name));
    return m_world.content();
}

FaultTally JournalFaults::carryOut()
{
    disturb({"apply", Work::Apply, m_world.untouched()});
    disturb({"undo", Work::Undo, m_planned});
    disturb({"recovery", Work::Recover, cut()});
    return m_tally;
}

void JournalFaults::disturb(const Start &start)
{
    const auto begin = [&](std::span<const CallFault> faults) {
        m_world.restore(start.content);
        m_seen->durable.set(start.content.journal);
        return live(start.work, faults);
    };
    std::ignore = begin({});
    const CallCount undisturbed = m_seen->count;
    for (size_t kind = 0; kind < FileCallKinds; ++kind)
        m_tally.count.calls[kind] += undisturbed.calls[kind];
    EveryFault(undisturbed, m_extent).forEach([&](const CallFault &fault) {
        const ChildEnd end = begin({&fault, 1});
        const DiskContent left = m_world.content();
        judge({start,
               fault,
               end,
               left,
               {left.machine, m_seen->durable.content()},
               m_world.scenario().name.toUtf8() + ", " + start.name + ", " + faultText(fault)});
        return !m_extent.stopsAtFinding || m_tally.findings() == 0;
    });
}

void JournalFaults::judge(const Life &life)
{
    ++m_tally.lives;
    const int faults = m_seen->count.faultsOf(life.fault.kind);
    m_tally.count.faults[size_t(life.fault.kind)] += faults;
    if (faults == 0)
        m_tally.note(m_tally.unmet, "a fault that was never met", life.where);
    if (life.end.isKilled != (life.fault.failure.error == 0))
        m_tally.note(m_tally.wrong, "a process that ends otherwise", life.where);
    if (!life.end.isKilled)
        judgeSuccess(life);
    for (const DiskContent &content : {life.left, life.durable}) {
        if (const char *broken = m_check.brokenByDeath(content))
            m_tally.note(m_tally.wrong, broken, life.where);
    }
    judgeRecovery(life);
}

void JournalFaults::judgeSuccess(const Life &life)
{
    const bool isArmed = m_check.isArmed(life.left);
    const auto ending = m_check.ending(life.durable);
    // What fails about the note of who holds the journal is nobody's concern.
    const bool isOfJournal = m_seen->count.isAbout(m_world.journalFile().toStdString()) &&
                             life.fault.kind != FileCall::Kind::Open;
    switch (life.end.code) {
    case DiskWorld::Done: // the recovery task that stays tells of a last record that is not certain
        if (!isArmed && (ending != RunOutcome::Done || isOfJournal))
            m_tally.note(m_tally.silent, "a silent success", life.where);
        return;
    case DiskWorld::Undone:
        if (!isArmed && ending != RunOutcome::Undone)
            m_tally.note(m_tally.silent, "a silent undo", life.where);
        return;
    case DiskWorld::Refused:
        if (!m_check.isSameMachine(life.left, life.start.content))
            m_tally.note(m_tally.silent, "a refused run with effects", life.where);
        return;
    case DiskWorld::Unannounced:
        m_tally.note(m_tally.silent, "a change without a durable intent", life.where);
        return;
    default:
        m_tally.note(m_tally.wrong, "a process that ends otherwise", life.where);
    }
}

void JournalFaults::judgeRecovery(const Life &life)
{
    const bool isRefused = life.end.code == DiskWorld::Refused && life.start.work == Work::Apply;
    const QByteArray state =
        life.left.digest() + life.durable.digest() + (isRefused ? "refused" : "");
    if (m_recovered.contains(state))
        return;
    m_recovered.insert(state);
    m_seen->durable.set(life.durable.journal);
    recover(life.left, life);
    if (isRefused)
        repeat(life);
    m_seen->durable.set(life.durable.journal);
    recover(life.durable, life);
}

void JournalFaults::recover(const DiskContent &content, const Life &life)
{
    m_world.restore(content);
    const ChildEnd end = live(Work::Recover, {});
    const bool isRight = end.code == DiskWorld::Undone || end.code == DiskWorld::Idle;
    const char *const broken =
        isRight ? m_check.brokenAtRest(m_world.content()) : "a recovery that fails";
    if (broken)
        m_tally.note(m_tally.wrong, broken, life.where + ", recovery");
}

void JournalFaults::repeat(const Life &life)
{
    const ChildEnd end = live(Work::Apply, {});
    if (end.code == DiskWorld::Unannounced)
        m_tally.note(m_tally.silent, "a later change without a durable intent", life.where);
    else if (end.code != DiskWorld::Done)
        m_tally.note(m_tally.wrong, "a later run that fails", life.where);
}

} // namespace TestSupport
