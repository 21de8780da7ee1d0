// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/everykill.h"

namespace TestSupport {

namespace {

QByteArray at(DiskWorld::Work work, int point)
{
    const char *const names[] = {"apply", "undo", "recovery"};
    return names[int(work)] + QByteArray(" killed at ") + QByteArray::number(point);
}

} // namespace

void EveryKill::carryOut()
{
    killAnywhere(Work::Apply, m_trial.world().untouched());
    killAnywhere(Work::Undo, m_trial.planned());
}

bool EveryKill::isOver() const { return m_extent.stopsAtFinding && m_trial.tally().wrong > 0; }

void EveryKill::killAnywhere(Work work, const DiskContent &start)
{
    bool wasKilled = true;
    for (int point = 0; wasKilled && !isOver(); point += m_extent.every) {
        const QByteArray where = at(work, point);
        m_trial.world().restore(start);
        wasKilled = m_trial.end(m_trial.begin(work, point), work, where).isKilled;
        const DiskContent left = m_trial.world().content();
        m_trial.recover(where);
        const qsizetype known = m_left.size();
        m_left.insert(left.digest());
        if (wasKilled && m_left.size() > known && known % m_extent.second == 0)
            killRecovery(left, where);
    }
}

void EveryKill::killRecovery(const DiskContent &left, const QByteArray &where)
{
    bool wasKilled = true;
    for (int point = 0; wasKilled && !isOver(); ++point) {
        const QByteArray both = where + ", " + at(Work::Recover, point);
        m_trial.world().restore(left);
        wasKilled = m_trial.end(m_trial.begin(Work::Recover, point), Work::Recover, both).isKilled;
        m_trial.recover(both);
    }
}

} // namespace TestSupport
