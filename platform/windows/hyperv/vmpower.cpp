// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/vmpower.h"

#include "platform/windows/hyperv/hypervjobs.h"
#include "platform/windows/hyperv/hypervqueries.h"
#include "platform/windows/hyperv/ramp.h"
#include "platform/windows/hyperv/vmrows.h"

namespace Platform::Windows {

namespace {

/// Shown in the log of the guest.
const QString Reason = QStringLiteral("EFLOW GPU Setup changes the devices of this machine.");

/// A service that was asked without naming a job will do it; it is seen when the VM is off.
bool isAsked(const Result<> &asked)
{
    return asked || asked.error().code == ErrorCode::OutcomeUnknown;
}

} // namespace

Result<> requestState(WmiConnection &connection, const WmiObject &computer, RequestedState state,
                      const CallBudget &budget)
{
    return runMethod(connection,
                     {computer.path,
                      Wmi::ComputerRequestStateChange,
                      {{wmiName(Wmi::ComputerRequestedState), qint64(state)}}},
                     budget);
}

Result<> askGuestToShutDown(WmiConnection &connection, const QString &vmId,
                            const CallBudget &budget)
{
    WqlSelect select = selectAll(Wmi::Shutdown);
    select.whereText(wmiRow(Wmi::ShutdownSystemName).name, vmId);
    const auto services = selectFrom(connection, select, budget.rest());
    if (!services)
        return tl::make_unexpected(services.error());
    if (services->isEmpty())
        return failure(ErrorCode::NotSupported,
                       QStringLiteral("the guest has no shutdown service"));
    const auto asked =
        runMethod(connection,
                  {services->first().path,
                   Wmi::ShutdownInitiate,
                   {{wmiName(Wmi::ShutdownForce), false}, {wmiName(Wmi::ShutdownReason), Reason}}},
                  budget);
    return isAsked(asked) ? Result<>() : asked;
}

Result<> waitForState(WmiConnection &connection, const QString &vmId, VmState state,
                      const CallBudget &budget)
{
    int failures = 0;
    for (Ramp ramp;; ramp.advance()) {
        const auto computer = computerOf(connection, vmId, budget.rest());
        if (computer && vmStateOf(*computer, failure(ErrorCode::NotFound)) == state)
            return {};
        failures = computer ? 0 : failures + 1;
        if (failures == MostFailedLooks)
            return failure(ErrorCode::OutcomeUnknown, computer.error().detail);
        const auto waited =
            budget.wait(ramp.pause(), QStringLiteral("the VM did not reach the state"));
        if (!waited)
            return waited;
    }
}

} // namespace Platform::Windows
