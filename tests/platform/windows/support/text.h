// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace TestSupport {

/// A text of a test, short to write where a table has many of them.
[[nodiscard]] inline QString text(const char *latin1) { return QString::fromLatin1(latin1); }

} // namespace TestSupport
