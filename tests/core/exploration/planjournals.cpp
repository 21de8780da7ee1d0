// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/planjournals.h"

namespace TestSupport {

using namespace Core;

namespace {

/// A header and its copy, as Journal::begin() writes them.
QByteArray headerRecords(const QJsonObject &header)
{
    return encodeRecord(0, header) + encodeRecord(1, header);
}

} // namespace

PlanJournals::PlanJournals(const JournalState &header)
    : m_header(header)
    , m_headerRecords(headerRecords(headerRecord(header)))
    , m_standIn(headerRecords({}))
{
}

Platform::Result<PlanJournals::State> PlanJournals::read(const QByteArray &journal) const
{
    if (!journal.startsWith(m_headerRecords))
        return readJournal(journal, m_header.machineId);
    JournalState run = m_header;
    readRecords(decodeRecords(m_standIn + journal.sliced(m_headerRecords.size())), run);
    return run;
}

} // namespace TestSupport
