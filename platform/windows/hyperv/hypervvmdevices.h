// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/vmcontrol.h"
#include "platform/windows/wmi/wmiconnection.h"

namespace Platform::Windows {

/// VmDeviceControl over root\virtualization\v2. What vmms would refuse with a general error is
/// looked at before, so that the errors of the contract come out. Others: InvalidState for a VM
/// with checkpoints (devices) or without cache control (partitions), NotFound for what a VM does
/// not hold, AccessDenied, and those of WmiConnection.
class HyperVVmDevices final : public VmDeviceControl
{
public:
    explicit HyperVVmDevices(std::shared_ptr<WmiConnection> connection);

    Result<> assignDevice(const QString &vmId, const QString &locationPath,
                          const CallContext &call) override;
    Result<> removeDevice(const QString &vmId, const QString &locationPath,
                          const CallContext &call) override;
    Result<> addPartition(const QString &vmId, const QString &partitionPath,
                          const CallContext &call) override;
    Result<> removePartition(const QString &vmId, const QString &partitionPath,
                             const CallContext &call) override;

private:
    std::shared_ptr<WmiConnection> m_connection;
};

} // namespace Platform::Windows
