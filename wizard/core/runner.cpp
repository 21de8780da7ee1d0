// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/runner.h"

#include "wizard/core/answers.h"
#include "wizard/core/rollforward.h"
#include "wizard/core/runrecord.h"
#include "wizard/core/steprunner.h"

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

/// Why the steps that are still changed did not go back.
QList<StepFailure> failuresOf(const RunReport &report)
{
    QList<StepFailure> failures;
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        const StepResult &result = report.steps[i];
        if (result.error && report.residual.contains(result.step))
            failures.append({i, *result.error});
    }
    return failures;
}

/// The computer does not go to sleep while it lives.
class AwakeGuard
{
public:
    explicit AwakeGuard(Platform::Host &host)
        : m_host(host)
    {
        m_host.keepAwake(true);
    }
    ~AwakeGuard() { m_host.keepAwake(false); }
    AwakeGuard(const AwakeGuard &) = delete;
    AwakeGuard &operator=(const AwakeGuard &) = delete;

private:
    Platform::Host &m_host;
};

} // namespace

Result<Journal> Runner::openJournal()
{
    return Journal::open(m_setup.store, m_setup.host.machineId());
}

CallContext Runner::look(const Platform::StopToken &stop) const
{
    return {stop, LookLimit, m_setup.clock};
}

void Runner::enter(RunPhase phase)
{
    if (m_setup.phaseObserver)
        m_setup.phaseObserver(phase);
}

Result<Journal> Runner::prepare(const Plan &plan, const QSet<Consent> &consents,
                                const Platform::StopToken &stop)
{
    if (const auto complete = checkConsents(plan, consents); !complete)
        return tl::make_unexpected(complete.error());
    auto journal = openJournal();
    if (!journal)
        return journal;
    if (journal->state() && !journal->state()->isSettled())
        return Platform::failure(ErrorCode::RunUnfinished, journal->state()->runId);
    enter(RunPhase::Preflight);
    if (const auto unchanged = checkBefore(m_setup.host, plan.steps, look(stop)); !unchanged)
        return tl::make_unexpected(unchanged.error());
    if (const auto begun = begin(*journal, plan, stop); !begun) {
        disarm();
        return tl::make_unexpected(begun.error());
    }
    return journal;
}

// Last of all the journal, which forgets the former run: where this one does not begin, that one
// can still be taken back. Since the first look the host may have changed.
Result<> Runner::begin(Journal &journal, const Plan &plan, const Platform::StopToken &stop)
{
    JournalState run;
    run.runId = m_setup.runId;
    run.machineId = m_setup.host.machineId();
    run.plan = plan;
    enter(RunPhase::Arming);
    m_setup.host.recoveryTask().openWindowAtLogon(true);
    return armRecovery(m_setup.host, look(stop))
        .and_then([&] { return checkBefore(m_setup.host, plan.steps, look(stop)); })
        .and_then([&] { return journal.begin(run); });
}

RunReport Runner::apply(const Plan &plan, const QSet<Consent> &consents, Platform::StopToken stop)
{
    RunProgress progress(m_setup.runId, plan, m_setup.observer);
    if (stop.stop_requested())
        return progress.refused(
            {ErrorCode::Cancelled, QStringLiteral("stopped before the first step")});
    auto journal = prepare(plan, consents, stop);
    if (!journal)
        return progress.refused(journal.error());
    const AwakeGuard awake(m_setup.host);
    enter(RunPhase::Armed);
    const auto applied =
        rollForward({m_setup.host, *m_setup.clock, *journal, progress, m_setup.isConfirmed,
                     [this](RunPhase phase) { enter(phase); }, stop});
    const auto ended = applied.and_then([&] {
        return journal->end({RunOutcome::Done, std::nullopt});
    });
    // Where the last record stands although writing it failed, nobody would finish an undo that is
    // cut off. The recovery task stays for the case that it does not outlive the computer.
    if (ended || (applied && journal->tells(RunOutcome::Done))) {
        progress.report().outcome = RunOutcome::Done;
        enter(RunPhase::Done);
        if (ended)
            disarm();
        return progress.report();
    }
    enter(RunPhase::RollingBack);
    rollBack({m_setup.host, *m_setup.clock, *journal, progress, intendedSteps(progress.report())});
    finish(progress, *journal, {.error = ended.error()});
    return progress.report();
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
        progress.report().steps[i].state = stepStateOf(run.steps[i]);
    const QList<qsizetype> steps = stepsToUndo(run);
    if (steps.isEmpty() && run.isSettled()) {
        progress.report().outcome = RunOutcome::Undone;
        return progress.report();
    }
    const AwakeGuard awake(m_setup.host);
    if (waiting == Waiting::User)
        m_setup.host.recoveryTask().openWindowAtLogon(true);
    const auto armed = armRecovery(m_setup.host, look());
    if (run.isSettled()) { // one that was cut off has to go back, whatever fails
        const auto begun = armed.and_then([&] { return journal.undoIntent(steps.first()); });
        if (!begun) {
            if (journal.tells(run.ending->outcome)) // not that its undo was begun
                disarm();
            return progress.refused(begun.error());
        }
    }
    const Rollback rollback{m_setup.host, *m_setup.clock, journal, progress, steps};
    enter(RunPhase::RollingBack);
    rollBack(rollback);
    const auto error = run.ending ? run.ending->error : std::nullopt;
    if (waiting == Waiting::User || !armed || !isPutOff(rollback))
        finish(progress, journal, {.error = error, .isByRecovery = waiting == Waiting::Nobody});
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

void Runner::finish(RunProgress &progress, Journal &journal, RunEnding ending)
{
    RunReport &report = progress.report();
    report.error = ending.error;
    ending.outcome = report.outcome;
    ending.failures = failuresOf(report);
    const auto ended = journal.end(ending);
    enter(phaseOf(report.outcome));
    // Without a last record the recovery task stays: it finds everything undone and ends the
    // journal.
    if (ended && ending.isByRecovery)
        disarmRecovery(m_setup.host, look());
    else if (ended)
        disarm();
}

/// For a run whose end somebody sees; what the recovery task ends is told at the next logon.
void Runner::disarm()
{
    disarmRecovery(m_setup.host, look());
    m_setup.host.recoveryTask().openWindowAtLogon(false);
}

std::optional<RunReport> Runner::recover()
{
    // Only without the task it is worth a look whether there is anything to do: with it the journal
    // is opened anyway, and what was read before nobody else could write may be over by now.
    if (!mayBeArmed(m_setup.host, look())) {
        const auto unfinished = unfinishedRun();
        if (unfinished && !*unfinished)
            return std::nullopt;
    }
    auto journal = openJournal();
    if (!journal)
        return RunProgress(m_setup.runId, {}, {}).refused(journal.error());
    if (journal->state() && !journal->state()->isSettled())
        return takeBack(*journal, Waiting::Nobody);
    disarmRecovery(m_setup.host, look());
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
