// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/mmio.h"

#include <bit>

namespace Core {

namespace {

constexpr qint64 HighMarginMb = 512;
constexpr MmioGaps DeviceGaps{3072, 33280};
constexpr MmioGaps PartitionGaps{1024, 32768};

} // namespace

MmioGaps neededMmioGaps(const Platform::GpuFacts &gpu, Platform::Method method)
{
    if (method == Platform::Method::ParaVirtualization)
        return PartitionGaps;
    // Base address registers are powers of two and aligned to their size, so that a sum alone can be short.
    const int need = gpu.pci.mmioMb.valueOr(0);
    return need > 0 ? MmioGaps{DeviceGaps.lowMb, qint64(std::bit_ceil(quint64(need))) + HighMarginMb} : DeviceGaps;
}

} // namespace Core
