// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowcontrol.h"
#include "platform/gpufacts.h"
#include "platform/vmcontrol.h"
#include "tests/core/support/scenario.h"

#include <array>

namespace TestSupport {

/// What never changes of a machine: the keys of its parts, and which Windows it has.
struct ModelFrame
{
    struct Function
    {
        QString instanceId;
        QString locationPath;
    };

    QString machineId;
    QString gpu;
    QString vm;
    QList<Function> functions; ///< The GPU first.
    /// For every step of the plan, the steps that move the same, as bits.
    QList<quint32> siblings;
    bool choosesPartition = false; ///< Windows takes a GPU of its own choice for a partition.
};

/// A machine, as small as the steps can tell it from others: equal states are equal machines.
struct ModelMachine
{
    static constexpr qsizetype MostFunctions = 8;

    std::array<Platform::DeviceStatus, MostFunctions> functions{};
    Platform::VmState vm = Platform::VmState::Off;
    Platform::VmSettings settings;
    QStringList partitions;
    bool isDeployed = false;
    Platform::PowerState power = Platform::PowerState::Off;
    Platform::EflowVmSettings eflow;
    bool isArmed = false; ///< The recovery task is registered.

    bool operator==(const ModelMachine &) const = default;
};

[[nodiscard]] ModelFrame modelFrame(const Scenario &scenario);
[[nodiscard]] ModelMachine modelMachine(const Scenario &scenario);

/// The same but for the recovery task, which is no part of what a run is to bring back.
[[nodiscard]] bool isSameHost(ModelMachine a, const ModelMachine &b);
/// Bytes of which equal ones mean equal machines.
[[nodiscard]] QByteArray fingerprint(const ModelMachine &machine);

} // namespace TestSupport
