// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/recoverytask.h"
#include "platform/simulated/machine.h"

namespace Platform::Simulated {

/// Remembers whether the boot task is registered; a machine that does not say has none.
class SimulatedRecovery final : public RecoveryTask
{
public:
    explicit SimulatedRecovery(Machine &machine)
        : m_machine(machine)
    {
    }

    Result<bool> isRegistered(const CallContext &call) override;
    /// AccessDenied without elevation.
    Result<> setRegistered(bool registered, const CallContext &call) override;

private:
    Machine &m_machine;
};

} // namespace Platform::Simulated
