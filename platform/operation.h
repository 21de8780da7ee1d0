// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/enumnames.h"

namespace Platform {

/// Every call that can be made to a host, as faults and logs name it.
enum class Operation {
    ReadWindows,
    ReadRights,
    ReadHardware,
    ReadHyperV,
    ReadWsl,
    ReadEflow,
    ReadGpus,
    ReadVms,
    DisableDevice,
    EnableDevice,
    DismountDevice,
    MountDevice,
    StartVm,
    StopVm,
    ConfigureVm,
    AssignDevice,
    RemoveDevice,
    AddPartition,
    RemovePartition,
    DeployEflow,
    ConfigureEflow,
    StartEflow,
    StopEflow,
    ProbeGuest,
    RegisterRecovery,
    UnregisterRecovery,
};

template <>
inline constexpr EnumTable<Operation, 26> EnumNames<Operation>{{
    {Operation::ReadWindows, QLatin1String("read.windows")},
    {Operation::ReadRights, QLatin1String("read.rights")},
    {Operation::ReadHardware, QLatin1String("read.hardware")},
    {Operation::ReadHyperV, QLatin1String("read.hyperv")},
    {Operation::ReadWsl, QLatin1String("read.wsl")},
    {Operation::ReadEflow, QLatin1String("read.eflow")},
    {Operation::ReadGpus, QLatin1String("read.gpus")},
    {Operation::ReadVms, QLatin1String("read.vms")},
    {Operation::DisableDevice, QLatin1String("device.disable")},
    {Operation::EnableDevice, QLatin1String("device.enable")},
    {Operation::DismountDevice, QLatin1String("device.dismount")},
    {Operation::MountDevice, QLatin1String("device.mount")},
    {Operation::StartVm, QLatin1String("vm.start")},
    {Operation::StopVm, QLatin1String("vm.stop")},
    {Operation::ConfigureVm, QLatin1String("vm.configure")},
    {Operation::AssignDevice, QLatin1String("vm.assign-device")},
    {Operation::RemoveDevice, QLatin1String("vm.remove-device")},
    {Operation::AddPartition, QLatin1String("vm.add-partition")},
    {Operation::RemovePartition, QLatin1String("vm.remove-partition")},
    {Operation::DeployEflow, QLatin1String("eflow.deploy")},
    {Operation::ConfigureEflow, QLatin1String("eflow.configure")},
    {Operation::StartEflow, QLatin1String("eflow.start")},
    {Operation::StopEflow, QLatin1String("eflow.stop")},
    {Operation::ProbeGuest, QLatin1String("guest.probe")},
    {Operation::RegisterRecovery, QLatin1String("recovery.register")},
    {Operation::UnregisterRecovery, QLatin1String("recovery.unregister")},
}};

} // namespace Platform
