// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The one description of every fact struct: name and member, in the order of the schema. The reader,
// the writer and the schema are visitors of it, so they cannot drift apart.
#pragma once

#include "platform/hostprofile.h"

#include <concepts>
#include <type_traits>

namespace Platform {

/// `S` is `T` or `const T`.
template <typename S, typename T>
concept Same = std::same_as<std::remove_const_t<S>, T>;

template <typename V, Same<WindowsFacts> S>
void describe(V &v, S &f)
{
    v.fact("productType", f.productType);
    v.fact("edition", f.edition);
    v.fact("installationType", f.installationType);
    v.fact("build", f.build);
    v.fact("revision", f.revision);
    v.fact("displayVersion", f.displayVersion);
    v.fact("insiderEnrolled", f.insiderEnrolled);
    v.fact("insiderChannel", f.insiderChannel);
    v.fact("architecture", f.architecture);
    v.fact("restartPending", f.restartPending);
    v.fact("virtualMachine", f.virtualMachine);
}

template <typename V, Same<RightsFacts> S>
void describe(V &v, S &f)
{
    v.fact("elevated", f.elevated);
    v.fact("hyperVAdministrator", f.hyperVAdministrator);
}

template <typename V, Same<HardwareFacts> S>
void describe(V &v, S &f)
{
    v.fact("model", f.model);
    v.fact("processor", f.processor);
    v.fact("logicalProcessors", f.logicalProcessors);
    v.fact("memoryTotalMb", f.memoryTotalMb);
    v.fact("memoryFreeMb", f.memoryFreeMb);
    v.fact("diskFreeGb", f.diskFreeGb);
    v.fact("virtualization", f.virtualization);
    v.fact("iommu", f.iommu);
    v.fact("physicalAddressBits", f.physicalAddressBits);
}

template <typename V, Same<HyperVFacts> S>
void describe(V &v, S &f)
{
    v.fact("feature", f.feature);
    v.fact("managementService", f.managementService);
    v.fact("computeService", f.computeService);
    v.fact("rootPartition", f.rootPartition);
    v.fact("iovSupport", f.iovSupport);
    v.fact("iovSupportReasons", f.iovSupportReasons);
    v.fact("requireSecureDeviceAssignment", f.requireSecureDeviceAssignment);
    v.fact("requireSupportedDeviceAssignment", f.requireSupportedDeviceAssignment);
    v.fact("otherPartitionables", f.otherPartitionables);
}

template <typename V, Same<WslFacts> S>
void describe(V &v, S &f)
{
    v.fact("installed", f.installed);
    v.fact("version", f.version);
}

template <typename V, Same<EflowGpu> S>
void describe(V &v, S &f)
{
    v.fact("name", f.name);
    v.fact("count", f.count);
    v.fact("supportedPassthroughTypes", f.supportedPassthroughTypes);
}

template <typename V, Same<EflowFacts> S>
void describe(V &v, S &f)
{
    v.fact("installed", f.installed);
    v.fact("product", f.product);
    v.fact("version", f.version);
    v.fact("deployed", f.deployed);
    v.fact("moduleRequiresBuild", f.moduleRequiresBuild);
    v.fact("cpuCount", f.cpuCount);
    v.fact("memoryMb", f.memoryMb);
    v.fact("powerState", f.powerState);
    v.fact("gpuName", f.gpuName);
    v.fact("gpuPassthroughType", f.gpuPassthroughType);
    v.fact("gpuCount", f.gpuCount);
    v.fact("gpuList", f.gpuList);
}

template <typename V, Same<DriverFacts> S>
void describe(V &v, S &f)
{
    v.fact("provider", f.provider);
    v.fact("version", f.version);
    v.fact("date", f.date);
    v.fact("inf", f.inf);
    v.fact("model", f.model);
    v.fact("dch", f.dch);
}

template <typename V, Same<PciFacts> S>
void describe(V &v, S &f)
{
    v.fact("deviceType", f.deviceType);
    v.fact("baseClass", f.baseClass);
    v.fact("interruptSupport", f.interruptSupport);
    v.fact("acsSupport", f.acsSupport);
    v.fact("acsCompatibleUpHierarchy", f.acsCompatibleUpHierarchy);
    v.fact("reservedMemoryRegion", f.reservedMemoryRegion);
    v.fact("mmioMb", f.mmioMb);
}

template <typename V, Same<DeviceFunction> S>
void describe(V &v, S &f)
{
    v.fact("instanceId", f.instanceId);
    v.fact("locationPath", f.locationPath);
    v.fact("name", f.name);
    v.fact("status", f.status);
}

template <typename V, Same<GpuFacts> S>
void describe(V &v, S &f)
{
    v.fact("instanceId", f.instanceId);
    v.fact("name", f.name);
    v.hexFact("vendorId", f.vendorId);
    v.hexFact("deviceId", f.deviceId);
    v.hexFact("subsystemId", f.subsystemId);
    v.fact("kind", f.kind);
    v.fact("locationPath", f.locationPath);
    v.fact("luid", f.luid);
    v.fact("status", f.status);
    v.fact("problemCode", f.problemCode);
    v.fact("displayAttached", f.displayAttached);
    v.fact("memoryMb", f.memoryMb);
    v.fact("mitigationDriver", f.mitigationDriver);
    v.fact("partitionable", f.partitionable);
    v.fact("partitionPath", f.partitionPath);
    v.fact("partitionCount", f.partitionCount);
    v.fact("assignedTo", f.assignedTo);
    v.fact("otherFunctions", f.otherFunctions);
    v.object("driver", f.driver);
    v.object("pci", f.pci);
}

template <typename V, Same<AssignedDevice> S>
void describe(V &v, S &f)
{
    v.fact("instanceId", f.instanceId);
    v.fact("locationPath", f.locationPath);
}

template <typename V, Same<VmFacts> S>
void describe(V &v, S &f)
{
    v.fact("id", f.id);
    v.fact("name", f.name);
    v.fact("generation", f.generation);
    v.fact("configurationVersion", f.configurationVersion);
    v.fact("state", f.state);
    v.fact("processorCount", f.processorCount);
    v.fact("memoryStartupMb", f.memoryStartupMb);
    v.fact("memoryMinimumMb", f.memoryMinimumMb);
    v.fact("dynamicMemory", f.dynamicMemory);
    v.fact("stopAction", f.stopAction);
    v.fact("checkpoints", f.checkpoints);
    v.fact("automaticCheckpoints", f.automaticCheckpoints);
    v.fact("guestControlledCacheTypes", f.guestControlledCacheTypes);
    v.fact("lowMmioMb", f.lowMmioMb);
    v.fact("highMmioMb", f.highMmioMb);
    v.fact("highMmioBaseMb", f.highMmioBaseMb);
    v.fact("assignedDevices", f.assignedDevices);
    v.fact("gpuPartitions", f.gpuPartitions);
    v.fact("guestSystem", f.guestSystem);
}

template <typename V, Same<Fault> S>
void describe(V &v, S &f)
{
    v.fact("operation", f.operation);
    v.fact("error", f.error);
    v.fact("moment", f.moment);
    v.fact("skip", f.skip);
    v.fact("times", f.times);
}

template <typename V, Same<FormerFact> S>
void describe(V &v, S &f)
{
    v.fact("target", f.target);
    v.fact("name", f.name);
    v.fact("status", f.status);
    v.fact("number", f.number);
    v.fact("flag", f.flag);
    v.fact("text", f.text);
    v.fact("method", f.method);
}

template <typename V, Same<Simulation> S>
void describe(V &v, S &f)
{
    v.fact("delayMs", f.delayMs);
    v.fact("guestHasDxgKernel", f.guestHasDxgKernel);
    v.fact("guestHasDriver", f.guestHasDriver);
    v.fact("recoveryTask", f.recoveryTask);
    v.fact("faults", f.faults);
    v.fact("former", f.former);
}

template <typename V, Same<HostProfile> S>
void describe(V &v, S &p)
{
    v.text("name", p.name);
    v.text("source", p.source);
    v.text("note", p.note);
    v.object("windows", p.facts.windows);
    v.object("rights", p.facts.rights);
    v.object("hardware", p.facts.hardware);
    v.object("hyperv", p.facts.hyperv);
    v.object("wsl", p.facts.wsl);
    v.object("eflow", p.facts.eflow);
    v.fact("gpus", p.facts.gpus);
    v.fact("vms", p.facts.vms);
    v.object("simulation", p.simulation);
}

} // namespace Platform
