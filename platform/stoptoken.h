// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <stop_token>

namespace Platform {

/// Tells whether one of up to two sources asks to stop, as that of the user and that of who owns the work.
///
/// It is looked at again and again, and calls nothing back: where there is no futex, as on Windows, a
/// std::stop_callback of GCC 12 that goes while the stop is requested may wait for ever, and std::condition_variable_any
/// with a token uses one. Source: __waiter_pool::_M_do_wait() in its bits/atomic_wait.h, which misses a notification
/// between its look and its wait.
class StopToken
{
public:
    /// Between two looks of what waits.
    static constexpr std::chrono::milliseconds LookInterval{20};

    StopToken() = default;
    // Not explicit: a token of one source is a token.
    StopToken(std::stop_token one) // NOLINT(google-explicit-constructor)
        : m_one(std::move(one))
    {
    }
    StopToken(std::stop_token one, std::stop_token other)
        : m_one(std::move(one))
        , m_other(std::move(other))
    {
    }

    [[nodiscard]] bool stop_requested() const
    {
        return m_one.stop_requested() || m_other.stop_requested();
    }

private:
    std::stop_token m_one;
    std::stop_token m_other;
};

} // namespace Platform
