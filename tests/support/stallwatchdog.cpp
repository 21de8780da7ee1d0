// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/stallwatchdog.h"

#include <QFile>

#include <algorithm>

namespace TestSupport {

namespace {

constexpr int BeatMs = 5;

/// How long this thread has waited for a processor since it began; 0 where the system does not
/// tell. Source: Documentation/scheduler/sched-stats.rst of Linux, /proc/<pid>/schedstat, second
/// number, in ns.
qint64 queuedMs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() / 1'000'000;
}

} // namespace

StallWatchdog::StallWatchdog()
    : m_queuedMs(queuedMs())
{
    m_sinceBeat.start();
    m_timer.start(BeatMs, Qt::PreciseTimer, this);
}

void StallWatchdog::timerEvent(QTimerEvent *)
{
    const qint64 queued = queuedMs();
    m_longest = std::max(m_longest, m_sinceBeat.restart() - (queued - m_queuedMs) - BeatMs);
    m_queuedMs = queued;
}

} // namespace TestSupport
