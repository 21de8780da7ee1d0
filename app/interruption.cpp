// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/interruption.h"

#include "platform/clock.h"

#include <atomic>

namespace App {

namespace {

// A signal handler may do no more than set this.
std::atomic<bool> wasAskedToEnd = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void noteRequest() { wasAskedToEnd = true; }

void watch(std::stop_token ended, std::stop_source stop)
{
    Platform::Clock &clock = Platform::computerClock();
    while (!wasAskedToEnd && clock.wait(Platform::StopToken::LookInterval, ended)) {
    }
    if (wasAskedToEnd)
        stop.request_stop();
}

} // namespace

Interruption::Interruption()
    : m_requests(noteRequest)
    , m_watcher(watch, m_stop)
{
}

Interruption::~Interruption() { wasAskedToEnd = false; }

} // namespace App
