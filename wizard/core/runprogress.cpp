// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/runprogress.h"

namespace Core {

RunProgress::RunProgress(const QString &runId, const Plan &plan, StepObserver observer)
    : m_observer(std::move(observer))
{
    m_report.runId = runId;
    m_report.plan = plan;
    for (const Step &step : plan.steps)
        m_report.steps.append({step, StepState::Pending, std::nullopt});
}

void RunProgress::mark(qsizetype step, StepState state, const std::optional<Platform::Error> &error)
{
    m_report.steps[step].state = state;
    if (error)
        m_report.steps[step].error = error;
    if (m_observer)
        m_observer({step, state, error});
}

RunReport RunProgress::refused(const Platform::Error &error)
{
    m_report.outcome = RunOutcome::Refused;
    m_report.error = error;
    return m_report;
}

} // namespace Core
