// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/boundedcall.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

namespace Platform::Windows {

namespace {

struct Progress
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isFinished = false;
};

/// False when the wait ended before the work.
bool waitFor(Progress &progress, std::unique_lock<std::mutex> &lock, const CallContext &call)
{
    const auto end = std::chrono::steady_clock::now() + call.limit;
    while (!progress.isFinished && !call.stop.stop_requested()) {
        const auto rest = end - std::chrono::steady_clock::now();
        if (rest.count() <= 0)
            break;
        progress.changed.wait_for(lock,
                                  std::min<decltype(end)::duration>(rest, StopToken::LookInterval));
    }
    return progress.isFinished;
}

/// What the work owns is gone before it counts as finished: to free it can hang, too.
void run(std::function<void()> work, const std::shared_ptr<Progress> &progress)
{
    work();
    work = nullptr;
    const std::scoped_lock lock(progress->mutex);
    progress->isFinished = true;
    progress->changed.notify_all();
}

std::optional<std::thread> started(std::function<void()> work,
                                   const std::shared_ptr<Progress> &progress)
try {
    return std::thread(run, std::move(work), progress);
} catch (const std::system_error &) {
    return std::nullopt;
}

} // namespace

WaitEnd runBounded(std::function<void()> work, const CallContext &call)
{
    const auto progress = std::make_shared<Progress>();
    auto thread = started(std::move(work), progress);
    if (!thread)
        return WaitEnd::NotStarted;
    std::unique_lock lock(progress->mutex);
    // Joined where it can be, and detached with the lock held, while it surely runs: the threads of
    // mingw-w64 damage each other when one is detached that has ended.
    if (!waitFor(*progress, lock, call)) {
        thread->detach();
        return call.stop.stop_requested() ? WaitEnd::Stopped : WaitEnd::TimedOut;
    }
    lock.unlock();
    thread->join();
    return WaitEnd::Finished;
}

} // namespace Platform::Windows
