// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journalstate.h"
#include "wizard/core/journalstore.h"

namespace Core {

/// The run that a journal holds, read without holding it, for who may not write it; nothing when no
/// run was ever begun. Errors of JournalStore::read() but NotFound, and of readJournal().
[[nodiscard]] Platform::Result<std::optional<JournalState>> recordedRun(JournalStore &store,
                                                                        const QString &machineId);

/// The same while somebody may hold it and go on with the run.
[[nodiscard]] Platform::Result<std::optional<JournalState>> watchedRun(JournalStore &store,
                                                                       const QString &machineId);

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

    /// Replaces a former run by a new one; from then on the former one cannot be taken back. To be
    /// called last, when nothing else can keep the new one from beginning.
    [[nodiscard]] Platform::Result<> begin(const JournalState &run);
    [[nodiscard]] Platform::Result<> intent(qsizetype step) { return write(intentRecord(step)); }
    [[nodiscard]] Platform::Result<> done(qsizetype step) { return write(doneRecord(step)); }
    [[nodiscard]] Platform::Result<> undoIntent(qsizetype step)
    {
        return writeMark(undoIntentRecord(step));
    }
    [[nodiscard]] Platform::Result<> undone(qsizetype step)
    {
        return writeMark(undoneRecord(step));
    }
    /// A recovery that is to be tried again at the next start of the computer, in place of an end.
    [[nodiscard]] Platform::Result<> attempt() { return write(attemptRecord()); }
    /// The last record. A journal that is not whole is replaced by a whole one once its run is
    /// settled; JournalUnusable while it needs attention.
    [[nodiscard]] Platform::Result<> end(const RunEnding &ending);
    /// True when it tells of this outcome, although writing so may have failed.
    [[nodiscard]] bool tells(RunOutcome outcome);

private:
    explicit Journal(std::unique_ptr<JournalFile> file)
        : m_file(std::move(file))
    {
    }

    /// Nothing is written behind damage: the steps to undo are found by probing then, not by their
    /// marks.
    [[nodiscard]] Platform::Result<> write(const QJsonObject &record);
    /// The records behind those that are there, in one piece.
    [[nodiscard]] Platform::Result<> append(const QList<QJsonObject> &records);
    /// The same, unless so many attempts to take the run back are recorded that more of them would
    /// make the journal too large to be read. It then tells of a run that needs attention, all of
    /// which is to go back, and more marks would not change that.
    [[nodiscard]] Platform::Result<> writeMark(const QJsonObject &record);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isWhole() const { return !m_state || m_state->tail == JournalTail::Whole; }

    std::unique_ptr<JournalFile> m_file;
    std::optional<JournalState> m_state;
    quint32 m_recordCount = 0;
    qsizetype m_size = 0;
};

} // namespace Core
