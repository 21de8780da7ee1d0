// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "platform/result.h"
#include "platform/vmcontrol.h"

namespace Platform::Simulated {

/// Whether a VM that is off would start. Errors: those of VmControl::start().
[[nodiscard]] Result<> checkStart(const HostFacts &facts, const VmFacts &vm);
/// Whether the VM takes these settings, which would make it `changed`. Errors: those of
/// VmControl::configure().
[[nodiscard]] Result<> checkSettings(const VmFacts &vm, const VmSettings &settings,
                                     const VmFacts &changed);
/// What a VM with an assigned device must be like: VmStopActionUnsuitable, VmMemoryDynamic,
/// InvalidState for checkpoints.
[[nodiscard]] Result<> checkFitForDevice(const VmFacts &vm);

} // namespace Platform::Simulated
