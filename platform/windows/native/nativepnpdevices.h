// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/pnpdevices.h"

namespace Platform::Windows {

/// The devices of this computer: SetupAPI, and the Configuration Manager where it alone has the
/// answer. The list is that of SetupAPI, which is a snapshot and carries the class; a list of
/// CM_Get_Device_ID_List may have grown between the question for its size and the list. It is not
/// asked for single buses: one that never had a device may be an error.
class NativePnpDevices final : public PnpDevices
{
public:
    Result<QList<PnpDevice>> devices() override;
    Result<DeviceValue> property(const QString &instanceId, const DeviceKey &key) override;
    Result<QList<DeviceResource>> resources(const QString &instanceId) override;
    Result<QList<DeviceInterface>> interfaces(const QUuid &interfaceClass) override;
    Result<> setEnabled(const QString &instanceId, bool enabled) override;
};

} // namespace Platform::Windows
