// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakedeviceinstances.h"

#include "platform/simulated/rules.h"
#include "platform/windows/wmi/objectpath.h"

#include <QUuid>

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

const QString PciClass = QStringLiteral("Msvm_PciExpress");
const QString GpuClass = QStringLiteral("Msvm_PartitionableGpu");
constexpr qint64 UsualPartitions = 32;

QString dismountedId(const QString &instanceId)
{
    return instanceId.startsWith(QLatin1String("PCI\\"))
               ? QString(QStringLiteral("PCIP") + instanceId.mid(3))
               : instanceId;
}

bool isAway(DeviceStatus status)
{
    return status == DeviceStatus::Dismounted || status == DeviceStatus::Assigned;
}

} // namespace

FakeDeviceInstances::FakeDeviceInstances(FakeWmiRepository &repository)
    : m_repository(repository)
{
}

void FakeDeviceInstances::sync(const HostFacts &facts)
{
    syncDismounted(awayDevices(facts));
    syncPartitionables(facts);
}

QMap<QString, FakeDeviceInstances::Away> FakeDeviceInstances::awayDevices(const HostFacts &facts)
{
    QMap<QString, Away> away;
    const auto add = [&away](const Fact<QString> &id, const Fact<QString> &location,
                             DeviceStatus status) {
        if (location.isKnown() && isAway(status))
            away.insert(*location,
                        {dismountedId(id.valueOr({})), status == DeviceStatus::Assigned});
    };
    for (const GpuFacts &gpu : facts.gpus.valueOr({})) {
        const DeviceStatus status = gpu.status.valueOr(DeviceStatus::Ok);
        add(gpu.instanceId, gpu.locationPath, status);
        for (const DeviceFunction &function : gpu.otherFunctions.valueOr({}))
            add(function.instanceId, function.locationPath, function.status.valueOr(status));
    }
    for (const VmFacts &vm : facts.vms.valueOr({})) {
        for (const AssignedDevice &device : vm.assignedDevices.valueOr({}))
            add(device.instanceId, device.locationPath, DeviceStatus::Assigned);
    }
    return away;
}

void FakeDeviceInstances::syncDismounted(const QMap<QString, Away> &away)
{
    for (const QString &location : m_dismounted.keys()) {
        QStringList &paths = m_dismounted[location];
        const qsizetype wanted = !away.contains(location)          ? 0
                                 : away.value(location).isAssigned ? 2
                                                                   : 1;
        while (paths.size() > wanted)
            m_repository.remove(paths.takeLast());
        if (paths.isEmpty())
            m_dismounted.remove(location);
    }
    for (auto each = away.cbegin(); each != away.cend(); ++each) {
        QStringList &paths = m_dismounted[each.key()];
        if (paths.isEmpty())
            paths << addDismounted(each.key(), *each, QStringLiteral("host"));
        if (each->isAssigned && paths.size() < 2)
            paths << addDismounted(each.key(), *each, QStringLiteral("vm"));
    }
}

QString FakeDeviceInstances::addDismounted(const QString &locationPath, const Away &device,
                                           const QString &salt)
{
    const QString guid = QUuid::createUuidV5(QUuid(), QString(locationPath + salt))
                             .toString(QUuid::WithoutBraces)
                             .toUpper();
    return m_repository.add(
        PciClass,
        {{QStringLiteral("DeviceID"),
          QString(QStringLiteral("Microsoft:") + guid + u'\\' + device.instanceId)},
         {QStringLiteral("SystemName"), QStringLiteral("HOST")},
         {QStringLiteral("SystemCreationClassName"), QStringLiteral("Msvm_ComputerSystem")},
         {QStringLiteral("DeviceInstancePath"), device.instanceId},
         {QStringLiteral("LocationPath"), locationPath}});
}

void FakeDeviceInstances::syncPartitionables(const HostFacts &facts)
{
    if (!m_repository.schema().find(GpuClass))
        return;
    QMap<QString, qint64> wanted;
    for (const GpuFacts &gpu : facts.gpus.valueOr({})) {
        if (Simulated::isPartitionUsable(gpu) && gpu.partitionPath.isKnown())
            wanted.insert(*gpu.partitionPath, gpu.partitionCount.valueOr(UsualPartitions));
    }
    for (const QString &name : facts.hyperv.otherPartitionables.valueOr({}))
        wanted.insert(name, UsualPartitions);
    for (const QString &name : m_partitionables.keys()) {
        if (!wanted.contains(name))
            m_repository.remove(m_partitionables.take(name));
    }
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        if (!m_partitionables.contains(each.key()))
            m_partitionables.insert(
                each.key(), m_repository.add(GpuClass, {{QStringLiteral("Name"), each.key()},
                                                        {QStringLiteral("PartitionCount"), *each},
                                                        {QStringLiteral("ValidPartitionCounts"),
                                                         QList<qint64>{UsualPartitions}}}));
    }
}

QString FakeDeviceInstances::dismountedPath(const QString &locationPath) const
{
    return m_dismounted.value(locationPath).value(0);
}

QString FakeDeviceInstances::locationOf(const QString &path) const
{
    for (auto each = m_dismounted.cbegin(); each != m_dismounted.cend(); ++each) {
        for (const QString &known : *each) {
            if (isSameObject(known, path))
                return each.key();
        }
    }
    return {};
}

QString FakeDeviceInstances::partitionablePath(const QString &name)
{
    const WmiObjectPath path{
        QStringLiteral("HOST"),
        QStringLiteral("root\\virtualization\\v2"),
        GpuClass,
        {{QStringLiteral("CreationClassName"), GpuClass}, {QStringLiteral("Name"), name}}};
    return path.text();
}

} // namespace TestSupport
