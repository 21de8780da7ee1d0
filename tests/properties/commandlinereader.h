// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace TestSupport {

/// What two quotation marks in a row mean within a quoted part, beside one such mark as text:
/// CommandLineToArgvW leaves the part, the C runtime since 2008 stays in it.
enum class QuoteInQuotes { Leaves, Stays };

/// The arguments of a command line by the documented rules of CommandLineToArgvW: the first ends at
/// its second quotation mark or at white space; in the others 2n backslashes before a quotation
/// mark are n, 2n + 1 are n and a mark as text, and all other backslashes are themselves.
[[nodiscard]] QStringList argumentsOfCommandLine(const QString &line, QuoteInQuotes rule);

} // namespace TestSupport
