// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journal.h"
#include "wizard/core/runprogress.h"

#include <stop_token>

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
    };

    explicit Runner(Setup setup)
        : m_setup(std::move(setup))
    {
    }

    /// Refused: ConsentMissing, AnotherRunActive, RunUnfinished, PreconditionChanged,
    /// RecoveryNotArmed or an error of the journal. A stop request finishes the current step and
    /// undoes the run.
    [[nodiscard]] RunReport apply(const Plan &plan, const QSet<Consent> &consents,
                                  std::stop_token stop);
    /// Takes back the last run, finished or not, or tries again what could not be undone. Refused
    /// with NotFound when there is no run. Doing it twice is doing it once.
    [[nodiscard]] RunReport undo();
    /// What the boot task does: takes back a run that was cut off. Nothing when none was.
    [[nodiscard]] std::optional<RunReport> recover();
    /// The plan of a run that was cut off or that needs attention.
    [[nodiscard]] Platform::Result<std::optional<Plan>> unfinishedRun();

private:
    [[nodiscard]] Platform::Result<Journal> openJournal();
    [[nodiscard]] Platform::Result<Journal> prepare(const Plan &plan,
                                                    const QSet<Consent> &consents);
    [[nodiscard]] Platform::Result<> applySteps(RunProgress &progress, Journal &journal,
                                                std::stop_token stop);
    [[nodiscard]] Platform::Result<> runStep(RunProgress &progress, qsizetype index,
                                             std::stop_token stop);
    void finish(RunProgress &progress, Journal &journal,
                const std::optional<Platform::Error> &error);

    Setup m_setup;
};

} // namespace Core
