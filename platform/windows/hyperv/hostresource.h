// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

// What the HostResource of a setting says: which device of the host the VM holds. It reads back as
// an object path, or as the bare name of the device.
namespace Platform::Windows {

/// PCIP\… of the device that a Msvm_PciExpressSettingData holds; empty when it holds none. The key
/// in the path reads Microsoft:<GUID>\PCIP\…, so only what follows its first backslash names it.
[[nodiscard]] QString dismountedDeviceOf(const QStringList &hostResource);

/// \\?\PCI#…\GPUPARAV of the GPU that a Msvm_GpuPartitionSettingData holds; empty: any GPU.
[[nodiscard]] QString partitionableGpuOf(const QStringList &hostResource);

/// What PnP calls the device of a partition path: PCI\…; empty when it is no such path.
[[nodiscard]] QString instanceIdOfPartition(const QString &partitionPath);

} // namespace Platform::Windows
