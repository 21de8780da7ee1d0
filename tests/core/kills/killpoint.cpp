// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/killpoint.h"

#include "tests/core/kills/child.h"

#include <QtGlobal>

#include <unistd.h>

namespace TestSupport {

void KillPoint::pass()
{
    if (m_count++ == m_point)
        dieKilled();
}

int KillPoint::before(const FileCall &call)
{
    pass();
    if (call.kind == FileCall::Kind::Write) {
        if (m_count == m_point)
            writeHalf(call);
        pass();
    }
    return 0;
}

void KillPoint::after(const FileCall &) { pass(); }

void writeHalf(const FileCall &call)
{
    const size_t half = call.data.size() / 2;
    if (::write(call.handle, call.data.data(), half) != ssize_t(half))
        qFatal("no half of a write");
}

} // namespace TestSupport
