// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What the host of the exploration tells of its machine: the facts that steps read, and no others.
#include "tests/core/exploration/modelhost.h"

namespace TestSupport {

using namespace Platform;

namespace {

template <typename T>
void tell(Fact<T> &fact, const std::optional<T> &setting)
{
    fact.value = setting;
}

EflowFacts eflowFacts(const ModelMachine &machine)
{
    EflowFacts facts;
    facts.deployed = machine.isDeployed;
    facts.powerState = machine.power;
    facts.cpuCount = machine.eflow.cpuCount;
    facts.memoryMb = machine.eflow.memoryMb;
    facts.gpuName = machine.eflow.gpuName;
    facts.gpuCount = machine.eflow.gpuCount;
    tell(facts.gpuPassthroughType, machine.eflow.gpuPassthroughType);
    return facts;
}

void tellSettings(VmFacts &vm, const VmSettings &settings)
{
    tell(vm.stopAction, settings.stopAction);
    tell(vm.dynamicMemory, settings.dynamicMemory);
    tell(vm.memoryStartupMb, settings.memoryStartupMb);
    tell(vm.memoryMinimumMb, settings.memoryMinimumMb);
    tell(vm.checkpoints, settings.checkpoints);
    tell(vm.automaticCheckpoints, settings.automaticCheckpoints);
    tell(vm.guestControlledCacheTypes, settings.guestControlledCacheTypes);
    tell(vm.lowMmioMb, settings.lowMmioMb);
    tell(vm.highMmioMb, settings.highMmioMb);
    tell(vm.highMmioBaseMb, settings.highMmioBaseMb);
}

} // namespace

Result<HostFacts> ModelHost::read(FactArea, const Call &)
{
    if (isGone(Part::Eflow))
        return failure(ErrorCode::ProviderUnavailable);
    HostFacts facts;
    facts.eflow = eflowFacts(m_machine);
    return facts;
}

Result<GpuFacts> ModelHost::readGpu(const QString &, const Call &)
{
    if (isGone(Part::Card))
        return failure(ErrorCode::NotFound);
    GpuFacts gpu;
    gpu.status = m_machine.functions.front();
    QList<DeviceFunction> others;
    for (qsizetype i = 1; i < m_frame.functions.size(); ++i) {
        DeviceFunction function;
        function.instanceId = m_frame.functions[i].instanceId;
        function.status = m_machine.functions[std::size_t(i)];
        others << function;
    }
    gpu.otherFunctions = others;
    return gpu;
}

Result<VmFacts> ModelHost::readVm(const QString &, const Call &)
{
    if (isGone(Part::Vm))
        return failure(ErrorCode::VmNotFound);
    VmFacts vm;
    vm.state = m_machine.vm;
    tellSettings(vm, m_machine.settings);
    QList<AssignedDevice> devices;
    for (qsizetype i = 0; i < m_frame.functions.size(); ++i) {
        if (m_machine.functions[std::size_t(i)] == Status::Assigned)
            devices << AssignedDevice{{}, m_frame.functions[i].locationPath};
    }
    vm.assignedDevices = devices;
    vm.gpuPartitions = m_machine.partitions;
    return vm;
}

} // namespace TestSupport
