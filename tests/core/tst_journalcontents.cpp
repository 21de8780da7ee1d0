// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/durablefile.h"
#include "tests/core/support/memoryjournal.h"
#include "tests/core/support/scenario.h"
#include "tests/support/testmain.h"
#include "wizard/core/journal.h"
#include "wizard/core/runholder.h"
#include "wizard/core/runrecord.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <functional>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

namespace {

using Alter = std::function<void(QJsonObject &)>;

/// The three steps of this plan are there for their numbers.
JournalState startedRun()
{
    JournalState run;
    run.runId = QStringLiteral("run-1");
    run.plan = planKinds().at(3).plan;
    run.steps.resize(run.plan.steps.size());
    return run;
}

/// A journal whose first record is changed, or has others behind it.
QByteArray journalOf(const QList<QJsonObject> &records, const Alter &alter = {})
{
    QJsonObject header = headerRecord(startedRun());
    if (alter)
        alter(header);
    QByteArray bytes = encodeRecord(0, header);
    for (qsizetype i = 0; i < records.size(); ++i)
        bytes += encodeRecord(quint32(i + 1), records[i]);
    return bytes;
}

QJsonObject with(QJsonObject record, const char *name, const QJsonValue &value)
{
    record.insert(QString::fromLatin1(name), value);
    return record;
}

/// An end whose first failure has another member or one more.
QJsonObject endWithFailure(const char *name, const QJsonValue &value)
{
    const QJsonObject whole{{QStringLiteral("step"), 0},
                            {QStringLiteral("error"), QStringLiteral("Busy")},
                            {QStringLiteral("detail"), QString()}};
    return with(endingRecord({RunOutcome::NeedsAttention, {}}), "failures",
                QJsonArray{with(whole, name, value)});
}

/// The CRC-32 of IEEE 802.3, bit by bit.
quint32 checkSum(const QByteArray &bytes)
{
    quint32 rest = 0xFFFFFFFF;
    for (const char byte : bytes) {
        for (int bit = 0; bit < 8; ++bit) {
            const bool isOdd = ((rest ^ (quint32(quint8(byte)) >> bit)) & 1) != 0;
            rest = (rest >> 1) ^ (isOdd ? 0xEDB88320 : 0);
        }
    }
    return ~rest;
}

QByteArray eightDigits(quint32 number)
{
    return QByteArray::number(number, 16).rightJustified(8, '0') + ' ';
}

} // namespace

/// What can stand in a journal and in the note beside it, and what is made of it.
class TestJournalContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsThatMakeNoSenseAreDamage_data()
    {
        QTest::addColumn<QList<QJsonObject>>("records");
        QTest::addColumn<bool>("isWhole");
        const QJsonObject end = endingRecord({RunOutcome::NeedsAttention, {}});
        const auto row = [](const char *name, const QList<QJsonObject> &records,
                            bool isWhole = false) { QTest::newRow(name) << records << isWhole; };
        row("an end", {end}, true);
        row("an end with a failure", {endWithFailure("step", 0)}, true);
        row("an error of a later version", {endWithFailure("error", QStringLiteral("New"))}, true);
        row("an outcome that ends nothing", {with(end, "outcome", QStringLiteral("refused"))});
        row("an unknown outcome", {with(end, "outcome", QStringLiteral("x"))});
        row("an end with one member more", {with(end, "more", 1)});
        row("a failure with one member more", {endWithFailure("more", 1)});
        row("a failure without an error", {endWithFailure("error", QString())});
        row("a failure of no step", {endWithFailure("step", -1)});
        row("a failure of a step behind the last", {endWithFailure("step", 2)});
        row("an attempt", {attemptRecord()}, true);
        row("an attempt with a step", {with(attemptRecord(), "step", 0)});
        row("an intent with one member more", {with(intentRecord(0), "more", 1)});
        row("an intent of no step", {intentRecord(-1)});
        row("a word for a step", {with(intentRecord(0), "step", QStringLiteral("0"))});
        row("an unknown record of a step", {with(intentRecord(0), "record", QStringLiteral("x"))});
        row("done behind the begin of an undo",
            {intentRecord(0), undoIntentRecord(0), doneRecord(0)});
        row("undone twice",
            {intentRecord(0), undoIntentRecord(0), undoneRecord(0), undoneRecord(0)});
    }
    void recordsThatMakeNoSenseAreDamage()
    {
        QFETCH(QList<QJsonObject>, records);
        QFETCH(bool, isWhole);
        const auto run = readJournal(journalOf(records), QString());
        QVERIFY(run && *run);
        QCOMPARE((*run)->tail == JournalTail::Whole, isWhole);
    }

    void aHeaderIsWholeOrRefused_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const Alter &alter, const QString &detail) {
            QTest::newRow(name) << journalOf({}, alter) << detail;
        };
        row(
            "another kind", [](QJsonObject &h) { h = with(h, "record", QStringLiteral("intent")); },
            QStringLiteral("intent"));
        row(
            "one member more", [](QJsonObject &h) { h = with(h, "more", 1); },
            QStringLiteral("more: this key is not known"));
    }
    void aHeaderIsWholeOrRefused()
    {
        QFETCH(QByteArray, journal);
        const auto run = readJournal(journal, QString());
        QCOMPARE(run.error().code, ErrorCode::JournalUnusable);
        QTEST(run.error().detail, "detail");
    }

    void aRecordIsAnObject_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isRecord");
        QTest::newRow("an object") << QByteArray("{}") << true;
        QTest::newRow("a list") << QByteArray("[]") << false;
        QTest::newRow("no JSON") << QByteArray("x") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void aRecordIsAnObject()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isRecord);
        for (const quint32 before : {0, 1}) {
            const QByteArray head = eightDigits(quint32(json.size())) + eightDigits(before);
            const QByteArray line = head + eightDigits(checkSum(head + json)) + json + '\n';
            const JournalRecords read = decodeRecords((before ? journalOf({}) : "") + line);
            QCOMPARE(read.records.size(), qsizetype(before + (isRecord ? 1 : 0)));
        }
    }

    void aFullJournalTakesNoMoreMarks_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<bool>("grows");
        constexpr qsizetype Full = 1024 * 1024;
        const auto end = [](RunOutcome outcome) {
            const QString longText(Full, QLatin1Char('x'));
            return endingRecord({outcome, Platform::Error{ErrorCode::Busy, longText}});
        };
        const QByteArray attention = journalOf({end(RunOutcome::NeedsAttention)});
        QTest::newRow("needs attention") << attention << false;
        QTest::newRow("needs attention, damaged") << attention + "damage\nbehind\n" << false;
        QTest::newRow("done") << journalOf({end(RunOutcome::Done)}) << true;
        QTest::newRow("not ended") << journalOf({}, [](QJsonObject &header) {
            header = with(header, "runId", QString(Full, QLatin1Char('x')));
        }) << true;
        QTest::newRow("no run, torn") << QByteArray(Full + 1, 'x') << true;
        QTest::newRow("short") << journalOf({endWithFailure("step", 0)}) << true;
    }
    void aFullJournalTakesNoMoreMarks()
    {
        QFETCH(QByteArray, journal);
        QFETCH(bool, grows);
        MemoryJournal store;
        store.bytes = journal;
        auto open = Journal::open(store, QString());
        QVERIFY(open && open->undoIntent(0));
        QCOMPARE(store.bytes.size() > journal.size(), grows);
    }

    void aJournalTellsOnlyOfItsOwnEnd_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<bool>("tells");
        const auto end = [](RunOutcome outcome) { return endingRecord({outcome, {}}); };
        QTest::newRow("it does") << journalOf({end(RunOutcome::Done)}) << true;
        QTest::newRow("another one") << journalOf({end(RunOutcome::Undone)}) << false;
        QTest::newRow("no end") << journalOf({}) << false;
        QTest::newRow("no run") << QByteArray() << false;
        QTest::newRow("garbage") << QByteArray("a\nb\n") << false;
    }
    void aJournalTellsOnlyOfItsOwnEnd()
    {
        QFETCH(QByteArray, journal);
        MemoryJournal store;
        store.bytes = journalOf({});
        auto open = Journal::open(store, QString());
        QVERIFY(open);
        store.bytes = journal; // what the disk holds, whatever was written
        QTEST(open->tells(RunOutcome::Done), "tells");
    }

    void anEndThatReplacesADamagedJournalMayFail()
    {
        MemoryJournal store;
        store.bytes = journalOf({}) + "damage\nbehind\n";
        auto journal = Journal::open(store, QString());
        QVERIFY(journal);
        store.onWrite = [](const QByteArray &) { return MemoryJournal::Write::Fails; };
        QCOMPARE(journal->end({RunOutcome::Undone, {}}).error().code, ErrorCode::FileUnwritable);
    }

    void everyMarkTellsThePhase_data()
    {
        QTest::addColumn<QList<QJsonObject>>("records");
        QTest::addColumn<RunPhase>("phase");
        QTest::newRow("begun") << QList<QJsonObject>() << RunPhase::Armed;
        QTest::newRow("a change") << QList{intentRecord(0)} << RunPhase::Applying;
        QTest::newRow("a look inside")
            << QList{intentRecord(0), intentRecord(1)} << RunPhase::Verifying;
        QTest::newRow("an undo") << QList{intentRecord(0), undoIntentRecord(0)}
                                 << RunPhase::RollingBack;
        QTest::newRow("an end") << QList{endingRecord({RunOutcome::Done, {}})} << RunPhase::Done;
    }
    void everyMarkTellsThePhase()
    {
        QFETCH(QList<QJsonObject>, records);
        const auto run = readJournal(journalOf(records), QString());
        QVERIFY(run && *run);
        QTEST(phaseOf(*run), "phase");
    }

    void everyOutcomeIsAPhase_data()
    {
        QTest::addColumn<RunOutcome>("outcome");
        QTest::addColumn<RunPhase>("phase");
        QTest::newRow("done") << RunOutcome::Done << RunPhase::Done;
        QTest::newRow("undone") << RunOutcome::Undone << RunPhase::Undone;
        QTest::newRow("attention") << RunOutcome::NeedsAttention << RunPhase::NeedsAttention;
        QTest::newRow("refused") << RunOutcome::Refused << RunPhase::Idle;
        QTest::newRow("none of them") << RunOutcome(99) << RunPhase::Idle;
    }
    void everyOutcomeIsAPhase()
    {
        QFETCH(RunOutcome, outcome);
        QTEST(phaseOf(outcome), "phase");
        QCOMPARE(phaseOf(std::optional<JournalState>()), RunPhase::Idle);
    }

    void aNoteOfTheHolderIsWholeOrNone_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<bool>("isRead");
        const QByteArray whole = R"({"processId":1,"program":"p","since":"2026-01-02T03:04:05Z"})";
        QTest::newRow("whole") << whole << true;
        QTest::newRow("one member more") << QByteArray(whole).replace("{", R"({"x":1,)") << false;
        QTest::newRow("no date") << QByteArray(whole).replace("2026", "x") << false;
        QTest::newRow("no object") << QByteArray("[]") << false;
        QTest::newRow("too long") << whole + QByteArray(5000, ' ') << false;
    }
    void aNoteOfTheHolderIsWholeOrNone()
    {
        QFETCH(QByteArray, note);
        const QTemporaryDir folder;
        const QString journal = folder.filePath(QStringLiteral("journal"));
        QVERIFY(Platform::replaceFile(journal + QStringLiteral(".holder"), note));
        QTEST(holderOf(journal).has_value(), "isRead");
    }
};

SETUP_TEST_MAIN(TestJournalContents)
#include "tst_journalcontents.moc"
