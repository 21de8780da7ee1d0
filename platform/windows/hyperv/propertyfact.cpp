// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/propertyfact.h"

namespace Platform::Windows {

QString missingReason(const WmiObject &row, Wmi property)
{
    const QString name = wmiName(property);
    if (!row.has(name))
        return QStringLiteral("%1 does not exist on this build of Windows").arg(name);
    const WmiValue value = row.properties.value(name).value;
    if (std::holds_alternative<std::monostate>(value))
        return QStringLiteral("%1 is not set").arg(name);
    if (const auto number = integerOf(row, property))
        return QStringLiteral("%1 is %2, which is not known").arg(name, QString::number(*number));
    return QStringLiteral("%1 has a value that is not known").arg(name);
}

std::optional<qint64> integerOf(const WmiObject &row, Wmi property)
{
    const QString name = wmiName(property);
    if (const auto number = row.value<qint64>(name))
        return number;
    const auto number = row.value<quint64>(name);
    return number ? std::optional(qint64(*number)) : std::nullopt;
}

} // namespace Platform::Windows
