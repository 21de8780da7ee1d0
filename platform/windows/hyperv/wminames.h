// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmivalue.h"

#include <QLatin1String>

#include <span>

// The names of root\virtualization\v2 that this product uses. They stand here and nowhere else, so
// that a test can hold each of them against the schema of every build.
namespace Platform::Windows {

/// The namespace of all of them.
inline const QString VirtualizationNamespace = QStringLiteral("root\\virtualization\\v2");

/// A class, property, method or parameter. Each has one row in wmiNames().
enum class Wmi {
    // A VM, or the host itself.
    Computer,
    ComputerName,
    ComputerElementName,
    ComputerEnabledState,
    ComputerRequestStateChange,
    ComputerRequestedState,
    // The settings of a VM or of a checkpoint.
    System,
    SystemInstanceId,
    SystemVmId,
    SystemType,
    SystemSubType,
    SystemVersion,
    SystemIsSaved,
    SystemShutdownAction,
    SystemSnapshotType,
    SystemAutomaticSnapshots,
    SystemCacheTypes,
    SystemLowMmio,
    SystemHighMmio,
    SystemHighMmioBase,
    // Memory and processors of a VM.
    Memory,
    MemoryInstanceId,
    MemoryStartup,
    MemoryMinimum,
    MemoryDynamic,
    Processor,
    ProcessorInstanceId,
    ProcessorCount,
    // What integration services tell.
    Summary,
    SummaryName,
    SummaryGuestSystem,
    // Devices taken from the host, and what VMs hold of them.
    PciExpress,
    PciExpressInstancePath,
    PciExpressLocationPath,
    PciExpressDeviceId,
    PciSettings,
    PciSettingsInstanceId,
    PciSettingsHostResource,
    PciSettingsSubType,
    // GPUs that can be shared, and what VMs hold of them.
    PartitionableGpu,
    PartitionableGpuName,
    PartitionableGpuCount,
    PartitionSettings,
    PartitionSettingsInstanceId,
    PartitionSettingsHostResource,
    PartitionSettingsType,
    PartitionSettingsSubType,
    PartitionSettingsPoolId,
    // The host.
    SwitchCapabilities,
    SwitchIovSupport,
    SwitchIovReasons,
    // The service that changes VMs.
    Management,
    ManagementAddResources,
    ManagementAddConfiguration,
    ManagementAddSettings,
    ManagementModifyResources,
    ManagementModifyResourceSettings,
    ManagementRemoveResources,
    ManagementRemoveSettings,
    ManagementModifySystem,
    ManagementModifySystemSettings,
    // The service that takes devices from the host.
    Assignable,
    AssignableDismount,
    AssignableDismountSettings,
    AssignableMount,
    AssignableMountInstancePath,
    AssignableMountLocationPath,
    Dismount,
    DismountInstancePath,
    DismountLocationPath,
    DismountRequireAcs,
    DismountRequireMitigations,
    // The integration service that shuts a guest down.
    Shutdown,
    ShutdownSystemName,
    ShutdownInitiate,
    ShutdownForce,
    ShutdownReason,
    // Jobs. The methods above name theirs in this parameter.
    Job,
    JobState,
    JobErrorCode,
    JobErrorDescription,
    JobCancellable,
    JobRequestStateChange,
    JobRequestedState,
    JobGetErrors,
    JobErrors,
    JobReference,
};

enum class WmiNameKind { Class, Property, Method, InParameter, OutParameter };

/// One name of the namespace and since when it may be used.
struct WmiName
{
    Wmi id;
    WmiNameKind kind;
    QLatin1String owner; ///< The class; "class.method" of a parameter; empty for a class.
    QLatin1String name;
    int firstBuild;                 ///< Of Windows.
    CimType type = CimType::String; ///< Of properties and parameters.
    bool isArray = false;
};

/// All names in the order of the enumeration, each once.
[[nodiscard]] std::span<const WmiName> wmiNames();
[[nodiscard]] const WmiName &wmiRow(Wmi id);
/// The bare name: of the class, property, method or parameter.
[[nodiscard]] QString wmiName(Wmi id);
/// A property or method with its class, as evidence: "Msvm_ComputerSystem.Name".
[[nodiscard]] QString wmiSource(Wmi id);

} // namespace Platform::Windows
