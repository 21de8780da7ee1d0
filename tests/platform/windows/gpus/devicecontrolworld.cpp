// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/gpus/devicecontrolworld.h"

#include <QtTest>

namespace TestSupport {

using namespace Platform;
using namespace Platform::Windows;

HostProfile controlledHost(const std::function<void(GpuFacts &)> &change)
{
    GpuFacts gpu;
    gpu.instanceId = ControlledGpu;
    gpu.vendorId = 0x10DE;
    gpu.deviceId = 0x1EB8;
    gpu.locationPath = ControlledSlot;
    gpu.status = DeviceStatus::Ok;
    gpu.mitigationDriver = true;
    gpu.pci.deviceType = 2;
    gpu.pci.acsCompatibleUpHierarchy = 3;
    gpu.pci.reservedMemoryRegion = false;
    gpu.otherFunctions = QList<DeviceFunction>();
    if (change)
        change(gpu);
    HostProfile profile;
    profile.facts.gpus = QList<GpuFacts>{gpu};
    profile.facts.rights.elevated = true;
    profile.facts.hyperv.feature = FeatureState::Enabled;
    profile.facts.hyperv.managementService = ServiceState::Running;
    profile.facts.vms = QList<VmFacts>();
    return profile;
}

DeviceControlWorld::DeviceControlWorld(const HostProfile &profile)
    : hyperv(profile)
    , control(sourcesOf(profile), std::make_shared<AssignableDevices>(hyperv.connection),
              hyperv.pending, {std::chrono::milliseconds(1), 5})
{
    parts.pnp->listingsUntilBack = 2;
    parts.pnp->onEnabled = [this](const QString &id, bool enabled) {
        QVERIFY(hyperv.fake.machine().devices().setEnabled(id, enabled, {}));
        hyperv.fake.sync();
    };
    hyperv.fake.onDeviceMoved = [this](const QString &id, bool isOnHost) {
        if (isOnHost)
            parts.pnp->mount(id);
        else
            parts.pnp->dismount(id);
    };
}

GpuSources DeviceControlWorld::sourcesOf(const HostProfile &profile)
{
    addGpus(profile.facts, parts);
    return sources();
}

GpuSources DeviceControlWorld::sources() const
{
    GpuSources sources = parts.sources();
    sources.hyperv = std::make_shared<HyperVInventory>(hyperv.connection);
    return sources;
}

DeviceStatus DeviceControlWorld::status() const
{
    const auto gpu = readGpu(sources(), ControlledGpu, {});
    return gpu ? gpu->status.valueOr(DeviceStatus::Error) : DeviceStatus::Error;
}

ErrorCode codeOf(const Result<> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace TestSupport
