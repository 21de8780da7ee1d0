// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/simulated/machine.h"
#include "platform/vmcontrol.h"

namespace Platform::Simulated {

/// Starts, stops and configures VMs by the rules of vmms. What a profile does not say of a VM
/// counts as in a fresh one: stop action save, production checkpoints, MMIO gaps of 128 and 512 MB,
/// the high one at 65024 MB.
class SimulatedVms final : public VmControl
{
public:
    explicit SimulatedVms(Machine &machine)
        : m_machine(machine)
    {
    }

    /// InvalidState unless the VM is off.
    Result<> start(const QString &vmId, const CallContext &call) override;
    /// InvalidState unless the VM runs.
    Result<> stop(const QString &vmId, const CallContext &call) override;
    /// A VM that holds a device also refuses what assigning one refuses: VmMemoryDynamic,
    /// VmStopActionUnsuitable, InvalidState for checkpoints.
    Result<> configure(const QString &vmId, const VmSettings &settings,
                       const CallContext &call) override;

private:
    Machine &m_machine;
};

} // namespace Platform::Simulated
