// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/windows/gpus/devicevalue.h"

#include <QList>

namespace Platform::Windows {

/// A device that Windows knows, plugged in or not.
struct PnpDevice
{
    QString instanceId;
    QUuid deviceClass;      ///< SP_DEVINFO_DATA.ClassGuid; null while Windows has no driver for it.
    bool isPresent = false; ///< False: a phantom, of which only the registry knows.

    bool operator==(const PnpDevice &) const = default;
};

enum class ResourceKind { Memory, Interrupt };

/// One resource that Windows has given to a device (MEM_DES, MEM_LARGE_DES, IRQ_DES).
struct DeviceResource
{
    ResourceKind kind = ResourceKind::Memory;
    /// First and last address of memory. The number of an interrupt, which is negative as a signed
    /// 32-bit number when it is message-signalled.
    quint64 first = 0;
    quint64 last = 0;

    bool operator==(const DeviceResource &) const = default;
};

/// A device interface that is registered and enabled.
struct DeviceInterface
{
    QString path; ///< \\?\PCI#VEN_…#{class}\reference
    QString instanceId;

    bool operator==(const DeviceInterface &) const = default;
};

/// The devices of this computer as Plug and Play knows them. May be used from any thread. The calls
/// are not bounded in time: see boundedCall(). Errors of all calls: AccessDenied,
/// ProviderUnavailable with the code of Windows, and NotFound for a device or value that does not
/// exist.
class PnpDevices
{
public:
    virtual ~PnpDevices() = default;

    /// All devices of all buses, phantoms too.
    [[nodiscard]] virtual Result<QList<PnpDevice>> devices() = 0;
    /// A property of a device (SetupDiGetDevicePropertyW).
    [[nodiscard]] virtual Result<DeviceValue> property(const QString &instanceId,
                                                       const DeviceKey &key) = 0;
    /// What the device has been given; NotFound while it has nothing, as a disabled one.
    [[nodiscard]] virtual Result<QList<DeviceResource>> resources(const QString &instanceId) = 0;
    /// The interfaces of a class that present devices have.
    [[nodiscard]] virtual Result<QList<DeviceInterface>>
    interfaces(const QUuid &interfaceClass) = 0;
    /// Enables or disables a device, present or phantom; disabled it stays so over a restart.
    /// Errors: DeviceNotDisableable, DeviceNeedsRestart.
    [[nodiscard]] virtual Result<> setEnabled(const QString &instanceId, bool enabled) = 0;
};

} // namespace Platform::Windows
