// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/outsidekill.h"

#include <thread>

namespace TestSupport {

using namespace std::chrono;

OutsideKill::OutsideKill(KillTrial &trial, Random &random)
    : m_trial(trial)
    , m_random(random)
{
    m_trial.world().restore(m_trial.world().untouched());
    const auto start = steady_clock::now();
    std::ignore = m_trial.end(m_trial.begin(Work::Apply, -1), Work::Apply, "undisturbed");
    const auto life = duration_cast<microseconds>(steady_clock::now() - start);
    m_longest = life + life / 10;
}

void OutsideKill::carryOut()
{
    const bool isUndo = m_random() % 4 == 0;
    m_trial.world().restore(isUndo ? m_trial.planned() : m_trial.world().untouched());
    killSometime(isUndo ? Work::Undo : Work::Apply, "killed from outside");
    killSometime(Work::Recover, "recovery killed from outside");
    m_trial.recover("recovery after kills from outside");
}

void OutsideKill::killSometime(Work work, const QByteArray &where)
{
    const Child child = m_trial.begin(work, -1);
    std::this_thread::sleep_for(microseconds(m_random() % m_longest.count()));
    child.kill();
    std::ignore = m_trial.end(child, work, where);
}

} // namespace TestSupport
