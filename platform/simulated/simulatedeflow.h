// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowcontrol.h"
#include "platform/simulated/machine.h"

namespace Platform::Simulated {

/// The EFLOW VM as its PowerShell module treats it: what is not asked for is taken away.
class SimulatedEflow final : public EflowControl
{
public:
    explicit SimulatedEflow(Machine &machine)
        : m_machine(machine)
    {
    }

    /// Leaves the VM on. InvalidArgument for more processors or memory than the host has.
    Result<> deploy(const EflowVmSettings &settings, const CallContext &call) override;
    /// InvalidArgument like deploy(); NotSupported on a Windows 10 that the module does not accept.
    Result<> configure(const EflowVmSettings &settings, const CallContext &call) override;
    /// EflowNotDeployed; InsufficientResources when the memory is not free.
    Result<> setPower(PowerState state, const CallContext &call) override;

private:
    Machine &m_machine;
};

} // namespace Platform::Simulated
