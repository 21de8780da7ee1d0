// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"

#include "tests/core/support/announcement.h"
#include "wizard/core/steprunner.h"

namespace TestSupport {

using namespace Core;
using Platform::HostProfile;
using Platform::Simulated::SimulatedHost;

RunWorld::RunWorld(const HostProfile &profile)
    : RunWorld(std::make_unique<SimulatedHost>(profile))
{
}

RunWorld::RunWorld(std::unique_ptr<SimulatedHost> machine)
    : host(*machine)
    , m_machine(std::move(machine))
{
    watchOrder();
}

void RunWorld::watchOrder()
{
    host.monitor = [this](const HostCall &call) {
        failUnlessAnnounced(call, m_plan, journal.bytes);
    };
}

void RunWorld::watch(const std::function<void()> &onEvent)
{
    journal.onWrite = [onEvent](const QByteArray &) {
        onEvent();
        return MemoryJournal::Write::Durable;
    };
    host.before = [onEvent](const HostCall &) { onEvent(); };
    host.after = [onEvent](const HostCall &) { onEvent(); };
}

Runner RunWorld::runner()
{
    return Runner(
        {host, journal, QStringLiteral("run-1"), {}, &clock, [this] { return isConfirmed; }});
}

RunReport RunWorld::apply(const Plan &plan, std::stop_token stop)
{
    m_plan = plan;
    return runner().apply(plan, allConsents(), stop);
}

Platform::Result<> RunWorld::applyAlone(const Step &step)
{
    host.monitor = {};
    const auto applied = applyStep(host, step, {}, clock);
    watchOrder();
    return applied;
}

Platform::Result<> RunWorld::undoAlone(const Step &step)
{
    host.monitor = {};
    const auto undone = undoStep(host, step, clock);
    watchOrder();
    return undone;
}

QByteArray RunWorld::machine() const
{
    HostProfile profile = m_machine->snapshot();
    profile.simulation.faults = {};
    return Platform::hostProfileJson(profile);
}

bool RunWorld::isRecoveryArmed() const
{
    return m_machine->snapshot().simulation.recoveryTask.is(true);
}

} // namespace TestSupport
