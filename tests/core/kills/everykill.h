// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/killtrial.h"

#include <QSet>

namespace TestSupport {

/// Kills processes at every point of their lives: while a plan is carried out, while a finished run
/// is taken back, and while a run that was killed is recovered.
class EveryKill
{
public:
    struct Extent
    {
        int every = 1;  ///< Takes every nth point of a plan and its undo.
        int second = 1; ///< Kills the recovery of every nth state that those leave, at every point.
        bool stopsAtFinding = false;
    };

    EveryKill(KillTrial &trial, Extent extent)
        : m_trial(trial)
        , m_extent(extent)
    {
    }

    void carryOut();

private:
    using Work = DiskWorld::Work;

    [[nodiscard]] bool isOver() const;
    void killAnywhere(Work work, const DiskContent &start);
    /// The recovery of what a process has left that was killed.
    void killRecovery(const DiskContent &left, const QByteArray &where);

    KillTrial &m_trial;
    const Extent m_extent;
    QSet<QByteArray> m_left; ///< States of which the recovery is considered already.
};

} // namespace TestSupport
