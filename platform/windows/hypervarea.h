// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hardwarefacts.h"
#include "platform/windows/gpus/gpureader.h"
#include "platform/windows/providerround.h"
#include "platform/windows/windowssources.h"

namespace Platform::Windows {

/// The HyperV area, of the registry, the processor, the services, the optional features and Hyper-V
/// itself.
[[nodiscard]] HyperVFacts readHyperVArea(const WindowsSources &sources, const GpuSources &gpus,
                                         const std::shared_ptr<WmiConnection> &hyperv,
                                         const ProviderRound &round);

} // namespace Platform::Windows
