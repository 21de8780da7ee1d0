// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The parts of the requirement table, each in the order in which it is shown.
#pragma once

#include "wizard/core/requirement.h"

namespace Core {

[[nodiscard]] std::span<const Requirement> licenceRequirements();
[[nodiscard]] std::span<const Requirement> windowsRequirements();
[[nodiscard]] std::span<const Requirement> machineRequirements();
[[nodiscard]] std::span<const Requirement> driverRequirements();
[[nodiscard]] std::span<const Requirement> gpuRequirements();
[[nodiscard]] std::span<const Requirement> guestRequirements();

} // namespace Core
