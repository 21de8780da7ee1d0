// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hardwarefacts.h"
#include "platform/windows/providerround.h"
#include "platform/windows/windowssources.h"

namespace Platform::Windows {

/// The Hardware area, of the machine, the volume of the VMs, Hyper-V and Device Guard.
[[nodiscard]] HardwareFacts readHardwareArea(const WindowsSources &sources,
                                             const std::shared_ptr<WmiConnection> &hyperv,
                                             const ProviderRound &round);

} // namespace Platform::Windows
