// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/report.h"

#include <functional>

namespace Core {

using StepObserver = std::function<void(const StepEvent &)>;

/// The report of a run while it grows; every change of a step is told to the observer.
class RunProgress
{
public:
    RunProgress(const QString &runId, const Plan &plan, StepObserver observer);

    void mark(qsizetype step, StepState state, const std::optional<Platform::Error> &error = {});
    [[nodiscard]] RunReport &report() { return m_report; }
    /// The report of a run that did not begin.
    [[nodiscard]] RunReport refused(const Platform::Error &error);

private:
    RunReport m_report;
    StepObserver m_observer;
};

} // namespace Core
