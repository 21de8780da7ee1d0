// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <variant>

namespace Platform::Windows {

/// 100 ns since 1601-01-01 UTC (FILETIME).
struct FileTime
{
    quint64 ticks = 0;

    bool operator==(const FileTime &) const = default;
};

/// The value of a device property, free of Windows types. Integers of all widths are quint64.
using DeviceValue = std::variant<bool, quint64, QString, QStringList, QUuid, FileTime, QByteArray>;

/// The key of a device property (DEVPROPKEY) and the name that it has as evidence.
struct DeviceKey
{
    QUuid format;
    quint32 id = 0;
    QLatin1String name;

    /// The name does not tell keys apart.
    bool operator==(const DeviceKey &other) const
    {
        return format == other.format && id == other.id;
    }
};

} // namespace Platform::Windows
