// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journal.h"
#include "wizard/core/rollback.h"
#include "wizard/core/runphase.h"

namespace Core {

/// Carries plans out and takes them back. Synchronous, in one thread, without an event loop;
/// whoever owns it decides on which thread. What it changes is announced in the journal before, and
/// can be taken back after a crash.
class Runner
{
public:
    struct Setup
    {
        Platform::Host &host;
        JournalStore &store;
        QString runId;
        StepObserver observer = {};
        Platform::Clock *clock = &Platform::computerClock(); ///< Of limits and pauses; never null.
        /// Whether somebody has confirmed the changes; asked again and again while a run waits for
        /// that. Without it nobody can.
        std::function<bool()> isConfirmed = {};
        std::function<void(RunPhase)> phaseObserver = {};
    };

    explicit Runner(Setup setup)
        : m_setup(std::move(setup))
    {
    }

    /// Refused: ConsentMissing, AnotherRunActive, RunUnfinished, PreconditionChanged,
    /// RecoveryNotArmed, Cancelled or an error of the journal. A stop request finishes the current
    /// step and undoes the run.
    [[nodiscard]] RunReport apply(const Plan &plan, const QSet<Consent> &consents,
                                  Platform::StopToken stop);
    /// Takes back the last run, finished or not, or tries again what could not be undone. Refused
    /// with NotFound when there is no run. Doing it twice is doing it once.
    [[nodiscard]] RunReport undo();
    /// What the boot task does: takes back a run that was cut off. Nothing when none was; then the
    /// recovery task goes while the journal is held, so that no run begins meanwhile and relies on
    /// it. What fails because the host is not ready is tried again after a while, then at a few
    /// more starts of the computer: until then the run stays unfinished and the task stays
    /// registered, although the report tells what is not back.
    [[nodiscard]] std::optional<RunReport> recover();
    /// The plan of a run that was cut off or that needs attention. Needs no right to write.
    [[nodiscard]] Platform::Result<std::optional<Plan>> unfinishedRun();

private:
    [[nodiscard]] Platform::Result<Journal> openJournal();
    /// The journal of a run that was begun, held. Errors of openJournal(), NotFound without one.
    [[nodiscard]] Platform::Result<Journal> openRecordedRun();
    /// Who waits for the end of an undo.
    enum class Waiting { User, Nobody };
    [[nodiscard]] RunReport takeBack(Journal &journal, Waiting waiting);
    /// Tries again as long as that may help; true when the next start of the computer is to go on.
    [[nodiscard]] bool isPutOff(const Rollback &rollback);
    [[nodiscard]] Platform::Result<Journal> prepare(const Plan &plan, const QSet<Consent> &consents,
                                                    const Platform::StopToken &stop);
    /// Arms the recovery, then replaces the journal of the former run.
    [[nodiscard]] Platform::Result<> begin(Journal &journal, const Plan &plan,
                                           const Platform::StopToken &stop);
    void finish(RunProgress &progress, Journal &journal, RunEnding ending);
    [[nodiscard]] Platform::CallContext look(const Platform::StopToken &stop = {}) const;
    void disarm();
    void enter(RunPhase phase);

    Setup m_setup;
};

} // namespace Core
