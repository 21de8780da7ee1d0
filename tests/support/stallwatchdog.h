// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace TestSupport {

/// Measures the longest time in which the event loop of its thread did not come round. Time in
/// which the thread could run but other programs held the processors is left out where the system
/// tells it (Linux, schedstat).
class StallWatchdog final : public QObject
{
    Q_OBJECT

public:
    StallWatchdog();

    /// Milliseconds.
    [[nodiscard]] qint64 longestStall() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_queuedMs = 0;
    qint64 m_longest = 0;
};

} // namespace TestSupport
