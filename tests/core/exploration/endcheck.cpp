// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/endcheck.h"

#include <algorithm>
#include <set>

namespace TestSupport {

using namespace Core;
using Platform::DeviceStatus;

namespace {

bool isSame(const World &a, const World &b)
{
    return a.machine == b.machine && a.disk.durable == b.disk.durable;
}

} // namespace

EndCheck::EndCheck(const ModelFrame &frame, const Plan &plan, const PlanJournals &journals,
                   const Ends &ends)
    : m_frame(frame)
    , m_plan(plan)
    , m_journals(journals)
    , m_ends(ends)
    , m_kept(ends.former)
{
    ModelHost host(m_frame, m_kept.machine);
    for (const Step &step : plan.steps) {
        const StepBehaviour &behaviour = behaviourOf(step.kind);
        if (behaviour.stepClass == StepClass::OneWay)
            std::ignore = behaviour.change(host, step, step.after, {});
    }
}

Platform::Result<EndCheck::State> EndCheck::recorded(const World &world) const
{
    return m_journals.read(world.disk.durable);
}

bool EndCheck::isFormer(const World &world) const
{
    return isSameHost(world.machine, m_ends.former.machine) ||
           isSameHost(world.machine, m_kept.machine);
}

bool EndCheck::hasOrphan(const World &world) const
{
    return std::ranges::count(world.machine.functions, DeviceStatus::Dismounted) >
           std::ranges::count(m_ends.former.machine.functions, DeviceStatus::Dismounted);
}

const char *EndCheck::brokenBy(const World &crash) const
{
    if (crash.machine.isArmed || isFormer(crash))
        return nullptr;
    const auto run = recorded(crash);
    const bool isToldOf = run && *run && (*run)->ending;
    return isToldOf ? nullptr : "a changed host that nothing brings back after a crash";
}

const char *EndCheck::broken(const World &begin, const World &end,
                             const std::optional<RunReport> &report) const
{
    const auto run = recorded(end);
    if (!run)
        return "an unreadable journal";
    if (report && report->outcome == RunOutcome::Refused)
        return isSameHost(begin.machine, end.machine) ? nullptr : "a refused run with effects";
    const bool isStuck =
        *run && (*run)->ending && (*run)->ending->outcome == RunOutcome::NeedsAttention;
    if (isStuck || (report && report->outcome == RunOutcome::NeedsAttention))
        return brokenWhenStuck(end, report);
    if (hasOrphan(end) && !end.machine.isArmed)
        return "an orphaned GPU";
    if (*run && !(*run)->isSettled())
        return brokenWhenUnfinished(end);
    if (report && *run && report->outcome != (*run)->ending->outcome)
        return "a report that tells another end than the journal";
    return brokenWhenSettled(end, *run);
}

const char *EndCheck::brokenWhenSettled(const World &end, const State &run) const
{
    const bool isDone = run && run->ending->outcome == RunOutcome::Done;
    if (isDone && !isSameHost(end.machine, m_ends.planned.machine))
        return "a wrong end: done, but not as planned";
    if (!isDone && !isFormer(end))
        return "a wrong end: undone, but not as before";
    if (end.machine.isArmed && !end.hasLostWrites)
        return "a recovery task that stays";
    World again = end;
    again.machine.isArmed = false; // as it is to be after the second one
    World second = end;
    const bool isIdle = !Process(m_frame, second, {}).recover();
    return isIdle && isSame(second, again) ? nullptr : "a second recovery that is not idle";
}

const char *EndCheck::brokenWhenUnfinished(const World &end) const
{
    if (!end.machine.isArmed && !isFormer(end))
        return "an unfinished run that nothing brings back";
    World next = end; // the computer starts again
    const auto report = Process(m_frame, next, {}).recover();
    const auto run = recorded(next);
    const bool isStuck = report && report->outcome == RunOutcome::NeedsAttention;
    const bool isEnded = run && (!*run || (*run)->isSettled() || isStuck);
    return isEnded ? broken(end, next, report) : "a recovery that does not end the run";
}

const char *EndCheck::brokenWhenStuck(const World &end,
                                      const std::optional<RunReport> &report) const
{
    const bool isTold = report && report->outcome == RunOutcome::NeedsAttention;
    if (!end.machine.isArmed && !recorded(end)->value().ending)
        return "attention that no record asks for";
    if (!isTold || report->residual.isEmpty() || !isNamed(end, report->residual))
        return "a difference that needs attention and is not named";
    World again = end;
    const bool mayHeal = end.undoFault.step >= 0 && end.undoFault.left != UndoFault::ForEver;
    std::ignore = Process(m_frame, again, {}).recover();
    if (!mayHeal && !isSameHost(again.machine, end.machine))
        return "a second recovery that changes the host";
    if (!isEndedAtLast(again))
        return "an undo that is put off for ever";
    again.undoFault = {};
    again.gone = Part::None;
    std::ignore = Process(m_frame, again, {}).undo({});
    return isFormer(again) ? nullptr : "a host that does not go back when all works again";
}

bool EndCheck::isEndedAtLast(World &world) const
{
    constexpr int ManyStarts = 10;
    for (int start = 0; start < ManyStarts; ++start) {
        const auto run = recorded(world);
        // Nothing can stand behind a torn record: then the task stays until all is back.
        if (!run || !*run || (*run)->ending || (*run)->tail != JournalTail::Whole)
            return true;
        std::ignore = Process(m_frame, world, {}).recover();
    }
    return false;
}

bool EndCheck::isNamed(const World &end, const QList<Step> &residual) const
{
    World truth = end;
    ModelHost host(m_frame, truth.machine);
    std::set<std::pair<StepKind, QString>> seen;
    bool isAllNamed = true;
    for (const Step &step : m_plan.steps) {
        if (!isUndoable(step) || !seen.insert({step.kind, step.target}).second)
            continue;
        const auto found = behaviourOf(step.kind).probe(host, step, {});
        const bool isBefore = found && (*found == step.before || found->isNull());
        const bool isListed = std::ranges::any_of(residual, [&step](const Step &each) {
            return each.kind == step.kind && each.target == step.target;
        });
        isAllNamed = isAllNamed && (isBefore || isListed);
    }
    return isAllNamed;
}

} // namespace TestSupport
