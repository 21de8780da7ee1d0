// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/filecalls.h"

namespace TestSupport {

/// Kills the process at one of the events of its life: before and after every call about files, in
/// the middle of every write, and where else pass() is called.
class KillPoint : public FileCallWatcher
{
public:
    /// The event, from 0 on; -1: never.
    explicit KillPoint(int point)
        : m_point(point)
    {
    }

    void pass();
    int before(const FileCall &call) override;
    void after(const FileCall &call) override;

private:
    const int m_point;
    int m_count = 0;
};

/// Writes the first half of what a call is to write.
void writeHalf(const FileCall &call);

} // namespace TestSupport
