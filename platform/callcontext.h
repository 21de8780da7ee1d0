// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/clock.h"

#include <algorithm>

namespace Platform {

/// What every external call is given: when to give up, and who may ask it to stop.
struct CallContext
{
    /// The call returns Cancelled soon after a stop is requested, without effect or with OutcomeUnknown.
    StopToken stop = {};
    /// The call returns TimedOut when it took longer. A time-out says nothing about the effect.
    std::chrono::milliseconds limit = std::chrono::seconds(30);
    /// What measures the limit, and the pauses within the call. Never null.
    Clock *clock = &computerClock();

    /// The same with another limit.
    [[nodiscard]] CallContext limitedTo(std::chrono::milliseconds other) const
    {
        return {stop, other, clock};
    }
    /// The same with at most this limit.
    [[nodiscard]] CallContext within(std::chrono::milliseconds most) const
    {
        return limitedTo(std::min(limit, most));
    }
};

} // namespace Platform
