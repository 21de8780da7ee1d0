// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/diskcheck.h"

#include "platform/simulated/simulatedhost.h"
#include "wizard/core/journalstate.h"

#include <algorithm>

namespace TestSupport {

using namespace Core;
using Platform::DeviceStatus;
using Platform::HostProfile;
using Platform::Simulated::SimulatedHost;

namespace {

QByteArray withDeployment(const Scenario &scenario)
{
    SimulatedHost host(scenario.profile);
    for (const Step &step : scenario.plan.steps) {
        const StepBehaviour &behaviour = behaviourOf(step.kind);
        if (behaviour.stepClass == StepClass::OneWay)
            std::ignore = behaviour.change(host, step, step.after, {});
    }
    return Platform::hostProfileJson(host.snapshot());
}

QByteArray withoutTask(const HostProfile &profile)
{
    SimulatedHost host(profile);
    std::ignore = host.recoveryTask().setRegistered(false, {});
    return Platform::hostProfileJson(host.snapshot());
}

qsizetype dismountedOf(const HostProfile &profile)
{
    qsizetype count = 0;
    for (const Platform::GpuFacts &gpu : profile.facts.gpus.valueOr({})) {
        count += gpu.status.is(DeviceStatus::Dismounted) ? 1 : 0;
        for (const Platform::DeviceFunction &function : gpu.otherFunctions.valueOr({}))
            count += function.status.is(DeviceStatus::Dismounted) ? 1 : 0;
    }
    return count;
}

} // namespace

DiskCheck::DiskCheck(const Scenario &scenario, const DiskContent &planned)
    : m_machineId(SimulatedHost(scenario.profile).machineId())
    , m_former(Platform::hostProfileJson(scenario.profile))
    , m_kept(withDeployment(scenario))
    , m_planned(planned.machine)
    , m_dismounted(dismountedOf(scenario.profile))
{
}

DiskCheck::Machine DiskCheck::look(const DiskContent &left)
{
    const auto known = m_seen.constFind(left.machine);
    return known != m_seen.constEnd() ? *known : *m_seen.insert(left.machine, lookAt(left.machine));
}

DiskCheck::Machine DiskCheck::lookAt(const QByteArray &machine) const
{
    const auto profile = Platform::parseHostProfile(machine);
    if (!profile)
        return {};
    const QByteArray unarmed = withoutTask(*profile);
    return {true,
            profile->simulation.recoveryTask.is(true),
            unarmed == m_former || unarmed == m_kept,
            unarmed == m_planned,
            dismountedOf(*profile),
            unarmed};
}

std::optional<RunOutcome> DiskCheck::ending(const DiskContent &left) const
{
    const auto run = readJournal(left.journal.value_or(QByteArray()), m_machineId);
    return run && *run && (*run)->ending ? std::optional((*run)->ending->outcome) : std::nullopt;
}

const char *DiskCheck::brokenByDeath(const DiskContent &left)
{
    const Machine machine = look(left);
    if (!machine.isReadable)
        return "a machine that cannot be read";
    const bool isSafe = machine.isArmed || machine.isFormer || ending(left);
    return isSafe ? nullptr : "a changed machine that nothing brings back";
}

const char *DiskCheck::brokenAtRest(const DiskContent &left)
{
    const Machine machine = look(left);
    if (!machine.isReadable)
        return "a machine that cannot be read";
    const auto run = readJournal(left.journal.value_or(QByteArray()), m_machineId);
    if (!run)
        return "a journal that cannot be read";
    if (*run && !(*run)->isSettled())
        return "a run that is not finished";
    if (machine.dismounted > m_dismounted)
        return "a GPU that nobody has";
    if (machine.isArmed)
        return "a recovery task that stays";
    const bool isDone = ending(left) == RunOutcome::Done;
    if (isDone ? machine.isPlanned : machine.isFormer)
        return nullptr;
    return isDone ? "done, but not as planned" : "undone, but not as before";
}

} // namespace TestSupport
