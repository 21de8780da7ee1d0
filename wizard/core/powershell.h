// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Core {

/// The text as one PowerShell expression: a single-quoted literal in which every kind of single
/// quote that PowerShell knows is doubled. Control characters and line ends are put in by number,
/// so that the literal stays on its line.
[[nodiscard]] QString powerShellLiteral(const QString &text);

/// The text as a comment of one line.
[[nodiscard]] QString powerShellComment(const QString &text);

/// "$true" or "$false".
[[nodiscard]] QString powerShellBool(bool value);

} // namespace Core
