// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QByteArray>

#include <memory>

namespace Core {

/// A journal that this process holds alone as long as the object lives.
class JournalFile
{
public:
    virtual ~JournalFile() = default;

    /// Everything in it. JournalUnusable when it cannot be read or is too large to be one.
    [[nodiscard]] virtual Platform::Result<QByteArray> read() = 0;
    /// Adds to the end; durable when it succeeds. After a failure every further call fails, because
    /// what reached the disk is not known any more: FileUnwritable.
    [[nodiscard]] virtual Platform::Result<> append(const QByteArray &bytes) = 0;
    /// Empties it, durably.
    [[nodiscard]] virtual Platform::Result<> clear() = 0;
};

/// Where the journal of this machine is.
class JournalStore
{
public:
    virtual ~JournalStore() = default;

    /// Everything in it, for who may only look at it; keeps nobody from writing it. Errors:
    /// NotFound when there is certainly none, so that nothing was ever begun; AnotherRunActive when
    /// somebody holds it, AccessDenied, JournalUnusable.
    [[nodiscard]] virtual Platform::Result<QByteArray> read() = 0;
    /// The same although somebody may hold it and write it: the last record may be torn.
    [[nodiscard]] virtual Platform::Result<QByteArray> watch() { return read(); }
    /// Makes it when there is none. Errors: AnotherRunActive when somebody holds it,
    /// FileUnwritable, AccessDenied, FolderUnsafe.
    [[nodiscard]] virtual Platform::Result<std::unique_ptr<JournalFile>> open() = 0;
};

} // namespace Core
