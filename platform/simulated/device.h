// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostprofile.h"

#include <optional>

namespace Platform::Simulated {

/// One function of a card: the GPU itself, or one beside it. Points into the machine that it was
/// found in.
struct Device
{
    GpuFacts *card = nullptr;
    DeviceFunction *function = nullptr; ///< Null: the GPU itself.

    [[nodiscard]] const Fact<QString> &instanceId() const;
    [[nodiscard]] const Fact<QString> &locationPath() const;
    /// Its status, that of its card where its own is unknown.
    [[nodiscard]] Fact<DeviceStatus> status() const;
    /// Taken from the host: dismounted or assigned.
    [[nodiscard]] bool isAway() const;
    [[nodiscard]] bool isGpu() const { return !function; }
};

/// A GPU also by its key when its id is unknown.
[[nodiscard]] std::optional<Device> deviceWithId(HostProfile &machine, const QString &instanceId);
[[nodiscard]] std::optional<Device> deviceAt(HostProfile &machine, const QString &locationPath);

/// One way in which the status of a device changes. The opposite way has the same name.
struct StatusChange
{
    QString name;
    DeviceStatus to;
    DeviceStatus from;
};

/// Changes the status of a device so that the opposite change leaves no trace.
void changeStatus(HostProfile &machine, const Device &device, const StatusChange &change);

} // namespace Platform::Simulated
