// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/diskworld.h"

#include <QHash>

namespace TestSupport {

/// Judges what processes leave of a scenario. Each check gives what is wrong, null when nothing is.
class DiskCheck
{
public:
    /// `planned` is what an undisturbed run leaves.
    DiskCheck(const Scenario &scenario, const DiskContent &planned);

    /// A machine that is not as before has a recovery task that will bring it back, or the end of
    /// its run is recorded.
    [[nodiscard]] const char *brokenByDeath(const DiskContent &left);
    /// Nothing goes on: the machine is as before or, when the journal says so, as planned; no GPU
    /// is dismounted, no recovery task registered, no run unfinished.
    [[nodiscard]] const char *brokenAtRest(const DiskContent &left);

    [[nodiscard]] bool isArmed(const DiskContent &left) { return look(left).isArmed; }
    /// Whatever their recovery tasks.
    [[nodiscard]] bool isSameMachine(const DiskContent &a, const DiskContent &b)
    {
        return look(a).unarmed == look(b).unarmed;
    }
    /// How the journal says that the run ended; nothing when no run is in it or it has not ended.
    [[nodiscard]] std::optional<Core::RunOutcome> ending(const DiskContent &left) const;

private:
    struct Machine
    {
        bool isReadable = false;
        bool isArmed = false;
        bool isFormer = false;
        bool isPlanned = false;
        qsizetype dismounted = 0;
        QByteArray unarmed; ///< The machine without a recovery task.
    };

    [[nodiscard]] Machine look(const DiskContent &left);
    [[nodiscard]] Machine lookAt(const QByteArray &machine) const;

    const QString m_machineId;
    const QByteArray m_former;
    const QByteArray m_kept; ///< The former one with what the plan deploys for ever.
    const QByteArray m_planned;
    const qsizetype m_dismounted;      ///< Of the former one.
    QHash<QByteArray, Machine> m_seen; ///< A few machines come up again and again.
};

} // namespace TestSupport
