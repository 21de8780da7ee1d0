// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Platform::Windows {

/// The CIM type of a property or parameter (wbemcli.h, CIMTYPE_ENUMERATION). Reference holds an
/// object path.
enum class CimType {
    Boolean,
    SInt8,
    UInt8,
    SInt16,
    UInt16,
    SInt32,
    UInt32,
    SInt64,
    UInt64,
    Real32,
    Real64,
    String,
    DateTime,
    Reference,
    Object
};

/// The value of a property, free of COM. NULL is std::monostate; integers of all widths but uint64
/// are qint64; strings, date-times and references are text; embedded objects are not read.
using WmiValue = std::variant<std::monostate, bool, qint64, quint64, double, QString, QStringList,
                              QList<qint64>, QList<quint64>, QList<bool>>;

struct WmiProperty
{
    CimType type = CimType::String;
    bool isArray = false;
    WmiValue value;

    bool operator==(const WmiProperty &) const = default;
};

} // namespace Platform::Windows
