// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/devicecontrol.h"
#include "platform/gpufacts.h"

namespace Platform::Windows {

/// Hyper-V has no number of its own for the reasons why it does not dismount a device: what it
/// refused with DeviceNotAssignable becomes PcieControlMissing, AcsMissing or MitigationsMissing
/// where the PCI properties of the card show that reason, in the order of Microsoft's survey. Other
/// errors stay as they are.
[[nodiscard]] Error explainedRefusal(const Error &refusal, const DismountRequest &request,
                                     const GpuFacts &card);

} // namespace Platform::Windows
