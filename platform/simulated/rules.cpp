// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/rules.h"

#include <algorithm>

namespace Platform::Simulated {

namespace {

constexpr int FirstWindows11Build = 22000;
constexpr int Server2022Build = 20348;

} // namespace

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

bool choosesPartition(const WindowsFacts &windows)
{
    return windows.build.valueOr(Server2022Build) < Server2022Build;
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

bool isHeldByEflow(const HostFacts &facts, const GpuFacts &gpu)
{
    if (!gpu.assignedTo.valueOr({}).isEmpty())
        return gpu.assignedTo.is(EflowOwner);
    const bool isSet = facts.eflow.gpuPassthroughType.is(Method::DirectDeviceAssignment) &&
                       gpu.name.isKnown() && gpu.name.value == facts.eflow.gpuName.value;
    return isSet && gpu.status.is(DeviceStatus::Assigned);
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
