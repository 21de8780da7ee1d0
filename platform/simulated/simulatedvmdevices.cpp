// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedvmdevices.h"

#include "platform/simulated/device.h"
#include "platform/simulated/formerfacts.h"
#include "platform/simulated/rules.h"
#include "platform/simulated/vmrules.h"

#include <algorithm>

namespace Platform::Simulated {

namespace {

const QString DevicesKey = QStringLiteral("assignedDevices");
const QString PartitionsKey = QStringLiteral("gpuPartitions");

/// The VM of a call that is allowed to change its devices.
Result<VmFacts *> changeableVm(HostProfile &machine, const QString &vmId)
{
    Result<VmFacts *> vm =
        requireVmManagement(machine.facts).and_then([&] { return vmWithId(machine, vmId); });
    if (!vm)
        return vm;
    return requireOff(**vm).map([&] { return *vm; });
}

/// Makes an unknown list known as an empty one; the former fact comes back with the last item taken
/// out.
template <typename T>
QList<T> &opened(Fact<QList<T>> &list, FormerFacts &former, const FormerFacts::Key &key)
{
    if (!list.isKnown()) {
        former.keep(key, Fact<QString>::unread(list.problem, list.source));
        setFact(list, QList<T>());
    }
    return *list.value;
}

template <typename T>
void close(Fact<QList<T>> &list, FormerFacts &former, const FormerFacts::Key &key)
{
    if (!list->isEmpty())
        return;
    if (const auto unknown = former.take<QString>(key))
        list = Fact<QList<T>>::unread(unknown->problem, unknown->source);
}

/// What PnP calls a device while it is away from the host.
Fact<QString> dismountedId(const Device &device)
{
    const QString id = device.instanceId().valueOr({});
    return id.startsWith(QLatin1String("PCI\\")) ? Fact<QString>(QStringLiteral("PCIP") + id.mid(3))
                                                 : Fact<QString>();
}

QString pathOf(const AssignedDevice &device) { return device.locationPath.valueOr({}); }

/// Makes the VM the owner of a dismounted device, or gives the device up. What was there before is
/// kept for each VM.
void changeOwner(HostProfile &machine, const Device &device, const QString &vmId, bool isOwner)
{
    const QString change = QStringLiteral("assigned to ") + vmId;
    const auto to = isOwner ? DeviceStatus::Assigned : DeviceStatus::Dismounted;
    const auto from = isOwner ? DeviceStatus::Dismounted : DeviceStatus::Assigned;
    changeStatus(machine, device, {change, to, from});
    if (!device.isGpu())
        return;
    const std::optional<QString> owner = isOwner ? vmId : QString();
    const std::optional<QString> opposite = isOwner ? QString() : vmId;
    FormerFacts(machine.simulation)
        .move(device.card->assignedTo, {device.locationPath().valueOr({}), change}, owner,
              opposite);
}

void assign(HostProfile &machine, VmFacts &vm, const Device &device, const QString &vmId)
{
    FormerFacts former(machine.simulation);
    const QString location = device.locationPath().valueOr({});
    changeOwner(machine, device, vmId, true);
    AssignedDevice entry{dismountedId(device), location};
    entry.instanceId =
        former.take<QString>({location, QStringLiteral("instanceId")}).value_or(entry.instanceId);
    entry.locationPath = former.take<QString>({location, QStringLiteral("locationPath")})
                             .value_or(entry.locationPath);
    QList<AssignedDevice> &devices = opened(vm.assignedDevices, former, {vmId, DevicesKey});
    devices.insert(std::ranges::upper_bound(devices, location, {}, pathOf), entry);
}

void remove(HostProfile &machine, VmFacts &vm, qsizetype index, const QString &vmId)
{
    FormerFacts former(machine.simulation);
    const AssignedDevice entry = vm.assignedDevices.value->takeAt(index);
    close(vm.assignedDevices, former, {vmId, DevicesKey});
    const QString location = pathOf(entry);
    const std::optional<Device> device = deviceAt(machine, location);
    if (!device)
        return;
    changeOwner(machine, *device, vmId, false);
    if (entry.instanceId != dismountedId(*device))
        former.keep({location, QStringLiteral("instanceId")}, entry.instanceId);
    if (entry.locationPath != Fact<QString>(location))
        former.keep({location, QStringLiteral("locationPath")}, entry.locationPath);
}

Result<> checkPartition(const HostFacts &facts, const VmFacts &vm, const QString &path)
{
    const GpuFacts *gpu = gpuOfPartition(facts, path);
    const DeviceStatus status = gpu ? gpu->status.valueOr(DeviceStatus::Ok) : DeviceStatus::Ok;
    if (status == DeviceStatus::Dismounted || status == DeviceStatus::Assigned)
        return failure(ErrorCode::DeviceInUse, QStringLiteral("the GPU is taken from the host"));
    if (!isPartitionAlive(facts, path))
        return failure(ErrorCode::PartitionUnavailable,
                       QStringLiteral("no partitionable GPU \"%1\"").arg(path));
    if (!vm.guestControlledCacheTypes.is(true))
        return failure(ErrorCode::InvalidState,
                       QStringLiteral("guest-controlled cache types are off"));
    return {};
}

} // namespace

Result<> SimulatedVmDevices::assignDevice(const QString &vmId, const QString &locationPath,
                                          const CallContext &call)
{
    return m_machine.change(Operation::AssignDevice, call, [&](HostProfile &machine) -> Result<> {
        const Result<VmFacts *> vm = changeableVm(machine, vmId);
        if (!vm)
            return tl::make_unexpected(vm.error());
        const std::optional<Device> device = deviceAt(machine, locationPath);
        if (!device)
            return failure(ErrorCode::NotFound,
                           QStringLiteral("no device is at %1").arg(locationPath));
        if (device->status().is(DeviceStatus::Assigned))
            return failure(ErrorCode::DeviceInUse, QStringLiteral("a VM holds the device"));
        if (!device->status().is(DeviceStatus::Dismounted))
            return failure(ErrorCode::DeviceNotDismounted,
                           QStringLiteral("the host has the device"));
        if (const Result<> fit = checkFitForDevice(**vm); !fit)
            return fit;
        assign(machine, **vm, *device, vmId);
        return {};
    });
}

Result<> SimulatedVmDevices::removeDevice(const QString &vmId, const QString &locationPath,
                                          const CallContext &call)
{
    return m_machine.change(Operation::RemoveDevice, call, [&](HostProfile &machine) -> Result<> {
        const Result<VmFacts *> vm = changeableVm(machine, vmId);
        if (!vm)
            return tl::make_unexpected(vm.error());
        const QList<AssignedDevice> devices = (*vm)->assignedDevices.valueOr({});
        const auto held = std::ranges::find(devices, locationPath, pathOf);
        if (locationPath.isEmpty() || held == devices.end())
            return failure(ErrorCode::NotFound,
                           QStringLiteral("the VM does not hold %1").arg(locationPath));
        remove(machine, **vm, held - devices.begin(), vmId);
        return {};
    });
}

Result<> SimulatedVmDevices::addPartition(const QString &vmId, const QString &partitionPath,
                                          const CallContext &call)
{
    return m_machine.change(Operation::AddPartition, call, [&](HostProfile &machine) -> Result<> {
        const Result<VmFacts *> vm = changeableVm(machine, vmId);
        if (!vm)
            return tl::make_unexpected(vm.error());
        if (const Result<> fit = checkPartition(machine.facts, **vm, partitionPath); !fit)
            return fit;
        FormerFacts former(machine.simulation);
        QStringList &paths = opened((*vm)->gpuPartitions, former, {vmId, PartitionsKey});
        const QString kept = choosesPartition(machine.facts.windows) ? QString() : partitionPath;
        paths.insert(std::ranges::upper_bound(paths, kept), kept);
        return {};
    });
}

Result<> SimulatedVmDevices::removePartition(const QString &vmId, const QString &partitionPath,
                                             const CallContext &call)
{
    return m_machine.change(
        Operation::RemovePartition, call, [&](HostProfile &machine) -> Result<> {
            const Result<VmFacts *> vm = changeableVm(machine, vmId);
            if (!vm)
                return tl::make_unexpected(vm.error());
            const qsizetype index = (*vm)->gpuPartitions.valueOr({}).indexOf(partitionPath);
            // WMI does not show a partition whose GPU has gone, so nobody can take it out.
            const bool isShown =
                partitionPath.isEmpty() || gpuOfPartition(machine.facts, partitionPath);
            if (index < 0 || !isShown)
                if (index < 0 ||
                    (!partitionPath.isEmpty() && !gpuOfPartition(machine.facts, partitionPath)))
                    return failure(
                        ErrorCode::NotFound,
                        QStringLiteral("the VM has no partition \"%1\"").arg(partitionPath));
            FormerFacts former(machine.simulation);
            (*vm)->gpuPartitions.value->removeAt(index);
            close((*vm)->gpuPartitions, former, {vmId, PartitionsKey});
            return {};
        });
}

} // namespace Platform::Simulated
