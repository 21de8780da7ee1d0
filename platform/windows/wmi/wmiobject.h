// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmivalue.h"

#include <QMap>

#include <optional>

namespace Platform::Windows {

/// An instance as it was read. A property that is missing does not exist in the class on this build
/// of Windows; one that is NULL exists and is not set.
struct WmiObject
{
    QString className;
    QString path; ///< __PATH; empty for an instance that is stored nowhere.
    QMap<QString, WmiProperty> properties;

    /// True when the class has the property on this build, set or not.
    [[nodiscard]] bool has(const QString &name) const { return properties.contains(name); }
    /// The value in this type; nothing when it is missing, NULL or of another type.
    template <typename T>
    [[nodiscard]] std::optional<T> value(const QString &name) const
    {
        const auto found = properties.constFind(name);
        if (found == properties.cend())
            return std::nullopt;
        const T *typed = std::get_if<T>(&found->value);
        return typed ? std::optional<T>(*typed) : std::nullopt;
    }

    bool operator==(const WmiObject &) const = default;
};

} // namespace Platform::Windows
