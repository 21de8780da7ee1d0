// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"
#include "platform/windows/gpus/displayadapters.h"

namespace Platform::Windows {

/// The adapter of a GPU: by LUID or by the registry key of its device, never by name. The Basic
/// Render Driver, software and indirect displays are nobody's adapter. Null when there is none.
[[nodiscard]] const DisplayAdapter *adapterOf(const GpuFacts &gpu,
                                              const QList<DisplayAdapter> &adapters);

/// Adds what DXGI and the graphics kernel know of a GPU, or why they do not.
void addAdapterFacts(GpuFacts &gpu, const Result<QList<DisplayAdapter>> &adapters);

} // namespace Platform::Windows
