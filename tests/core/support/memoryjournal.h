// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journalstore.h"

#include <functional>
#include <optional>

namespace TestSupport {

/// A disk that a journal cannot tell from a real one, and that fails where a test wants it to.
class MemoryJournal : public Core::JournalStore
{
public:
    /// What the next write does. Given the bytes before it and those to write.
    enum class Write {
        Durable,    ///< It succeeds.
        Fails,      ///< It fails, and nothing of it is on the disk.
        FailsAfter, ///< It fails, but all of it is on the disk.
    };

    /// Decides about every write; all succeed unless it is set. May throw Crash.
    std::function<Write(const QByteArray &bytes)> onWrite;
    /// Called before it is opened to write.
    std::function<void()> onOpen;
    QByteArray bytes;

    [[nodiscard]] bool isHeld() const { return m_isOpen; }
    [[nodiscard]] Platform::Result<QByteArray> read() override;
    [[nodiscard]] Platform::Result<QByteArray> watch() override;
    [[nodiscard]] Platform::Result<std::unique_ptr<Core::JournalFile>> open() override;

private:
    class File;

    bool m_exists = false;
    bool m_isOpen = false;
};

} // namespace TestSupport
