// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/child.h"
#include "tests/core/kills/diskcheck.h"
#include "tests/core/kills/durablefilewatch.h"
#include "tests/core/kills/faulttally.h"
#include "tests/core/kills/sharedmemory.h"

#include <QSet>

namespace TestSupport {

/// Lets calls about the journal of a scenario fail: while its plan is carried out, while the
/// finished run is taken back, and while a run that was killed is recovered. After each the fault
/// goes away, and what the process left is recovered: as its files are, and as they are after the
/// computer has died, which keeps of the journal only what is durable.
class JournalFaults
{
public:
    JournalFaults(const QString &folder, const Scenario &scenario, FaultExtent extent);

    [[nodiscard]] FaultTally carryOut();

private:
    using Work = DiskWorld::Work;
    struct Start
    {
        const char *name;
        Work work;
        DiskContent content;
    };
    /// Of one life, seen by it and by its parent.
    struct Seen
    {
        CallCount count;
        DurableContent durable;
    };
    /// A life that is over.
    struct Life
    {
        const Start &start;
        const CallFault &fault;
        ChildEnd end;
        DiskContent left;
        DiskContent durable; ///< What the computer finds after it has died too.
        QByteArray where;
    };

    [[nodiscard]] ChildEnd live(Work work, std::span<const CallFault> faults);
    /// The files after a kill in the middle of a run.
    [[nodiscard]] DiskContent cut();
    void disturb(const Start &start);
    void judge(const Life &life);
    void judgeSuccess(const Life &life);
    /// Recovers what a life has left, and judges that; once for every state.
    void judgeRecovery(const Life &life);
    void recover(const DiskContent &content, const Life &life);
    /// What a run leaves that was refused is no hindrance to the next one.
    void repeat(const Life &life);

    DiskWorld m_world;
    const FaultExtent m_extent;
    SharedMemory<Seen> m_seen;
    const DiskContent m_planned;
    DiskCheck m_check;
    FaultTally m_tally;
    QSet<QByteArray> m_recovered;
};

} // namespace TestSupport
