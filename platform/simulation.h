// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/errorcode.h"
#include "platform/fact.h"

#include <QList>
#include <QStringList>

namespace Platform {

/// When a planned fault strikes relative to the effect of the call.
enum class FaultMoment {
    Before,         ///< The call fails and changes nothing.
    After,          ///< The call fails although it took effect.
    TimeoutBefore,  ///< No answer within the deadline, and no effect.
    TimeoutAfter,   ///< No answer within the deadline, but it took effect.
};

/// "Fail the nth call of this operation so". Operations have the names of Platform::operationName().
struct Fault
{
    Fact<QString> operation;
    Fact<QString> error; ///< A name of errorCodeNames(); ignored for time-outs.
    Fact<FaultMoment> moment;
    Fact<int> skip;  ///< Calls that pass before the first fault; 0 unless given.
    Fact<int> times; ///< Calls that fail; for ever unless given.

    bool operator==(const Fault &) const = default;
};

/// How the simulated machine behaves beyond its facts.
struct Simulation
{
    Fact<int> delayMs;            ///< Every call takes this long.
    Fact<bool> guestHasDxgKernel; ///< The guests' kernels have dxgkrnl; yes unless given.
    Fact<bool> guestHasDriver;    ///< The guests' drivers bind the GPU; yes unless given.
    Fact<bool> recoveryTask;      ///< The boot task that recovers is registered.
    Fact<QList<Fault>> faults;

    bool operator==(const Simulation &) const = default;
};

} // namespace Platform
