// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/killtrial.h"

#include "tests/core/kills/killpoint.h"

namespace TestSupport {

namespace {

/// What the first process of a scenario leaves that nothing disturbs.
DiskContent plannedIn(const DiskWorld &world)
{
    world.restore(world.untouched());
    const auto journal = [&world] {
        return fileContent(world.journalFile()).value_or(QByteArray());
    };
    const ChildEnd end = Child([&] {
                             return world.carryOut(DiskWorld::Work::Apply, {journal, {}});
                         }).wait();
    if (end.code != DiskWorld::Done)
        qFatal("%s ends with %d", qPrintable(world.scenario().name), end.code);
    return world.content();
}

/// What a process says that did its work and was not killed.
bool isRightEnd(DiskWorld::Work work, int code)
{
    switch (work) {
    case DiskWorld::Work::Apply:
        return code == DiskWorld::Done;
    case DiskWorld::Work::Undo:
        return code == DiskWorld::Undone;
    case DiskWorld::Work::Recover:
        return code == DiskWorld::Undone || code == DiskWorld::Idle;
    }
    return false;
}

} // namespace

KillTally &KillTally::operator+=(const KillTally &other)
{
    if (wrong == 0)
        first = other.first;
    kills += other.kills;
    recoveries += other.recoveries;
    wrong += other.wrong;
    return *this;
}

KillTrial::KillTrial(const QString &folder, const Scenario &scenario)
    : m_world(folder, scenario)
    , m_planned(plannedIn(m_world))
    , m_check(scenario, m_planned)
{
}

Child KillTrial::begin(Work work, int point) const
{
    return Child([this, work, point] {
        KillPoint kill(point);
        const FileCallWatch watch(m_world.folder().toStdString(), kill);
        const auto journal = [this] {
            const FileCallWatch::Pause pause;
            return fileContent(m_world.journalFile()).value_or(QByteArray());
        };
        return m_world.carryOut(work, {journal, [&kill] { kill.pass(); }});
    });
}

ChildEnd KillTrial::end(const Child &child, Work work, const QByteArray &where)
{
    const ChildEnd end = child.wait();
    m_tally.kills += end.isKilled ? 1 : 0;
    if (!end.isKilled && !isRightEnd(work, end.code))
        note(end.code == DiskWorld::Unannounced ? "a change without an intent in the journal"
                                                : "a process that ends otherwise",
             where);
    note(m_check.brokenByDeath(m_world.content()), where);
    return end;
}

void KillTrial::recover(const QByteArray &where)
{
    const QByteArray left = m_world.content().digest();
    if (m_recovered.contains(left))
        return;
    m_recovered.insert(left);
    ++m_tally.recoveries;
    std::ignore = end(begin(Work::Recover, -1), Work::Recover, where);
    note(m_check.brokenAtRest(m_world.content()), where);
}

void KillTrial::note(const char *wrong, const QByteArray &where)
{
    if (!wrong)
        return;
    if (m_tally.wrong++ == 0)
        m_tally.first = wrong + QByteArray(": ") + m_world.scenario().name.toUtf8() + ", " + where;
}

} // namespace TestSupport
