// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/stallwatchdog.h"

#include <algorithm>

namespace TestSupport {

namespace {

constexpr int BeatMs = 5;

} // namespace

StallWatchdog::StallWatchdog()
{
    m_sinceBeat.start();
    m_timer.start(BeatMs, Qt::PreciseTimer, this);
}

void StallWatchdog::timerEvent(QTimerEvent *)
{
    m_longest = std::max(m_longest, m_sinceBeat.restart() - BeatMs);
}

} // namespace TestSupport
