// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journalstate.h"

namespace TestSupport {

/// Reads the journals of one run, of which an exploration has a hundred thousand. They differ only
/// behind the header, the largest of the records by far, which is not read again. The engine itself
/// reads every journal whole.
class PlanJournals
{
public:
    using State = std::optional<Core::JournalState>;

    /// `header` is the state in which the run begins its journal.
    explicit PlanJournals(const Core::JournalState &header);

    /// What readJournal() tells of it on the machine of the header.
    [[nodiscard]] Platform::Result<State> read(const QByteArray &journal) const;

private:
    Core::JournalState m_header;
    QByteArray m_headerRecords;
    QByteArray m_standIn;
};

} // namespace TestSupport
