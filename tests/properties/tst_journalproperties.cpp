// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/memoryjournal.h"
#include "tests/core/support/scenario.h"
#include "tests/properties/propertytest.h"
#include "wizard/core/journal.h"

#include <QJsonArray>

#include <algorithm>

using namespace Core;
using namespace TestSupport;

namespace {

QJsonValue anyJson(int depth)
{
    switch (*evenly(0, depth > 0 ? 6 : 4)) {
    case 0:
        return *unicodeText();
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *evenly<qint64>(-(qint64(1) << 53), qint64(1) << 53);
    case 3:
        return QJsonValue();
    case 4:
        return QJsonArray{anyJson(depth - 1), anyJson(depth - 1)};
    default:
        return QJsonObject{{*keyText(), anyJson(depth - 1)}};
    }
}

QJsonObject anyRecord()
{
    QJsonObject record;
    for (int left = *evenly(0, 4); left > 0; --left)
        record.insert(*keyText(), anyJson(2));
    return record;
}

/// Records and where each of them ends.
struct Written
{
    QList<QJsonObject> records;
    QList<qsizetype> ends{0};
    QByteArray bytes;

    explicit Written(int count)
    {
        for (int i = 0; i < count; ++i) {
            records << anyRecord();
            bytes += encodeRecord(quint32(i), records.last());
            ends << bytes.size();
        }
    }
    /// How many records lie before this place.
    qsizetype wholeBefore(qsizetype place) const
    {
        return std::ranges::upper_bound(ends, place) - ends.begin() - 1;
    }
};

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
    return bytes;
}

/// A run as it goes: its marks by hand, and the journal that tells them.
struct Life
{
    MemoryJournal store;
    JournalState state;
    QList<StepMarks> marks;

    explicit Life(const Plan &plan)
    {
        state.runId = QStringLiteral("run");
        state.machineId = QStringLiteral("machine");
        state.plan = plan;
        state.steps.resize(plan.steps.size());
        marks.resize(plan.steps.size());
        Journal journal = *Journal::open(store, state.machineId);
        RC_ASSERT(journal.begin(state));
        apply(journal);
        if (*rc::gen::arbitrary<bool>())
            takeBack(journal);
    }

    void apply(Journal &journal)
    {
        const auto begun = *evenly<qsizetype>(0, marks.size() + 1);
        for (qsizetype i = 0; i < begun; ++i) {
            RC_ASSERT(journal.intent(i));
            marks[i].isIntended = true;
            if (i + 1 == begun && *rc::gen::arbitrary<bool>())
                return; // cut off in the middle of the step
            RC_ASSERT(journal.done(i));
            marks[i].isDone = true;
        }
    }

    void takeBack(Journal &journal)
    {
        for (qsizetype i = marks.size() - 1; i >= 0; --i) {
            if (!marks[i].isIntended || !isUndoable(state.plan.steps[i]))
                continue;
            if (*evenly(0, 6) == 0)
                return;
            RC_ASSERT(journal.undoIntent(i));
            marks[i].isUndoIntended = true;
            if (*evenly(0, 6) == 0)
                return;
            RC_ASSERT(journal.undone(i));
            marks[i].isUndone = true;
        }
    }

    Platform::Result<std::optional<JournalState>> read(const QByteArray &bytes) const
    {
        return readJournal(bytes, state.machineId);
    }

    /// What has to go back, newest first.
    QList<qsizetype> toUndo() const
    {
        QList<qsizetype> steps;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            if (marks[i].isIntended && !marks[i].isUndone && isUndoable(state.plan.steps[i]))
                steps.prepend(i);
        }
        return steps;
    }
};

Life anyLife()
{
    static const QList<Scenario> Kinds = planKinds();
    return Life(Kinds[*evenly<qsizetype>(0, Kinds.size())].plan);
}

} // namespace

class TestJournalProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeBackAsWritten()
    {
        forAll([] {
            const Written written(*evenly(0, 6));
            const JournalRecords read = decodeRecords(written.bytes);
            RC_ASSERT(read.records == written.records && read.tail == JournalTail::Whole);
            RC_ASSERT(written.bytes.count('\n') == written.records.size());
        });
    }

    void aCutOffJournalKeepsItsWholeRecords()
    {
        forAll([] {
            const Written written(*evenly(1, 6));
            const auto size = *evenly<qsizetype>(0, written.bytes.size() + 1);
            const JournalRecords read = decodeRecords(written.bytes.left(size));
            const qsizetype whole = written.wholeBefore(size);
            RC_ASSERT((read.records == written.records.first(whole)));
            RC_ASSERT((read.tail ==
                       (written.ends[whole] == size ? JournalTail::Whole : JournalTail::Torn)));
        });
    }

    void noFlippedBitGoesUnnoticed()
    {
        forAll([] {
            const Written written(*evenly(1, 6));
            const auto bit = *evenly<qsizetype>(0, written.bytes.size() * 8);
            const JournalRecords read = decodeRecords(flipped(written.bytes, bit));
            RC_ASSERT((read.tail != JournalTail::Whole));
            RC_ASSERT((read.records == written.records.first(written.wholeBefore(bit / 8))));
        });
    }

    void aLifeIsReadAsItWasLived()
    {
        forAll([] {
            const Life life = anyLife();
            const auto run = life.read(life.store.bytes);
            RC_ASSERT(run && *run);
            RC_ASSERT((*run)->steps == life.marks && (*run)->plan == life.state.plan);
            RC_ASSERT((*run)->tail == JournalTail::Whole && !(*run)->ending);
            RC_ASSERT(!(*run)->isSettled());
            RC_ASSERT(stepsToUndo(**run) == life.toUndo());
        });
    }

    /// Whatever is left of the journal: all that went back is tried again at most, and nothing that
    /// has to go back is left out as far as a record of it is left.
    void aDamagedLifeIsTakenBackOrRefused()
    {
        forAll([] {
            const Life life = anyLife();
            const QByteArray whole = life.store.bytes;
            const bool isCut = *rc::gen::arbitrary<bool>();
            const qsizetype header = whole.indexOf('\n'); // the longest record by far
            const auto place = *rc::gen::oneOf(evenly<qsizetype>(0, header),
                                               evenly<qsizetype>(header, whole.size()),
                                               evenly<qsizetype>(header, whole.size()));
            const QByteArray damaged =
                isCut ? whole.left(place) : flipped(whole, place * 8 + *evenly(0, 8));
            const auto run = life.read(damaged);
            RC_CLASSIFY(!run, "refused");
            RC_CLASSIFY(run && !*run, "not begun");
            if (!run || !*run)
                return;
            RC_ASSERT(!(*run)->isSettled() && !(*run)->ending);
            const auto left = stepsToUndo(**run);
            RC_ASSERT(std::ranges::is_sorted(left, std::greater<>()));
            for (qsizetype i = 0; i < life.marks.size(); ++i) {
                const StepMarks &marks = (*run)->steps[i];
                RC_ASSERT(!marks.isIntended || life.marks[i].isIntended);
                const bool mustGoBack =
                    marks.isIntended && !marks.isUndone && isUndoable(life.state.plan.steps[i]);
                RC_ASSERT(!mustGoBack || left.contains(i));
                const bool isLost = !isCut && life.marks[i].isIntended && !life.marks[i].isUndone &&
                                    isUndoable(life.state.plan.steps[i]);
                RC_ASSERT(!isLost || (*run)->tail == JournalTail::Torn || left.contains(i));
            }
        });
    }

    void anEndIsReadAsItWasWritten()
    {
        forAll([] {
            Life life = anyLife();
            RunEnding ending;
            ending.outcome =
                *rc::gen::element(RunOutcome::Done, RunOutcome::Undone, RunOutcome::NeedsAttention);
            if (*rc::gen::arbitrary<bool>())
                ending.error = Platform::Error{Platform::ErrorCode::TimedOut, *unicodeText()};
            Journal journal = *Journal::open(life.store, life.state.machineId);
            RC_ASSERT(journal.end(ending));
            RC_ASSERT(journal.tells(ending.outcome) ==
                      (ending.outcome != RunOutcome::NeedsAttention));
            const auto run = life.read(life.store.bytes);
            RC_ASSERT(run && *run && (*run)->ending == std::optional(ending));
            RC_ASSERT((*run)->isSettled() == (ending.outcome != RunOutcome::NeedsAttention));
            RC_ASSERT(stepsToUndo(**run).isEmpty() || ending.outcome != RunOutcome::Undone);
        });
    }
};

PROPERTY_TEST_MAIN(TestJournalProperties)
#include "tst_journalproperties.moc"
