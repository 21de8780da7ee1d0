// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/journal.h"

namespace Core {

using Platform::Result;

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
    return journal;
}

Result<> Journal::begin(const JournalState &run)
{
    if (const auto empty = m_file->clear(); !empty)
        return empty;
    m_state = run;
    m_recordCount = 0;
    return write(headerRecord(run));
}

Result<> Journal::end(const RunEnding &ending)
{
    if (isWhole())
        return write(endingRecord(ending));
    if (ending.outcome == RunOutcome::NeedsAttention)
        return {};
    if (const auto empty = m_file->clear(); !empty)
        return empty;
    m_recordCount = 2;
    return m_file->append(encodeRecord(0, headerRecord(*m_state)) +
                          encodeRecord(1, endingRecord(ending)));
}

Result<> Journal::write(const QJsonObject &record)
{
    if (!isWhole())
        return {};
    const auto written = m_file->append(encodeRecord(m_recordCount, record));
    if (written)
        ++m_recordCount;
    return written;
}

} // namespace Core
