// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/fact.h"

#include <QStringList>

namespace Platform {

/// The machine below Windows.
struct HardwareFacts
{
    Fact<QString> model;
    Fact<QString> processor;
    Fact<int> logicalProcessors;
    Fact<qint64> memoryTotalMb;
    Fact<qint64> memoryFreeMb;
    Fact<qint64> diskFreeGb; ///< On the volume that holds the VMs.
    Fact<bool> virtualization; ///< Firmware virtualization and SLAT; unreadable under a hypervisor.
    Fact<bool> iommu;          ///< Probes give false negatives: never closes a GPU-PV path.
    Fact<int> physicalAddressBits; ///< CPUID 0x80000008 EAX[7:0].

    bool operator==(const HardwareFacts &) const = default;
};

/// Win32_OptionalFeature.InstallState 1, 2, 3.
enum class FeatureState { Enabled, Disabled, Absent };

enum class ServiceState { Running, Stopped, Absent };

/// Hyper-V on the host.
struct HyperVFacts
{
    Fact<FeatureState> feature; ///< Microsoft-Hyper-V (Server) or Microsoft-Hyper-V-All (client).
    Fact<ServiceState> managementService; ///< vmms.
    Fact<ServiceState> computeService;    ///< vmcompute.
    Fact<bool> rootPartition; ///< CPUID 0x40000003 EBX bit 0 under "Microsoft Hv".
    Fact<bool> iovSupport;    ///< What Get-VMHost shows as IovSupport.
    Fact<QStringList> iovSupportReasons;
    /// HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV; no value counts as the default of the product.
    Fact<bool> requireSecureDeviceAssignment;
    Fact<bool> requireSupportedDeviceAssignment;
    /// Entries of the partitionable list that are no GPU of this host: NPUs, stale paths.
    Fact<QStringList> otherPartitionables;

    bool operator==(const HyperVFacts &) const = default;
};

/// Windows Subsystem for Linux.
struct WslFacts
{
    Fact<bool> installed;
    Fact<QString> version;

    bool operator==(const WslFacts &) const = default;
};

} // namespace Platform
