// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace TestSupport {

/// Reads a literal, or a sum of literals and characters by number in parentheses, as PowerShell
/// does; nothing when it does not end where the text ends.
[[nodiscard]] std::optional<QString> readPowerShellExpression(QString expression);

} // namespace TestSupport
