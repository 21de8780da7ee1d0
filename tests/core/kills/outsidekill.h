// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/killtrial.h"

#include <chrono>
#include <random>

namespace TestSupport {

/// Kills processes from outside at a random moment: while a plan is carried out or a finished run
/// is taken back, then while that is recovered.
class OutsideKill
{
public:
    using Random = std::mt19937;

    OutsideKill(KillTrial &trial, Random &random);

    /// The lives of two processes; either may end before its moment has come.
    void carryOut();

private:
    using Work = DiskWorld::Work;

    void killSometime(Work work, const QByteArray &where);

    KillTrial &m_trial;
    Random &m_random;
    std::chrono::microseconds m_longest; ///< A little more than an undisturbed life takes.
};

} // namespace TestSupport
