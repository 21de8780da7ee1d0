// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Platform::Windows {

/// The arguments as one command line from which CommandLineToArgvW and the C runtime get the very
/// same ones back: each between double quotation marks, with those within escaped.
[[nodiscard]] QString windowsCommandLine(const QStringList &arguments);

/// CreateProcessW takes no longer line, the final NUL included.
inline constexpr qsizetype LongestCommandLine = 32767;

} // namespace Platform::Windows
