// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/windowsdevicecontrol.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/devicekeys.h"
#include "platform/windows/gpus/deviceproperties.h"
#include "platform/windows/gpus/problemcodes.h"
#include "platform/windows/hyperv/dismountrefusal.h"

#include <algorithm>
#include <tuple>

namespace Platform::Windows {

namespace {

/// For taking back a change whose own time may be over.
constexpr std::chrono::seconds TakeBackLimit(10);

/// Errors of disabling after which Windows may have written it down for the next restart.
bool mayStayPending(ErrorCode code)
{
    return code == ErrorCode::DeviceNeedsRestart || code == ErrorCode::DeviceNotDisableable;
}

QString callName(bool enabled)
{
    return enabled ? QStringLiteral("CM_Enable_DevNode") : QStringLiteral("CM_Disable_DevNode");
}

struct NodeState
{
    Fact<int> problem;
    Fact<QString> locationPath;
    bool needsRestart = false;
};

Result<NodeState> readState(const std::shared_ptr<PnpDevices> &pnp, const QString &instanceId,
                            const CallContext &call)
{
    return boundedCall(
        QStringLiteral("SetupDiGetDevicePropertyW"),
        [pnp, instanceId]() -> Result<NodeState> {
            const DeviceProperties properties(*pnp, instanceId);
            NodeState state{properties.problemCode(), properties.locationPath(), false};
            state.needsRestart = state.problem.is(ProblemNeedRestart) ||
                                 properties.flag(DeviceKeys::IsRebootRequired).is(true);
            return state;
        },
        call);
}

bool isReached(const NodeState &state, bool enabled)
{
    if (enabled)
        return !state.problem.is(ProblemDisabled) && !state.problem.is(ProblemPhantom) &&
               !state.problem.is(ProblemNeedRestart);
    return state.problem.is(ProblemDisabled);
}

/// The card that a device is part of, as far as it can be read without Hyper-V.
GpuFacts cardOf(GpuSources sources, const QString &instanceId, const CallContext &call)
{
    sources.hyperv.reset();
    const auto isDevice = [&instanceId](const auto &part) {
        return isSameId(part.instanceId.valueOr({}), instanceId);
    };
    for (const GpuFacts &gpu : readGpus(sources, call).valueOr({})) {
        if (isDevice(gpu) || std::ranges::any_of(gpu.otherFunctions.valueOr({}), isDevice))
            return gpu;
    }
    return {};
}

bool isPresentIn(const QList<PnpDevice> &devices, const QString &instanceId)
{
    return std::ranges::any_of(devices, [&instanceId](const PnpDevice &device) {
        return device.isPresent && isSameId(device.instanceId, instanceId);
    });
}

tl::unexpected<Error> unchanged(const NodeState &state, const QString &instanceId, bool enabled)
{
    const QString detail =
        QStringLiteral("%1 has problem code %2").arg(instanceId).arg(state.problem.valueOr(0));
    if (state.needsRestart)
        return failure(ErrorCode::DeviceNeedsRestart, detail);
    return failure(enabled ? ErrorCode::InvalidState : ErrorCode::DeviceNotDisableable, detail);
}

} // namespace

WindowsDeviceControl::WindowsDeviceControl(GpuSources sources,
                                           std::shared_ptr<const AssignableDevices> assignable,
                                           std::shared_ptr<PendingChanges> pending, DevicePace pace)
    : m_sources(std::move(sources))
    , m_assignable(std::move(assignable))
    , m_pending(std::move(pending))
    , m_pace(pace)
{
}

Result<> WindowsDeviceControl::setEnabled(const QString &instanceId, bool enabled,
                                          const CallContext &call)
{
    const CallBudget budget(call);
    if (const Result<> settled = m_pending->settle(call); !settled)
        return settled;
    const Result<> changed = change(instanceId, enabled, budget);
    const Result<> reached = changed ? waitUntil(instanceId, enabled, budget) : changed;
    if (!enabled && !reached && (changed || mayStayPending(changed.error().code)))
        takeBack(instanceId);
    return reached;
}

/// A device that did not let itself be disabled would be at the next restart, for that is written
/// down already.
void WindowsDeviceControl::takeBack(const QString &instanceId) const
{
    std::ignore = ask(instanceId, true, TakeBackLimit);
}

/// A call that Windows has begun cannot be stopped: whoever wants to stop waits for its end.
Result<> WindowsDeviceControl::ask(const QString &instanceId, bool enabled,
                                   std::chrono::milliseconds limit) const
{
    return boundedChange(
        *m_pending, callName(enabled),
        [pnp = m_sources.pnp, instanceId, enabled] { return pnp->setEnabled(instanceId, enabled); },
        CallContext{{}, limit});
}

/// A device that was just mounted comes back to the host a moment later.
Result<> WindowsDeviceControl::change(const QString &instanceId, bool enabled,
                                      const CallBudget &budget) const
{
    const QString what = callName(enabled);
    for (int look = 1;; ++look) {
        if (budget.rest().stop.stop_requested())
            return failure(ErrorCode::Cancelled, what);
        if (budget.isNearlyOver())
            return failure(ErrorCode::TimedOut,
                           QStringLiteral("%1: not called any more").arg(what));
        const Result<> changed = ask(instanceId, enabled, budget.rest().limit);
        const bool isAway = !changed && changed.error().code == ErrorCode::NotFound;
        if (!isAway || !enabled || look >= m_pace.looks)
            return changed;
        if (const Result<> waited = budget.wait(m_pace.pause, what); !waited)
            return waited;
    }
}

Result<> WindowsDeviceControl::waitUntil(const QString &instanceId, bool enabled,
                                         const CallBudget &budget) const
{
    for (int look = 1;; ++look) {
        const Result<NodeState> state = readState(m_sources.pnp, instanceId, budget.rest());
        if (!state)
            return tl::make_unexpected(state.error());
        if (!state->problem.isKnown())
            return failure(ErrorCode::OutcomeUnknown, state->problem.problem);
        if (isReached(*state, enabled))
            return {};
        if (state->needsRestart || look >= m_pace.looks)
            return unchanged(*state, instanceId, enabled);
        if (const Result<> waited = budget.wait(m_pace.pause, instanceId); !waited)
            return waited;
    }
}

Result<> WindowsDeviceControl::checkDisabled(const DismountRequest &request,
                                             const CallBudget &budget) const
{
    const Result<NodeState> state = readState(m_sources.pnp, request.instanceId, budget.rest());
    if (!state)
        return tl::make_unexpected(state.error());
    if (!isSameId(state->locationPath.valueOr({}), request.locationPath))
        return failure(
            ErrorCode::NotFound,
            QStringLiteral("%1 is not at %2").arg(request.instanceId, request.locationPath));
    if (!state->problem.is(ProblemDisabled))
        return failure(ErrorCode::InvalidState, QStringLiteral("the device is not disabled"));
    return {};
}

Error WindowsDeviceControl::explained(const Error &refusal, const DismountRequest &request,
                                      const CallBudget &budget) const
{
    if (refusal.code != ErrorCode::DeviceNotAssignable)
        return refusal;
    return explainedRefusal(refusal, request, cardOf(m_sources, request.instanceId, budget.rest()));
}

Result<> WindowsDeviceControl::dismount(const DismountRequest &request, const CallContext &call)
{
    const CallBudget budget(call);
    return checkDisabled(request, budget)
        .and_then([&] { return m_assignable->dismount(request, budget.rest()); })
        .map_error([&](const Error &refusal) { return explained(refusal, request, budget); });
}

Result<> WindowsDeviceControl::mount(const QString &locationPath, const CallContext &call)
{
    const CallBudget budget(call);
    return m_assignable->mount(locationPath, budget.rest())
        .and_then([&](const QString &dismounted) { return waitUntilBack(dismounted, budget); });
}

/// Hyper-V unlists a device before Plug and Play has found it again on the bus of the host: until
/// then its name there is that of a phantom.
Result<> WindowsDeviceControl::waitUntilBack(const QString &dismounted,
                                             const CallBudget &budget) const
{
    for (;;) {
        const Result<QList<PnpDevice>> devices = boundedCall(
            QStringLiteral("SetupDiGetClassDevsW"),
            [pnp = m_sources.pnp] { return pnp->devices(); }, budget.rest());
        if (devices && isPresentIn(*devices, hostId(dismounted)) &&
            !isPresentIn(*devices, dismounted))
            return {};
        if (!budget.wait(m_pace.pause, dismounted))
            return failure(ErrorCode::OutcomeUnknown,
                           QStringLiteral("%1 did not come back to the host").arg(dismounted));
    }
}

} // namespace Platform::Windows
