// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/watchedhost.h"

namespace TestSupport {

using Platform::ErrorCode;
using Platform::Operation;
using Platform::Result;

namespace {

ErrorCode errorOf(CallFate fate)
{
    switch (fate) {
    case CallFate::TimeoutBefore:
    case CallFate::TimeoutAfter:
        return ErrorCode::TimedOut;
    case CallFate::TornAnswerAfter:
        return ErrorCode::ScriptAnswerUnreadable;
    case CallFate::Refuses:
        return ErrorCode::InvalidState;
    default:
        return ErrorCode::ProviderUnavailable;
    }
}

} // namespace

Result<> WatchedHost::watched(const HostCall &call, const std::function<Done()> &change)
{
    const CallFate chosen = fate ? fate(call, calls.size()) : CallFate::Passes;
    calls << call;
    if (monitor)
        monitor(call);
    if (before)
        before(call);
    if (chosen == CallFate::ErrorBefore || chosen == CallFate::TimeoutBefore ||
        chosen == CallFate::Refuses)
        return Platform::failure(errorOf(chosen));
    const Done done = chosen == CallFate::Lies ? Done() : change();
    if (after)
        after(call);
    if (chosen == CallFate::ErrorAfter || chosen == CallFate::TimeoutAfter ||
        chosen == CallFate::TornAnswerAfter)
        return Platform::failure(errorOf(chosen));
    return done;
}

Result<> WatchedHost::setEnabled(const QString &instanceId, bool enabled, const Call &call)
{
    return watched({enabled ? Operation::EnableDevice : Operation::DisableDevice, instanceId, {}},
                   [&] { return m_host.devices().setEnabled(instanceId, enabled, call); });
}

Result<> WatchedHost::dismount(const Platform::DismountRequest &request, const Call &call)
{
    return watched({Operation::DismountDevice, request.locationPath, {}},
                   [&] { return m_host.devices().dismount(request, call); });
}

Result<> WatchedHost::mount(const QString &locationPath, const Call &call)
{
    return watched({Operation::MountDevice, locationPath, {}},
                   [&] { return m_host.devices().mount(locationPath, call); });
}

Result<> WatchedHost::start(const QString &vmId, const Call &call)
{
    return watched({Operation::StartVm, vmId, {}}, [&] { return m_host.vms().start(vmId, call); });
}

Result<> WatchedHost::stop(const QString &vmId, const Call &call)
{
    return watched({Operation::StopVm, vmId, {}}, [&] { return m_host.vms().stop(vmId, call); });
}

Result<> WatchedHost::configure(const QString &vmId, const Platform::VmSettings &settings,
                                const Call &call)
{
    return watched({Operation::ConfigureVm, vmId, {}},
                   [&] { return m_host.vms().configure(vmId, settings, call); });
}

Result<> WatchedHost::assignDevice(const QString &vmId, const QString &locationPath,
                                   const Call &call)
{
    return watched({Operation::AssignDevice, locationPath, vmId},
                   [&] { return m_host.vmDevices().assignDevice(vmId, locationPath, call); });
}

Result<> WatchedHost::removeDevice(const QString &vmId, const QString &locationPath,
                                   const Call &call)
{
    return watched({Operation::RemoveDevice, locationPath, vmId},
                   [&] { return m_host.vmDevices().removeDevice(vmId, locationPath, call); });
}

Result<> WatchedHost::addPartition(const QString &vmId, const QString &partitionPath,
                                   const Call &call)
{
    return watched({Operation::AddPartition, partitionPath, vmId},
                   [&] { return m_host.vmDevices().addPartition(vmId, partitionPath, call); });
}

Result<> WatchedHost::removePartition(const QString &vmId, const QString &partitionPath,
                                      const Call &call)
{
    return watched({Operation::RemovePartition, partitionPath, vmId},
                   [&] { return m_host.vmDevices().removePartition(vmId, partitionPath, call); });
}

Result<> WatchedHost::deploy(const Platform::EflowVmSettings &settings, const Call &call)
{
    return watched({Operation::DeployEflow, {}, {}},
                   [&] { return m_host.eflow().deploy(settings, call); });
}

Result<> WatchedHost::configure(const Platform::EflowVmSettings &settings, const Call &call)
{
    return watched({Operation::ConfigureEflow, {}, {}},
                   [&] { return m_host.eflow().configure(settings, call); });
}

Result<> WatchedHost::setPower(Platform::PowerState state, const Call &call)
{
    return watched(
        {state == Platform::PowerState::On ? Operation::StartEflow : Operation::StopEflow, {}, {}},
        [&] { return m_host.eflow().setPower(state, call); });
}

Result<bool> WatchedHost::isRegistered(const Call &call)
{
    return m_host.recoveryTask().isRegistered(call);
}

Result<> WatchedHost::setRegistered(bool registered, const Call &call)
{
    if (beforeArming)
        std::exchange(beforeArming, {})();
    if (registered && refusesArming)
        return Platform::failure(ErrorCode::AccessDenied);
    return m_host.recoveryTask().setRegistered(registered, call);
}

} // namespace TestSupport
