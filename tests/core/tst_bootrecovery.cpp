// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/support/testmain.h"
#include "wizard/core/journalfilestore.h"
#include "wizard/core/rollback.h"

#include <QTemporaryDir>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

/// What the task does that runs at the start of the computer.
class TestBootRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForAHostThatIsNotReadyYet()
    {
        for (const auto &needed : {std::chrono::seconds(1), std::chrono::seconds(100)}) {
            const Scenario scenario = planKinds().at(4);
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            cutOff(world, scenario);
            const auto ready = world.clock.now() + needed;
            world.host.fate = [&](const HostCall &, qsizetype) {
                return world.clock.now() < ready ? CallFate::ErrorBefore : CallFate::Passes;
            };
            const auto report = world.runner().recover();
            QVERIFY2(report && report->outcome == RunOutcome::Undone, told(*report));
            for (const StepResult &result : report->steps)
                QVERIFY(!result.error);
            QCOMPARE(world.machine(), former);
            QVERIFY(!world.isRecoveryArmed());
        }
    }

    void leavesItToTheNextStartsOfTheComputer()
    {
        constexpr int MostStarts = 5;
        const Scenario scenario = planKinds().at(4);
        for (int recovering = 1; recovering <= MostStarts; ++recovering) {
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            cutOff(world, scenario);
            world.host.fate = [](const HostCall &, qsizetype) { return CallFate::TimeoutBefore; };
            for (int start = 1; start <= recovering; ++start) {
                const auto report = world.runner().recover();
                QVERIFY(report && report->outcome == RunOutcome::NeedsAttention);
                QVERIFY(!report->residual.isEmpty());
                const auto run = readJournal(world.journal.bytes, world.host.machineId());
                QCOMPARE((*run)->ending.has_value(), start == MostStarts);
                QCOMPARE(world.isRecoveryArmed(), start < MostStarts);
            }
            world.host.fate = {};
            QCOMPARE(world.runner().recover()->outcome, RunOutcome::Undone);
            QCOMPARE(world.machine(), former);
            QVERIFY(!world.isRecoveryArmed());
        }
    }

    void asksForAttentionAtOnceWhenTheHostRefuses()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        cutOff(world, scenario);
        world.host.fate = [](const HostCall &, qsizetype) { return CallFate::Refuses; };
        const auto before = world.clock.now();
        QCOMPARE(world.runner().recover()->outcome, RunOutcome::NeedsAttention);
        QVERIFY(world.clock.now() - before < std::chrono::seconds(20));
        const auto run = readJournal(world.journal.bytes, world.host.machineId());
        QVERIFY((*run)->ending);
        QVERIFY(!world.isRecoveryArmed());
    }

    void takesNoRunBackThatEndedWhileItLooked()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        const QByteArray done = world.journal.bytes;
        const QByteArray planned = world.machine();
        world.journal.bytes.truncate(done.lastIndexOf('\n', done.size() - 2) + 1); // no end yet
        QVERIFY(world.runner().unfinishedRun()->has_value());
        world.journal.onOpen = [&] { world.journal.bytes = done; };
        QVERIFY(!world.runner().recover());
        QCOMPARE(world.machine(), planned);
        QCOMPARE(world.journal.bytes, done);
    }

    void leavesTheTaskToARunThatBeginsWhileItLooks()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        QVERIFY(armRecovery(world.host, {}));
        world.host.beforeArming = [&] { QVERIFY(world.journal.isHeld()); };
        std::unique_ptr<JournalFile> other;
        world.journal.onOpen = [&] { other = *world.journal.open(); };
        const auto report = world.runner().recover();
        QVERIFY(report && report->outcome == RunOutcome::Refused);
        QCOMPARE(report->error->code, ErrorCode::AnotherRunActive);
        QVERIFY(world.isRecoveryArmed());
        other.reset();
        QVERIFY(!world.runner().recover());
        QVERIFY(!world.isRecoveryArmed());
    }

    void staysArmedWhileTheJournalCannotBeRead()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("journal"));
        QVERIFY(QDir().mkpath(name)); // something else is in its place
        JournalFileStore store(name);
        RunWorld world(planKinds().at(4).profile);
        QVERIFY(armRecovery(world.host, {}));
        Runner runner({world.host, store, QStringLiteral("run-1")});
        const auto report = runner.recover();
        QVERIFY(report && report->outcome == RunOutcome::Refused);
        QVERIFY(world.isRecoveryArmed());
        QCOMPARE(runner.unfinishedRun().error().code, ErrorCode::JournalUnusable);
        QCOMPARE(runner.undo().error->code, ErrorCode::JournalUnusable);
    }

    void countsTheStartsThatDidNotEndTheRun()
    {
        JournalState run;
        run.plan = planKinds().at(4).plan;
        const QByteArray bytes =
            encodeRecord(0, headerRecord(run)) + encodeRecord(1, intentRecord(0)) +
            encodeRecord(2, undoIntentRecord(0)) + encodeRecord(3, attemptRecord()) +
            encodeRecord(4, attemptRecord());
        const auto read = readJournal(bytes, QString());
        QVERIFY(read && *read);
        QCOMPARE((*read)->attempts, 2);
        QCOMPARE((*read)->tail, JournalTail::Whole);
        QVERIFY(!(*read)->isSettled());
    }

    void staysSmallHoweverOftenAnUndoFails()
    {
        MemoryJournal store;
        JournalState run;
        run.plan = planKinds().at(4).plan;
        quint32 number = 0;
        const auto add = [&](const QJsonObject &record) {
            store.bytes += encodeRecord(number++, record);
        };
        add(headerRecord(run));
        add(intentRecord(0));
        const RunEnding stuck{RunOutcome::NeedsAttention, {}};
        while (store.bytes.size() < 1200 * 1024) {
            for (int i = 0; i < 1000; ++i) {
                add(undoIntentRecord(0));
                add(undoneRecord(0));
            }
        }
        add(endingRecord(stuck));
        const QByteArray full = store.bytes;
        {
            auto journal = Journal::open(store, QString());
            QVERIFY(journal && journal->undoIntent(0) && journal->undone(0) && journal->end(stuck));
            QCOMPARE(store.bytes.size(), full.size());
            QCOMPARE(stepsToUndo(*journal->state()), QList<qsizetype>{0}); // also after a crash
            QVERIFY(journal->end({RunOutcome::Undone, {}}));
        }
        QVERIFY(readJournal(store.bytes, QString())->value().isSettled());
        QVERIFY(store.bytes.size() > full.size());
    }

private:
    /// A run that died when its last step was done.
    static void cutOff(RunWorld &world, const Scenario &scenario)
    {
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        QByteArray &bytes = world.journal.bytes;
        bytes.truncate(bytes.lastIndexOf('\n', bytes.size() - 2) + 1);
    }
};

SETUP_TEST_MAIN(TestBootRecovery)
#include "tst_bootrecovery.moc"
