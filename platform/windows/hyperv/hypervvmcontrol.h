// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/vmcontrol.h"
#include "platform/windows/wmi/wmiconnection.h"

namespace Platform::Windows {

/// VmControl over root\virtualization\v2. Beside the errors of the contract: InvalidState for a VM
/// that is not in the state that a call starts from, AccessDenied, and those of WmiConnection.
class HyperVVmControl final : public VmControl
{
public:
    explicit HyperVVmControl(std::shared_ptr<WmiConnection> connection);

    Result<> start(const QString &vmId, const CallContext &call) override;
    /// Asks the guest to shut down, by its integration service, or by Hyper-V's own shutdown where
    /// the guest has none, and waits until the VM is off. It is never turned off by force, for that
    /// may lose data of the guest: TimedOut when it stays on, NotSupported when nothing in the VM
    /// takes the request.
    Result<> stop(const QString &vmId, const CallContext &call) override;
    /// NotSupported for a setting that this build of Windows does not have. Settings of the VM and
    /// those of its memory are two calls: after an error the first of them may have taken effect.
    Result<> configure(const QString &vmId, const VmSettings &settings,
                       const CallContext &call) override;

private:
    std::shared_ptr<WmiConnection> m_connection;
};

} // namespace Platform::Windows
