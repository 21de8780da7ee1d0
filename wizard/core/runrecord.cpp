// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/runrecord.h"

namespace Core {

namespace {

void addSteps(const JournalState &run, RunReport &report)
{
    for (qsizetype i = 0; i < run.steps.size(); ++i)
        report.steps.append({run.plan.steps[i], stepStateOf(run.steps[i]), std::nullopt});
    for (const StepFailure &failure : run.ending ? run.ending->failures : QList<StepFailure>()) {
        report.steps[failure.step].state = StepState::Failed;
        report.steps[failure.step].error = failure.error;
    }
}

} // namespace

StepState stepStateOf(const StepMarks &marks)
{
    if (marks.isUndone)
        return StepState::Undone;
    if (marks.isDone)
        return StepState::Done;
    return marks.isIntended ? StepState::Failed : StepState::Pending;
}

RunRecord runRecordOf(const JournalState &run)
{
    RunRecord record;
    record.phase = phaseOf(run);
    record.attempts = run.attempts;
    record.isDamaged = run.tail == JournalTail::Damaged;
    record.isByRecovery = run.ending && run.ending->isByRecovery;
    record.report.runId = run.runId;
    record.report.plan = run.plan;
    record.report.outcome = run.ending ? run.ending->outcome : RunOutcome::NeedsAttention;
    record.report.error = run.ending ? run.ending->error : std::nullopt;
    addSteps(run, record.report);
    const QList<qsizetype> steps = run.isSettled() ? QList<qsizetype>() : stepsToUndo(run);
    for (const qsizetype step : steps) {
        if (!run.steps[step].isUndone)
            record.report.residual << run.plan.steps[step];
    }
    return record;
}

} // namespace Core
