// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hostresource.h"

#include "platform/windows/hyperv/wminames.h"
#include "platform/windows/wmi/objectpath.h"

namespace Platform::Windows {

namespace {

QString deviceIn(const QStringList &hostResource, Wmi keyProperty)
{
    const QString resource = hostResource.value(0);
    const auto path = WmiObjectPath::parse(resource);
    const auto key = path ? path->key(wmiName(keyProperty)) : std::nullopt;
    return key.value_or(resource);
}

} // namespace

QString dismountedDeviceOf(const QStringList &hostResource)
{
    const QString device = deviceIn(hostResource, Wmi::PciExpressDeviceId);
    const bool hasOwnerPart = device.startsWith(QLatin1String("Microsoft:"), Qt::CaseInsensitive);
    return hasOwnerPart ? device.section(u'\\', 1) : device;
}

QString partitionableGpuOf(const QStringList &hostResource)
{
    return deviceIn(hostResource, Wmi::PartitionableGpuName);
}

QString instanceIdOfPartition(const QString &partitionPath)
{
    const QLatin1String prefix("\\\\?\\");
    if (!partitionPath.startsWith(prefix))
        return {};
    QString device = partitionPath.mid(prefix.size()).section(QLatin1String("#{"), 0, 0);
    return device.replace(u'#', u'\\');
}

} // namespace Platform::Windows
