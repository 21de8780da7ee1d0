// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/stoptoken.h"

#include <chrono>

namespace Platform {

/// The time by which limits and pauses are measured. May be used from any thread.
class Clock
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Lets time pass. False as soon as a stop is asked for, or at most one LookInterval later.
    virtual bool wait(std::chrono::milliseconds time, const StopToken &stop) = 0;
};

/// The steady clock of the computer.
[[nodiscard]] Clock &computerClock();

} // namespace Platform
