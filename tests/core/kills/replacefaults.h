// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/child.h"
#include "tests/core/kills/faulttally.h"
#include "tests/core/kills/sharedmemory.h"

#include <QString>

#include <optional>

namespace TestSupport {

/// Lets calls of Platform::replaceFile() fail: of a file that is there and of one that is not.
class ReplaceFaults
{
public:
    ReplaceFaults(const QString &folder, FaultExtent extent);

    [[nodiscard]] FaultTally carryOut();

private:
    /// How far a process has come.
    struct Progress
    {
        bool isFlushed = false; ///< What it has written.
        bool isRenamed = false; ///< A file that was flushed.
        bool isDurable = false; ///< The new name too.
    };
    struct Seen
    {
        CallCount count;
        Progress progress;
    };
    class Watch;

    void replace(const std::optional<QByteArray> &former);
    [[nodiscard]] ChildEnd live(std::span<const CallFault> faults);
    void restore(const std::optional<QByteArray> &former) const;
    void disturb(const std::optional<QByteArray> &former, std::span<const CallFault> faults);
    void judge(const ChildEnd &end, const std::optional<QByteArray> &former,
               std::span<const CallFault> faults);
    /// Beside the file.
    [[nodiscard]] bool hasRemains() const;

    const QString m_folder;
    const QString m_file;
    const FaultExtent m_extent;
    SharedMemory<Seen> m_seen;
    FaultTally m_tally;
};

} // namespace TestSupport
