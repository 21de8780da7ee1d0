// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/guestprobe.h"
#include "wizard/core/plan.h"

namespace Core {

/// How a run ended. Everything but NeedsAttention leaves the host as it was or as planned.
enum class RunOutcome {
    Refused,        ///< Nothing was begun; the error says why.
    Done,           ///< The GPU works in the VM.
    Undone,         ///< A step failed or the user stopped; everything that can go back is back.
    NeedsAttention, ///< Undo could not finish; `residual` names what differs.
};

enum class StepState { Pending, Running, Done, Failed, Undoing, Undone, Skipped };

/// What happened to one step.
struct StepResult
{
    Step step;
    StepState state = StepState::Pending;
    std::optional<Platform::Error> error;
};

/// What a run left behind, for the Result page, the console and the support bundle.
struct RunReport
{
    QString runId;
    RunOutcome outcome = RunOutcome::Refused;
    std::optional<Platform::Error> error;
    Plan plan;
    QList<StepResult> steps;
    Platform::GuestEvidence proof;
    QList<Step> residual; ///< Steps that are neither at `before` nor undone by choice.
};

/// A change of one step while a run goes on.
struct StepEvent
{
    qsizetype index = 0;
    StepState state = StepState::Pending;
    std::optional<Platform::Error> error;

    bool operator==(const StepEvent &) const = default;
};

[[nodiscard]] QLatin1String runOutcomeName(RunOutcome outcome);
[[nodiscard]] QLatin1String stepStateName(StepState state);
/// The PowerShell that takes the residual back by hand, in this order. A VM that the run had
/// stopped and that runs again is stopped first and started last.
[[nodiscard]] QStringList residualCommands(const RunReport &report);
[[nodiscard]] QJsonObject reportToJson(const RunReport &report);

} // namespace Core
