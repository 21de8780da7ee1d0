// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervvmcontrol.h"

#include "platform/windows/hyperv/hypervqueries.h"
#include "platform/windows/hyperv/hypervvmreader.h"
#include "platform/windows/hyperv/vmpower.h"
#include "platform/windows/hyperv/vmpreconditions.h"
#include "platform/windows/hyperv/vmrows.h"
#include "platform/windows/hyperv/vmsettingswriter.h"

namespace Platform::Windows {

using namespace std::chrono_literals;

namespace {

/// How long a VM whose start was reported as done may need to read as running.
constexpr auto TimeToShow = 10s;

Result<WmiObject> computerIn(WmiConnection &connection, const QString &vmId, VmState state,
                             const CallBudget &budget)
{
    const auto computer = computerOf(connection, vmId, budget.rest());
    if (!computer)
        return computer;
    const auto system = systemOf(connection, vmId, budget.rest());
    if (!system)
        return system;
    if (vmStateOf(*computer, system) != state)
        return failure(ErrorCode::InvalidState, state == VmState::Off
                                                    ? QStringLiteral("the VM is not off")
                                                    : QStringLiteral("the VM does not run"));
    return computer;
}

/// True for an answer of the guest or of vmms, after which the other way is worth a try; false when
/// the call did not get through.
bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotSupported:
    case ErrorCode::InvalidState:
    case ErrorCode::HyperVFailed:
    case ErrorCode::HyperVJobFailed:
    case ErrorCode::HyperVNotAvailable:
        return true;
    default:
        return false;
    }
}

} // namespace

HyperVVmControl::HyperVVmControl(std::shared_ptr<WmiConnection> connection)
    : m_connection(std::move(connection))
{
}

Result<> HyperVVmControl::start(const QString &vmId, const CallContext &call)
{
    const CallBudget budget(call);
    const auto computer = computerIn(*m_connection, vmId, VmState::Off, budget);
    if (!computer)
        return tl::make_unexpected(computer.error());
    if (const auto started = requestState(*m_connection, *computer, RequestedState::Start, budget);
        !started)
        return started;
    const CallBudget showing(budget.rest().within(TimeToShow));
    const auto running = waitForState(*m_connection, vmId, VmState::Running, showing);
    if (!running && running.error().code == ErrorCode::TimedOut)
        return failure(ErrorCode::OutcomeUnknown, running.error().detail);
    return running;
}

Result<> HyperVVmControl::stop(const QString &vmId, const CallContext &call)
{
    const CallBudget budget(call);
    const auto computer = computerIn(*m_connection, vmId, VmState::Running, budget);
    if (!computer)
        return tl::make_unexpected(computer.error());
    auto asked = askGuestToShutDown(*m_connection, vmId, budget);
    if (!asked && isRefusal(asked.error().code))
        asked = requestState(*m_connection, *computer, RequestedState::ShutDown, budget);
    if (!asked && asked.error().code != ErrorCode::Busy) // it is shutting down already
        return asked;
    // A guest that was asked cannot be asked to stay: whoever wants to stop has to wait as well.
    CallContext patient = budget.rest();
    patient.stop = {};
    return waitForState(*m_connection, vmId, VmState::Off, CallBudget(patient));
}

Result<> HyperVVmControl::configure(const QString &vmId, const VmSettings &settings,
                                    const CallContext &call)
{
    const CallBudget budget(call);
    const auto vm = HyperVVmReader(m_connection).changeableVm(vmId, budget.rest());
    if (!vm)
        return tl::make_unexpected(vm.error());
    if (needOff(settings)) {
        if (const auto off = requireOff(vm->facts); !off)
            return off;
    }
    if (!vm->facts.assignedDevices.valueOr({}).isEmpty()) {
        if (const auto fit = requireNoLessFit(vm->facts, settings); !fit)
            return fit;
    }
    return writeSettings(*m_connection, vm->system, settings, budget);
}

} // namespace Platform::Windows
