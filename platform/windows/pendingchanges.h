// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/boundedcall.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace Platform::Windows {

/// Changes that nobody waits for any more and that may still take effect: calls that hang, jobs
/// that go on. Whoever looks at what they change, or changes it again, lets them end first. May be
/// used from any thread.
class PendingChanges
{
public:
    /// Looks whether a change is over; false also when that cannot be told.
    using IsOver = std::function<bool(const CallContext &)>;

    /// `isOver` must own all that it uses.
    void add(const QString &what, IsOver isOver);
    /// Returns when all of them are over. Busy, and no effect of its own, when the time is over
    /// before that; Cancelled.
    [[nodiscard]] Result<> settle(const CallContext &call);

private:
    struct Change
    {
        int number = 0;
        QString what;
        IsOver isOver;
    };

    [[nodiscard]] std::vector<Change> changes();
    void forget(int number);

    std::mutex m_mutex;
    std::vector<Change> m_changes;
    int m_lastNumber = 0;
};

/// boundedCall() for a change: when it is left behind, it is pending until it ends.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> boundedChange(PendingChanges &pending, const QString &what,
                                                       Work work, const CallContext &call)
{
    const auto isOver = std::make_shared<std::atomic<bool>>(false);
    auto answer = boundedCall(
        what,
        [isOver, work = std::move(work)] {
            auto done = work();
            isOver->store(true);
            return done;
        },
        call);
    const bool hasBegun = answer || answer.error().code != ErrorCode::InsufficientResources;
    if (hasBegun && !isOver->load())
        pending.add(what, [isOver](const CallContext &) { return isOver->load(); });
    return answer;
}

} // namespace Platform::Windows
