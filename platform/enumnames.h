// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostprofile.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Platform {

template <typename E, std::size_t N>
using EnumTable = std::array<std::pair<E, QLatin1String>, N>;

/// The names of an enumeration in JSON. Each row stands once; the order is that of the schema.
template <typename E>
inline constexpr auto EnumNames = nullptr;

template <>
inline constexpr EnumTable<ProductType, 3> EnumNames<ProductType>{{
    {ProductType::Client, QLatin1String("client")},
    {ProductType::DomainController, QLatin1String("domainController")},
    {ProductType::Server, QLatin1String("server")},
}};
template <>
inline constexpr EnumTable<Architecture, 3> EnumNames<Architecture>{{
    {Architecture::X64, QLatin1String("x64")},
    {Architecture::Arm64, QLatin1String("arm64")},
    {Architecture::X86, QLatin1String("x86")},
}};
template <>
inline constexpr EnumTable<FeatureState, 3> EnumNames<FeatureState>{{
    {FeatureState::Enabled, QLatin1String("enabled")},
    {FeatureState::Disabled, QLatin1String("disabled")},
    {FeatureState::Absent, QLatin1String("absent")},
}};
template <>
inline constexpr EnumTable<ServiceState, 3> EnumNames<ServiceState>{{
    {ServiceState::Running, QLatin1String("running")},
    {ServiceState::Stopped, QLatin1String("stopped")},
    {ServiceState::Absent, QLatin1String("absent")},
}};
template <>
inline constexpr EnumTable<Method, 2> EnumNames<Method>{{
    {Method::DirectDeviceAssignment, QLatin1String("DirectDeviceAssignment")},
    {Method::ParaVirtualization, QLatin1String("ParaVirtualization")},
}};
template <>
inline constexpr EnumTable<PowerState, 2> EnumNames<PowerState>{{
    {PowerState::On, QLatin1String("on")},
    {PowerState::Off, QLatin1String("off")},
}};
template <>
inline constexpr EnumTable<GpuKind, 2> EnumNames<GpuKind>{{
    {GpuKind::Discrete, QLatin1String("discrete")},
    {GpuKind::Integrated, QLatin1String("integrated")},
}};
template <>
inline constexpr EnumTable<DeviceStatus, 5> EnumNames<DeviceStatus>{{
    {DeviceStatus::Ok, QLatin1String("ok")},
    {DeviceStatus::Disabled, QLatin1String("disabled")},
    {DeviceStatus::Error, QLatin1String("error")},
    {DeviceStatus::Dismounted, QLatin1String("dismounted")},
    {DeviceStatus::Assigned, QLatin1String("assigned")},
}};
template <>
inline constexpr EnumTable<DriverModel, 2> EnumNames<DriverModel>{{
    {DriverModel::Wddm, QLatin1String("WDDM")},
    {DriverModel::Tcc, QLatin1String("TCC")},
}};
template <>
inline constexpr EnumTable<VmState, 5> EnumNames<VmState>{{
    {VmState::Off, QLatin1String("off")},
    {VmState::Running, QLatin1String("running")},
    {VmState::Paused, QLatin1String("paused")},
    {VmState::Saved, QLatin1String("saved")},
    {VmState::Other, QLatin1String("other")},
}};
template <>
inline constexpr EnumTable<StopAction, 3> EnumNames<StopAction>{{
    {StopAction::TurnOff, QLatin1String("turnOff")},
    {StopAction::Save, QLatin1String("save")},
    {StopAction::ShutDown, QLatin1String("shutDown")},
}};
template <>
inline constexpr EnumTable<CheckpointType, 4> EnumNames<CheckpointType>{{
    {CheckpointType::Disabled, QLatin1String("disabled")},
    {CheckpointType::Production, QLatin1String("production")},
    {CheckpointType::ProductionOnly, QLatin1String("productionOnly")},
    {CheckpointType::Standard, QLatin1String("standard")},
}};
template <>
inline constexpr EnumTable<FaultMoment, 6> EnumNames<FaultMoment>{{
    {FaultMoment::Before, QLatin1String("before")},
    {FaultMoment::After, QLatin1String("after")},
    {FaultMoment::TimeoutBefore, QLatin1String("timeoutBefore")},
    {FaultMoment::TimeoutAfter, QLatin1String("timeoutAfter")},
    {FaultMoment::KillBefore, QLatin1String("killBefore")},
    {FaultMoment::KillAfter, QLatin1String("killAfter")},
}};

/// The name of an enumerator in JSON.
template <typename E>
[[nodiscard]] QLatin1String enumName(E value)
{
    const auto &table = EnumNames<E>;
    return std::ranges::find(table, value, [](const auto &row) { return row.first; })->second;
}

/// The enumerator with this name; nothing when there is none.
template <typename E>
[[nodiscard]] std::optional<E> enumFromName(QStringView name)
{
    const auto &table = EnumNames<E>;
    const auto row = std::ranges::find_if(table, [name](const auto &r) { return r.second == name; });
    return row == table.end() ? std::nullopt : std::optional(row->first);
}

} // namespace Platform
