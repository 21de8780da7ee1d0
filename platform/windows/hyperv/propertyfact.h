// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/fact.h"
#include "platform/result.h"
#include "platform/windows/facts/reason.h"
#include "platform/windows/hyperv/wminames.h"
#include "platform/windows/wmi/wmiobject.h"

namespace Platform::Windows {

/// Why a property has no value although its row was read: the class lacks it on this build, or it
/// is not set, or its value is none that this product knows.
[[nodiscard]] QString missingReason(const WmiObject &row, Wmi property);

/// The integer of a property, whichever width it has.
[[nodiscard]] std::optional<qint64> integerOf(const WmiObject &row, Wmi property);

/// The fact in a property of a row, as `convert` understands it: std::optional<T> of the row.
template <typename T, typename Convert>
[[nodiscard]] Fact<T> convertedFact(const Result<WmiObject> &row, Wmi property,
                                    const Convert &convert)
{
    if (!row)
        return Fact<T>::unread(reasonOf(row.error()), wmiSource(property));
    const std::optional<T> value = convert(*row);
    return value ? Fact<T>(*value, wmiSource(property))
                 : Fact<T>::unread(missingReason(*row, property), wmiSource(property));
}

/// The fact in a property that has the type of the fact itself.
template <typename T>
[[nodiscard]] Fact<T> propertyFact(const Result<WmiObject> &row, Wmi property)
{
    return convertedFact<T>(row, property, [property](const WmiObject &object) {
        return object.value<T>(wmiName(property));
    });
}

/// The fact in a number.
template <typename T>
[[nodiscard]] Fact<T> integerFact(const Result<WmiObject> &row, Wmi property)
{
    return convertedFact<T>(row, property, [property](const WmiObject &object) -> std::optional<T> {
        const auto number = integerOf(object, property);
        return number ? std::optional<T>(static_cast<T>(*number)) : std::nullopt;
    });
}

} // namespace Platform::Windows
