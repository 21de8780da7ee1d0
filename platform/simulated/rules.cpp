// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/rules.h"

#include <algorithm>

namespace Platform::Simulated {

namespace {

constexpr int FirstWindows11Build = 22000;

/// The first device of the machine for which `isMeant` holds, given the device and its key.
template <typename IsMeant>
std::optional<Device> findDevice(HostProfile &machine, const IsMeant &isMeant)
{
    if (!machine.facts.gpus.isKnown())
        return std::nullopt;
    QList<GpuFacts> &cards = *machine.facts.gpus.value;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (isMeant(Device{&cards[i]}, gpuKey(cards.at(i), i)))
            return Device{&cards[i]};
        if (!cards.at(i).otherFunctions.isKnown())
            continue;
        for (DeviceFunction &function : *cards[i].otherFunctions.value) {
            const Device device{&cards[i], &function};
            if (isMeant(device, function.instanceId.valueOr({})))
                return device;
        }
    }
    return std::nullopt;
}

} // namespace

const Fact<QString> &Device::instanceId() const
{
    return function ? function->instanceId : card->instanceId;
}

const Fact<QString> &Device::locationPath() const
{
    return function ? function->locationPath : card->locationPath;
}

Fact<DeviceStatus> &Device::status() const { return function ? function->status : card->status; }

Fact<DeviceStatus> Device::state() const { return status().isKnown() ? status() : card->status; }

bool Device::isAway() const
{
    return state().is(DeviceStatus::Dismounted) || state().is(DeviceStatus::Assigned);
}

std::optional<Device> deviceWithId(HostProfile &machine, const QString &instanceId)
{
    if (instanceId.isEmpty())
        return std::nullopt;
    return findDevice(machine,
                      [&](const Device &, const QString &key) { return key == instanceId; });
}

std::optional<Device> deviceAt(HostProfile &machine, const QString &locationPath)
{
    if (locationPath.isEmpty())
        return std::nullopt;
    return findDevice(machine, [&](const Device &device, const QString &) {
        return device.locationPath().is(locationPath);
    });
}

Result<VmFacts *> vmWithId(HostProfile &machine, const QString &vmId)
{
    if (machine.facts.vms.isKnown()) {
        QList<VmFacts> &vms = *machine.facts.vms.value;
        for (qsizetype i = 0; i < vms.size(); ++i) {
            if (vmKey(vms.at(i), i) == vmId)
                return &vms[i];
        }
    }
    return failure(ErrorCode::VmNotFound, QStringLiteral("no VM has the id %1").arg(vmId));
}

Result<> requireElevation(const HostFacts &facts)
{
    if (facts.rights.elevated.is(false))
        return failure(ErrorCode::AccessDenied, QStringLiteral("the process is not elevated"));
    return {};
}

Result<> requireVmManagement(const HostFacts &facts)
{
    if (!facts.rights.hyperVAdministrator.is(true)) {
        if (const Result<> elevated = requireElevation(facts); !elevated)
            return elevated;
    }
    return requireHyperV(facts);
}

Result<> requireHyperV(const HostFacts &facts)
{
    const HyperVFacts &hyperv = facts.hyperv;
    if (hyperv.feature.isKnown() && !hyperv.feature.is(FeatureState::Enabled))
        return failure(ErrorCode::ProviderUnavailable,
                       QStringLiteral("Hyper-V is not switched on"));
    if (hyperv.managementService.isKnown() && !hyperv.managementService.is(ServiceState::Running))
        return failure(ErrorCode::ProviderUnavailable,
                       QStringLiteral("the service vmms does not run"));
    return {};
}

Result<> requireOff(const VmFacts &vm)
{
    if (!vm.state.is(VmState::Off))
        return failure(ErrorCode::VmNotOff, QStringLiteral("the VM is not off"));
    return {};
}

bool seesVms(const RightsFacts &rights)
{
    return !rights.elevated.is(false) || !rights.hyperVAdministrator.is(false);
}

bool isWindows10(const WindowsFacts &windows)
{
    return isClient(windows) && windows.build.isKnown() && *windows.build < FirstWindows11Build;
}

bool isClient(const WindowsFacts &windows) { return windows.productType.is(ProductType::Client); }

bool isServer(const WindowsFacts &windows)
{
    return windows.productType.isKnown() && !isClient(windows);
}

bool isMemoryFixed(const VmFacts &vm)
{
    return !vm.dynamicMemory.is(true) ||
           (vm.memoryStartupMb.isKnown() && vm.memoryStartupMb.value == vm.memoryMinimumMb.value);
}

bool isPartitionUsable(const GpuFacts &gpu)
{
    return gpu.partitionable.is(true) && gpu.status.valueOr(DeviceStatus::Ok) == DeviceStatus::Ok &&
           !gpu.driver.model.is(DriverModel::Tcc);
}

const GpuFacts *gpuOfPartition(const HostFacts &facts, const QString &partitionPath)
{
    if (!facts.gpus.isKnown() || partitionPath.isEmpty())
        return nullptr;
    const auto gpu = std::ranges::find_if(*facts.gpus, [&](const GpuFacts &candidate) {
        return candidate.partitionPath.valueOr({}).compare(partitionPath, Qt::CaseInsensitive) == 0;
    });
    return gpu == facts.gpus->end() ? nullptr : &*gpu;
}

bool isPartitionAlive(const HostFacts &facts, const QString &partitionPath)
{
    if (partitionPath.isEmpty())
        return facts.gpus.isKnown() && std::ranges::any_of(*facts.gpus, isPartitionUsable);
    const GpuFacts *gpu = gpuOfPartition(facts, partitionPath);
    return gpu && isPartitionUsable(*gpu);
}

} // namespace Platform::Simulated
