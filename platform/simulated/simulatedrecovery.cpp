// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedrecovery.h"

#include "platform/simulated/formerfacts.h"
#include "platform/simulated/rules.h"

namespace Platform::Simulated {

Result<bool> SimulatedRecovery::isRegistered(const CallContext &call)
{
    return m_machine.wait(call).map(
        [this] { return m_machine.snapshot().simulation.recoveryTask.valueOr(false); });
}

Result<> SimulatedRecovery::setRegistered(bool registered, const CallContext &call)
{
    const Operation operation =
        registered ? Operation::RegisterRecovery : Operation::UnregisterRecovery;
    return m_machine.change(operation, call, [&](HostProfile &machine) -> Result<> {
        if (const Result<> allowed = requireElevation(machine.facts); !allowed)
            return allowed;
        Fact<bool> &task = machine.simulation.recoveryTask;
        if (task.valueOr(false) == registered)
            return {};
        const std::optional<bool> none;
        const std::optional<bool> some(true);
        FormerFacts(machine.simulation)
            .move(task, {QStringLiteral("recovery"), QStringLiteral("task")},
                  registered ? some : none, registered ? none : some);
        return {};
    });
}

} // namespace Platform::Simulated
