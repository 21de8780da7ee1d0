// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/modelmachine.h"

#include <QDataStream>
#include <QIODevice>

namespace TestSupport {

using namespace Platform;

namespace {

constexpr int FirstBuildThatChoosesGpu = 20348;

const GpuFacts &gpuOf(const Scenario &scenario)
{
    const GpuFacts *gpu = findGpu(scenario.profile.facts, scenario.plan.path.gpu);
    if (!gpu || gpu->otherFunctions.valueOr({}).size() >= ModelMachine::MostFunctions)
        qFatal("the model has no room for this card");
    return *gpu;
}

VmSettings settingsOf(const VmFacts &vm)
{
    return {vm.stopAction.value,
            vm.dynamicMemory.value,
            vm.memoryStartupMb.value,
            vm.memoryMinimumMb.value,
            vm.checkpoints.value,
            vm.automaticCheckpoints.value,
            vm.guestControlledCacheTypes.value,
            vm.lowMmioMb.value,
            vm.highMmioMb.value,
            vm.highMmioBaseMb.value};
}

EflowVmSettings settingsOf(const EflowFacts &eflow)
{
    EflowVmSettings settings;
    settings.cpuCount = eflow.cpuCount.valueOr(0);
    settings.memoryMb = eflow.memoryMb.valueOr(0);
    settings.gpuName = eflow.gpuName.valueOr({});
    settings.gpuPassthroughType = eflow.gpuPassthroughType.value;
    settings.gpuCount = eflow.gpuCount.valueOr(0);
    return settings;
}

template <typename T>
void write(QDataStream &stream, const std::optional<T> &setting)
{
    stream << qint64(setting ? qint64(*setting) : -1);
}

/// The steps of this kind with this target, as bits.
quint32 siblingsOf(const Core::Step &step, const QList<Core::Step> &steps)
{
    quint32 siblings = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == step.kind && steps[i].target == step.target)
            siblings |= 1u << i;
    }
    return siblings;
}

} // namespace

ModelFrame modelFrame(const Scenario &scenario)
{
    const GpuFacts &gpu = gpuOf(scenario);
    ModelFrame frame;
    frame.machineId = QStringLiteral("model");
    frame.gpu = gpu.instanceId.valueOr({});
    frame.vm = scenario.plan.path.vm;
    frame.choosesPartition = scenario.profile.facts.windows.build.valueOr(
                                 FirstBuildThatChoosesGpu) < FirstBuildThatChoosesGpu;
    frame.functions << ModelFrame::Function{frame.gpu, gpu.locationPath.valueOr({})};
    for (const DeviceFunction &function : gpu.otherFunctions.valueOr({}))
        frame.functions << ModelFrame::Function{function.instanceId.valueOr({}),
                                                function.locationPath.valueOr({})};
    for (const Core::Step &step : scenario.plan.steps)
        frame.siblings << siblingsOf(step, scenario.plan.steps);
    return frame;
}

ModelMachine modelMachine(const Scenario &scenario)
{
    const GpuFacts &gpu = gpuOf(scenario);
    ModelMachine machine;
    machine.functions.fill(gpu.status.valueOr(DeviceStatus::Ok));
    const QList<DeviceFunction> others = gpu.otherFunctions.valueOr({});
    for (qsizetype i = 0; i < others.size(); ++i)
        machine.functions[std::size_t(i + 1)] = others[i].status.valueOr(machine.functions.front());
    if (const VmFacts *vm = findVm(scenario.profile.facts, scenario.plan.path.vm)) {
        machine.vm = vm->state.valueOr(VmState::Off);
        machine.settings = settingsOf(*vm);
        machine.partitions = vm->gpuPartitions.valueOr({});
    }
    const EflowFacts &eflow = scenario.profile.facts.eflow;
    machine.isDeployed = eflow.deployed.is(true);
    machine.power = eflow.powerState.valueOr(PowerState::Off);
    machine.eflow = settingsOf(eflow);
    return machine;
}

bool isSameHost(ModelMachine a, const ModelMachine &b)
{
    a.isArmed = b.isArmed;
    return a == b;
}

QByteArray fingerprint(const ModelMachine &machine)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const DeviceStatus status : machine.functions)
        stream << quint8(status);
    const VmSettings &settings = machine.settings;
    stream << quint8(machine.vm) << quint8(machine.isDeployed) << quint8(machine.isArmed)
           << quint8(machine.power) << machine.partitions;
    write(stream, settings.stopAction);
    write(stream, settings.dynamicMemory);
    write(stream, settings.memoryStartupMb);
    write(stream, settings.memoryMinimumMb);
    write(stream, settings.checkpoints);
    write(stream, settings.automaticCheckpoints);
    write(stream, settings.guestControlledCacheTypes);
    write(stream, settings.lowMmioMb);
    write(stream, settings.highMmioMb);
    write(stream, settings.highMmioBaseMb);
    stream << machine.eflow.cpuCount << machine.eflow.memoryMb << machine.eflow.gpuName
           << machine.eflow.gpuCount;
    write(stream, machine.eflow.gpuPassthroughType);
    return bytes;
}

} // namespace TestSupport
