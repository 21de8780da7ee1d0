// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Platform {

/// How a GPU reaches a VM. The names are those of EFLOW's parameter gpuPassthroughType.
enum class Method { DirectDeviceAssignment, ParaVirtualization };

} // namespace Platform
