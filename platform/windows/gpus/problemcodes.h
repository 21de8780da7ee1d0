// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Platform::Windows {

/// Why a device does not work, as Windows numbers it (CM_PROB_* of cfg.h).
inline constexpr int ProblemNeedRestart = 14;
inline constexpr int ProblemDisabled = 22;
inline constexpr int ProblemPhantom = 45;

} // namespace Platform::Windows
