// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/deviceproperties.h"

#include "platform/windows/facts/reason.h"
#include "platform/windows/gpus/devicekeys.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace Platform::Windows {

namespace {

/// Longer texts do not fit into a host profile.
constexpr qsizetype LongestText = 4096;
constexpr quint64 HasProblem = 0x400; ///< DN_HAS_PROBLEM

template <typename T>
std::optional<T> only(const DeviceValue &value)
{
    const T *typed = std::get_if<T>(&value);
    return typed ? std::optional<T>(*typed) : std::nullopt;
}

std::optional<QString> shortText(const DeviceValue &value)
{
    const auto text = only<QString>(value);
    return text && text->size() <= LongestText ? text : std::nullopt;
}

std::optional<int> smallNumber(const DeviceValue &value)
{
    const auto number = only<quint64>(value);
    const bool fits = number && *number <= quint64(std::numeric_limits<int>::max());
    return fits ? std::optional(int(*number)) : std::nullopt;
}

std::optional<bool> truth(const DeviceValue &value)
{
    if (const auto number = only<quint64>(value))
        return *number != 0;
    return only<bool>(value);
}

std::optional<QDate> day(const DeviceValue &value)
{
    constexpr qint64 TicksPerMs = 10000;
    const auto time = only<FileTime>(value);
    if (!time || time->ticks > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    const QDateTime start(QDate(1601, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDate date = start.addMSecs(qint64(time->ticks) / TicksPerMs).date();
    return date.isValid() && date.year() <= 9999 ? std::optional(date) : std::nullopt;
}

} // namespace

DeviceProperties::DeviceProperties(PnpDevices &pnp, QString instanceId)
    : m_pnp(pnp)
    , m_instanceId(std::move(instanceId))
{
}

template <typename T, typename Convert>
Fact<T> DeviceProperties::fact(const DeviceKey &key, const Convert &convert) const
{
    const Result<DeviceValue> value = m_pnp.property(m_instanceId, key);
    if (!value)
        return Fact<T>::unread(reasonOf(value.error()), key.name);
    const std::optional<T> converted = convert(*value);
    return converted
               ? Fact<T>(*converted, key.name)
               : Fact<T>::unread(QStringLiteral("the value is not of the expected kind"), key.name);
}

Fact<QString> DeviceProperties::text(const DeviceKey &key) const
{
    return fact<QString>(key, shortText);
}

Fact<QStringList> DeviceProperties::texts(const DeviceKey &key) const
{
    return fact<QStringList>(key, only<QStringList>);
}

Fact<int> DeviceProperties::number(const DeviceKey &key) const
{
    return fact<int>(key, smallNumber);
}

Fact<bool> DeviceProperties::flag(const DeviceKey &key) const { return fact<bool>(key, truth); }

Fact<QDate> DeviceProperties::date(const DeviceKey &key) const { return fact<QDate>(key, day); }

Fact<DriverVersion> DeviceProperties::version(const DeviceKey &key) const
{
    return fact<DriverVersion>(key, [](const DeviceValue &value) -> std::optional<DriverVersion> {
        return driverVersionFromText(only<QString>(value).value_or(QString()));
    });
}

Fact<QString> DeviceProperties::hexadecimal(const DeviceKey &key) const
{
    return fact<QString>(key, [](const DeviceValue &value) -> std::optional<QString> {
        const auto number = only<quint64>(value);
        if (!number)
            return std::nullopt;
        return QString::number(*number, 16).toUpper().rightJustified(16, QLatin1Char('0'));
    });
}

Fact<QString> DeviceProperties::name() const
{
    const Fact<QString> friendly = text(DeviceKeys::FriendlyName);
    return friendly.valueOr({}).isEmpty() ? text(DeviceKeys::DeviceDesc) : friendly;
}

Fact<QString> DeviceProperties::locationPath() const
{
    const Fact<QStringList> paths = texts(DeviceKeys::LocationPaths);
    if (!paths.isKnown())
        return Fact<QString>::unread(paths.problem, paths.source);
    const auto path = std::ranges::find_if(*paths, [](const QString &candidate) {
        return candidate.startsWith(QLatin1String("PCIROOT"), Qt::CaseInsensitive);
    });
    return path == paths->end()
               ? Fact<QString>::unread(QStringLiteral("no path leads over PCI"), paths.source)
               : Fact<QString>(*path, paths.source);
}

Fact<int> DeviceProperties::problemCode() const
{
    const Fact<int> problem = number(DeviceKeys::ProblemCode);
    if (problem.isKnown())
        return problem;
    const Result<DeviceValue> status = m_pnp.property(m_instanceId, DeviceKeys::NodeStatus);
    const auto bits = status ? only<quint64>(*status) : std::nullopt;
    if (bits && (*bits & HasProblem) == 0)
        return {0, DeviceKeys::NodeStatus.name};
    return problem;
}

} // namespace Platform::Windows
