// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

namespace Core {

/// What a requirement says. Unknown means "could not tell" and is never a pass.
enum class Verdict { Pass, Warn, Fail, Unknown, NotApplicable };

/// What all requirements say of a path. Attention: open, but read the warnings first.
enum class PathVerdict { Ready, Attention, Blocked, Unknown };

/// "pass", "warn", "fail", "unknown", "notApplicable".
[[nodiscard]] QLatin1String verdictName(Verdict verdict);
/// "ready", "attention", "blocked", "unknown".
[[nodiscard]] QLatin1String pathVerdictName(PathVerdict verdict);

} // namespace Core
