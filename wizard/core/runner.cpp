// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/runner.h"

#include "wizard/core/answers.h"
#include "wizard/core/steprunner.h"
#include "wizard/core/steps/gueststep.h"

#include <algorithm>

namespace Core {

using Platform::CallContext;
using Platform::Error;
using Platform::ErrorCode;
using Platform::Result;

namespace {

using namespace std::chrono_literals;

/// Windows goes on to start for minutes after the recovery task.
constexpr std::chrono::seconds Pauses[] = {30s, 120s};
/// Starts of the computer at which a run is taken back before somebody has to look after it.
constexpr int MostStarts = 5;

Result<> checkConsents(const Plan &plan, const QSet<Consent> &consents)
{
    const QSet<Consent> missing = plan.neededConsents - consents;
    QStringList names;
    for (const Consent consent : missing)
        names << consentName(consent);
    names.sort();
    return missing.isEmpty()
               ? Result<>()
               : Platform::failure(ErrorCode::ConsentMissing, names.join(QStringLiteral(", ")));
}

QList<qsizetype> intendedSteps(const RunReport &report)
{
    QList<qsizetype> steps;
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        if (report.steps[i].state != StepState::Pending && isUndoable(report.steps[i].step))
            steps.prepend(i);
    }
    return steps;
}

StepState stateOf(const StepMarks &marks)
{
    if (marks.isUndone)
        return StepState::Undone;
    if (marks.isDone)
        return StepState::Done;
    return marks.isIntended ? StepState::Failed : StepState::Pending; // cut off in the middle
}

} // namespace

Result<Journal> Runner::openJournal()
{
    return Journal::open(m_setup.store, m_setup.host.machineId());
}

Result<Journal> Runner::prepare(const Plan &plan, const QSet<Consent> &consents)
{
    if (const auto complete = checkConsents(plan, consents); !complete)
        return tl::make_unexpected(complete.error());
    auto journal = openJournal();
    if (!journal)
        return journal;
    if (journal->state() && !journal->state()->isSettled())
        return Platform::failure(ErrorCode::RunUnfinished, journal->state()->runId);
    if (const auto unchanged = checkBefore(m_setup.host, plan.steps); !unchanged)
        return tl::make_unexpected(unchanged.error());
    JournalState run;
    run.runId = m_setup.runId;
    run.machineId = m_setup.host.machineId();
    run.plan = plan;
    // Last of all the journal, which forgets the former run: where this one does not begin, that
    // one can still be taken back. Since the first look the host may have changed.
    const auto begun = armRecovery(m_setup.host)
                           .and_then([&] { return checkBefore(m_setup.host, plan.steps); })
                           .and_then([&] { return journal->begin(run); });
    if (begun)
        return journal;
    disarmRecovery(m_setup.host);
    return tl::make_unexpected(begun.error());
}

RunReport Runner::apply(const Plan &plan, const QSet<Consent> &consents, std::stop_token stop)
{
    RunProgress progress(m_setup.runId, plan, m_setup.observer);
    if (stop.stop_requested())
        return progress.refused(
            {ErrorCode::Cancelled, QStringLiteral("stopped before the first step")});
    auto journal = prepare(plan, consents);
    if (!journal)
        return progress.refused(journal.error());
    const auto applied = applySteps(progress, *journal, stop);
    const auto ended = applied.and_then([&] {
        return journal->end({RunOutcome::Done, std::nullopt});
    });
    // Where the last record stands although writing it failed, nobody would finish an undo that is
    // cut off. The recovery task stays for the case that it does not outlive the computer.
    if (ended || (applied && journal->tells(RunOutcome::Done))) {
        progress.report().outcome = RunOutcome::Done;
        if (ended)
            disarmRecovery(m_setup.host);
        return progress.report();
    }
    rollBack({m_setup.host, *m_setup.clock, *journal, progress, intendedSteps(progress.report())});
    finish(progress, *journal, ended.error());
    return progress.report();
}

Result<> Runner::applySteps(RunProgress &progress, Journal &journal, std::stop_token stop)
{
    for (qsizetype i = 0; i < progress.report().steps.size(); ++i) {
        if (stop.stop_requested())
            return Platform::failure(ErrorCode::Cancelled,
                                     QStringLiteral("stopped before step %1").arg(i + 1));
        progress.mark(i, StepState::Running);
        const auto done =
            journal.intent(i).and_then([&] { return runStep(progress, i, stop); }).and_then([&] {
                return journal.done(i);
            });
        if (!done) {
            progress.mark(i, StepState::Failed, done.error());
            return done;
        }
        if (progress.report().steps[i].state == StepState::Running)
            progress.mark(i, StepState::Done);
    }
    return {};
}

Result<> Runner::runStep(RunProgress &progress, qsizetype index, std::stop_token stop)
{
    const Step step = progress.report().steps[index].step;
    const StepBehaviour &behaviour = behaviourOf(step.kind);
    if (behaviour.stepClass != StepClass::Verification)
        return applyStep(m_setup.host, step, stop);
    const auto evidence = GuestGpuStep::lookInside(m_setup.host, step, {stop, behaviour.limit});
    if (evidence) {
        progress.report().proof = *evidence;
        return {};
    }
    if (evidence.error().code != ErrorCode::NotSupported)
        return tl::make_unexpected(evidence.error());
    // No channel into the guest: the user has to look, and the report says so.
    progress.mark(index, StepState::Skipped, evidence.error());
    return {};
}

Result<Journal> Runner::openRecordedRun()
{
    const auto none = Platform::failure(ErrorCode::NotFound, QStringLiteral("no run is recorded"));
    // Looked at first: opening would make a journal where none is.
    const auto recorded = recordedRun(m_setup.store, m_setup.host.machineId());
    if (!recorded)
        return tl::make_unexpected(recorded.error());
    if (!*recorded)
        return none;
    auto journal = openJournal();
    return journal && !journal->state() ? Result<Journal>(none) : std::move(journal);
}

RunReport Runner::undo()
{
    auto journal = openRecordedRun();
    return journal ? takeBack(*journal, Waiting::User)
                   : RunProgress(m_setup.runId, {}, {}).refused(journal.error());
}

RunReport Runner::takeBack(Journal &journal, Waiting waiting)
{
    const JournalState run = *journal.state();
    RunProgress progress(run.runId, run.plan, m_setup.observer);
    for (qsizetype i = 0; i < run.steps.size(); ++i)
        progress.report().steps[i].state = stateOf(run.steps[i]);
    const QList<qsizetype> steps = stepsToUndo(run);
    if (steps.isEmpty() && run.isSettled()) {
        progress.report().outcome = RunOutcome::Undone;
        return progress.report();
    }
    const auto armed = armRecovery(m_setup.host);
    if (run.isSettled()) { // one that was cut off has to go back, whatever fails
        const auto begun = armed.and_then([&] { return journal.undoIntent(steps.first()); });
        if (!begun) {
            if (journal.tells(run.ending->outcome)) // not that its undo was begun
                disarmRecovery(m_setup.host);
            return progress.refused(begun.error());
        }
    }
    const Rollback rollback{m_setup.host, *m_setup.clock, journal, progress, steps};
    rollBack(rollback);
    if (waiting == Waiting::User || !armed || !isPutOff(rollback))
        finish(progress, journal, run.ending ? run.ending->error : std::nullopt);
    return progress.report();
}

bool Runner::isPutOff(const Rollback &rollback)
{
    RunReport &report = rollback.progress.report();
    for (const std::chrono::seconds pause : Pauses) {
        if (!isStuckForNow(report))
            return false;
        m_setup.clock->wait(pause, {});
        for (StepResult &result : report.steps)
            result.error.reset(); // all of them tell of the attempt before
        rollBack(rollback);
    }
    const int starts = rollback.journal.state()->attempts + 1;
    return isStuckForNow(report) && starts < MostStarts && rollback.journal.attempt();
}

void Runner::finish(RunProgress &progress, Journal &journal, const std::optional<Error> &error)
{
    RunReport &report = progress.report();
    report.error = error;
    const auto ended = journal.end({report.outcome, error});
    // Without a last record the recovery task stays: it finds everything undone and ends the
    // journal.
    if (ended)
        disarmRecovery(m_setup.host);
}

std::optional<RunReport> Runner::recover()
{
    const auto unfinished = unfinishedRun();
    if (unfinished && !*unfinished && !mayBeArmed(m_setup.host))
        return std::nullopt;
    // Decided once more while nobody else can write: what was read may be over by now.
    auto journal = openJournal();
    if (!journal)
        return RunProgress(m_setup.runId, {}, {}).refused(journal.error());
    if (journal->state() && !journal->state()->isSettled())
        return takeBack(*journal, Waiting::Nobody);
    disarmRecovery(m_setup.host);
    return std::nullopt;
}

Result<std::optional<Plan>> Runner::unfinishedRun()
{
    return recordedRun(m_setup.store, m_setup.host.machineId())
        .map([](const std::optional<JournalState> &run) {
            return run && !run->isSettled() ? std::optional(run->plan) : std::nullopt;
        });
}

} // namespace Core
