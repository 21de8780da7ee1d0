// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/runphase.h"

namespace Core {

/// What the journal tells of the last run, for who looks at it later: the window when it starts,
/// `status`, and the recovery.
struct RunRecord
{
    RunPhase phase = RunPhase::Idle;
    /// What is known of each step; nobody has probed. The residual are the steps that have to go
    /// back still.
    RunReport report;
    int attempts = 0;           ///< Starts of the computer at which it could not be taken back.
    bool isDamaged = false;     ///< The journal is not whole: only probing tells what was changed.
    bool isByRecovery = false;  ///< The recovery task ended it, while nobody looked.

    /// It was cut off, or it could not be undone completely.
    [[nodiscard]] bool isUnfinished() const { return !isAtRest(phase) || isDamaged || !report.residual.isEmpty(); }
};

[[nodiscard]] RunRecord runRecordOf(const JournalState &run);
/// The state of a step whose marks say no more than this; one that was cut off in the middle counts
/// as failed.
[[nodiscard]] StepState stepStateOf(const StepMarks &marks);

} // namespace Core
