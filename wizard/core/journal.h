// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journalstate.h"
#include "wizard/core/journalstore.h"

namespace Core {

/// The durable record of one run, held by this process alone. Every function that writes returns
/// when the record is on the disk. FileUnwritable: then nothing may be changed that the record was
/// to announce.
class Journal
{
public:
    /// Opens and reads it. Errors of JournalStore::open() and readJournal().
    [[nodiscard]] static Platform::Result<Journal> open(JournalStore &store,
                                                        const QString &machineId);

    /// The run that it held when it was opened.
    [[nodiscard]] const std::optional<JournalState> &state() const { return m_state; }

    /// Replaces a former run by a new one.
    [[nodiscard]] Platform::Result<> begin(const JournalState &run);
    [[nodiscard]] Platform::Result<> intent(qsizetype step) { return write(intentRecord(step)); }
    [[nodiscard]] Platform::Result<> done(qsizetype step) { return write(doneRecord(step)); }
    [[nodiscard]] Platform::Result<> undoIntent(qsizetype step)
    {
        return write(undoIntentRecord(step));
    }
    [[nodiscard]] Platform::Result<> undone(qsizetype step) { return write(undoneRecord(step)); }
    /// The last record. A journal that is not whole is replaced by a whole one once its run is
    /// settled.
    [[nodiscard]] Platform::Result<> end(const RunEnding &ending);

private:
    explicit Journal(std::unique_ptr<JournalFile> file)
        : m_file(std::move(file))
    {
    }

    /// Nothing is written behind damage: the steps to undo are found by probing then, not by their
    /// marks.
    [[nodiscard]] Platform::Result<> write(const QJsonObject &record);
    [[nodiscard]] bool isWhole() const { return !m_state || m_state->tail == JournalTail::Whole; }

    std::unique_ptr<JournalFile> m_file;
    std::optional<JournalState> m_state;
    quint32 m_recordCount = 0;
};

} // namespace Core
