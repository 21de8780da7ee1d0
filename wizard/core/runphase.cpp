// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/runphase.h"

#include <algorithm>

namespace Core {

namespace {

constexpr QLatin1String Names[] = {
    QLatin1String("idle"),        QLatin1String("preflight"), QLatin1String("arming"),
    QLatin1String("armed"),       QLatin1String("applying"),  QLatin1String("verifying"),
    QLatin1String("confirming"),  QLatin1String("rollingBack"), QLatin1String("done"),
    QLatin1String("undone"),      QLatin1String("needsAttention")};
static_assert(std::size(Names) == std::size_t(RunPhase::NeedsAttention) + 1);

} // namespace

QLatin1String runPhaseName(RunPhase phase) { return Names[int(phase)]; }

bool isAtRest(RunPhase phase) { return phase == RunPhase::Idle || phase >= RunPhase::Done; }

RunPhase phaseOf(const Step &step)
{
    switch (behaviourOf(step.kind).stepClass) {
    case StepClass::Verification:
        return RunPhase::Verifying;
    case StepClass::Confirmation:
        return RunPhase::Confirming;
    default:
        return RunPhase::Applying;
    }
}

RunPhase phaseOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Done:
        return RunPhase::Done;
    case RunOutcome::Undone:
        return RunPhase::Undone;
    case RunOutcome::NeedsAttention:
        return RunPhase::NeedsAttention;
    case RunOutcome::Refused:
        break;
    }
    return RunPhase::Idle;
}

RunPhase phaseOf(const std::optional<JournalState> &run)
{
    if (!run)
        return RunPhase::Idle;
    if (run->ending)
        return phaseOf(run->ending->outcome);
    if (std::ranges::any_of(run->steps, &StepMarks::isUndoIntended))
        return RunPhase::RollingBack;
    const auto newest = std::find_if(run->steps.rbegin(), run->steps.rend(),
                                     [](const StepMarks &marks) { return marks.isIntended; });
    if (newest == run->steps.rend())
        return RunPhase::Armed;
    return phaseOf(run->plan.steps[std::distance(newest, run->steps.rend()) - 1]);
}

} // namespace Core
