// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/devicecontrol.h"
#include "platform/windows/wmi/wmiconnection.h"

namespace Platform::Windows {

/// Takes devices from the host and gives them back: Msvm_AssignableDeviceService. It knows only
/// what is dismounted; whether a device of the host is disabled is for the caller to check.
class AssignableDevices
{
public:
    explicit AssignableDevices(std::shared_ptr<WmiConnection> connection);

    /// Returns when Hyper-V lists the device as dismounted. Errors: InvalidState when it is
    /// dismounted already, DeviceInUse, DeviceNotAssignable with the numbers of Hyper-V in the
    /// detail, for it has none of its own for missing ACS, mitigations or control of PCI Express:
    /// see dismountRefusal(). AccessDenied, and those of WmiConnection.
    [[nodiscard]] Result<> dismount(const DismountRequest &request, const CallContext &call) const;
    /// Returns when Hyper-V no longer lists the device, with the instance id that it had while it
    /// was dismounted (PCIP\…). Errors: DeviceNotDismounted, DeviceInUse while a VM holds it,
    /// AccessDenied, and those of WmiConnection.
    [[nodiscard]] Result<QString> mount(const QString &locationPath, const CallContext &call) const;

private:
    std::shared_ptr<WmiConnection> m_connection;
};

} // namespace Platform::Windows
