// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Platform {

/// While it lives, polite requests to end do not end the process but call `note`: Ctrl+C and
/// SIGTERM; on Windows Ctrl+C, Ctrl+Break, and the closing of the console, for which Windows grants
/// five seconds: what is not undone by then is undone by the next start or the recovery task. One
/// at a time; what was before comes back when it goes.
class EndRequests
{
public:
    /// `note` is called on any thread or in a signal handler: it may do no more than set a
    /// lock-free atomic.
    explicit EndRequests(void (*note)());
    ~EndRequests();
    EndRequests(const EndRequests &) = delete;
    EndRequests &operator=(const EndRequests &) = delete;
};

} // namespace Platform
