// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/exploration/process.h"

namespace TestSupport {

/// Judges what a process left that ended by itself.
class EndCheck
{
public:
    struct Ends
    {
        World former;  ///< Before the run.
        World planned; ///< What an undisturbed run leaves.
    };

    EndCheck(const ModelFrame &frame, const Core::Plan &plan, const PlanJournals &journals,
             const Ends &ends);

    /// The check that the end breaks, null when it is a right one. `begin` is what the process
    /// found; no report: it found nothing to do.
    [[nodiscard]] const char *broken(const World &begin, const World &end,
                                     const std::optional<Core::RunReport> &report) const;
    /// The check that is broken when the computer dies here, null when something will bring it
    /// back.
    [[nodiscard]] const char *brokenBy(const World &crash) const;

private:
    using State = PlanJournals::State;

    [[nodiscard]] Platform::Result<State> recorded(const World &world) const;
    [[nodiscard]] bool isFormer(const World &world) const;
    [[nodiscard]] bool hasOrphan(const World &world) const;
    [[nodiscard]] const char *brokenWhenSettled(const World &end, const State &run) const;
    [[nodiscard]] const char *brokenWhenStuck(const World &end,
                                              const std::optional<Core::RunReport> &report) const;
    [[nodiscard]] const char *brokenWhenUnfinished(const World &end) const;
    /// Starts the computer until the run is ended; false when that never comes.
    [[nodiscard]] bool isEndedAtLast(World &world) const;
    /// Every difference is a step of the residual.
    [[nodiscard]] bool isNamed(const World &end, const QList<Core::Step> &residual) const;

    const ModelFrame &m_frame;
    const Core::Plan &m_plan;
    const PlanJournals &m_journals;
    Ends m_ends;
    World m_kept; ///< The former one with what a plan deploys for ever.
};

} // namespace TestSupport
