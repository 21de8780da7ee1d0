// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/clock.h"

#include <algorithm>
#include <thread>

namespace Platform {

namespace {

class ComputerClock : public Clock
{
public:
    TimePoint now() const override { return std::chrono::steady_clock::now(); }

    bool wait(std::chrono::milliseconds time, const StopToken &stop) override
    {
        const TimePoint end = now() + time;
        for (TimePoint at = now(); at < end && !stop.stop_requested(); at = now())
            std::this_thread::sleep_for(
                std::min<TimePoint::duration>(end - at, StopToken::LookInterval));
        return !stop.stop_requested();
    }
};

} // namespace

Clock &computerClock()
{
    static ComputerClock clock;
    return clock;
}

} // namespace Platform
