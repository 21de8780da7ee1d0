// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"

namespace Platform::Windows {

/// The time of a call that is made of several: its parts share one limit.
class CallBudget
{
public:
    explicit CallBudget(const CallContext &call)
        : m_call(call)
        , m_end(call.clock->now() + call.limit)
    {
    }

    /// What is left for the next part: nothing, when the time is over.
    [[nodiscard]] CallContext rest() const;
    /// Nothing that changes the host is begun any more: what is left would not do to see its end.
    [[nodiscard]] bool isNearlyOver() const;
    /// Lets time pass. Cancelled or TimedOut with `what` as detail when there is none left.
    [[nodiscard]] Result<> wait(std::chrono::milliseconds time, const QString &what) const;

private:
    CallContext m_call;
    Clock::TimePoint m_end;
};

} // namespace Platform::Windows
