// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Core {

/// Text from the machine as one harmless line for a terminal or a log: control characters, line
/// ends, direction overrides, invisible characters and lone surrogates stand as \uXXXX.
[[nodiscard]] QString safeLine(QStringView text);

/// The same for text of several lines, which keeps its line feeds.
[[nodiscard]] QString safeLines(QStringView text);

} // namespace Core
