// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/vmfacts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

// The numbers of root\virtualization\v2 for the words of this product.
namespace Platform::Windows {

template <typename E>
inline constexpr auto WmiNumbers = nullptr;

/// Msvm_VirtualSystemSettingData.AutomaticShutdownAction.
template <>
inline constexpr std::array<std::pair<StopAction, int>, 3> WmiNumbers<StopAction>{{
    {StopAction::TurnOff, 2},
    {StopAction::Save, 3},
    {StopAction::ShutDown, 4},
}};
/// Msvm_VirtualSystemSettingData.UserSnapshotType.
template <>
inline constexpr std::array<std::pair<CheckpointType, int>, 4> WmiNumbers<CheckpointType>{{
    {CheckpointType::Disabled, 2},
    {CheckpointType::Production, 3},
    {CheckpointType::ProductionOnly, 4},
    {CheckpointType::Standard, 5},
}};

template <typename E>
[[nodiscard]] int wmiNumber(E value)
{
    const auto &table = WmiNumbers<E>;
    return std::ranges::find(table, value, [](const auto &row) { return row.first; })->second;
}

template <typename E>
[[nodiscard]] std::optional<E> wmiEnumFromNumber(qint64 number)
{
    const auto &table = WmiNumbers<E>;
    const auto row = std::ranges::find(table, number, [](const auto &r) { return r.second; });
    return row == table.end() ? std::nullopt : std::optional(row->first);
}

} // namespace Platform::Windows
