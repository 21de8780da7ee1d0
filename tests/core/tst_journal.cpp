// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/crash.h"
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/support/testmain.h"

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

namespace {

Scenario smallScenario() { return planKinds().at(3); }
Scenario largeScenario() { return planKinds().at(4); }

/// The journal of a run that was finished and taken back.
QByteArray finishedJournal(const Scenario &scenario)
{
    RunWorld world(scenario.profile);
    std::ignore = world.apply(scenario.plan);
    std::ignore = world.runner().undo();
    return world.journal.bytes;
}

/// What a journal told of a run that died in the middle.
struct CutRun
{
    Scenario scenario = largeScenario();
    RunWorld world{scenario.profile};
    QByteArray former = world.machine();

    /// Dies after `effects` changes of the machine.
    explicit CutRun(int effects)
    {
        int count = 0;
        world.host.after = [&](const HostCall &) {
            if (++count == effects)
                throw Crash();
        };
        try {
            std::ignore = world.apply(scenario.plan);
        } catch (const Crash &) {
        }
        world.watch();
    }
};

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    lines.removeLast();
    for (QByteArray &line : lines)
        line += '\n';
    return lines;
}

QByteArray joined(const QList<QByteArray> &lines) { return lines.join(); }

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatARunWrote()
    {
        const Scenario scenario = largeScenario();
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        const auto run = readJournal(world.journal.bytes, world.host.machineId());
        QVERIFY(run && *run);
        QCOMPARE((*run)->runId, QStringLiteral("run-1"));
        QCOMPARE((*run)->plan, scenario.plan);
        QCOMPARE((*run)->ending->outcome, RunOutcome::Done);
        QVERIFY((*run)->isSettled());
        for (const StepMarks &marks : (*run)->steps)
            QCOMPARE(marks, (StepMarks{true, true, false, false}));
    }

    void takesTheValidPartOfEveryTruncation()
    {
        const QByteArray whole = finishedJournal(largeScenario());
        const QList<QJsonObject> records = decodeRecords(whole).records;
        for (qsizetype size = 0; size < whole.size(); size += size < 200 ? 1 : 3) {
            const JournalRecords part = decodeRecords(whole.left(size));
            QVERIFY(part.tail != JournalTail::Damaged);
            QCOMPARE(part.records, records.first(part.records.size()));
            QCOMPARE(part.tail == JournalTail::Whole, size == 0 || whole[size - 1] == '\n');
        }
    }

    void noticesEveryFlippedBit()
    {
        const QByteArray whole = finishedJournal(smallScenario());
        const QList<QJsonObject> records = decodeRecords(whole).records;
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
            const JournalRecords part = decodeRecords(flipped);
            QVERIFY(part.tail != JournalTail::Whole);
            QVERIFY(part.records.size() < records.size());
            QCOMPARE(part.records, records.first(part.records.size()));
        }
    }

    void neverResumesOnADamagedJournal()
    {
        CutRun cut(7);
        const QByteArray journal = cut.world.journal.bytes;
        const Platform::HostProfile machine = cut.world.snapshot();
        for (qsizetype byte = 0; byte < journal.size(); byte += 11) {
            RunWorld world(machine);
            world.host.monitor = {}; // records are gone, and none is written behind what is broken
            world.journal.bytes = journal;
            world.journal.bytes[byte] = char(world.journal.bytes[byte] ^ (1 << byte % 8));
            QVERIFY(world.apply(cut.scenario.plan).outcome == RunOutcome::Refused);
            const auto report = world.runner().recover();
            QVERIFY(report);
            QVERIFY2(report->outcome == RunOutcome::Undone, told(*report));
            QCOMPARE(world.machine(), cut.former);
        }
    }

    void bringsTheMachineBackWithRecordsGoneDoubledOrSwapped()
    {
        CutRun cut(7);
        const QList<QByteArray> lines = linesOf(cut.world.journal.bytes);
        const Platform::HostProfile machine = cut.world.snapshot();
        QList<QByteArray> journals;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            QList<QByteArray> without = lines;
            without.removeAt(i);
            QList<QByteArray> doubled = lines;
            doubled.insert(i, lines[i]);
            QList<QByteArray> swapped = lines;
            swapped.swapItemsAt(i, i + 1);
            journals << joined(without) << joined(doubled) << joined(swapped);
        }
        for (const QByteArray &journal : journals) {
            QVERIFY(decodeRecords(journal).tail != JournalTail::Whole);
            RunWorld world(machine);
            world.host.monitor = {}; // records are gone, and none is written behind what is broken
            world.journal.bytes = journal;
            const auto report = world.runner().recover();
            QVERIFY(report);
            QVERIFY2(report->outcome == RunOutcome::Undone, told(*report));
            QCOMPARE(world.machine(), cut.former);
            QVERIFY(!world.runner().unfinishedRun()->has_value());
        }
    }

    void refusesWhatItCannotTrust_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray whole = finishedJournal(smallScenario());
        QList<QByteArray> lines = linesOf(whole);
        QJsonObject header = decodeRecords(whole).records.first();
        QTest::newRow("garbage") << QByteArray("hello\nworld\n") << ErrorCode::JournalUnusable;
        QTest::newRow("no header") << joined(lines.sliced(2)) << ErrorCode::JournalUnusable;
        lines[0].chop(2);
        lines[1].chop(2);
        QTest::newRow("damaged headers")
            << joined(lines) + lines.last() << ErrorCode::JournalUnusable;
        QTest::newRow("intent for a header")
            << encodeRecord(0, intentRecord(0)) << ErrorCode::JournalUnusable;
        header.insert(QStringLiteral("format"), QStringLiteral("eflow-gpu-setup/journal/2"));
        QTest::newRow("other format") << encodeRecord(0, header) << ErrorCode::JournalForeign;
        header = decodeRecords(whole).records.first();
        header.insert(QStringLiteral("machineId"), QStringLiteral("somewhere else"));
        QTest::newRow("other machine") << encodeRecord(0, header) << ErrorCode::JournalForeign;
        header = decodeRecords(whole).records.first();
        header.insert(QStringLiteral("plan"), QJsonObject());
        QTest::newRow("no plan") << encodeRecord(0, header) << ErrorCode::JournalUnusable;
    }
    void refusesWhatItCannotTrust()
    {
        QFETCH(QByteArray, journal);
        QFETCH(ErrorCode, code);
        RunWorld world(smallScenario().profile);
        const QByteArray former = world.machine();
        world.journal.bytes = journal;
        QCOMPARE(world.runner().unfinishedRun().error().code, code);
        QCOMPARE(world.runner().undo().error->code, code);
        QCOMPARE(world.runner().recover()->error->code, code); // without a task, too
        QCOMPARE(world.apply(smallScenario().plan).error->code, code);
        QCOMPARE(world.machine(), former);
        QCOMPARE(world.journal.bytes, journal);
    }

    void takesATornHeaderForNoRun()
    {
        const QByteArray header = linesOf(finishedJournal(smallScenario())).first();
        for (const QByteArray &torn :
             {QByteArray(), header.left(1), header.left(30), header.chopped(1)}) {
            const auto run = readJournal(torn, QString());
            QVERIFY(run);
            QVERIFY(!*run);
        }
    }

    void countsRecordsThatMakeNoSenseAsDamage_data()
    {
        QTest::addColumn<QList<QJsonObject>>("records");
        QTest::newRow("done without intent") << QList{doneRecord(0)};
        QTest::newRow("undone without intent") << QList{intentRecord(0), undoneRecord(0)};
        QTest::newRow("step that is not in the plan") << QList{intentRecord(99)};
        QTest::newRow("intent twice") << QList{intentRecord(0), intentRecord(0)};
        QTest::newRow("intent after the end")
            << QList{endingRecord({RunOutcome::Done, {}}), intentRecord(0)};
        QTest::newRow("unknown record")
            << QList{QJsonObject{{QStringLiteral("record"), QStringLiteral("x")}}};
        QTest::newRow("second header") << QList{headerRecord({})};
    }
    void countsRecordsThatMakeNoSenseAsDamage()
    {
        QFETCH(QList<QJsonObject>, records);
        JournalState run;
        run.plan = smallScenario().plan;
        QByteArray bytes = encodeRecord(0, headerRecord(run));
        for (qsizetype i = 0; i < records.size(); ++i)
            bytes += encodeRecord(quint32(i + 1), records[i]);
        const auto read = readJournal(bytes, QString());
        QVERIFY(read && *read);
        QCOMPARE((*read)->tail, JournalTail::Damaged);
        QVERIFY(!(*read)->isSettled());
    }

    void writesNothingBehindDamage()
    {
        MemoryJournal store;
        JournalState run;
        run.plan = smallScenario().plan;
        store.bytes =
            encodeRecord(0, headerRecord(run)) + "damage\n" + encodeRecord(1, intentRecord(0));
        const QByteArray damaged = store.bytes;
        auto journal = Journal::open(store, QString());
        QVERIFY(journal && journal->undoIntent(0) && journal->undone(0));
        QCOMPARE(journal->end({RunOutcome::NeedsAttention, {}}).error().code,
                 ErrorCode::JournalUnusable);
        QCOMPARE(store.bytes, damaged);
        QVERIFY(journal->end({RunOutcome::Undone, {}}));
        QVERIFY(readJournal(store.bytes, QString())->value().isSettled());
    }
};

SETUP_TEST_MAIN(TestJournal)
#include "tst_journal.moc"
