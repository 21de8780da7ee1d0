// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/child.h"
#include "tests/core/kills/diskcheck.h"
#include "tests/core/kills/diskworld.h"

#include <QSet>

namespace TestSupport {

/// What was seen of processes that were killed.
struct KillTally
{
    qint64 kills = 0;
    qint64 recoveries = 0; ///< That were let alone, and judged.
    int wrong = 0;         ///< States that a check found.
    QByteArray first;      ///< The first of them.

    KillTally &operator+=(const KillTally &other);
};

/// A scenario that processes carry out, one after the other, on the same files. All that is found
/// wrong is counted.
class KillTrial
{
public:
    using Work = DiskWorld::Work;

    KillTrial(const QString &folder, const Scenario &scenario);

    [[nodiscard]] DiskWorld &world() { return m_world; }
    /// What an undisturbed run leaves.
    [[nodiscard]] const DiskContent &planned() const { return m_planned; }
    [[nodiscard]] const KillTally &tally() const { return m_tally; }

    /// A process that is killed at a point of its life, see KillPoint; -1: never.
    [[nodiscard]] Child begin(Work work, int point) const;
    /// Waits for it. What it leaves is judged, whether it was killed or not.
    [[nodiscard]] ChildEnd end(const Child &child, Work work, const QByteArray &where);
    /// A process that recovers and is let alone; then all is to be at rest. Once for every state:
    /// what a process finds is all that it goes by.
    void recover(const QByteArray &where);

private:
    void note(const char *wrong, const QByteArray &where);

    DiskWorld m_world;
    DiskContent m_planned;
    DiskCheck m_check;
    KillTally m_tally;
    QSet<QByteArray> m_recovered;
};

} // namespace TestSupport
