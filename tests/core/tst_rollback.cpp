// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"
#include "tests/support/testmain.h"
#include "wizard/core/steprunner.h"

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

namespace {

constexpr int Deployment = 0;
constexpr int RunningVm = 4;
constexpr int StoppedVm = 5;

/// What a recovery task does and says.
class ToldTask : public Platform::RecoveryTask
{
public:
    Platform::Result<bool> isRegistered(const Platform::CallContext &) override { return found; }
    Platform::Result<> setRegistered(bool, const Platform::CallContext &) override { return done; }

    Platform::Result<> done;
    Platform::Result<bool> found = true;
};

/// A host with that task.
class TaskHost : public WatchedHost
{
public:
    using WatchedHost::WatchedHost;
    Platform::RecoveryTask &recoveryTask() override { return task; }

    ToldTask task;
};

StepResult failedStep(StepKind kind, std::optional<Platform::Error> error)
{
    StepResult result;
    result.step.kind = kind;
    result.state = StepState::Failed;
    result.error = std::move(error);
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Core::StepResult)

/// What is taken back where that is unusual, and the task that would do it.
class TestRollback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskIsArmedOnlyWhenItIsReadBack_data()
    {
        QTest::addColumn<bool>("registers");
        QTest::addColumn<int>("found"); // -1: cannot be read
        QTest::addColumn<QString>("fault");
        const QString none = QStringLiteral("armed");
        QTest::newRow("registered and there") << true << 1 << none;
        QTest::newRow("there, whatever the call said") << false << 1 << none;
        QTest::newRow("refused") << false << 0 << QStringLiteral("no right");
        QTest::newRow("refused and unreadable") << false << -1 << QStringLiteral("no right");
        QTest::newRow("not there") << true << 0 << QString();
        QTest::newRow("unreadable") << true << -1 << QStringLiteral("no service");
    }
    void aTaskIsArmedOnlyWhenItIsReadBack()
    {
        QFETCH(bool, registers);
        QFETCH(int, found);
        QFETCH(QString, fault);
        RunWorld world(planKinds().at(RunningVm).profile);
        TaskHost host(world.host);
        if (!registers)
            host.task.done = Platform::failure(ErrorCode::AccessDenied, QStringLiteral("no right"));
        host.task.found = found == 1;
        if (found < 0)
            host.task.found =
                Platform::failure(ErrorCode::ProviderUnavailable, QStringLiteral("no service"));
        const auto armed = armRecovery(host, {});
        QCOMPARE(armed ? QStringLiteral("armed") : armed.error().detail, fault);
        QVERIFY(armed || armed.error().code == ErrorCode::RecoveryNotArmed);
        QCOMPARE(mayBeArmed(host, {}), found != 0);
    }

    void whatMayBeOverLaterIsTriedAgain_data()
    {
        QTest::addColumn<StepResult>("step");
        QTest::addColumn<RunOutcome>("outcome");
        QTest::addColumn<bool>("isStuck");
        const Platform::Error busy{ErrorCode::Busy, {}};
        const auto attention = RunOutcome::NeedsAttention;
        QTest::newRow("busy") << failedStep(StepKind::VmPower, busy) << attention << true;
        QTest::newRow("all is back")
            << failedStep(StepKind::VmPower, busy) << RunOutcome::Undone << false;
        QTest::newRow("denied") << failedStep(StepKind::VmPower,
                                              Platform::Error{ErrorCode::AccessDenied, {}})
                                << attention << false;
        QTest::newRow("no error") << failedStep(StepKind::VmPower, {}) << attention << false;
        QTest::newRow("a look inside")
            << failedStep(StepKind::GuestGpu, busy) << attention << false;
        QTest::newRow("a deployment")
            << failedStep(StepKind::EflowDeployment, busy) << attention << false;
    }
    void whatMayBeOverLaterIsTriedAgain()
    {
        QFETCH(StepResult, step);
        QFETCH(RunOutcome, outcome);
        RunReport report;
        report.outcome = outcome;
        report.steps = {step};
        QTEST(isStuckForNow(report), "isStuck");
    }

    void aDeploymentThatDidNotHappenKeepsNothingElseFromGoingBack()
    {
        RunWorld world(planKinds().at(Deployment).profile);
        Step device;
        device.kind = StepKind::DeviceEnabled;
        device.target = *world.snapshot().facts.gpus->first().instanceId;
        device.before = true;
        device.after = false;
        device.options = {{QStringLiteral("gpu"), device.target}};
        Plan plan = planKinds().at(Deployment).plan;
        plan.steps = {plan.steps[0], plan.steps[1], device};
        QVERIFY(checkBefore(world.host, plan.steps, {.clock = &world.clock}));
        const QByteArray former = world.machine();
        const RunReport report = rolledBack(world, plan, {2, 1});
        QCOMPARE(report.outcome, RunOutcome::Undone);
        QCOMPARE(world.machine(), former);
    }

    void aVmIsStoppedOnceMoreOnlyWhereTheRunHadStoppedIt()
    {
        const Scenario scenario = planKinds().at(StoppedVm);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        Plan plan = scenario.plan;
        const qsizetype power = plan.steps.size() - 2;
        QCOMPARE(plan.steps[power].kind, StepKind::VmPower);
        plan.steps = {plan.steps[power], plan.steps[power - 1]}; // started first, then assigned
        const RunReport report = rolledBack(world, plan, {1, 0});
        QCOMPARE(report.outcome, RunOutcome::NeedsAttention);
        QCOMPARE(report.residual, QList{plan.steps[1]});
        QCOMPARE(report.steps[1].error->code, ErrorCode::VmNotOff);
    }

    void aRecoveryThatCannotBePutOffEnds_data()
    {
        QTest::addColumn<bool>("arms");
        QTest::addColumn<bool>("writes");
        QTest::newRow("it can") << true << true;
        QTest::newRow("no task") << false << true;
        QTest::newRow("no record") << true << false;
    }
    /// The VM stays busy, so the undo is stuck for now.
    void aRecoveryThatCannotBePutOffEnds()
    {
        QFETCH(bool, arms);
        QFETCH(bool, writes);
        const Scenario scenario = planKinds().at(RunningVm);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        QByteArray &bytes = world.journal.bytes;
        bytes.truncate(bytes.lastIndexOf('\n', bytes.size() - 2) + 1); // as if cut off
        world.host.refusesArming = !arms;
        world.host.fate = [](const HostCall &call, qsizetype) {
            return call.operation == Platform::Operation::StopVm ? CallFate::TimeoutBefore
                                                                 : CallFate::Passes;
        };
        if (!writes)
            world.journal.onWrite = [](const QByteArray &) { return MemoryJournal::Write::Fails; };
        QCOMPARE(world.runner().recover()->outcome, RunOutcome::NeedsAttention);
        const auto run = readJournal(bytes, world.host.machineId());
        QVERIFY(run && *run);
        QCOMPARE((*run)->attempts, arms && writes ? 1 : 0);
        QCOMPARE((*run)->ending.has_value(), !arms);
    }

private:
    static RunReport rolledBack(RunWorld &world, const Plan &plan, const QList<qsizetype> &steps)
    {
        JournalState run;
        run.machineId = world.host.machineId();
        run.plan = plan;
        world.trust(plan);
        auto journal = Journal::open(world.journal, run.machineId);
        RunProgress progress(QString(), plan, {});
        if (!journal || !journal->begin(run))
            return progress.report();
        for (const qsizetype step : steps)
            std::ignore = journal->intent(step);
        rollBack({world.host, world.clock, *journal, progress, steps});
        return progress.report();
    }
};

SETUP_TEST_MAIN(TestRollback)
#include "tst_rollback.moc"
