// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/hardwarefacts.h"
#include "platform/windows/facts/hypervisor.h"

namespace Platform::Windows {

class WmiConnector;

/// The Hardware area but for diskFreeGb and iommu, which ask others.
[[nodiscard]] HardwareFacts readHardwareFacts(const Registry &registry, const SystemInfo &system);

/// HardwareFacts::diskFreeGb of the volume of vmFolder(), in units of 2^30 bytes.
[[nodiscard]] Fact<qint64> diskFreeFact(const Registry &registry, const SystemInfo &system);

/// Win32_DeviceGuard.AvailableSecurityProperties: 3 is protection against DMA, which an IOMMU
/// gives.
[[nodiscard]] Fact<bool> dmaProtectionFact(WmiConnector &wmi, const CallContext &call);

/// HardwareFacts::iommu from what Hyper-V and Windows say; CPUID only supports them. All of these
/// probes miss IOMMUs that are there, so the fact is true or unread, never false.
[[nodiscard]] Fact<bool> iommuFact(const Hypervisor &hypervisor, const Fact<bool> &iovSupport,
                                   const Fact<bool> &dmaProtection);

} // namespace Platform::Windows
