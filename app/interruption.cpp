// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/interruption.h"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>

namespace App {

namespace {

// A signal handler may do no more than this.
volatile std::sig_atomic_t wasAskedToEnd = 0;

void noteRequest(int) { wasAskedToEnd = 1; }

void watch(std::stop_token ended, std::stop_source stop)
{
    constexpr std::chrono::milliseconds Interval(50);
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    while (!ended.stop_requested() && wasAskedToEnd == 0)
        condition.wait_for(lock, ended, Interval, [] { return false; });
    if (wasAskedToEnd != 0)
        stop.request_stop();
}

} // namespace

Interruption::Interruption()
    : m_formerInterrupt(std::signal(SIGINT, noteRequest))
    , m_formerTerminate(std::signal(SIGTERM, noteRequest))
    , m_watcher(watch, m_stop)
{
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_formerInterrupt);
    std::signal(SIGTERM, m_formerTerminate);
    wasAskedToEnd = 0;
}

} // namespace App
