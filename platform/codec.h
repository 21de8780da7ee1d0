// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// How one value of a fact stands in JSON: read, written, and told in the schema.
#pragma once

#include "platform/enumnames.h"
#include "platform/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <cmath>
#include <concepts>

namespace Platform {

/// Longest text and largest number in a profile: larger ones are faults of the file.
inline constexpr int LongestText = 4096;
inline constexpr qint64 LargestNumber = qint64(1) << 40;

/// The codec of `T`: fromJson() gives nothing for a value that does not fit, expectation() says what does.
template <typename T>
struct Codec;

template <>
struct Codec<bool>
{
    static QString expectation() { return QStringLiteral("true or false"); }
    static std::optional<bool> fromJson(const QJsonValue &json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
    static QJsonValue toJson(bool value) { return value; }
    static QJsonObject schema() { return {{QStringLiteral("type"), QStringLiteral("boolean")}}; }
};

template <std::integral T>
struct Codec<T>
{
    static constexpr qint64 largest()
    {
        return std::min<qint64>(std::numeric_limits<T>::max(), LargestNumber);
    }
    static QString expectation()
    {
        return QStringLiteral("a whole number from 0 to %1").arg(largest());
    }
    static std::optional<T> fromJson(const QJsonValue &json)
    {
        const double number = json.toDouble(-1);
        if (!json.isDouble() || number < 0 || number > double(largest()) || std::floor(number) != number)
            return std::nullopt;
        return T(json.toInteger());
    }
    static QJsonValue toJson(T value) { return qint64(value); }
    static QJsonObject schema()
    {
        return {{QStringLiteral("type"), QStringLiteral("integer")},
                {QStringLiteral("minimum"), 0},
                {QStringLiteral("maximum"), largest()}};
    }
};

template <>
struct Codec<QString>
{
    static QString expectation() { return QStringLiteral("text of at most %1 characters").arg(LongestText); }
    static std::optional<QString> fromJson(const QJsonValue &json)
    {
        if (!json.isString() || json.toString().size() > LongestText)
            return std::nullopt;
        return json.toString();
    }
    static QJsonValue toJson(const QString &value) { return value; }
    static QJsonObject schema()
    {
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("maxLength"), LongestText}};
    }
};

template <>
struct Codec<DriverVersion>
{
    static QString expectation() { return QStringLiteral("text like 31.0.15.2225"); }
    static std::optional<DriverVersion> fromJson(const QJsonValue &json)
    {
        return driverVersionFromText(json.toString());
    }
    static QJsonValue toJson(const DriverVersion &value) { return driverVersionText(value); }
    static QJsonObject schema()
    {
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("pattern"), QStringLiteral("^[0-9]{1,5}(\\.[0-9]{1,5}){3}$")}};
    }
};

template <>
struct Codec<QDate>
{
    static QString expectation() { return QStringLiteral("a date like 2022-10-12"); }
    static std::optional<QDate> fromJson(const QJsonValue &json)
    {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        const bool isWhole = toJson(date) == json; // Qt itself takes more behind it
        return date.isValid() && isWhole ? std::optional(date) : std::nullopt;
    }
    static QJsonValue toJson(QDate value) { return value.toString(Qt::ISODate); }
    static QJsonObject schema()
    {
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("pattern"), QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")}};
    }
};

template <typename E>
    requires std::is_enum_v<E>
struct Codec<E>
{
    static QString expectation()
    {
        QStringList names;
        for (const auto &row : EnumNames<E>)
            names << row.second;
        return QStringLiteral("one of ") + names.join(QStringLiteral(", "));
    }
    static std::optional<E> fromJson(const QJsonValue &json) { return enumFromName<E>(json.toString()); }
    static QJsonValue toJson(E value) { return enumName(value); }
    static QJsonObject schema()
    {
        QJsonArray names;
        for (const auto &row : EnumNames<E>)
            names << row.second;
        return {{QStringLiteral("enum"), names}};
    }
};

/// PCI ids stand as hexadecimal text: "10DE".
struct HexCodec
{
    static QString expectation() { return QStringLiteral("4 or 8 hexadecimal digits like 10DE"); }
    static std::optional<int> fromJson(const QJsonValue &json)
    {
        const QString text = json.toString();
        const bool fits =
            (text.size() == 4 || text.size() == 8) && std::ranges::all_of(text, isDigit);
        return fits ? std::optional(int(text.toUInt(nullptr, 16))) : std::nullopt;
    }
    /// Qt itself takes a prefix and spaces too.
    static bool isDigit(QChar c)
    {
        const QChar upper = c.toUpper();
        return (c >= u'0' && c <= u'9') || (upper >= u'A' && upper <= u'F');
    }
    static QJsonValue toJson(int value)
    {
        const uint number = uint(value);
        return QStringLiteral("%1").arg(number, number > 0xFFFF ? 8 : 4, 16, QLatin1Char('0')).toUpper();
    }
    static QJsonObject schema()
    {
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("pattern"), QStringLiteral("^([0-9A-Fa-f]{4}|[0-9A-Fa-f]{8})$")}};
    }
};

} // namespace Platform
