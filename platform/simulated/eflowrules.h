// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowcontrol.h"
#include "platform/hostfacts.h"

namespace Platform::Simulated {

/// A GPU is asked for only with a name and a type: with one of them missing the VM gets none.
[[nodiscard]] bool asksForGpu(const EflowVmSettings &settings);
/// Whether the module takes these settings, by its documented errors.
[[nodiscard]] Result<> checkEflowSettings(const HostFacts &facts, const EflowVmSettings &settings);
/// Where EFLOW's back end answers: Hyper-V is on, vmcompute runs, and on a server vmms too.
/// AccessDenied, EflowNotInstalled, ProviderUnavailable.
[[nodiscard]] Result<> requireEflow(const HostFacts &facts);
/// Whether the VM can have this card by its name: it is on the host, or the VM has it already.
[[nodiscard]] bool isCardFor(const HostFacts &facts, const GpuFacts &gpu,
                             const EflowVmSettings &settings);

} // namespace Platform::Simulated
