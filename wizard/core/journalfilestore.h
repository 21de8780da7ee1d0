// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journalstore.h"

#include <QString>

namespace Core {

/// The journal as a file on the disk.
class JournalFileStore : public JournalStore
{
public:
    explicit JournalFileStore(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    [[nodiscard]] Platform::Result<QByteArray> read() override;
    [[nodiscard]] Platform::Result<QByteArray> watch() override;
    /// Makes the folder too.
    [[nodiscard]] Platform::Result<std::unique_ptr<JournalFile>> open() override;

private:
    [[nodiscard]] Platform::Error failed(const Platform::Error &error) const;

    const QString m_fileName;
};

} // namespace Core
