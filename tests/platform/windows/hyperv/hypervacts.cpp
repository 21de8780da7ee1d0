// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/hypervacts.h"

#include <algorithm>

using namespace Platform;

namespace TestSupport {

namespace {

using Run = std::function<Result<>(HyperVWorld &, const CallContext &)>;

HostProfile runningHost()
{
    HostProfile profile = actHost();
    vmIn(profile).state = VmState::Running;
    return profile;
}

HostProfile sharedHost()
{
    HostProfile profile = shareableHost();
    vmIn(profile).gpuPartitions = QStringList{ActPartition};
    return profile;
}

/// A reading that succeeds as soon as it gives anything.
template <typename Read>
Run reading(const Read &read)
{
    return [read](HyperVWorld &world, const CallContext &call) -> Result<> {
        const auto answer = read(world, call);
        return answer ? Result<>() : Result<>(tl::make_unexpected(answer.error()));
    };
}

VmSettings systemSettings()
{
    VmSettings settings;
    settings.lowMmioMb = 3072;
    settings.highMmioMb = 33280;
    settings.guestControlledCacheTypes = true;
    return settings;
}

VmSettings memorySettings()
{
    VmSettings settings;
    settings.dynamicMemory = true;
    settings.memoryStartupMb = 4096;
    settings.memoryMinimumMb = 1024;
    return settings;
}

QList<HyperVAct> readings()
{
    return {{QStringLiteral("read all VMs"), assignedHost(),
             reading([](HyperVWorld &world, const CallContext &call) {
                 return world.reader.vms(call);
             }),
             true},
            {QStringLiteral("read one VM"), assignedHost(),
             reading([](HyperVWorld &world, const CallContext &call) {
                 return world.reader.vm(ActVm, call);
             }),
             true},
            {QStringLiteral("read partitionable GPUs"), shareableHost(),
             reading([](HyperVWorld &world, const CallContext &call) {
                 return world.inventory.partitionableGpus(call);
             }),
             true},
            {QStringLiteral("read dismounted devices"), assignedHost(),
             reading([](HyperVWorld &world, const CallContext &call) {
                 return world.inventory.dismountedDevices(call);
             }),
             true}};
}

QList<HyperVAct> powerActs()
{
    return {
        {QStringLiteral("start"), actHost(),
         [](HyperVWorld &world, const CallContext &call) { return world.vms.start(ActVm, call); }},
        {QStringLiteral("stop"), runningHost(),
         [](HyperVWorld &world, const CallContext &call) { return world.vms.stop(ActVm, call); }},
        {QStringLiteral("configure the VM"), actHost(),
         [](HyperVWorld &world, const CallContext &call) {
             return world.vms.configure(ActVm, systemSettings(), call);
         }},
        {QStringLiteral("configure its memory"), actHost(),
         [](HyperVWorld &world, const CallContext &call) {
             return world.vms.configure(ActVm, memorySettings(), call);
         }}};
}

QList<HyperVAct> deviceActs()
{
    return {{QStringLiteral("dismount"), actHost(),
             [](HyperVWorld &world, const CallContext &call) {
                 return world.assignable.dismount({ActDevice, ActPlace}, call);
             }},
            {QStringLiteral("mount"), dismountedHost(),
             [](HyperVWorld &world, const CallContext &call) {
                 return world.assignable.mount(ActPlace, call).map([](const QString &) {});
             }},
            {QStringLiteral("assign"), dismountedHost(),
             [](HyperVWorld &world, const CallContext &call) {
                 return world.vmDevices.assignDevice(ActVm, ActPlace, call);
             }},
            {QStringLiteral("take back"), assignedHost(),
             [](HyperVWorld &world, const CallContext &call) {
                 return world.vmDevices.removeDevice(ActVm, ActPlace, call);
             }},
            {QStringLiteral("add a partition"), shareableHost(),
             [](HyperVWorld &world, const CallContext &call) {
                 return world.vmDevices.addPartition(ActVm, ActPartition, call);
             }},
            {QStringLiteral("remove a partition"), sharedHost(),
             [](HyperVWorld &world, const CallContext &call) {
                 return world.vmDevices.removePartition(ActVm, ActPartition, call);
             }}};
}

VmFacts fitVm()
{
    VmFacts vm;
    vm.id = ActVm;
    vm.name = QStringLiteral("VM");
    vm.generation = 2;
    vm.configurationVersion = QStringLiteral("10.0");
    vm.state = VmState::Off;
    vm.processorCount = 4;
    vm.memoryStartupMb = 8192;
    vm.memoryMinimumMb = 8192;
    vm.dynamicMemory = false;
    vm.stopAction = StopAction::TurnOff;
    vm.checkpoints = CheckpointType::Disabled;
    vm.automaticCheckpoints = false;
    vm.guestControlledCacheTypes = true;
    vm.lowMmioMb = 128;
    vm.highMmioMb = 512;
    vm.highMmioBaseMb = 65024;
    vm.assignedDevices = QList<AssignedDevice>();
    vm.gpuPartitions = QStringList();
    vm.guestSystem = QStringLiteral("Ubuntu 22.04.4 LTS");
    return vm;
}

} // namespace

std::unique_ptr<HyperVWorld> HyperVAct::world() const
{
    auto world = std::make_unique<HyperVWorld>(profile);
    world->fake.jobs().habits.answer = answer;
    return world;
}

QList<HyperVAct> hyperVActs() { return readings() + powerActs() + deviceActs(); }

HyperVAct hyperVAct(const QString &name)
{
    const QList<HyperVAct> acts = hyperVActs();
    const auto act = std::ranges::find(acts, name, &HyperVAct::name);
    if (act == acts.end())
        qFatal("no act %s", qPrintable(name));
    return *act;
}

HostProfile actHost()
{
    GpuFacts gpu;
    gpu.instanceId = ActDevice;
    gpu.name = QStringLiteral("NVIDIA Tesla T4");
    gpu.locationPath = ActPlace;
    gpu.status = DeviceStatus::Disabled;
    gpu.mitigationDriver = true;
    gpu.assignedTo = QString();
    gpu.otherFunctions = QList<DeviceFunction>();
    gpu.pci.deviceType = 2;
    gpu.pci.baseClass = 3;
    gpu.pci.acsCompatibleUpHierarchy = 3;
    HostProfile profile;
    profile.facts.windows.productType = ProductType::Server;
    profile.facts.rights.elevated = true;
    profile.facts.gpus = QList<GpuFacts>{gpu};
    profile.facts.vms = QList<VmFacts>{fitVm()};
    return profile;
}

VmFacts &vmIn(HostProfile &profile) { return profile.facts.vms.value->first(); }

GpuFacts &gpuIn(HostProfile &profile) { return profile.facts.gpus.value->first(); }

HostProfile dismountedHost()
{
    HostProfile profile = actHost();
    gpuIn(profile).status = DeviceStatus::Dismounted;
    return profile;
}

HostProfile assignedHost()
{
    HostProfile profile = actHost();
    gpuIn(profile).status = DeviceStatus::Assigned;
    gpuIn(profile).assignedTo = ActVm;
    vmIn(profile).assignedDevices =
        QList<AssignedDevice>{{QString(QStringLiteral("PCIP") + ActDevice.mid(3)), ActPlace}};
    return profile;
}

HostProfile shareableHost()
{
    HostProfile profile = actHost();
    GpuFacts &gpu = gpuIn(profile);
    gpu.status = DeviceStatus::Ok;
    gpu.partitionable = true;
    gpu.partitionPath = ActPartition;
    return profile;
}

} // namespace TestSupport
