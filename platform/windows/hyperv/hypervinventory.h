// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"
#include "platform/vmfacts.h"
#include "platform/windows/wmi/wmiconnection.h"

#include <QMap>

namespace Platform::Windows {

/// Msvm_PartitionableGpu.
struct PartitionableGpu
{
    QString name; ///< Interface path, \?\PCI#…\GPUPARAV.
    int partitionCount = 0;

    bool operator==(const PartitionableGpu &) const = default;
};

/// Msvm_PciExpress: a device that was dismounted, owned by a VM or by none. One entry for each
/// location path.
struct DismountedDevice
{
    QString instancePath; ///< PCIP\…
    QString locationPath;
    QString objectPath; ///< __PATH
    QString vmId;       ///< The VM that owns it; empty when none does.

    bool operator==(const DismountedDevice &) const = default;
};

/// What root\virtualization\v2 knows of the devices of the host; reads only. A missing class (older
/// Windows) is NotSupported; missing rights are AccessDenied, though WMI itself gives just no rows.
class HyperVInventory
{
public:
    explicit HyperVInventory(std::shared_ptr<WmiConnection> connection);

    [[nodiscard]] Result<QList<PartitionableGpu>> partitionableGpus(const CallContext &call) const;
    [[nodiscard]] Result<QList<DismountedDevice>> dismountedDevices(const CallContext &call) const;

private:
    std::shared_ptr<WmiConnection> m_connection;
};

} // namespace Platform::Windows
