// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"

namespace Platform {

/// Msvm_AssignableDeviceDismountSettingData. Both requirements are refused, not ignored, unless the
/// user consented to relax them.
struct DismountRequest
{
    QString instanceId; ///< PCI\…
    QString locationPath;
    bool requireAcsSupport = true;
    bool requireDeviceMitigations = true;
};

/// Changes devices of the host: CM_Disable_DevNode, CM_Enable_DevNode and Msvm_AssignableDeviceService.
class DeviceControl
{
public:
    virtual ~DeviceControl() = default;

    /// Errors: NotFound, DeviceNotDisableable, DeviceNeedsRestart, AccessDenied.
    [[nodiscard]] virtual Result<> setEnabled(const QString &instanceId, bool enabled, const CallContext &call) = 0;
    /// Takes a disabled device from the host. Errors: AcsMissing, MitigationsMissing, PcieControlMissing,
    /// InvalidState when it is not disabled.
    [[nodiscard]] virtual Result<> dismount(const DismountRequest &request, const CallContext &call) = 0;
    /// Gives a dismounted device back to the host, still disabled. Errors: DeviceNotDismounted, DeviceInUse.
    [[nodiscard]] virtual Result<> mount(const QString &locationPath, const CallContext &call) = 0;
};

} // namespace Platform
