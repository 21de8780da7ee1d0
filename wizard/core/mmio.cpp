// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/mmio.h"

#include <bit>

namespace Core {

namespace {

constexpr qint64 LeastLowMb = 1024;
constexpr qint64 HighMarginMb = 512;
constexpr qint64 LeastHighForPartitionMb = 8192;
constexpr MmioGaps UsualForDevice{3072, 33280};
constexpr MmioGaps UsualForPartition{1024, 32768};
constexpr qint64 FourGigabytesMb = 4096;
constexpr int AddressBitsOfOneMb = 20;

} // namespace

MmioGaps leastMmioGaps(const Platform::GpuFacts &gpu, Platform::Method method)
{
    if (method == Platform::Method::ParaVirtualization)
        return {LeastLowMb, LeastHighForPartitionMb};
    const int need = gpu.pci.mmioMb.valueOr(0);
    return {LeastLowMb, need > 0 ? need + HighMarginMb : UsualForDevice.highMb};
}

MmioGaps neededMmioGaps(const Platform::GpuFacts &gpu, Platform::Method method)
{
    if (method == Platform::Method::ParaVirtualization)
        return UsualForPartition;
    // Base address registers are powers of two and aligned to their size, so that a sum alone can
    // be short.
    const int need = gpu.pci.mmioMb.valueOr(0);
    return need > 0
               ? MmioGaps{UsualForDevice.lowMb, qint64(std::bit_ceil(quint64(need))) + HighMarginMb}
               : UsualForDevice;
}

bool highGapFits(const Platform::HardwareFacts &hardware, const Platform::VmFacts &vm,
                 qint64 highMb)
{
    const auto &bits = hardware.physicalAddressBits;
    if (!bits.isKnown() || *bits <= AddressBitsOfOneMb || *bits >= 64)
        return true;
    const qint64 end = qint64(1) << (*bits - AddressBitsOfOneMb);
    return FourGigabytesMb + vm.memoryStartupMb.valueOr(0) + highMb <= end;
}

} // namespace Core
