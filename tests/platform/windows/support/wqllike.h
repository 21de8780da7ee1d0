// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace TestSupport {

/// True when the text fits a pattern of WQL's LIKE: % any characters, _ one, [a-f] and [xyz] one of
/// these, [^x] none of these; all without case. A backslash is nothing special.
[[nodiscard]] bool isLike(QStringView text, QStringView pattern);

} // namespace TestSupport
