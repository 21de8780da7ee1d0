// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/hypervgpufacts.h"

#include "platform/windows/facts/reason.h"
#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/devicekeys.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

const QString PartitionableName = QStringLiteral("Msvm_PartitionableGpu.Name");
const QString PartitionableCount = QStringLiteral("Msvm_PartitionableGpu.PartitionCount");
const QString OwnerSource = QStringLiteral("Msvm_PciExpress.DeviceInstancePath");

/// The entry that is of this GPU: one for GPU-PV before one for SR-IOV, for a card may have both.
template <typename Entry>
const Entry *entryOf(const GpuFacts &gpu, const QList<Entry> &entries, QString Entry::*path)
{
    const Entry *found = nullptr;
    for (const Entry &entry : entries) {
        const bool isOfGpu = isSameId(idOfInterface(entry.*path), gpu.instanceId.valueOr({}));
        if (isOfGpu && (!found || isParavirtualInterface(entry.*path)))
            found = &entry;
    }
    return found;
}

QString interfaceSource()
{
    return QStringLiteral("device interface ") + DeviceKeys::PartitionInterface.toString();
}

/// What Hyper-V would have said is read from the interfaces; only the count is nowhere else.
void addInterfaceFacts(GpuFacts &gpu, const QString &hypervReason,
                       const Result<QList<DeviceInterface>> &interfaces)
{
    gpu.partitionCount = Fact<int>::unread(hypervReason, PartitionableCount);
    if (!interfaces) {
        const QString reason = reasonOf(interfaces.error());
        gpu.partitionable = Fact<bool>::unread(reason, interfaceSource());
        gpu.partitionPath = Fact<QString>::unread(reason, interfaceSource());
        return;
    }
    const DeviceInterface *entry = entryOf(gpu, *interfaces, &DeviceInterface::path);
    gpu.partitionable = {entry != nullptr, interfaceSource()};
    gpu.partitionPath =
        entry ? Fact<QString>(entry->path, interfaceSource())
              : Fact<QString>::unread(QStringLiteral("the device has none"), interfaceSource());
}

bool isDeviceOf(const DismountedDevice &device, const Fact<QString> &instanceId,
                const Fact<QString> &locationPath)
{
    if (instanceId.isKnown() && isSameId(hostId(device.instancePath), *instanceId))
        return true;
    return locationPath.isKnown() && isSameId(device.locationPath, *locationPath);
}

/// The VM that owns the device with these ids; empty when none does.
QString ownerOf(const QList<DismountedDevice> &devices, const Fact<QString> &instanceId,
                const Fact<QString> &locationPath)
{
    const auto device = std::ranges::find_if(devices, [&](const DismountedDevice &candidate) {
        return isDeviceOf(candidate, instanceId, locationPath);
    });
    return device == devices.end() ? QString() : device->vmId;
}

/// The functions of a card have owners of their own.
template <typename Part>
void settleStatus(Part &part, const QList<DismountedDevice> &devices)
{
    if (part.status.is(DeviceStatus::Dismounted) &&
        !ownerOf(devices, part.instanceId, part.locationPath).isEmpty())
        part.status = {DeviceStatus::Assigned, OwnerSource};
}

} // namespace

void addPartitionFacts(GpuFacts &gpu, const HyperVDevices &hyperv,
                       const Result<QList<DeviceInterface>> &interfaces)
{
    if (!hyperv.partitionables) {
        addInterfaceFacts(gpu, reasonOf(hyperv.partitionables.error()), interfaces);
        return;
    }
    const PartitionableGpu *entry = entryOf(gpu, *hyperv.partitionables, &PartitionableGpu::name);
    gpu.partitionable = {entry != nullptr, PartitionableName};
    if (entry) {
        gpu.partitionPath = {entry->name, PartitionableName};
        gpu.partitionCount = {entry->partitionCount, PartitionableCount};
        return;
    }
    const QString reason = QStringLiteral("Hyper-V does not list the GPU");
    gpu.partitionPath = Fact<QString>::unread(reason, PartitionableName);
    gpu.partitionCount = Fact<int>::unread(reason, PartitionableCount);
}

void addOwner(GpuFacts &gpu, const HyperVDevices &hyperv)
{
    if (!gpu.status.isKnown()) {
        gpu.assignedTo = Fact<QString>::unread(gpu.status.problem, gpu.status.source);
    } else if (!gpu.status.is(DeviceStatus::Dismounted)) {
        gpu.assignedTo = {QString(), gpu.status.source};
    } else if (!hyperv.dismounted) {
        gpu.assignedTo = Fact<QString>::unread(reasonOf(hyperv.dismounted.error()), OwnerSource);
    } else {
        gpu.assignedTo = {ownerOf(*hyperv.dismounted, gpu.instanceId, gpu.locationPath),
                          OwnerSource};
        settleStatus(gpu, *hyperv.dismounted);
    }
    if (!hyperv.dismounted || !gpu.otherFunctions.isKnown())
        return;
    for (DeviceFunction &function : *gpu.otherFunctions.value)
        settleStatus(function, *hyperv.dismounted);
}

} // namespace Platform::Windows
