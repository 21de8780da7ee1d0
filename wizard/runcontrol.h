// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/engine.h"

#include <QCoroTask>
#include <QObject>

#include <stop_token>

namespace Wizard {

/// One run of a plan, forward or back, as the pages see it.
class RunControl : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, Apply, Undo };

    explicit RunControl(Core::Engine &engine, QObject *parent = nullptr);

    /// Looks into the journal; tells by journalRead().
    void readJournal();
    void apply(const Core::Plan &plan, const QSet<Core::Consent> &consents);
    /// Takes `plan` back, which is the plan of the last run or the unfinished one.
    void undo(const Core::Plan &plan);
    /// Finishes the step in progress, then undoes the rest.
    void stop();
    /// Keeps the changes of the run that waits for that.
    void confirm();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStopping() const { return m_isRunning && m_stop.stop_requested(); }
    [[nodiscard]] Core::RunPhase phase() const { return m_phase; }
    [[nodiscard]] bool isConfirming() const
    {
        return m_isRunning && m_phase == Core::RunPhase::Confirming;
    }
    [[nodiscard]] const QList<Core::StepResult> &steps() const { return m_steps; }
    /// Thousandths of the whole. It never goes back, also when the steps do.
    [[nodiscard]] int progress() const { return m_progress; }
    /// The step that began last, forward or back; -1 before the first one and after the run.
    [[nodiscard]] qsizetype currentStep() const { return m_current; }
    /// True when the last run was to take changes back and was refused: they are all still there.
    [[nodiscard]] bool isUndoRefused() const;
    /// How the last run ended, with the plan that was asked for; nothing while one runs.
    [[nodiscard]] const std::optional<Core::RunReport> &report() const { return m_report; }
    /// A run that was cut off or needs attention, and was found in the journal.
    [[nodiscard]] const std::optional<Core::RunRecord> &unfinishedRun() const
    {
        return m_unfinished;
    }
    /// A run that was cut off and that the recovery task took back, as the journal tells.
    [[nodiscard]] const std::optional<Core::RunRecord> &recoveredRun() const { return m_recovered; }

Q_SIGNALS:
    /// The journal was looked into; unfinishedRun() and recoveredRun() hold what it said.
    void journalRead();
    void started();
    void stepChanged(qsizetype index);
    void phaseChanged();
    void stopRequested();
    void finished();

private:
    QCoro::Task<> askForRecord();
    QCoro::Task<> runApply(Core::Plan plan, QSet<Core::Consent> consents);
    QCoro::Task<> runUndo();
    void begin(Kind kind, const Core::Plan &plan);
    void end(const Core::RunReport &report);
    void onStepChanged(const Core::StepEvent &event);
    void onPhaseChanged(Core::RunPhase phase);
    void updateProgress();

    Core::Engine &m_engine;
    Kind m_kind = Kind::None;
    Core::Plan m_plan; ///< Of the last run.
    std::stop_source m_stop;
    QList<Core::StepResult> m_steps;
    std::optional<Core::RunReport> m_report;
    std::optional<Core::RunRecord> m_unfinished;
    std::optional<Core::RunRecord> m_recovered;
    Core::RunPhase m_phase = Core::RunPhase::Idle;
    qsizetype m_current = -1;
    int m_progress = 0;
    int m_progressAtTurn = -1; ///< Where the bar stood when the steps began to go back.
    int m_weightToUndo = 0;
    bool m_isRunning = false;
};

} // namespace Wizard
