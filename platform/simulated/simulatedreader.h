// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostreader.h"
#include "platform/simulated/machine.h"

namespace Platform::Simulated {

/// Reads the facts of the machine as they are now. Without rights to see VMs their list is unread,
/// not empty.
class SimulatedReader final : public HostReader
{
public:
    explicit SimulatedReader(Machine &machine)
        : m_machine(machine)
    {
    }

    Result<HostFacts> read(FactArea area, const CallContext &call) override;
    Result<GpuFacts> readGpu(const QString &instanceId, const CallContext &call) override;
    Result<VmFacts> readVm(const QString &vmId, const CallContext &call) override;

private:
    Machine &m_machine;
};

} // namespace Platform::Simulated
