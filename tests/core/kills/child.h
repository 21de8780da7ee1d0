// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <sys/types.h>

namespace TestSupport {

/// How a process ended.
struct ChildEnd
{
    bool isKilled = false; ///< By SIGKILL, whoever sent it.
    int code = 0;          ///< What its work gave; 128 and the signal when another one ended it.
};

/// A process that carries work out in a copy of this one, which may have no other thread.
class Child
{
public:
    explicit Child(const std::function<int()> &work);
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// Sends SIGKILL.
    void kill() const;
    /// To be called once.
    [[nodiscard]] ChildEnd wait() const;

private:
    pid_t m_id;
};

/// Ends this process at once, as a kill from outside does.
[[noreturn]] void dieKilled();

} // namespace TestSupport
