// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <stop_token>

namespace Platform {

/// What every external call is given: when to give up, and who may ask it to stop.
struct CallContext
{
    /// The call returns Cancelled soon after a stop is requested, without effect or with OutcomeUnknown.
    std::stop_token stop = {};
    /// The call returns TimedOut when it took longer. A time-out says nothing about the effect.
    std::chrono::milliseconds limit = std::chrono::seconds(30);
};

} // namespace Platform
