// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace {

/// How the calls that undo behave.
enum class UndoFate { Works, FailsOnce, FailsForEver };

constexpr std::pair<CallFate, const char *> CallFates[] = {
    {CallFate::ErrorBefore, "error before"},
    {CallFate::ErrorAfter, "error after"},
    {CallFate::TimeoutBefore, "time-out before"},
    {CallFate::TimeoutAfter, "time-out after"},
    {CallFate::Lies, "success without effect"}};
constexpr std::pair<UndoFate, const char *> UndoFates[] = {
    {UndoFate::Works, "undo works"},
    {UndoFate::FailsOnce, "undo fails once"},
    {UndoFate::FailsForEver, "undo fails for ever"}};

/// The calls of an undisturbed run.
QList<HostCall> callsOf(const Scenario &scenario)
{
    RunWorld world(scenario.profile);
    std::ignore = world.apply(scenario.plan);
    return world.host.calls;
}

/// Sets the fate of one call of the run and of all calls behind it.
void disturb(RunWorld &world, qsizetype call, CallFate fate, UndoFate undo)
{
    world.host.fate = [=](const HostCall &, qsizetype number) {
        if (number == call)
            return fate;
        const bool fails = number > call && (undo == UndoFate::FailsForEver ||
                                             (undo == UndoFate::FailsOnce && number == call + 1));
        return fails ? CallFate::ErrorBefore : CallFate::Passes;
    };
}

bool isDeploying(const Scenario &scenario)
{
    return scenario.plan.neededConsents.contains(Consent::OneWayDeployment);
}

void addKinds()
{
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario &scenario : planKinds())
        QTest::newRow(qPrintable(scenario.name)) << scenario;
}

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesOutEveryOpenPathAndTakesItBack_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : openPaths())
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
    void carriesOutEveryOpenPathAndTakesItBack()
    {
        QFETCH(Scenario, scenario);
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        const RunReport applied = world.apply(scenario.plan);
        const bool isDone = applied.outcome == RunOutcome::Done;
        QVERIFY2(isDone || !scenario.isReady, told(applied));
        QCOMPARE(applied.proof.gpuWorks, isDone);
        QVERIFY(!world.isRecoveryArmed());
        if (isDone) {
            const RunReport undone = world.runner().undo();
            QVERIFY2(undone.outcome == RunOutcome::Undone, told(undone));
        }
        if (!isDeploying(scenario))
            QCOMPARE(world.machine(), former);
        QVERIFY(!world.isRecoveryArmed());
    }

    void endsAsExpectedWhateverACallDoes_data() { addKinds(); }
    void endsAsExpectedWhateverACallDoes()
    {
        QFETCH(Scenario, scenario);
        const qsizetype count = callsOf(scenario).size();
        for (qsizetype call = 0; call < count; ++call) {
            for (const auto &[fate, fateName] : CallFates) {
                for (const auto &[undo, undoName] : UndoFates) {
                    const QByteArray where =
                        QByteArray::number(call) + ' ' + fateName + ", " + undoName;
                    checkDisturbedRun(scenario, where, [&, f = fate, u = undo](RunWorld &world) {
                        disturb(world, call, f, u);
                    });
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }

    void goesBackWhenStoppedAnywhere_data() { addKinds(); }
    void goesBackWhenStoppedAnywhere()
    {
        QFETCH(Scenario, scenario);
        const qsizetype count = callsOf(scenario).size();
        for (qsizetype call = 0; call < count; ++call) {
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            std::stop_source stop;
            world.host.fate = [&](const HostCall &, qsizetype number) {
                if (number == call)
                    stop.request_stop();
                return CallFate::Passes;
            };
            const RunReport report = world.apply(scenario.plan, stop.get_token());
            QVERIFY2(report.outcome == RunOutcome::Undone, told(report));
            QCOMPARE(report.error->code, ErrorCode::Cancelled);
            QCOMPARE(report.steps.last().state, StepState::Pending); // nothing new is begun
            QVERIFY(isDeploying(scenario) || world.machine() == former);
            QVERIFY(!world.isRecoveryArmed());
        }
    }

    void refusesWithoutConsent()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        const RunReport report = world.runner().apply(scenario.plan, {}, {});
        QCOMPARE(report.outcome, RunOutcome::Refused);
        QCOMPARE(report.error->code, ErrorCode::ConsentMissing);
        QVERIFY(world.host.calls.isEmpty());
        QVERIFY(world.journal.bytes.isEmpty());
    }

    void refusesAMachineThatChangedSinceThePlan_data() { addKinds(); }
    void refusesAMachineThatChangedSinceThePlan()
    {
        QFETCH(Scenario, scenario);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        const QByteArray changed = world.machine();
        const RunReport report = world.apply(scenario.plan); // the plan is of the machine before
        QCOMPARE(report.outcome, RunOutcome::Refused);
        QCOMPARE(report.error->code, ErrorCode::PreconditionChanged);
        QCOMPARE(world.machine(), changed);
        QCOMPARE(world.runner().undo().outcome,
                 RunOutcome::Undone); // the former journal is still there
    }

    void refusesASecondWriter()
    {
        const Scenario scenario = planKinds().first();
        RunWorld world(scenario.profile);
        const auto held = world.journal.open();
        QCOMPARE(world.apply(scenario.plan).error->code, ErrorCode::AnotherRunActive);
    }

    void refusesWithoutRecoveryTask()
    {
        Scenario scenario = planKinds().at(4);
        Platform::Fault fault;
        fault.operation = QStringLiteral("recovery.register");
        fault.error = QStringLiteral("access-denied");
        scenario.profile.simulation.faults = QList<Platform::Fault>{fault};
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        QCOMPARE(world.apply(scenario.plan).error->code, ErrorCode::RecoveryNotArmed);
        QVERIFY(world.host.calls.isEmpty());
        QCOMPARE(world.machine(), former);
        QVERIFY(!world.runner().unfinishedRun()->has_value());
    }

    void settlesATornAnswerByLooking_data() { addKinds(); }
    void settlesATornAnswerByLooking()
    {
        QFETCH(Scenario, scenario);
        const qsizetype count = callsOf(scenario).size();
        for (qsizetype call = 0; call < count; ++call) {
            RunWorld world(scenario.profile);
            disturb(world, call, CallFate::TornAnswerAfter, UndoFate::Works);
            const RunReport report = world.apply(scenario.plan);
            QVERIFY2(report.outcome == RunOutcome::Done, told(report));
        }
    }

    void undoesWhenTheGpuDoesNotWorkInTheGuest_data() { addKinds(); }
    void undoesWhenTheGpuDoesNotWorkInTheGuest()
    {
        QFETCH(Scenario, scenario);
        scenario.profile.simulation.guestHasDriver = false;
        scenario.profile.simulation.guestHasDxgKernel = false;
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        const RunReport report = world.apply(scenario.plan);
        QVERIFY2(report.outcome == RunOutcome::Undone, told(report));
        QCOMPARE(report.error->code, ErrorCode::GuestGpuMissing);
        QVERIFY(isDeploying(scenario) || world.machine() == former);
    }

    void undoingTwiceIsUndoingOnce_data() { addKinds(); }
    void undoingTwiceIsUndoingOnce()
    {
        QFETCH(Scenario, scenario);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        QCOMPARE(world.runner().undo().outcome, RunOutcome::Undone);
        const QByteArray undone = world.machine();
        const qsizetype calls = world.host.calls.size();
        QCOMPARE(world.runner().undo().outcome, RunOutcome::Undone);
        QCOMPARE(world.machine(), undone);
        QCOMPARE(world.host.calls.size(), calls);
        QVERIFY(!world.runner().recover());
    }

    void tellsEveryStep()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        world.trust(scenario.plan);
        QList<StepEvent> events;
        Runner runner({world.host, world.journal, QStringLiteral("run-2"),
                       [&](const StepEvent &event) { events << event; }});
        QCOMPARE(runner.apply(scenario.plan, allConsents(), {}).runId, QStringLiteral("run-2"));
        QCOMPARE(events.size(), 2 * scenario.plan.steps.size());
        for (qsizetype i = 0; i < events.size(); ++i) {
            QCOMPARE(events[i].index, i / 2);
            QCOMPARE(events[i].state, i % 2 == 0 ? StepState::Running : StepState::Done);
        }
    }

private:
    /// Whatever happens in the run: it ends done, undone, or with a residual that another undo
    /// takes back.
    static void checkDisturbedRun(const Scenario &scenario, const QByteArray &where,
                                  const std::function<void(RunWorld &)> &disturbance)
    {
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        disturbance(world);
        const RunReport report = world.apply(scenario.plan);
        const QByteArray message = where + '\n' + told(report);
        QVERIFY2(!world.isRecoveryArmed(), message);
        if (where.contains("time-out after") && where.contains("undo works"))
            QVERIFY2(report.outcome == RunOutcome::Done, message);
        if (where.contains("undo fails once") ||
            (where.contains("undo works") && !where.contains("time-out after")))
            QVERIFY2(report.outcome == RunOutcome::Undone || where.contains("time-out after"),
                     message);
        if (report.outcome == RunOutcome::Undone)
            QVERIFY2(isDeploying(scenario) || world.machine() == former, message);
        QCOMPARE(report.residual.isEmpty(), report.outcome != RunOutcome::NeedsAttention);
        if (report.outcome != RunOutcome::NeedsAttention)
            return;
        QVERIFY2(world.runner().unfinishedRun()->has_value(), message);
        QCOMPARE(world.apply(scenario.plan).error->code, ErrorCode::RunUnfinished);
        world.host.fate = {};
        const RunReport again = world.runner().undo();
        QVERIFY2(again.outcome == RunOutcome::Undone,
                 (QByteArray(message + "\nagain:\n") += told(again)));
        QVERIFY2(isDeploying(scenario) || world.machine() == former, message);
    }
};

SETUP_TEST_MAIN(TestRunner)
#include "tst_runner.moc"
