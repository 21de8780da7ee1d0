// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/testmachine.h"

namespace TestSupport {

using namespace Platform;

namespace {

GpuFacts tesla(const QString &instanceId, const QString &locationPath)
{
    GpuFacts gpu;
    gpu.instanceId = instanceId;
    gpu.name = QStringLiteral("NVIDIA Tesla T4");
    gpu.vendorId = 0x10DE;
    gpu.deviceId = 0x1EB8;
    gpu.locationPath = locationPath;
    gpu.status = {DeviceStatus::Ok, QStringLiteral("CM_Get_DevNode_Status")};
    gpu.problemCode = 0;
    gpu.mitigationDriver = true;
    gpu.partitionable = false;
    gpu.assignedTo = {QString(), QStringLiteral("Msvm_PciExpressSettingData.HostResource")};
    gpu.pci.deviceType = 2;
    gpu.pci.acsCompatibleUpHierarchy = 3;
    gpu.pci.mmioMb = 16640;
    return gpu;
}

GpuFacts geforce()
{
    GpuFacts gpu = tesla(Rtx, RtxPath);
    gpu.name = QStringLiteral("NVIDIA GeForce RTX 3060");
    gpu.deviceId = 0x2504;
    gpu.partitionable = true;
    gpu.partitionPath = RtxPartition;
    DeviceFunction audio;
    audio.instanceId = RtxAudio;
    audio.locationPath = RtxAudioPath;
    audio.status = DeviceStatus::Ok;
    gpu.otherFunctions = QList<DeviceFunction>{audio};
    return gpu;
}

VmFacts vmAsMade()
{
    VmFacts vm;
    vm.id = FreshVm;
    vm.name = QStringLiteral("fresh");
    vm.state = VmState::Off;
    vm.memoryStartupMb = 4096;
    vm.memoryMinimumMb = 512;
    vm.dynamicMemory = true;
    vm.stopAction = StopAction::Save;
    vm.checkpoints = CheckpointType::Production;
    vm.automaticCheckpoints = true;
    vm.guestControlledCacheTypes = false;
    vm.lowMmioMb = 128;
    vm.highMmioMb = 512;
    vm.highMmioBaseMb = 65024;
    vm.assignedDevices = QList<AssignedDevice>();
    vm.gpuPartitions = QStringList();
    return vm;
}

VmFacts vmReady()
{
    VmFacts vm = vmAsMade();
    vm.id = ReadyVm;
    vm.name = QStringLiteral("ready");
    vm.dynamicMemory = false;
    vm.stopAction = StopAction::TurnOff;
    vm.checkpoints = CheckpointType::Disabled;
    vm.automaticCheckpoints = false;
    vm.guestControlledCacheTypes = true;
    vm.lowMmioMb = 3072;
    vm.highMmioMb = 33280;
    return vm;
}

EflowFacts eflow()
{
    EflowFacts facts;
    facts.installed = true;
    facts.deployed = true;
    facts.cpuCount = 4;
    facts.memoryMb = 4096;
    facts.powerState = PowerState::On;
    facts.gpuName = QString();
    EflowGpu t4{QStringLiteral("NVIDIA Tesla T4"), 2, QList{Method::DirectDeviceAssignment}};
    EflowGpu geforceGpu{QStringLiteral("NVIDIA GeForce RTX 3060"), 1,
                        QList{Method::ParaVirtualization}};
    facts.gpuList = QList<EflowGpu>{t4, geforceGpu};
    return facts;
}

} // namespace

HostProfile serverProfile()
{
    HostProfile profile;
    profile.name = QStringLiteral("Test server");
    HostFacts &facts = profile.facts;
    facts.windows.productType = ProductType::Server;
    facts.windows.build = 20348;
    facts.rights.elevated = true;
    facts.rights.hyperVAdministrator = false;
    facts.hardware.logicalProcessors = 16;
    facts.hardware.memoryTotalMb = 65536;
    facts.hardware.memoryFreeMb = 32768;
    facts.hardware.physicalAddressBits = 46;
    facts.hyperv.feature = FeatureState::Enabled;
    facts.hyperv.managementService = ServiceState::Running;
    facts.hyperv.computeService = ServiceState::Running;
    const QString secondT4 = QString(TeslaT4).replace(QLatin1String("0008"), QLatin1String("0009"));
    facts.gpus =
        QList<GpuFacts>{tesla(TeslaT4, TeslaT4Path), tesla(secondT4, SecondT4Path), geforce()};
    facts.vms = QList<VmFacts>{vmReady(), vmAsMade()};
    facts.eflow = eflow();
    return profile;
}

HostProfile clientProfile()
{
    HostProfile profile = serverProfile();
    profile.name = QStringLiteral("Test client");
    profile.facts.windows.productType = ProductType::Client;
    profile.facts.windows.build = 22631;
    return profile;
}

GpuFacts &teslaT4(HostProfile &profile) { return profile.facts.gpus.value->first(); }

GpuFacts &rtx(HostProfile &profile) { return profile.facts.gpus.value->last(); }

VmFacts &readyVm(HostProfile &profile) { return profile.facts.vms.value->first(); }

VmFacts &freshVm(HostProfile &profile) { return profile.facts.vms.value->last(); }

void addFault(HostProfile &profile, Operation operation, Fault fault)
{
    fault.operation = QString(enumName(operation));
    QList<Fault> faults = profile.simulation.faults.valueOr({});
    profile.simulation.faults = faults << fault;
}

QByteArray stateOf(const Simulated::SimulatedHost &host)
{
    return hostProfileJson(host.snapshot());
}

QString outcomeOf(const Result<> &result)
{
    return result ? QStringLiteral("ok")
                  : QStringLiteral("%1: %2").arg(errorCodeName(result.error().code),
                                                 result.error().detail);
}

Act inTurn(const QList<Act> &acts)
{
    return [acts](Host &host) {
        Result<> result;
        for (const Act &act : acts)
            result = result.and_then([&] { return act(host); });
        return result;
    };
}

Act setEnabled(const QString &instanceId, bool enabled)
{
    return [=](Host &host) { return host.devices().setEnabled(instanceId, enabled, {}); };
}

Act dismount(const QString &instanceId, const QString &locationPath)
{
    return [=](Host &host) { return host.devices().dismount({instanceId, locationPath}, {}); };
}

Act mount(const QString &locationPath)
{
    return [=](Host &host) { return host.devices().mount(locationPath, {}); };
}

Act assign(const QString &vmId, const QString &locationPath)
{
    return [=](Host &host) { return host.vmDevices().assignDevice(vmId, locationPath, {}); };
}

Act unassign(const QString &vmId, const QString &locationPath)
{
    return [=](Host &host) { return host.vmDevices().removeDevice(vmId, locationPath, {}); };
}

Act addPartition(const QString &vmId, const QString &path)
{
    return [=](Host &host) { return host.vmDevices().addPartition(vmId, path, {}); };
}

Act removePartition(const QString &vmId, const QString &path)
{
    return [=](Host &host) { return host.vmDevices().removePartition(vmId, path, {}); };
}

Act startVm(const QString &vmId)
{
    return [=](Host &host) { return host.vms().start(vmId, {}); };
}

Act stopVm(const QString &vmId)
{
    return [=](Host &host) { return host.vms().stop(vmId, {}); };
}

Act configureVm(const QString &vmId, const VmSettings &settings)
{
    return [=](Host &host) { return host.vms().configure(vmId, settings, {}); };
}

} // namespace TestSupport
