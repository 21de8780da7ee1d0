// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/clock.h"

#include <atomic>

namespace TestSupport {

/// The clock of the computer, but for pauses: they are over at once.
class SkippingClock : public Platform::Clock
{
public:
    TimePoint now() const override { return Platform::computerClock().now() + m_skipped.load(); }

    bool wait(std::chrono::milliseconds time, const Platform::StopToken &stop) override
    {
        m_skipped.store(m_skipped.load() + time);
        return !stop.stop_requested();
    }

private:
    std::atomic<std::chrono::milliseconds> m_skipped{std::chrono::milliseconds(0)};
};

} // namespace TestSupport
