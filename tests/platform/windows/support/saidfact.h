// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/enumnames.h"
#include "platform/fact.h"

#include <QString>

#include <type_traits>

namespace TestSupport {

/// What a fact says, as one text: its value, or "unread: why".
template <typename T>
[[nodiscard]] QString said(const Platform::Fact<T> &fact)
{
    if (!fact.isKnown())
        return QStringLiteral("unread: ") + fact.problem;
    if constexpr (std::is_enum_v<T>)
        return Platform::enumName(*fact);
    else if constexpr (std::is_same_v<T, bool>)
        return *fact ? QStringLiteral("yes") : QStringLiteral("no");
    else if constexpr (std::is_same_v<T, int>)
        return QString::number(*fact);
    else
        return *fact;
}

} // namespace TestSupport
