// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journal.h"
#include "wizard/core/runprogress.h"

namespace Core {

/// Takes the steps with these numbers back in this order, and sets outcome and residual of the
/// report. A step that fails does not keep older ones from going back: the host refuses what
/// depends on it.
void rollBack(Platform::Host &host, Journal &journal, RunProgress &progress,
              const QList<qsizetype> &steps);

/// Registers the recovery task and reads it back. RecoveryNotArmed.
[[nodiscard]] Platform::Result<> armRecovery(Platform::Host &host);
/// Removes the recovery task when it is there. A task that stays finds a settled journal and does
/// nothing.
void disarmRecovery(Platform::Host &host);

} // namespace Core
