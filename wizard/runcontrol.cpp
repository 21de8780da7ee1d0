// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/runcontrol.h"

#include <QPointer>

#include <algorithm>

namespace Wizard {

using Core::StepState;

namespace {

constexpr int WholeProgress = 1000;

bool isGoingBack(StepState state)
{
    return state == StepState::Undoing || state == StepState::Undone;
}

/// True when a step in this state has something that an undo takes back.
bool mayHoldEffect(StepState state)
{
    return state == StepState::Done || state == StepState::Failed || state == StepState::Running ||
           state == StepState::Undoing;
}

int weightOf(const QList<Core::StepResult> &steps, auto matches)
{
    int weight = 0;
    for (const Core::StepResult &result : steps)
        weight += matches(result.state) ? Core::behaviourOf(result.step.kind).weight : 0;
    return weight;
}

} // namespace

RunControl::RunControl(Core::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&m_engine, &Core::Engine::stepChanged, this, &RunControl::onStepChanged);
    connect(&m_engine, &Core::Engine::phaseChanged, this, &RunControl::onPhaseChanged);
}

void RunControl::readJournal() { askForRecord(); }

void RunControl::apply(const Core::Plan &plan, const QSet<Core::Consent> &consents)
{
    if (!m_isRunning)
        runApply(plan, consents);
}

void RunControl::undo(const Core::Plan &plan)
{
    if (m_isRunning)
        return;
    begin(Kind::Undo, plan);
    runUndo();
}

void RunControl::stop()
{
    if (m_isRunning && m_stop.request_stop())
        Q_EMIT stopRequested();
}

void RunControl::confirm()
{
    if (isConfirming())
        m_engine.confirm();
}

bool RunControl::isUndoRefused() const
{
    return m_kind == Kind::Undo && m_report && m_report->outcome == Core::RunOutcome::Refused;
}

QCoro::Task<> RunControl::askForRecord()
{
    const QPointer self = this;
    const auto answer = co_await m_engine.recordedRun(m_stop.get_token());
    if (!self)
        co_return;
    const std::optional<Core::RunRecord> record = answer.value_or(std::nullopt);
    const bool isUnfinished = record && record->isUnfinished();
    m_unfinished = isUnfinished ? record : std::nullopt;
    m_recovered = record && !isUnfinished && record->isByRecovery ? record : std::nullopt;
    Q_EMIT journalRead();
}

QCoro::Task<> RunControl::runApply(Core::Plan plan, QSet<Core::Consent> consents)
{
    const QPointer self = this;
    begin(Kind::Apply, plan);
    const auto report = co_await m_engine.apply(plan, consents, m_stop.get_token());
    if (self)
        end(report);
}

QCoro::Task<> RunControl::runUndo()
{
    const QPointer self = this;
    const auto report = co_await m_engine.undo(m_stop.get_token());
    if (self)
        end(report);
}

void RunControl::begin(Kind kind, const Core::Plan &plan)
{
    m_kind = kind;
    m_plan = plan;
    m_isRunning = true;
    m_stop = std::stop_source();
    m_report.reset();
    m_steps.clear();
    for (const Core::Step &step : plan.steps)
        m_steps.append(
            {step, kind == Kind::Undo ? StepState::Done : StepState::Pending, std::nullopt});
    m_current = -1;
    m_phase = Core::RunPhase::Idle;
    m_progress = 0;
    m_progressAtTurn = kind == Kind::Undo ? 0 : -1;
    m_weightToUndo = weightOf(m_steps, mayHoldEffect);
    Q_EMIT started();
}

void RunControl::end(const Core::RunReport &report)
{
    m_isRunning = false;
    m_report = report;
    if (report.outcome == Core::RunOutcome::Refused)
        m_report->plan = m_plan; // what was refused, to be tried again
    if (!report.steps.isEmpty())
        m_steps = report.steps;
    m_current = -1;
    m_progress = WholeProgress;
    // A run whose undo was refused is where it was.
    if (report.outcome == Core::RunOutcome::Done || report.outcome == Core::RunOutcome::Undone)
        m_unfinished.reset();
    Q_EMIT finished();
}

void RunControl::onStepChanged(const Core::StepEvent &event)
{
    if (!m_isRunning || event.index < 0 || event.index >= m_steps.size())
        return;
    if (m_progressAtTurn < 0 && isGoingBack(event.state)) {
        m_progressAtTurn = m_progress;
        m_weightToUndo = weightOf(m_steps, mayHoldEffect);
    }
    m_steps[event.index].state = event.state;
    m_steps[event.index].error = event.error;
    if (event.state == StepState::Running || event.state == StepState::Undoing)
        m_current = event.index;
    updateProgress();
    Q_EMIT stepChanged(event.index);
}

void RunControl::onPhaseChanged(Core::RunPhase phase)
{
    if (!m_isRunning)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void RunControl::updateProgress()
{
    const auto isDone = [](StepState state) {
        return state == StepState::Done || state == StepState::Skipped;
    };
    const bool isBack = m_progressAtTurn >= 0;
    const int whole = isBack ? m_weightToUndo : weightOf(m_steps, [](StepState) { return true; });
    const int part =
        isBack ? m_weightToUndo - weightOf(m_steps, mayHoldEffect) : weightOf(m_steps, isDone);
    const int start = std::max(0, m_progressAtTurn);
    // The last thousandth belongs to the report, so that a full bar means the end.
    const int reached = whole > 0 ? start + (WholeProgress - 1 - start) * part / whole : start;
    m_progress = std::max(m_progress, reached);
}

} // namespace Wizard
