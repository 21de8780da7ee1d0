// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/journal.h"

namespace Core {

using Platform::Result;

namespace {

/// A run and its undo are a hundredth of it; a store reads four times as much.
constexpr qsizetype FullBytes = 1024 * 1024;

Result<std::optional<JournalState>> runIn(const Result<QByteArray> &bytes, const QString &machineId)
{
    if (bytes)
        return readJournal(*bytes, machineId);
    if (bytes.error().code == Platform::ErrorCode::NotFound)
        return std::nullopt;
    return tl::make_unexpected(bytes.error());
}

} // namespace

Result<std::optional<JournalState>> recordedRun(JournalStore &store, const QString &machineId)
{
    return runIn(store.read(), machineId);
}

Result<std::optional<JournalState>> watchedRun(JournalStore &store, const QString &machineId)
{
    return runIn(store.watch(), machineId);
}

Result<Journal> Journal::open(JournalStore &store, const QString &machineId)
{
    auto file = store.open();
    if (!file)
        return tl::make_unexpected(file.error());
    Journal journal(std::move(*file));
    const auto bytes = journal.m_file->read();
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto state = readJournal(*bytes, machineId);
    if (!state)
        return tl::make_unexpected(state.error());
    journal.m_state = std::move(*state);
    journal.m_recordCount = journal.m_state ? journal.m_state->recordCount : 0;
    journal.m_size = bytes->size();
    return journal;
}

Result<> Journal::begin(const JournalState &run)
{
    if (const auto empty = m_file->clear(); !empty)
        return empty;
    m_state = run;
    m_recordCount = 0;
    m_size = 0;
    const QJsonObject header = headerRecord(run);
    return append({header, header});
}

Result<> Journal::end(const RunEnding &ending)
{
    if (isFull() && ending.outcome == RunOutcome::NeedsAttention)
        return {}; // as it says already
    if (isWhole())
        return write(endingRecord(ending));
    if (ending.outcome == RunOutcome::NeedsAttention)
        return Platform::failure(
            Platform::ErrorCode::JournalUnusable,
            QStringLiteral("nothing can stand behind a record that is broken"));
    if (const auto empty = m_file->clear(); !empty)
        return empty;
    m_recordCount = 0;
    m_size = 0;
    const QJsonObject header = headerRecord(*m_state);
    return append({header, header, endingRecord(ending)});
}

bool Journal::tells(RunOutcome outcome)
{
    const auto read = m_file->read().and_then(
        [this](const QByteArray &bytes) { return readJournal(bytes, m_state->machineId); });
    return read && *read && (*read)->isSettled() && (*read)->ending->outcome == outcome;
}

Result<> Journal::write(const QJsonObject &record)
{
    return isWhole() ? append({record}) : Result<>();
}

Result<> Journal::append(const QList<QJsonObject> &records)
{
    QByteArray lines;
    for (qsizetype i = 0; i < records.size(); ++i)
        lines += encodeRecord(m_recordCount + quint32(i), records[i]);
    const auto written = m_file->append(lines);
    if (written) {
        m_recordCount += quint32(records.size());
        m_size += lines.size();
    }
    return written;
}

Result<> Journal::writeMark(const QJsonObject &record)
{
    return isFull() ? Result<>() : write(record);
}

bool Journal::isFull() const
{
    return m_size > FullBytes && isWhole() && m_state && m_state->ending &&
           m_state->ending->outcome == RunOutcome::NeedsAttention;
}

} // namespace Core
