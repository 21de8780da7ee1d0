// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"
#include "platform/method.h"

namespace Core {

/// Memory-mapped I/O space of a VM in MB; see Msvm_VirtualSystemSettingData.
struct MmioGaps
{
    qint64 lowMb = 0;
    qint64 highMb = 0;
};

/// The gaps that a VM should have for this GPU: from its own need, else Microsoft's starting points.
[[nodiscard]] MmioGaps neededMmioGaps(const Platform::GpuFacts &gpu, Platform::Method method);

} // namespace Core
