// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/host.h"
#include "platform/operation.h"

#include <functional>

namespace TestSupport {

/// A call that changes a host, as the watcher sees it.
struct HostCall
{
    Platform::Operation operation;
    QString target;  ///< VM id, instance id, location path or partition path; empty for EFLOW.
    QString subject; ///< The VM that a device or partition goes to.

    bool operator==(const HostCall &) const = default;
};

/// What becomes of a call.
enum class CallFate {
    Passes,
    ErrorBefore,
    ErrorAfter,
    TimeoutBefore,
    TimeoutAfter,
    TornAnswerAfter, ///< It did all, and its script's answer cannot be read.
    Refuses,         ///< It says no, and will do so later.
    Lies,            ///< It says that it succeeded, and did nothing.
};

/// A host whose every changing call is shown to the test before and after it reaches the machine
/// behind.
class WatchedHost : public Platform::Host,
                    private Platform::DeviceControl,
                    private Platform::VmControl,
                    private Platform::VmDeviceControl,
                    private Platform::EflowControl,
                    private Platform::RecoveryTask
{
public:
    explicit WatchedHost(Platform::Host &host)
        : m_host(host)
    {
    }

    /// Sees each call first, and stays when the others are set anew.
    std::function<void(const HostCall &)> monitor;
    /// Decides about each call, given its number from 0 on; all pass unless it is set.
    std::function<CallFate(const HostCall &, qsizetype)> fate;
    /// May throw Crash.
    std::function<void(const HostCall &)> before;
    std::function<void(const HostCall &)> after;
    /// Called once, before the recovery task is registered or removed.
    std::function<void()> beforeArming;
    bool refusesArming = false;
    QList<HostCall> calls; ///< Without those of the recovery task.

    QString displayName() const override { return m_host.displayName(); }
    bool isRecorded() const override { return m_host.isRecorded(); }
    QString machineId() const override { return m_host.machineId(); }
    Platform::HostReader &reader() override { return m_host.reader(); }
    Platform::GuestProbe &guests() override { return m_host.guests(); }
    Platform::DeviceControl &devices() override { return *this; }
    Platform::VmControl &vms() override { return *this; }
    Platform::VmDeviceControl &vmDevices() override { return *this; }
    Platform::EflowControl &eflow() override { return *this; }
    Platform::RecoveryTask &recoveryTask() override { return *this; }
    void keepAwake(bool isAwake) override { m_host.keepAwake(isAwake); }

private:
    using Call = Platform::CallContext;
    using Done = Platform::Result<>;

    Done setEnabled(const QString &instanceId, bool enabled, const Call &call) override;
    Done dismount(const Platform::DismountRequest &request, const Call &call) override;
    Done mount(const QString &locationPath, const Call &call) override;
    Done start(const QString &vmId, const Call &call) override;
    Done stop(const QString &vmId, const Call &call) override;
    Done configure(const QString &vmId, const Platform::VmSettings &settings,
                   const Call &call) override;
    Done assignDevice(const QString &vmId, const QString &locationPath, const Call &call) override;
    Done removeDevice(const QString &vmId, const QString &locationPath, const Call &call) override;
    Done addPartition(const QString &vmId, const QString &partitionPath, const Call &call) override;
    Done removePartition(const QString &vmId, const QString &partitionPath,
                         const Call &call) override;
    Done deploy(const Platform::EflowVmSettings &settings, const Call &call) override;
    Done configure(const Platform::EflowVmSettings &settings, const Call &call) override;
    Done setPower(Platform::PowerState state, const Call &call) override;
    Platform::Result<bool> isRegistered(const Call &call) override;
    Done setRegistered(bool registered, const Call &call) override;

    Done watched(const HostCall &call, const std::function<Done()> &change);

    Platform::Host &m_host;
};

} // namespace TestSupport
