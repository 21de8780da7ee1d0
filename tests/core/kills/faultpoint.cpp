// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/faultpoint.h"

#include "tests/core/kills/child.h"
#include "tests/core/kills/killpoint.h"

#include <cerrno>
#include <cstdio>

namespace TestSupport {

namespace {

constexpr Failure Failures[] = {
    {"EIO", EIO},
    {"ENOSPC", ENOSPC},
    {"EROFS", EROFS},
    {"EACCES", EACCES},
    {"half, ENOSPC", ENOSPC, true},
    {"kill"},
};

} // namespace

std::span<const Failure> failures() { return Failures; }

const char *fileCallName(FileCall::Kind kind)
{
    constexpr const char *Names[FileCallKinds] = {"open", "write",  "flush", "truncate",
                                                  "link", "rename", "remove"};
    return Names[int(kind)];
}

int FaultPoint::before(const FileCall &call)
{
    const int number = m_count.calls[size_t(call.kind)]++;
    for (const CallFault &fault : m_faults) {
        const int since = number - fault.first;
        if (fault.kind != call.kind || since < 0 || since >= fault.times)
            continue;
        ++m_count.faults[size_t(call.kind)];
        std::snprintf(m_count.lastFailed.data(), m_count.lastFailed.size(), "%.*s",
                      int(call.path.size()), call.path.data());
        if (fault.failure.error == 0)
            dieKilled();
        if (fault.failure.halves && call.kind == FileCall::Kind::Write)
            writeHalf(call);
        return fault.failure.error;
    }
    return m_others.before(call);
}

} // namespace TestSupport
