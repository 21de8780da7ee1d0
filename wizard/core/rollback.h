// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journal.h"
#include "wizard/core/runprogress.h"

namespace Core {

/// What is taken back, and where.
struct Rollback
{
    Platform::Host &host;
    Platform::Clock &clock;
    Journal &journal;
    RunProgress &progress;
    QList<qsizetype> steps; ///< Their numbers in the order in which they go back.
};

/// Takes the steps back, and sets outcome and residual of the report. A step that fails does not
/// keep older ones from going back: the host refuses what depends on it.
void rollBack(const Rollback &run);
/// True when a step did not go back because of something that may be over later. What failed beside
/// it may only follow from that.
[[nodiscard]] bool isStuckForNow(const RunReport &report);

/// Registers the recovery task and reads it back; `call` is that of each of the two.
/// RecoveryNotArmed.
[[nodiscard]] Platform::Result<> armRecovery(Platform::Host &host,
                                             const Platform::CallContext &call);
/// False when the recovery task is known not to be there.
[[nodiscard]] bool mayBeArmed(Platform::Host &host, const Platform::CallContext &call);
/// Removes the recovery task when it is there. A task that stays finds a settled journal and does
/// nothing.
void disarmRecovery(Platform::Host &host, const Platform::CallContext &call);

} // namespace Core
