// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journalstore.h"

#include <functional>

namespace TestSupport {

/// What is on a disk, and which steps it announces.
struct DiskContent
{
    QByteArray durable;        ///< What a crash leaves for certain.
    QByteArray pending;        ///< Written, but not flushed: a crash leaves any part of it.
    bool losesFlushes = false; ///< It takes every flush for done, and does none.
    size_t hash = 0;           ///< Of the durable records; those that are torn are all alike.
    quint32 intents = 0;       ///< A bit for every step whose intent is durable.

    /// What a crash may leave: the durable bytes and the first `size` of those that are pending.
    [[nodiscard]] DiskContent cut(qsizetype size) const;
};

/// The journal store of the exploration. Every write is an event at which the computer may die with
/// any part of it on the disk.
class ModelDisk : public Core::JournalStore
{
public:
    enum class Write { Works, Fails, FailsAfter };
    struct Watcher
    {
        std::function<Write()> fate;                     ///< Of the write that begins.
        std::function<void(const DiskContent &)> mayDie; ///< With this on the disk.
    };

    ModelDisk(DiskContent &content, Watcher watcher)
        : m_content(content)
        , m_watcher(std::move(watcher))
    {
    }

    [[nodiscard]] Platform::Result<QByteArray> read() override;
    [[nodiscard]] Platform::Result<std::unique_ptr<Core::JournalFile>> open() override;

private:
    class File;

    DiskContent &m_content;
    Watcher m_watcher;
    bool m_isOpen = false;
};

} // namespace TestSupport
