// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/jsontext.h"
#include "tests/fuzz/fuzztarget.h"
#include "wizard/core/journalstate.h"

#include <algorithm>

using namespace Core;
using namespace TestSupport;

namespace {

/// Lines of JSON as records with valid check sums, which no chance would hit.
QByteArray asRecords(const QByteArray &lines)
{
    QByteArray journal;
    quint32 number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        if (const auto record = Platform::parseJsonObject(line))
            journal += encodeRecord(number++, *record);
    }
    return journal;
}

void check(const JournalState &run)
{
    require(run.steps.size() == run.plan.steps.size());
    require(!run.isSettled() || run.tail == JournalTail::Whole);
    const auto steps = stepsToUndo(run);
    require(std::ranges::is_sorted(steps, std::greater<>()));
    for (qsizetype i = 0; i < run.steps.size(); ++i) {
        const StepMarks &marks = run.steps[i];
        const bool isOpen = marks.isIntended && !marks.isUndone && isUndoable(run.plan.steps[i]);
        require(!isOpen || run.isSettled() || steps.contains(i));
    }
    for (const qsizetype step : steps)
        require(step >= 0 && step < run.steps.size() && isUndoable(run.plan.steps[step]));
}

void read(const QByteArray &journal)
{
    const auto run = readJournal(journal, QStringLiteral("machine"));
    if (run && *run)
        check(**run);
    const JournalRecords records = decodeRecords(journal);
    QByteArray again;
    for (qsizetype i = 0; i < records.records.size(); ++i)
        again += encodeRecord(quint32(i), records.records[i]);
    require(decodeRecords(again).records == records.records);
}

} // namespace

/// A journal is refused, or all of its steps that may have taken effect are to go back. The bytes
/// are read as a journal, and as the JSON of its records.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    read(bytes);
    read(asRecords(bytes));
    return 0;
}
