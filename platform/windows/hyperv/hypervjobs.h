// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/hyperv/wminames.h"
#include "platform/windows/wmi/wmiconnection.h"

namespace Platform::Windows {

/// What an answer of Hyper-V itself, a return value or the error of a job, means to the caller.
using HyperVMeaning = ErrorCode (*)(ErrorCode);

/// A method of an instance and what it is given.
struct HyperVMethod
{
    QString path;
    Wmi method;
    WmiArguments in;
    HyperVMeaning meaning = nullptr;
};

/// True for an Msvm_ConcreteJob in a state after which nothing comes.
[[nodiscard]] bool hasEnded(const WmiObject &job);

/// Calls a method and returns when its job, if it starts one, has ended. A job that completed with
/// warnings has succeeded. Errors: those of returnValueFailure() and jobFailure(); OutcomeUnknown
/// when the job does not let itself be looked at; TimedOut, without a call, when too little of the
/// time is left for it. When the time is over or a stop is requested, the
/// job is asked to end if it lets itself be asked: it may still succeed; Cancelled or TimedOut when
/// it ended or goes on, but OutcomeUnknown for a stop that it did not heed.
[[nodiscard]] Result<> runMethod(WmiConnection &connection, const HyperVMethod &method,
                                 const CallBudget &budget);

} // namespace Platform::Windows
