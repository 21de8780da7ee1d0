// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"
#include "platform/vmfacts.h"

namespace Platform {

/// Settings of a VM to change; what is not set stays as it is. Sizes in MB.
struct VmSettings
{
    std::optional<StopAction> stopAction;
    std::optional<bool> dynamicMemory;
    std::optional<qint64> memoryStartupMb;
    std::optional<qint64> memoryMinimumMb;
    std::optional<CheckpointType> checkpoints;
    std::optional<bool> automaticCheckpoints;
    std::optional<bool> guestControlledCacheTypes;
    std::optional<qint64> lowMmioMb;
    std::optional<qint64> highMmioMb;
    std::optional<qint64> highMmioBaseMb;

    bool operator==(const VmSettings &) const = default;
};

/// Changes VMs over Msvm_VirtualSystemManagementService. Every call returns when its job has ended.
class VmControl
{
public:
    virtual ~VmControl() = default;

    /// Starts a VM that is off. Errors: HypervisorFeatureUnavailable (0xC035001E, client Windows with an assigned
    /// device), MmioRangeTooHigh, MmioGapTooSmall, InsufficientResources, PolicyRefusesDevice.
    [[nodiscard]] virtual Result<> start(const QString &vmId, const CallContext &call) = 0;
    /// Shuts a VM down and waits until it is off.
    [[nodiscard]] virtual Result<> stop(const QString &vmId, const CallContext &call) = 0;
    /// Errors: VmNotOff for settings that a running VM refuses, InvalidArgument.
    [[nodiscard]] virtual Result<> configure(const QString &vmId, const VmSettings &settings,
                                             const CallContext &call) = 0;
};

/// Gives devices to VMs that are off and takes them back.
class VmDeviceControl
{
public:
    virtual ~VmDeviceControl() = default;

    /// Errors: VmNotOff, DeviceNotDismounted, DeviceInUse, VmMemoryDynamic, VmStopActionUnsuitable.
    [[nodiscard]] virtual Result<> assignDevice(const QString &vmId, const QString &locationPath,
                                                const CallContext &call) = 0;
    [[nodiscard]] virtual Result<> removeDevice(const QString &vmId, const QString &locationPath,
                                                const CallContext &call) = 0;
    /// Adds a partition without quotas. `partitionPath` empty: any GPU. Errors: VmNotOff, PartitionUnavailable,
    /// DeviceInUse. Windows 10 takes a GPU of its own choice.
    [[nodiscard]] virtual Result<> addPartition(const QString &vmId, const QString &partitionPath,
                                                const CallContext &call) = 0;
    /// Takes the partition with this path from the VM; NotFound when it has none.
    [[nodiscard]] virtual Result<> removePartition(const QString &vmId, const QString &partitionPath,
                                                   const CallContext &call) = 0;
};

} // namespace Platform
