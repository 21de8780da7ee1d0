// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/fact.h"

#include <QList>

namespace Platform {

enum class VmState { Off, Running, Paused, Saved, Other };

/// Msvm_VirtualSystemSettingData.AutomaticShutdownAction 2, 3, 4.
enum class StopAction { TurnOff, Save, ShutDown };

/// Msvm_VirtualSystemSettingData.UserSnapshotType 2, 3, 4, 5.
enum class CheckpointType { Disabled, Production, ProductionOnly, Standard };

/// A PCI Express device that a VM holds.
struct AssignedDevice
{
    Fact<QString> instanceId; ///< PCIP\…
    Fact<QString> locationPath;

    bool operator==(const AssignedDevice &) const = default;
};

/// One VM of Hyper-V. The key is the id, never the name.
struct VmFacts
{
    Fact<QString> id;   ///< GUID in upper case without braces.
    Fact<QString> name; ///< Text from the machine: show as plain text only.
    Fact<int> generation;
    Fact<QString> configurationVersion;
    Fact<VmState> state;
    Fact<int> processorCount;
    Fact<qint64> memoryStartupMb;
    Fact<qint64> memoryMinimumMb;
    Fact<bool> dynamicMemory;
    Fact<StopAction> stopAction;
    Fact<CheckpointType> checkpoints;
    Fact<bool> automaticCheckpoints;
    Fact<bool> guestControlledCacheTypes;
    Fact<qint64> lowMmioMb;
    Fact<qint64> highMmioMb;
    Fact<qint64> highMmioBaseMb;
    Fact<QList<AssignedDevice>> assignedDevices;
    Fact<QStringList> gpuPartitions; ///< Interface path of each partition; empty text: any GPU.
    Fact<QString> guestSystem;       ///< "Ubuntu 22.04", when integration services tell.

    bool operator==(const VmFacts &) const = default;
};

} // namespace Platform
