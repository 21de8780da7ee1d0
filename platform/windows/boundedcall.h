// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace Platform::Windows {

/// How the wait for work on another thread ended.
enum class WaitEnd { Finished, TimedOut, Stopped, NotStarted };

/// Runs `work` on a thread of its own and waits until it ends, the limit is over or a stop is asked
/// for. Work that is not waited for any more goes on alone: it must own all that it uses.
/// NotStarted when the system has no thread for it.
[[nodiscard]] WaitEnd runBounded(std::function<void()> work, const CallContext &call);

/// A call that may hang, bounded: its Result, or TimedOut, Cancelled or InsufficientResources (it
/// has not begun) with `what` as detail. `work` must own all that it uses (capture by value): after
/// a time-out it goes on alone.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> boundedCall(const QString &what, Work work,
                                                     const CallContext &call)
{
    auto answer = std::make_shared<std::optional<std::invoke_result_t<Work>>>();
    switch (runBounded([answer, work = std::move(work)] { answer->emplace(work()); }, call)) {
    case WaitEnd::Finished:
        return std::move(**answer);
    case WaitEnd::TimedOut:
        return failure(ErrorCode::TimedOut, what);
    case WaitEnd::Stopped:
        return failure(ErrorCode::Cancelled, what);
    case WaitEnd::NotStarted:
        break;
    }
    return failure(ErrorCode::InsufficientResources, what);
}

} // namespace Platform::Windows
