// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QString>

namespace Core {

/// The answer to a run that waits for a confirmation, from any process that may write beside its
/// journal: who cannot see the window any more can give it over the network.
class ConfirmationFile
{
public:
    explicit ConfirmationFile(const QString &journalFile)
        : m_fileName(journalFile + QStringLiteral(".confirmed"))
    {
    }

    /// FileUnwritable.
    [[nodiscard]] Platform::Result<> confirm(const QString &runId) const;
    /// False also when it confirms another run.
    [[nodiscard]] bool confirms(const QString &runId) const;
    void remove() const;

private:
    QString m_fileName;
};

} // namespace Core
