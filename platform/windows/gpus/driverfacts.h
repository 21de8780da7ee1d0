// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"
#include "platform/windows/facts/registry.h"
#include "platform/windows/gpus/deviceproperties.h"

namespace Platform::Windows {

inline constexpr int NvidiaVendor = 0x10DE;

/// The driver that Windows has bound to a device, present or phantom. Its model only as far as the
/// registry tells: of NVIDIA cards, whose AdapterType is 2 in TCC mode.
[[nodiscard]] DriverFacts readDriverFacts(const DeviceProperties &properties,
                                          const Registry &registry, const Fact<int> &vendorId);

/// The dedicated memory as the driver wrote it down, HardwareInformation.qwMemorySize, in MB.
[[nodiscard]] Fact<qint64> readDriverMemory(const DeviceProperties &properties,
                                            const Registry &registry);

} // namespace Platform::Windows
