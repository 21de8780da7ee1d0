// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/faultpoint.h"

#include <QByteArray>

#include <functional>

namespace TestSupport {

/// What was seen of calls that failed.
struct FaultTally
{
    CallCount count;
    qint64 lives = 0; ///< Of processes in which calls failed.
    int unmet = 0;    ///< Lives that did not come to the call that was to fail.
    int silent = 0;   ///< Successes that are not durable, and changes that nothing announced.
    int wrong = 0;    ///< Other findings.
    QByteArray first; ///< The first finding of all.

    [[nodiscard]] int findings() const { return unmet + silent + wrong; }
    void note(int &findings, const char *what, const QByteArray &where);
    FaultTally &operator+=(const FaultTally &other);
    /// For each kind of call how many an undisturbed process makes, and how many failed.
    [[nodiscard]] QByteArray text() const;
};

/// Which of the faults are tried.
struct FaultExtent
{
    int every = 1; ///< Every nth.
    bool stopsAtFinding = false;
};

/// Each of the calls that are counted fails in every way, once and for ever.
class EveryFault
{
public:
    EveryFault(const CallCount &undisturbed, FaultExtent extent)
        : m_undisturbed(undisturbed)
        , m_extent(extent)
    {
    }

    /// Gives the faults one by one until that is refused.
    void forEach(const std::function<bool(const CallFault &)> &disturb);

private:
    const CallCount m_undisturbed;
    const FaultExtent m_extent;
};

[[nodiscard]] QByteArray faultText(const CallFault &fault);

} // namespace TestSupport
