// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/clock.h"

#include <condition_variable>
#include <mutex>

namespace Platform {

namespace {

class ComputerClock : public Clock
{
public:
    TimePoint now() const override { return std::chrono::steady_clock::now(); }

    bool wait(std::chrono::milliseconds time, const std::stop_token &stop) override
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any nobody;
        nobody.wait_for(lock, stop, time, [] { return false; });
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
