// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/filecalls.h"

#include <array>
#include <climits>
#include <span>

namespace TestSupport {

/// What a call meets that fails.
struct Failure
{
    const char *name;
    int error = 0;       ///< 0: the process is killed before the call.
    bool halves = false; ///< Only of a write: its first half is written.
};

/// All that are tried.
[[nodiscard]] std::span<const Failure> failures();
[[nodiscard]] const char *fileCallName(FileCall::Kind kind);

/// Which calls fail, and how.
struct CallFault
{
    FileCall::Kind kind = FileCall::Kind::Open;
    int first = 0;       ///< The nth call of this kind, from 0 on.
    int times = INT_MAX; ///< As many of them in a row; for ever unless given.
    Failure failure = {};
};

/// What a process met. It may lie in memory that two processes share.
struct CallCount
{
    std::array<int, FileCallKinds> calls = {};
    std::array<int, FileCallKinds> faults = {}; ///< Those that failed as was planned.
    std::array<char, 256> lastFailed = {};      ///< The path of the last of these.

    [[nodiscard]] int callsOf(FileCall::Kind kind) const { return calls[size_t(kind)]; }
    [[nodiscard]] int faultsOf(FileCall::Kind kind) const { return faults[size_t(kind)]; }
    /// The last call that failed was about this file or folder.
    [[nodiscard]] bool isAbout(std::string_view path) const { return path == lastFailed.data(); }
};

/// Lets calls about files fail as planned and shows the others to another watcher.
class FaultPoint : public FileCallWatcher
{
public:
    FaultPoint(std::span<const CallFault> faults, CallCount &count, FileCallWatcher &others)
        : m_faults(faults)
        , m_count(count)
        , m_others(others)
    {
    }

    int before(const FileCall &call) override;
    void after(const FileCall &call) override { m_others.after(call); }

private:
    const std::span<const CallFault> m_faults;
    CallCount &m_count;
    FileCallWatcher &m_others;
};

} // namespace TestSupport
