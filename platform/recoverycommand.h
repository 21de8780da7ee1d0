// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Platform {

/// What the recovery task of this computer runs.
struct RecoveryCommand
{
    QString program;       ///< The console program, by its absolute path.
    QStringList arguments; ///< They name the journal by its absolute path, and tell tasks apart.
    QString journalFile;   ///< The same path: whoever may write there says what the task does.
    QStringList window = {}; ///< The program with the window and its arguments, for who logs on.

    bool operator==(const RecoveryCommand &) const = default;
};

} // namespace Platform
