// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/vmcontrol.h"

// What must hold of a VM before Hyper-V is asked for something: looked at first, for vmms answers
// all of it with one general error.
namespace Platform::Windows {

/// VmNotOff unless the VM is known to be off: saved and paused machines refuse as well.
[[nodiscard]] Result<> requireOff(const VmFacts &vm);

/// True for settings that only a VM that is off takes: all but those of checkpoints.
[[nodiscard]] bool needOff(const VmSettings &settings);

/// What a VM must be like to be given a device: VmStopActionUnsuitable, VmMemoryDynamic,
/// InvalidState for checkpoints.
[[nodiscard]] Result<> requireFitForDevice(const VmFacts &vm);

/// Of a VM that holds a device: VmStopActionUnsuitable and VmMemoryDynamic when settings would take
/// away what it has of being fit. In what it was before, Hyper-V has accepted it: to go back there
/// must not fail here. Checkpoints are left to Hyper-V, which takes any type.
[[nodiscard]] Result<> requireNoLessFit(const VmFacts &vm, const VmSettings &settings);

} // namespace Platform::Windows
