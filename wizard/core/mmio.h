// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"

namespace Core {

/// Memory-mapped I/O space of a VM in MB; see Msvm_VirtualSystemSettingData.
struct MmioGaps
{
    qint64 lowMb = 0;
    qint64 highMb = 0;
};

/// The least gaps with which a VM can use this GPU: its own need, else Microsoft's starting points.
[[nodiscard]] MmioGaps leastMmioGaps(const Platform::GpuFacts &gpu, Platform::Method method);

/// The gaps that a plan gives to a VM for this GPU; never below the least ones.
[[nodiscard]] MmioGaps neededMmioGaps(const Platform::GpuFacts &gpu, Platform::Method method);

/// True when the processor's address space holds the high gap above the memory of the VM, wherever
/// it begins. True also when the address space is not known.
[[nodiscard]] bool highGapFits(const Platform::HardwareFacts &hardware, const Platform::VmFacts &vm,
                               qint64 highMb);

} // namespace Core
