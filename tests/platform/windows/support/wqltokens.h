// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace TestSupport {

struct WqlToken
{
    enum class Kind { Word, Number, Text, Sign };

    Kind kind = Kind::Sign;
    QString text; ///< A text without its quotes and escapes.
};

/// The words, numbers, texts and signs of a query. Nothing when a text is not closed, holds a
/// control character or an escape other than \\ \' \", or when a sign is unknown.
[[nodiscard]] std::optional<QList<WqlToken>> wqlTokens(QStringView query);

} // namespace TestSupport
