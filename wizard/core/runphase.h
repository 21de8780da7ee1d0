// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journalstate.h"

#include <optional>

namespace Core {

/// Where a run stands. Only the last three and Idle are at rest: any other that is found without a
/// process that goes on with it was cut off, and is to be taken back.
enum class RunPhase {
    Idle,        ///< Nothing was begun.
    Preflight,   ///< Looks whether the host is as the plan found it.
    Arming,      ///< Registers the recovery task.
    Armed,       ///< Journal and recovery task are there; nothing is changed yet.
    Applying,
    Verifying,   ///< Looks into the VM.
    Confirming,  ///< Waits for a person.
    RollingBack,
    Done,
    Undone,
    NeedsAttention,
};

/// "idle", "preflight" and so on, for JSON and logs.
[[nodiscard]] QLatin1String runPhaseName(RunPhase phase);
/// True when nobody has to go on with such a run.
[[nodiscard]] bool isAtRest(RunPhase phase);
/// The phase in which a step is carried out.
[[nodiscard]] RunPhase phaseOf(const Step &step);
[[nodiscard]] RunPhase phaseOf(RunOutcome outcome);
/// What a journal tells; Idle without a run.
[[nodiscard]] RunPhase phaseOf(const std::optional<JournalState> &run);

} // namespace Core
