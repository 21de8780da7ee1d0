// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/usualvm.h"

namespace TestSupport {

using namespace Platform;

VmFacts usualVm(const QString &id)
{
    VmFacts vm;
    vm.id = id;
    vm.name = QStringLiteral("VM");
    vm.generation = 2;
    vm.configurationVersion = QStringLiteral("10.0");
    vm.state = VmState::Off;
    vm.processorCount = 4;
    vm.memoryStartupMb = 8192;
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
    vm.guestSystem = QStringLiteral("Ubuntu 22.04.4 LTS");
    return vm;
}

HostProfile hostWith(const QList<VmFacts> &vms)
{
    HostProfile profile;
    profile.facts.windows.productType = ProductType::Server;
    profile.facts.gpus = QList<GpuFacts>();
    profile.facts.vms = vms;
    return profile;
}

} // namespace TestSupport
