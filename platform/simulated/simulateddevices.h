// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/devicecontrol.h"
#include "platform/simulated/machine.h"

namespace Platform::Simulated {

/// Disables, dismounts, mounts and enables the functions of cards, each on its own, as PnP and
/// Hyper-V do.
class SimulatedDevices final : public DeviceControl
{
public:
    explicit SimulatedDevices(Machine &machine)
        : m_machine(machine)
    {
    }

    /// NotFound also for a device that is dismounted: its PCI node is no more than a phantom.
    Result<> setEnabled(const QString &instanceId, bool enabled, const CallContext &call) override;
    /// DeviceInUse while a running VM holds a partition of the card.
    Result<> dismount(const DismountRequest &request, const CallContext &call) override;
    Result<> mount(const QString &locationPath, const CallContext &call) override;

private:
    Machine &m_machine;
};

} // namespace Platform::Simulated
