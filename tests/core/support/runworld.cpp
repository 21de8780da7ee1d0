// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"

#include "tests/core/support/announcement.h"

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
    watch();
}

void RunWorld::watch(const std::function<void()> &onEvent)
{
    journal.onWrite = [this, onEvent](const QByteArray &) {
        if (onEvent)
            onEvent();
        return MemoryJournal::Write::Durable;
    };
    host.before = [this, onEvent](const HostCall &call) {
        check(call);
        if (onEvent)
            onEvent();
    };
    host.after = [onEvent](const HostCall &) {
        if (onEvent)
            onEvent();
    };
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

void RunWorld::check(const HostCall &call)
{
    if (!isAnnounced(call, m_plan, journal.bytes))
        m_unannounced << QStringLiteral("%1 %2").arg(Platform::enumName(call.operation),
                                                     call.target);
}

} // namespace TestSupport
