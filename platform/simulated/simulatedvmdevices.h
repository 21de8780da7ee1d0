// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/simulated/machine.h"
#include "platform/vmcontrol.h"

namespace Platform::Simulated {

/// Gives devices and GPU partitions to VMs that are off, and takes them back.
class SimulatedVmDevices final : public VmDeviceControl
{
public:
    explicit SimulatedVmDevices(Machine &machine)
        : m_machine(machine)
    {
    }

    /// InvalidState while checkpoints are not disabled; NotFound when nothing is at the path.
    Result<> assignDevice(const QString &vmId, const QString &locationPath,
                          const CallContext &call) override;
    /// The device is dismounted afterwards. NotFound when the VM does not hold it.
    Result<> removeDevice(const QString &vmId, const QString &locationPath,
                          const CallContext &call) override;
    /// InvalidState without guest-controlled cache types. Windows 10 and Server 2019 keep an empty
    /// path.
    Result<> addPartition(const QString &vmId, const QString &partitionPath,
                          const CallContext &call) override;
    Result<> removePartition(const QString &vmId, const QString &partitionPath,
                             const CallContext &call) override;

private:
    Machine &m_machine;
};

} // namespace Platform::Simulated
