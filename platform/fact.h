// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Platform {

/// One thing read from a host. Unknown is not false: a fact without a value says in `problem` why it
/// could not be read, when anybody tried.
template <typename T>
struct Fact
{
    std::optional<T> value;
    /// Where it came from: a registry value, WMI property, DXGI field or device property.
    QString source;
    /// Why it could not be read; empty when it is known, or when nobody asked.
    QString problem;

    Fact() = default;
    Fact(T known, QString readFrom = {}) // implicit: a plain value is a known fact
        : value(std::move(known))
        , source(std::move(readFrom))
    {}
    [[nodiscard]] static Fact unread(QString why, QString from = {})
    {
        Fact fact;
        fact.problem = std::move(why);
        fact.source = std::move(from);
        return fact;
    }

    [[nodiscard]] bool isKnown() const { return value.has_value(); }
    [[nodiscard]] const T &operator*() const { return *value; }
    [[nodiscard]] const T *operator->() const { return &*value; }
    [[nodiscard]] T valueOr(T fallback) const { return value.value_or(std::move(fallback)); }
    /// Known and equal; unknown is never equal to anything.
    [[nodiscard]] bool is(const T &other) const { return value == other; }

    bool operator==(const Fact &) const = default;
};

} // namespace Platform
