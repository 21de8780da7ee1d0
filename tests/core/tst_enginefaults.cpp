// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/support/testmain.h"

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;
using Platform::FaultMoment;

namespace {

constexpr int Deployment = 0;
constexpr int RunningVm = 4;

/// One fault of the machine; `skip` calls of the operation pass before it.
Platform::Fault fault(const char *operation, ErrorCode error, FaultMoment moment, int skip = 0)
{
    Platform::Fault planned;
    planned.operation = QString::fromLatin1(operation);
    planned.error = QString(Platform::errorCodeName(error));
    planned.moment = moment;
    planned.skip = skip;
    return planned;
}

Scenario scenarioWith(int kind, const Platform::Fault &planned)
{
    Scenario scenario = planKinds().at(kind);
    scenario.profile.simulation.faults = QList{planned};
    return scenario;
}

} // namespace

/// What the engine does where a look fails, an answer tells nothing, or a plan is unusual.
class TestEngineFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProbeSettlesWhatAnErrorDoesNotTell_data()
    {
        QTest::addColumn<ErrorCode>("error");
        QTest::addColumn<bool>("tellsNothing");
        for (const ErrorCode error :
             {ErrorCode::TimedOut, ErrorCode::OutcomeUnknown, ErrorCode::Cancelled,
              ErrorCode::HyperVDisconnected, ErrorCode::ScriptAnswerUnreadable})
            QTest::newRow(Platform::errorCodeName(error).data()) << error << true;
        QTest::newRow("an answer") << ErrorCode::AccessDenied << false;
    }
    void aProbeSettlesWhatAnErrorDoesNotTell()
    {
        QFETCH(ErrorCode, error);
        QFETCH(bool, tellsNothing);
        const Scenario scenario =
            scenarioWith(RunningVm, fault("vm.configure", error, FaultMoment::After));
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        const RunReport report = world.apply(scenario.plan);
        QVERIFY2((report.outcome == RunOutcome::Done) == tellsNothing, told(report));
        QVERIFY(tellsNothing || (report.error->code == error && world.machine() == former));
    }

    void aLookThatFailsBehindAChangeIsNoSuccess_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<CallFate>("fate");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("the call succeeded")
            << RunningVm << QByteArray("read.vms") << CallFate::Passes << ErrorCode::AccessDenied;
        QTest::newRow("the call told nothing")
            << RunningVm << QByteArray("read.vms") << CallFate::TimeoutAfter << ErrorCode::TimedOut;
        QTest::newRow("a deployment") << Deployment << QByteArray("read.eflow") << CallFate::Passes
                                      << ErrorCode::AccessDenied;
    }
    void aLookThatFailsBehindAChangeIsNoSuccess()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, operation);
        QFETCH(CallFate, fate);
        QFETCH(ErrorCode, error);
        int looks = 0; // that work; grows until the first change is behind them
        qsizetype calls = 0;
        RunReport report;
        do {
            const Scenario scenario = scenarioWith(
                kind, fault(operation, ErrorCode::AccessDenied, FaultMoment::Before, looks++));
            RunWorld world(scenario.profile);
            world.host.fate = [fate](const HostCall &, qsizetype call) {
                return call == 0 ? fate : CallFate::Passes;
            };
            report = world.apply(scenario.plan);
            calls = world.host.calls.size();
        } while (calls == 0);
        QVERIFY(looks > 1);
        QCOMPARE(report.error->code, error);
        QCOMPARE(report.steps.first().state, StepState::Failed);
    }

    void aGuestThatNobodyCanLookIntoIsSkipped()
    {
        const Scenario scenario = scenarioWith(
            RunningVm, fault("guest.probe", ErrorCode::NotSupported, FaultMoment::Before));
        RunWorld world(scenario.profile);
        const RunReport report = world.apply(scenario.plan);
        QVERIFY2(report.outcome == RunOutcome::Done, told(report));
        QCOMPARE(report.steps.last().state, StepState::Skipped);
        QCOMPARE(report.steps.last().error->code, ErrorCode::NotSupported);
        QVERIFY(!report.proof.gpuWorks);
    }

    void aRunThatIsStoppedBeforeItBeginsLeavesNothing()
    {
        const Scenario scenario = planKinds().at(RunningVm);
        RunWorld world(scenario.profile);
        std::stop_source stop;
        stop.request_stop();
        const RunReport report = world.apply(scenario.plan, stop.get_token());
        QCOMPARE(report.outcome, RunOutcome::Refused);
        QCOMPARE(report.error->code, ErrorCode::Cancelled);
        QVERIFY(world.journal.bytes.isEmpty());
    }

    void theJournalIsReadOnceMoreWhenItIsHeld_data()
    {
        QTest::addColumn<QByteArray>("meanwhile");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("gone") << QByteArray() << ErrorCode::NotFound;
        QTest::newRow("broken") << QByteArray("a\nb\n") << ErrorCode::JournalUnusable;
    }
    void theJournalIsReadOnceMoreWhenItIsHeld()
    {
        QFETCH(QByteArray, meanwhile);
        QFETCH(ErrorCode, error);
        const Scenario scenario = planKinds().at(RunningVm);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        world.journal.onOpen = [&] { world.journal.bytes = meanwhile; };
        const RunReport report = world.runner().undo();
        QCOMPARE(report.outcome, RunOutcome::Refused);
        QCOMPARE(report.error->code, error);
    }
};

SETUP_TEST_MAIN(TestEngineFaults)
#include "tst_enginefaults.moc"
