// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/errorcode.h"
#include "platform/fact.h"
#include "platform/gpufacts.h"
#include "platform/method.h"

#include <QList>
#include <QStringList>

namespace Platform {

/// When a planned fault strikes relative to the effect of the call.
enum class FaultMoment {
    Before,         ///< The call fails and changes nothing.
    After,          ///< The call fails although it took effect.
    TimeoutBefore,  ///< No answer within the deadline, and no effect.
    TimeoutAfter,   ///< No answer within the deadline, but it took effect.
    KillBefore,     ///< The process ends at once, without effect; for tests of recovery.
    KillAfter,      ///< The process ends at once, after the effect.
};

/// "Fail the nth call of this operation so". Operations have the names of EnumNames<Operation>.
struct Fault
{
    Fact<QString> operation;
    Fact<QString> error; ///< A name of errorCodeNames(); ignored for time-outs and kills.
    Fact<FaultMoment> moment; ///< Before unless given.
    Fact<int> skip;  ///< Calls that pass before the first fault; 0 unless given.
    Fact<int> times; ///< Calls that fail; for ever unless given.

    bool operator==(const Fault &) const = default;
};

/// A fact from before an effect, which the inverse brings back. It stands here only where the facts after
/// the effect do not tell it: an unknown one, or an unusual value. One of the last members holds it.
struct FormerFact
{
    Fact<QString> target; ///< Instance id, or id of the VM; "eflow".
    Fact<QString> name;   ///< Which fact of the target.
    Fact<DeviceStatus> status;
    Fact<int> number;
    Fact<bool> flag;
    Fact<QString> text;
    Fact<Method> method;

    bool operator==(const FormerFact &) const = default;
};

/// How the simulated machine behaves beyond its facts.
struct Simulation
{
    Fact<int> delayMs;            ///< Every call takes this long.
    Fact<bool> guestHasDxgKernel; ///< The guests' kernels have dxgkrnl; yes unless given.
    Fact<bool> guestHasDriver;    ///< The guests' drivers bind the GPU; yes unless given.
    Fact<bool> recoveryTask;      ///< The boot task that recovers is registered.
    Fact<QList<Fault>> faults;
    Fact<QList<FormerFact>> former; ///< Sorted by target and name.

    bool operator==(const Simulation &) const = default;
};

} // namespace Platform
