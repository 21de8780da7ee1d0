// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmiobject.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace TestSupport {

/// A literal of WQL: text, a number, TRUE or FALSE, or NULL.
using WqlLiteral = std::variant<std::monostate, QString, qint64, bool>;

/// One node of a WHERE clause: a comparison, or two nodes with AND or OR, or one with NOT.
struct WqlCondition
{
    enum class Kind { Equal, NotEqual, Like, IsNull, IsNotNull, And, Or, Not };

    Kind kind = Kind::Equal;
    QString property;
    WqlLiteral literal;
    std::shared_ptr<const WqlCondition> left;
    std::shared_ptr<const WqlCondition> right;
};

/// A SELECT statement as WMI reads it (win32 WmiSdk, WQL): keywords without case, text in single or
/// double quotes with backslash escapes and no control characters, LIKE with % _ [a-f] [^a].
struct WqlStatement
{
    QStringList fields; ///< Empty for *.
    QString className;
    std::shared_ptr<const WqlCondition> where; ///< Null for all.

    /// Nothing when the text is not in this part of WQL.
    [[nodiscard]] static std::optional<WqlStatement> parse(const QString &text);
    /// The properties that the WHERE clause names.
    [[nodiscard]] QStringList comparedProperties() const;
    /// True when the object fulfils the WHERE clause.
    [[nodiscard]] bool accepts(const Platform::Windows::WmiObject &object) const;
};

} // namespace TestSupport
