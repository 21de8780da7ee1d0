// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/host.h"
#include "platform/hostprofile.h"
#include "platform/simulated/machine.h"
#include "platform/simulated/simulateddevices.h"
#include "platform/simulated/simulatedeflow.h"
#include "platform/simulated/simulatedguests.h"
#include "platform/simulated/simulatedreader.h"
#include "platform/simulated/simulatedrecovery.h"
#include "platform/simulated/simulatedvmdevices.h"
#include "platform/simulated/simulatedvms.h"

#include <atomic>

namespace Platform::Simulated {

/// A machine that lives in memory and obeys the rules of a real one. Calls really change it, take
/// the time that its profile says, and meet the faults planned there. May be used from any thread.
class SimulatedHost final : public Host
{
public:
    /// The machine of a profile. Its planned faults must be valid, as open() checks.
    explicit SimulatedHost(HostProfile profile, QString stateFile = {});

    /// The machine in the state file, when there is one, else that of the profile. With a state
    /// file every change is durable before its call returns: it keeps the machine and the faults
    /// still to come, so that a fault that killed the process does not strike again. Errors: those
    /// of loadHostProfile(), and ProfileInvalid with path and reason for a fault that names no
    /// operation or no error.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedHost>> open(const QString &profileFile,
                                                                     const QString &stateFile = {});

    /// The machine now. An operation and its inverse leave it exactly as it was: equal
    /// hostProfileJson(). The planned faults stand in it as they were given, however often they
    /// have struck.
    [[nodiscard]] HostProfile snapshot() const { return m_machine.snapshot(); }

    QString displayName() const override { return m_displayName; }
    bool isRecorded() const override { return true; }
    QString machineId() const override { return m_machineId; }

    HostReader &reader() override { return m_reader; }
    DeviceControl &devices() override { return m_devices; }
    VmControl &vms() override { return m_vms; }
    VmDeviceControl &vmDevices() override { return m_vmDevices; }
    EflowControl &eflow() override { return m_eflow; }
    GuestProbe &guests() override { return m_guests; }
    RecoveryTask &recoveryTask() override { return m_recoveryTask; }
    void keepAwake(bool isAwake) override { m_isKeptAwake = isAwake; }
    [[nodiscard]] bool isKeptAwake() const { return m_isKeptAwake; }

private:
    QString m_displayName;
    const QString m_machineId;
    Machine m_machine;
    SimulatedReader m_reader{m_machine};
    SimulatedDevices m_devices{m_machine};
    SimulatedVms m_vms{m_machine};
    SimulatedVmDevices m_vmDevices{m_machine};
    SimulatedEflow m_eflow{m_machine};
    SimulatedGuests m_guests{m_machine};
    SimulatedRecovery m_recoveryTask{m_machine};
    std::atomic<bool> m_isKeptAwake = false;
};

} // namespace Platform::Simulated
