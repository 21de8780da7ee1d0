// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/child.h"

#include <QtGlobal>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace TestSupport {

Child::Child(const std::function<int()> &work)
{
    std::fflush(nullptr); // or both processes write what is buffered
    m_id = ::fork();
    if (m_id < 0)
        qFatal("no new process");
    if (m_id == 0)
        std::_Exit(work());
}

void Child::kill() const { ::kill(m_id, SIGKILL); }

ChildEnd Child::wait() const
{
    int status = 0;
    while (::waitpid(m_id, &status, 0) != m_id) {
        if (errno != EINTR)
            qFatal("lost process");
    }
    if (!WIFSIGNALED(status))
        return {false, WEXITSTATUS(status)};
    constexpr int ShellOffset = 128;
    const int number = WTERMSIG(status);
    return {number == SIGKILL, ShellOffset + number};
}

void dieKilled()
{
    std::raise(SIGKILL);
    std::abort(); // not reached
}

} // namespace TestSupport
