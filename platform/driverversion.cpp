// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/driverversion.h"

#include <QStringList>

#include <algorithm>

namespace Platform {

namespace {

/// A number as host profiles may have it; Qt itself takes spaces round it and any zeros before it.
std::optional<int> versionPart(QStringView text)
{
    constexpr int MostDigits = 5;
    constexpr int Largest = 65535;
    const bool isNumber = !text.isEmpty() && text.size() <= MostDigits &&
                          std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = isNumber ? text.toInt() : Largest + 1;
    return number <= Largest ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<DriverVersion> driverVersionFromText(QStringView text)
{
    const auto pieces = text.split(u'.');
    DriverVersion version;
    if (pieces.size() != qsizetype(version.parts.size()))
        return std::nullopt;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto part = versionPart(pieces[i]);
        if (!part)
            return std::nullopt;
        version.parts[std::size_t(i)] = *part;
    }
    return version;
}

QString driverVersionText(const DriverVersion &version)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(version.parts[0])
        .arg(version.parts[1])
        .arg(version.parts[2])
        .arg(version.parts[3]);
}

std::optional<NvidiaVersion> nvidiaVersion(const DriverVersion &version)
{
    const int number = (version.parts[2] - 10) * 10000 + version.parts[3];
    if (version.parts[2] < 10 || version.parts[2] > 99)
        return std::nullopt;
    return NvidiaVersion{number / 100, number % 100};
}

QString nvidiaVersionText(const NvidiaVersion &version)
{
    return QStringLiteral("%1.%2").arg(version.branch).arg(version.minor, 2, 10, QLatin1Char('0'));
}

} // namespace Platform
