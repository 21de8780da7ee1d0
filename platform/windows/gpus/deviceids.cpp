// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/deviceids.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

const QLatin1String HostBus("PCI\\");
const QLatin1String DismountedBus("PCIP\\");
const QLatin1String PathStep("#PCI(");
constexpr int FunctionDigits = 2;

bool isHexDigit(QChar character)
{
    return character.isDigit() ||
           (character.toUpper() >= QLatin1Char('A') && character.toUpper() <= QLatin1Char('F'));
}

/// "DDFF" of the last step of a path, "PCI(DDFF)"; empty when it has none.
QString lastAddress(const QString &locationPath)
{
    const qsizetype step = locationPath.lastIndexOf(PathStep, -1, Qt::CaseInsensitive);
    if (step < 0 || !locationPath.endsWith(QLatin1Char(')')))
        return {};
    const qsizetype start = step + PathStep.size();
    return locationPath.mid(start, locationPath.size() - start - 1);
}

} // namespace

bool isSameId(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

std::optional<int> fieldOfId(const QString &instanceId, QLatin1String field)
{
    const qsizetype found = instanceId.indexOf(field, 0, Qt::CaseInsensitive);
    if (found < 0)
        return std::nullopt;
    const QString rest = instanceId.mid(found + field.size());
    const auto end = std::ranges::find_if_not(rest, isHexDigit);
    const qsizetype digits = end - rest.begin();
    if (digits != 4 && digits != 8)
        return std::nullopt;
    return int(rest.left(digits).toUInt(nullptr, 16));
}

bool isDismountedId(const QString &instanceId)
{
    return instanceId.startsWith(DismountedBus, Qt::CaseInsensitive);
}

QString hostId(const QString &instanceId)
{
    return isDismountedId(instanceId) ? HostBus + instanceId.mid(DismountedBus.size()) : instanceId;
}

QString dismountedId(const QString &instanceId)
{
    return instanceId.startsWith(HostBus, Qt::CaseInsensitive)
               ? DismountedBus + instanceId.mid(HostBus.size())
               : instanceId;
}

QString cardOfPath(const QString &locationPath)
{
    const QString address = lastAddress(locationPath);
    if (address.size() <= FunctionDigits)
        return {};
    return locationPath.chopped(FunctionDigits + 1).toUpper() + QStringLiteral("00)");
}

int functionOfPath(const QString &locationPath)
{
    return lastAddress(locationPath).right(FunctionDigits).toInt(nullptr, 16);
}

bool isBehindBridge(const QString &locationPath)
{
    return locationPath.count(PathStep, Qt::CaseInsensitive) > 1;
}

QString idOfInterface(const QString &path)
{
    const QLatin1String prefix("\\\\?\\");
    const qsizetype classStart = path.lastIndexOf(QLatin1String("#{"));
    if (!path.startsWith(prefix) || classStart < prefix.size())
        return {};
    return path.mid(prefix.size(), classStart - prefix.size())
        .replace(QLatin1Char('#'), QLatin1Char('\\'));
}

bool isParavirtualInterface(const QString &path)
{
    return path.endsWith(QLatin1String("\\GPUPARAV"), Qt::CaseInsensitive);
}

QString idOfRegistryKey(const QString &key)
{
    const QLatin1String enumeration("\\Enum\\");
    const qsizetype found = key.indexOf(enumeration, 0, Qt::CaseInsensitive);
    if (found < 0)
        return {};
    const QString rest = key.mid(found + enumeration.size());
    return rest.section(QLatin1Char('\\'), 0, 2); // bus, device, instance; "Device Parameters" goes
}

} // namespace Platform::Windows
