// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowfacts.h"
#include "platform/windows/providerround.h"
#include "platform/windows/windowssources.h"

namespace Platform::Windows {

/// The Eflow area: what the registry and the files say, and where EFLOW is installed, what its
/// module says. Whether the VM is deployed is for the module to say, when it answers.
[[nodiscard]] EflowFacts readEflowArea(const WindowsSources &sources, const ProviderRound &round);

} // namespace Platform::Windows
