// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/vmfacts.h"
#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/wmi/wmiconnection.h"

// The power of a VM: asking for a state, and waiting for it.
namespace Platform::Windows {

/// Msvm_ComputerSystem.RequestStateChange: which state to ask for.
enum class RequestedState { Start = 2, ShutDown = 4 };

/// Asks Hyper-V for a state and returns when its job has ended.
[[nodiscard]] Result<> requestState(WmiConnection &connection, const WmiObject &computer,
                                    RequestedState state, const CallBudget &budget);

/// Asks the guest to shut down, over its integration service. NotSupported when it has none.
[[nodiscard]] Result<> askGuestToShutDown(WmiConnection &connection, const QString &vmId,
                                          const CallBudget &budget);

/// Returns when the VM is in this state. TimedOut, Cancelled; OutcomeUnknown when it does not let
/// itself be looked at.
[[nodiscard]] Result<> waitForState(WmiConnection &connection, const QString &vmId, VmState state,
                                    const CallBudget &budget);

} // namespace Platform::Windows
