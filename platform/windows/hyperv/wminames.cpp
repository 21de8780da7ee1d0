// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/wminames.h"

namespace Platform::Windows {

namespace {

using Text = QLatin1String;
using enum CimType;
using enum WmiNameKind;

// Owners of the rows below.
constexpr Text NoOwner;
constexpr Text ComputerClass("Msvm_ComputerSystem");
constexpr Text ComputerRequest("Msvm_ComputerSystem.RequestStateChange");
constexpr Text SystemClass("Msvm_VirtualSystemSettingData");
constexpr Text MemoryClass("Msvm_MemorySettingData");
constexpr Text ProcessorClass("Msvm_ProcessorSettingData");
constexpr Text SummaryClass("Msvm_SummaryInformation");
constexpr Text PciClass("Msvm_PciExpress");
constexpr Text PciSettingsClass("Msvm_PciExpressSettingData");
constexpr Text PartitionableClass("Msvm_PartitionableGpu");
constexpr Text PartitionClass("Msvm_GpuPartitionSettingData");
constexpr Text SwitchClass("Msvm_VirtualEthernetSwitchManagementCapabilities");
constexpr Text ManagementClass("Msvm_VirtualSystemManagementService");
constexpr Text AddResources("Msvm_VirtualSystemManagementService.AddResourceSettings");
constexpr Text ModifyResources("Msvm_VirtualSystemManagementService.ModifyResourceSettings");
constexpr Text RemoveResources("Msvm_VirtualSystemManagementService.RemoveResourceSettings");
constexpr Text ModifySystem("Msvm_VirtualSystemManagementService.ModifySystemSettings");
constexpr Text AssignableClass("Msvm_AssignableDeviceService");
constexpr Text Dismounting("Msvm_AssignableDeviceService.DismountAssignableDevice");
constexpr Text Mounting("Msvm_AssignableDeviceService.MountAssignableDevice");
constexpr Text DismountClass("Msvm_AssignableDeviceDismountSettingData");
constexpr Text ShutdownClass("Msvm_ShutdownComponent");
constexpr Text Shutting("Msvm_ShutdownComponent.InitiateShutdown");
constexpr Text JobClass("Msvm_ConcreteJob");
constexpr Text JobRequest("Msvm_ConcreteJob.RequestStateChange");
constexpr Text JobErrorsOf("Msvm_ConcreteJob.GetErrorEx");

constexpr WmiName Names[] = {
    {Wmi::Computer, Class, NoOwner, ComputerClass, 9200},
    {Wmi::ComputerName, Property, ComputerClass, Text("Name"), 9200},
    {Wmi::ComputerElementName, Property, ComputerClass, Text("ElementName"), 9200},
    {Wmi::ComputerEnabledState, Property, ComputerClass, Text("EnabledState"), 9200, UInt16},
    {Wmi::ComputerRequestStateChange, Method, ComputerClass, Text("RequestStateChange"), 9200},
    {Wmi::ComputerRequestedState, InParameter, ComputerRequest, Text("RequestedState"), 9200,
     UInt16},

    {Wmi::System, Class, NoOwner, SystemClass, 9200},
    {Wmi::SystemInstanceId, Property, SystemClass, Text("InstanceID"), 9200},
    {Wmi::SystemVmId, Property, SystemClass, Text("VirtualSystemIdentifier"), 9200},
    {Wmi::SystemType, Property, SystemClass, Text("VirtualSystemType"), 9200},
    {Wmi::SystemSubType, Property, SystemClass, Text("VirtualSystemSubType"), 9600},
    {Wmi::SystemVersion, Property, SystemClass, Text("Version"), 9200},
    {Wmi::SystemIsSaved, Property, SystemClass, Text("IsSaved"), 9200, Boolean},
    {Wmi::SystemShutdownAction, Property, SystemClass, Text("AutomaticShutdownAction"), 9200,
     UInt16},
    {Wmi::SystemSnapshotType, Property, SystemClass, Text("UserSnapshotType"), 10240, UInt16},
    {Wmi::SystemAutomaticSnapshots, Property, SystemClass, Text("AutomaticSnapshotsEnabled"), 16299,
     Boolean},
    {Wmi::SystemCacheTypes, Property, SystemClass, Text("GuestControlledCacheTypes"), 10240,
     Boolean},
    {Wmi::SystemLowMmio, Property, SystemClass, Text("LowMmioGapSize"), 9600, UInt64},
    {Wmi::SystemHighMmio, Property, SystemClass, Text("HighMmioGapSize"), 10586, UInt64},
    {Wmi::SystemHighMmioBase, Property, SystemClass, Text("HighMmioGapBase"), 17134, UInt64},

    {Wmi::Memory, Class, NoOwner, MemoryClass, 9200},
    {Wmi::MemoryInstanceId, Property, MemoryClass, Text("InstanceID"), 9200},
    {Wmi::MemoryStartup, Property, MemoryClass, Text("VirtualQuantity"), 9200, UInt64},
    {Wmi::MemoryMinimum, Property, MemoryClass, Text("Reservation"), 9200, UInt64},
    {Wmi::MemoryDynamic, Property, MemoryClass, Text("DynamicMemoryEnabled"), 9200, Boolean},
    {Wmi::Processor, Class, NoOwner, ProcessorClass, 9200},
    {Wmi::ProcessorInstanceId, Property, ProcessorClass, Text("InstanceID"), 9200},
    {Wmi::ProcessorCount, Property, ProcessorClass, Text("VirtualQuantity"), 9200, UInt64},

    {Wmi::Summary, Class, NoOwner, SummaryClass, 9200},
    {Wmi::SummaryName, Property, SummaryClass, Text("Name"), 9200},
    {Wmi::SummaryGuestSystem, Property, SummaryClass, Text("GuestOperatingSystem"), 9200},

    {Wmi::PciExpress, Class, NoOwner, PciClass, 10586},
    {Wmi::PciExpressInstancePath, Property, PciClass, Text("DeviceInstancePath"), 10586},
    {Wmi::PciExpressLocationPath, Property, PciClass, Text("LocationPath"), 10586},
    {Wmi::PciExpressDeviceId, Property, PciClass, Text("DeviceID"), 10586},
    {Wmi::PciSettings, Class, NoOwner, PciSettingsClass, 10586},
    {Wmi::PciSettingsInstanceId, Property, PciSettingsClass, Text("InstanceID"), 10586},
    {Wmi::PciSettingsHostResource, Property, PciSettingsClass, Text("HostResource"), 10586, String,
     true},
    {Wmi::PciSettingsSubType, Property, PciSettingsClass, Text("ResourceSubType"), 10586},

    {Wmi::PartitionableGpu, Class, NoOwner, PartitionableClass, 14393},
    {Wmi::PartitionableGpuName, Property, PartitionableClass, Text("Name"), 14393},
    {Wmi::PartitionableGpuCount, Property, PartitionableClass, Text("PartitionCount"), 14393,
     UInt16},
    {Wmi::PartitionSettings, Class, NoOwner, PartitionClass, 14393},
    {Wmi::PartitionSettingsInstanceId, Property, PartitionClass, Text("InstanceID"), 14393},
    {Wmi::PartitionSettingsHostResource, Property, PartitionClass, Text("HostResource"), 14393,
     String, true},
    {Wmi::PartitionSettingsType, Property, PartitionClass, Text("ResourceType"), 14393, UInt16},
    {Wmi::PartitionSettingsSubType, Property, PartitionClass, Text("ResourceSubType"), 14393},
    {Wmi::PartitionSettingsPoolId, Property, PartitionClass, Text("PoolID"), 14393},

    {Wmi::SwitchCapabilities, Class, NoOwner, SwitchClass, 9200},
    {Wmi::SwitchIovSupport, Property, SwitchClass, Text("IOVSupport"), 9200, Boolean},
    {Wmi::SwitchIovReasons, Property, SwitchClass, Text("IOVSupportReasons"), 9200, String, true},

    {Wmi::Management, Class, NoOwner, ManagementClass, 9200},
    {Wmi::ManagementAddResources, Method, ManagementClass, Text("AddResourceSettings"), 9200},
    {Wmi::ManagementAddConfiguration, InParameter, AddResources, Text("AffectedConfiguration"),
     9200, Reference},
    {Wmi::ManagementAddSettings, InParameter, AddResources, Text("ResourceSettings"), 9200, String,
     true},
    {Wmi::ManagementModifyResources, Method, ManagementClass, Text("ModifyResourceSettings"), 9200},
    {Wmi::ManagementModifyResourceSettings, InParameter, ModifyResources, Text("ResourceSettings"),
     9200, String, true},
    {Wmi::ManagementRemoveResources, Method, ManagementClass, Text("RemoveResourceSettings"), 9200},
    {Wmi::ManagementRemoveSettings, InParameter, RemoveResources, Text("ResourceSettings"), 9200,
     Reference, true},
    {Wmi::ManagementModifySystem, Method, ManagementClass, Text("ModifySystemSettings"), 9200},
    {Wmi::ManagementModifySystemSettings, InParameter, ModifySystem, Text("SystemSettings"), 9200},

    {Wmi::Assignable, Class, NoOwner, AssignableClass, 10586},
    {Wmi::AssignableDismount, Method, AssignableClass, Text("DismountAssignableDevice"), 10586},
    {Wmi::AssignableDismountSettings, InParameter, Dismounting, Text("DismountSettingData"), 10586},
    {Wmi::AssignableMount, Method, AssignableClass, Text("MountAssignableDevice"), 10586},
    {Wmi::AssignableMountInstancePath, InParameter, Mounting, Text("DeviceInstancePath"), 10586},
    {Wmi::AssignableMountLocationPath, InParameter, Mounting, Text("DeviceLocationPath"), 10586},
    {Wmi::Dismount, Class, NoOwner, DismountClass, 10586},
    {Wmi::DismountInstancePath, Property, DismountClass, Text("DeviceInstancePath"), 10586},
    {Wmi::DismountLocationPath, Property, DismountClass, Text("DeviceLocationPath"), 10586},
    {Wmi::DismountRequireAcs, Property, DismountClass, Text("RequireAcsSupport"), 10586, Boolean},
    {Wmi::DismountRequireMitigations, Property, DismountClass, Text("RequireDeviceMitigations"),
     10586, Boolean},

    {Wmi::Shutdown, Class, NoOwner, ShutdownClass, 9200},
    {Wmi::ShutdownSystemName, Property, ShutdownClass, Text("SystemName"), 9200},
    {Wmi::ShutdownInitiate, Method, ShutdownClass, Text("InitiateShutdown"), 9200},
    {Wmi::ShutdownForce, InParameter, Shutting, Text("Force"), 9200, Boolean},
    {Wmi::ShutdownReason, InParameter, Shutting, Text("Reason"), 9200},

    {Wmi::Job, Class, NoOwner, JobClass, 9200},
    {Wmi::JobState, Property, JobClass, Text("JobState"), 9200, UInt16},
    {Wmi::JobErrorCode, Property, JobClass, Text("ErrorCode"), 9200, UInt16},
    {Wmi::JobErrorDescription, Property, JobClass, Text("ErrorDescription"), 9200},
    {Wmi::JobCancellable, Property, JobClass, Text("Cancellable"), 9200, Boolean},
    {Wmi::JobRequestStateChange, Method, JobClass, Text("RequestStateChange"), 9200},
    {Wmi::JobRequestedState, InParameter, JobRequest, Text("RequestedState"), 9200, UInt16},
    {Wmi::JobGetErrors, Method, JobClass, Text("GetErrorEx"), 9200},
    {Wmi::JobErrors, OutParameter, JobErrorsOf, Text("Errors"), 9200, String, true},
    {Wmi::JobReference, OutParameter, ComputerRequest, Text("Job"), 9200, Reference},
};

constexpr bool standsInOrder()
{
    for (std::size_t i = 0; i < std::size(Names); ++i) {
        if (Names[i].id != Wmi(i))
            return false;
    }
    return std::size(Names) == std::size_t(Wmi::JobReference) + 1;
}
static_assert(standsInOrder(), "wmiRow() takes the name for the index");

} // namespace

std::span<const WmiName> wmiNames() { return Names; }

const WmiName &wmiRow(Wmi id) { return Names[std::size_t(id)]; }

QString wmiName(Wmi id) { return wmiRow(id).name; }

QString wmiSource(Wmi id) { return wmiRow(id).owner + QLatin1Char('.') + wmiRow(id).name; }

} // namespace Platform::Windows
