// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"
#include "platform/windows/gpus/pnpdevices.h"
#include "platform/windows/hyperv/hypervinventory.h"

namespace Platform::Windows {

/// What Hyper-V knows of the devices: each list, or why it could not be read.
struct HyperVDevices
{
    Result<QList<PartitionableGpu>> partitionables;
    Result<QList<DismountedDevice>> dismounted;
};

/// Asks Hyper-V for both lists.
[[nodiscard]] HyperVDevices readHyperVDevices(const HyperVInventory &inventory,
                                              const CallContext &call);

/// Adds whether Hyper-V can share the GPU by partitions: Msvm_PartitionableGpu, or, when Hyper-V
/// does not answer, the device interfaces of its class.
void addPartitionFacts(GpuFacts &gpu, const HyperVDevices &hyperv,
                       const Result<QList<DeviceInterface>> &interfaces);

/// Adds which VM owns the GPU and the other functions of its card. Without an answer of Hyper-V a
/// dismounted GPU stays Dismounted and its owner is unread.
void addOwner(GpuFacts &gpu, const HyperVDevices &hyperv);

} // namespace Platform::Windows
