// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/durablefile.h"
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/support/testmain.h"
#include "wizard/core/journalfilestore.h"
#include "wizard/core/runholder.h"
#include "wizard/core/runrecord.h"
#include "wizard/core/steps/confirmationstep.h"

#include <QTemporaryDir>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

namespace {

RunRecord recordOf(RunWorld &world)
{
    const auto run = watchedRun(world.journal, world.host.machineId());
    return run && *run ? runRecordOf(**run) : RunRecord();
}

} // namespace

/// What is told of a run: while it goes on, and later by the journal.
class TestRunRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePhasesComeInOrderAndStandInTheJournal()
    {
        Scenario scenario = planKinds().at(4);
        scenario.plan.steps << ConfirmationStep::make();
        RunWorld world(scenario.profile);
        QCOMPARE(recordOf(world).phase, RunPhase::Idle);
        QList<RunPhase> phases;
        Runner runner({world.host, world.journal, QStringLiteral("run-1"),
                       [&](const StepEvent &event) {
                           if (event.state == StepState::Done)
                               QCOMPARE(recordOf(world).phase, phases.last());
                       },
                       &world.clock, [] { return true; },
                       [&phases](RunPhase phase) {
                           if (phases.isEmpty() || phases.last() != phase)
                               phases << phase;
                       }});
        world.trust(scenario.plan);
        const RunReport report = runner.apply(scenario.plan, allConsents(), {});
        QVERIFY2(report.outcome == RunOutcome::Done, told(report));
        QCOMPARE(phases, (QList{RunPhase::Preflight, RunPhase::Arming, RunPhase::Armed,
                                RunPhase::Applying, RunPhase::Verifying, RunPhase::Confirming,
                                RunPhase::Done}));
        QCOMPARE(recordOf(world).phase, RunPhase::Done);
        phases.clear();
        QCOMPARE(runner.undo().outcome, RunOutcome::Undone);
        QCOMPARE(phases, (QList{RunPhase::RollingBack, RunPhase::Undone}));
        QCOMPARE(recordOf(world).phase, RunPhase::Undone);
    }

    void everyPhaseIsAtRestOrNot_data()
    {
        QTest::addColumn<RunPhase>("phase");
        QTest::addColumn<bool>("rests");
        const QList rests{RunPhase::Idle, RunPhase::Done, RunPhase::Undone,
                          RunPhase::NeedsAttention};
        for (int phase = 0; phase <= int(RunPhase::NeedsAttention); ++phase)
            QTest::newRow(runPhaseName(RunPhase(phase)).data())
                << RunPhase(phase) << rests.contains(RunPhase(phase));
    }
    void everyPhaseIsAtRestOrNot()
    {
        QFETCH(RunPhase, phase);
        QTEST(isAtRest(phase), "rests");
    }

    void tellsWhyAStepDidNotGoBack()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        world.host.fate = [](const HostCall &call, qsizetype) {
            return call.operation == Platform::Operation::MountDevice ? CallFate::Refuses
                                                                      : CallFate::Passes;
        };
        const RunReport tried = world.runner().undo();
        QCOMPARE(tried.outcome, RunOutcome::NeedsAttention);
        const RunRecord record = recordOf(world);
        QCOMPARE(record.phase, RunPhase::NeedsAttention);
        QVERIFY(record.isUnfinished());
        QVERIFY(!record.isByRecovery);
        QCOMPARE(record.report.residual, tried.residual);
        QCOMPARE(residualCommands(record.report), residualCommands(tried));
        for (qsizetype i = 0; i < tried.steps.size(); ++i) {
            QCOMPARE(record.report.steps[i].error, tried.steps[i].error);
            QCOMPARE(record.report.steps[i].state, tried.steps[i].state);
        }
    }

    void tellsWhoTookItBack()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        QByteArray &bytes = world.journal.bytes;
        bytes.truncate(bytes.lastIndexOf('\n', bytes.size() - 2) + 1); // as if cut off
        QVERIFY(recordOf(world).isUnfinished());
        QCOMPARE(world.runner().recover()->outcome, RunOutcome::Undone);
        const RunRecord record = recordOf(world);
        QCOMPARE(record.phase, RunPhase::Undone);
        QVERIFY(record.isByRecovery);
        QVERIFY(!record.isUnfinished());
        QCOMPARE(record.report.residual, QList<Step>());
    }

    void anEndSurvivesItsRecord()
    {
        JournalState run;
        run.plan = planKinds().at(4).plan;
        RunEnding ending;
        ending.outcome = RunOutcome::NeedsAttention;
        ending.error = Platform::Error{ErrorCode::GuestGpuMissing, QStringLiteral("“a”\n")};
        ending.failures = {{1, {ErrorCode::Busy, QStringLiteral("b")}}};
        ending.isByRecovery = true;
        const QByteArray header = encodeRecord(0, headerRecord(run));
        const auto read = readJournal(header + encodeRecord(1, endingRecord(ending)), QString());
        QCOMPARE((*read)->ending, ending);
        ending.failures[0].step = run.plan.steps.size(); // there is no such step
        const auto bad = readJournal(header + encodeRecord(1, endingRecord(ending)), QString());
        QCOMPARE((*bad)->tail, JournalTail::Damaged);
    }

    void whoHoldsTheJournalIsKnown()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a journal"));
        JournalFileStore store(name);
        QVERIFY(!holderOf(name));
        {
            const auto file = store.open();
            QVERIFY(file);
            QVERIFY((*file)->append("half"));
            const auto holder = holderOf(name);
            QVERIFY(holder);
            QCOMPARE(holder->processId, QCoreApplication::applicationPid());
            QVERIFY(holder->program.startsWith(QLatin1String("tst_runrecord")));
            QVERIFY(holder->since.secsTo(QDateTime::currentDateTimeUtc()) < 600);
            const auto second = store.open();
            QCOMPARE(second.error().code, ErrorCode::AnotherRunActive);
            QCOMPARE(second.error().detail, holderText(*holder));
            QCOMPARE(store.read().error().code, ErrorCode::AnotherRunActive);
            QCOMPARE(store.watch(), QByteArray("half"));
        }
        QVERIFY(!holderOf(name));
        QVERIFY(Platform::replaceFile(name + QStringLiteral(".holder"), "no note"));
        QVERIFY(!holderOf(name));
    }

    void theComputerStaysAwakeDuringARun()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        int calls = 0;
        world.host.before = [&](const HostCall &) {
            QVERIFY(world.isKeptAwake());
            ++calls;
        };
        QVERIFY(!world.isKeptAwake());
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        QVERIFY(!world.isKeptAwake());
        QCOMPARE(world.runner().undo().outcome, RunOutcome::Undone);
        QVERIFY(!world.isKeptAwake());
        QVERIFY(calls > 10);
    }
};

SETUP_TEST_MAIN(TestRunRecord)
#include "tst_runrecord.moc"
