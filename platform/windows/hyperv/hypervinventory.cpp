// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervinventory.h"

#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/hyperv/hostresource.h"
#include "platform/windows/hyperv/hypervqueries.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

/// The ids of the VMs by the InstanceID of their settings.
Result<QMap<QString, QString>> vmIdsBySettings(WmiConnection &connection, const CallContext &call)
{
    return selectFrom(connection, selectSystems(), call).map([](const QList<WmiObject> &systems) {
        QMap<QString, QString> ids;
        for (const WmiObject &system : systems)
            ids.insert(ownerOf(textOf(system, Wmi::SystemInstanceId)),
                       textOf(system, Wmi::SystemVmId).toUpper());
        return ids;
    });
}

/// The VM that holds each device, by PCIP\… in upper case. What a checkpoint remembers does not
/// count.
Result<QMap<QString, QString>> holders(WmiConnection &connection, const CallBudget &budget)
{
    const auto settings = selectFrom(connection, selectAll(Wmi::PciSettings), budget.rest());
    if (!settings)
        return tl::make_unexpected(settings.error());
    QMap<QString, QString> held;
    if (settings->isEmpty())
        return held;
    const auto ids = vmIdsBySettings(connection, budget.rest());
    if (!ids)
        return tl::make_unexpected(ids.error());
    for (const WmiObject &setting : *settings) {
        const auto resource = setting.value<QStringList>(wmiName(Wmi::PciSettingsHostResource));
        const QString device = dismountedDeviceOf(resource.value_or(QStringList())).toUpper();
        const QString vm = ids->value(ownerOf(textOf(setting, Wmi::PciSettingsInstanceId)));
        if (!device.isEmpty() && !vm.isEmpty())
            held.insert(device, vm);
    }
    return held;
}

PartitionableGpu gpuFrom(const WmiObject &row)
{
    return {textOf(row, Wmi::PartitionableGpuName),
            int(row.value<qint64>(wmiName(Wmi::PartitionableGpuCount)).value_or(0))};
}

/// One entry a location path: an assigned device shows twice. The first one stays.
void addOnce(QList<DismountedDevice> &devices, const DismountedDevice &device)
{
    const auto known = std::ranges::find_if(devices, [&device](const DismountedDevice &other) {
        return other.locationPath.compare(device.locationPath, Qt::CaseInsensitive) == 0;
    });
    if (known == devices.end())
        devices << device;
    else if (known->vmId.isEmpty())
        known->vmId = device.vmId;
}

} // namespace

HyperVInventory::HyperVInventory(std::shared_ptr<WmiConnection> connection)
    : m_connection(std::move(connection))
{
}

Result<QList<PartitionableGpu>> HyperVInventory::partitionableGpus(const CallContext &call) const
{
    return rowsOf(*m_connection, Wmi::PartitionableGpu, call).map([](const QList<WmiObject> &rows) {
        QList<PartitionableGpu> gpus;
        for (const WmiObject &row : rows)
            gpus << gpuFrom(row);
        return gpus;
    });
}

Result<QList<DismountedDevice>> HyperVInventory::dismountedDevices(const CallContext &call) const
{
    const CallBudget budget(call);
    const auto rows = rowsOf(*m_connection, Wmi::PciExpress, budget.rest());
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<DismountedDevice> devices;
    if (rows->isEmpty())
        return devices;
    const auto held = holders(*m_connection, budget);
    if (!held)
        return tl::make_unexpected(held.error());
    for (const WmiObject &row : *rows) {
        const QString device = textOf(row, Wmi::PciExpressInstancePath);
        addOnce(devices, {device, textOf(row, Wmi::PciExpressLocationPath), row.path,
                          held->value(device.toUpper())});
    }
    return devices;
}

} // namespace Platform::Windows
