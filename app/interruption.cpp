// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/interruption.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace App {

namespace {

// A signal handler may do no more than set this.
std::atomic<bool> wasAskedToEnd = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void noteRequest() { wasAskedToEnd = true; }

void watch(std::stop_token ended, std::stop_source stop)
{
    constexpr std::chrono::milliseconds Interval(50);
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    while (!ended.stop_requested() && !wasAskedToEnd)
        condition.wait_for(lock, ended, Interval, [] { return false; });
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
