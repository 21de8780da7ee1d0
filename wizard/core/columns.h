// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Core {

/// The columns that a text takes on a terminal: Chinese, Japanese and Korean letters take two.
/// Pure.
[[nodiscard]] qsizetype columnsOf(const QString &text);

/// The text with spaces after it, so that it takes `columns` at least. Pure.
[[nodiscard]] QString padded(const QString &text, qsizetype columns);

/// Breaks a sentence to lines of at most `longest` columns, every line but the first indented: at
/// spaces, and between wide letters except before a closing mark or after an opening one. Words are
/// not torn. Pure.
[[nodiscard]] QString wrapped(const QString &text, qsizetype indent, qsizetype longest);

} // namespace Core
