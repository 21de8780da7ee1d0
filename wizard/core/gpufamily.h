// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/supportmatrix.h"

namespace Core {

inline constexpr int NvidiaVendor = 0x10DE;
inline constexpr int IntelVendor = 0x8086;
inline constexpr int AmdVendor = 0x1002;

/// The PCI vendor of a GPU: read, or told by its instance id or by the brand in its name.
[[nodiscard]] std::optional<int> vendorOf(const Platform::GpuFacts &gpu);
/// The PCI device id of a GPU: read, or told by its instance id.
[[nodiscard]] std::optional<int> deviceIdOf(const Platform::GpuFacts &gpu);

/// What the support lists take a GPU for.
struct GpuIdentity
{
    std::optional<int> vendor;
    /// Null: the vendor has no family that fits, or the facts do not suffice.
    const GpuFamily *family = nullptr;
    /// Families that the GPU may belong to; only the one when `family` is set.
    QStringList candidates;

    [[nodiscard]] bool is(QLatin1String id) const { return family && family->id == id; }
};
[[nodiscard]] GpuIdentity identityOf(const Platform::GpuFacts &gpu);

/// True when the name alone tells what the GPU is. Windows calls a card without a driver "3D Video
/// Controller".
[[nodiscard]] bool namesAModel(const QString &name);

/// True when the card is of NVIDIA's Ada generation or a later one: no driver older than R520 knows
/// it.
[[nodiscard]] bool needsRecentDriver(const Platform::GpuFacts &gpu);

} // namespace Core
