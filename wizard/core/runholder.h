// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

// Who holds a journal: a note in a file beside it, for people. The journal itself is the lock.
namespace Core {

struct RunHolder
{
    qint64 processId = 0;
    QString program; ///< Its file name: plain text only.
    QDateTime since; ///< UTC.
};

/// Notes this process, as well as it can.
void noteHolder(const QString &journalFile);
void forgetHolder(const QString &journalFile);
/// What the note says, which is true only while somebody holds the journal.
[[nodiscard]] std::optional<RunHolder> holderOf(const QString &journalFile);
/// One line in English, for the detail of an error.
[[nodiscard]] QString holderText(const RunHolder &holder);

} // namespace Core
