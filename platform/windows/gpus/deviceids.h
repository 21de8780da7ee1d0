// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What the ids and paths of devices tell. Case never counts in them.
#pragma once

#include <QString>

#include <optional>

namespace Platform::Windows {

[[nodiscard]] bool isSameId(const QString &left, const QString &right);

/// The number behind a field of a PCI instance id: fieldOfId(id, "VEN_") is 0x10DE. Nothing when
/// there is no such field or no hexadecimal number of four or eight digits.
[[nodiscard]] std::optional<int> fieldOfId(const QString &instanceId, QLatin1String field);

/// A device that was dismounted has the same id with another bus: PCIP\…
[[nodiscard]] bool isDismountedId(const QString &instanceId);
/// The id that a device has on the host: that of PCIP\x is PCI\x.
[[nodiscard]] QString hostId(const QString &instanceId);
/// The id that a device of the host has while it is dismounted.
[[nodiscard]] QString dismountedId(const QString &instanceId);

/// The card that a location path belongs to: the path with function number zero, in upper case.
/// Empty for a path that is not one of PCI.
[[nodiscard]] QString cardOfPath(const QString &locationPath);
/// The function number at the end of a location path.
[[nodiscard]] int functionOfPath(const QString &locationPath);
/// A device behind a bridge, other than one that the root complex itself holds.
[[nodiscard]] bool isBehindBridge(const QString &locationPath);

/// The instance id within the path of a device interface, \\?\PCI#VEN_…#…#{class}\reference.
[[nodiscard]] QString idOfInterface(const QString &path);
/// A path that ends with \GPUPARAV: the GPU is shared by GPU-PV and not by SR-IOV.
[[nodiscard]] bool isParavirtualInterface(const QString &path);
/// The instance id within the registry key of a device, \REGISTRY\MACHINE\…\Enum\PCI\…\….
[[nodiscard]] QString idOfRegistryKey(const QString &key);

} // namespace Platform::Windows
