// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/crash.h"
#include "tests/core/support/planchange.h"
#include "tests/core/support/runworld.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Core;
using namespace TestSupport;

namespace {

/// A kind of step, and a kind of plan that has one.
struct Row
{
    StepKind step;
    Kind plan;
};

/// Every kind of step has its row here, see everyKindOfStepHasARow().
constexpr Row Rows[] = {
    {StepKind::EflowDeployment, Deployment},  {StepKind::EflowPower, EflowPartitionOff},
    {StepKind::EflowVm, EflowPartition},      {StepKind::VmPower, DeviceRunning},
    {StepKind::VmStopAction, DeviceRunning},  {StepKind::VmMemory, DeviceRunning},
    {StepKind::VmCheckpoints, DeviceRunning}, {StepKind::VmCacheControl, DeviceRunning},
    {StepKind::VmMmioGaps, DeviceRunning},    {StepKind::DeviceEnabled, DeviceRunning},
    {StepKind::DeviceMount, DeviceRunning},   {StepKind::DeviceAssignment, DeviceRunning},
    {StepKind::GpuPartition, Partition},      {StepKind::GuestGpu, EflowPartition},
    {StepKind::Confirmation, FourFunctions},
};

/// The first step of its kind in a plan, with the machine as the steps before left it.
struct Stage
{
    Scenario scenario;
    RunWorld world;
    qsizetype index;
    QByteArray former;

    explicit Stage(const Row &row)
        : scenario(planKinds().at(row.plan))
        , world(scenario.profile)
        , index(std::ranges::find(scenario.plan.steps, row.step, &Step::kind) -
                scenario.plan.steps.begin())
        , former(world.machine())
    {
    }
    [[nodiscard]] bool hasStep() const { return index < scenario.plan.steps.size(); }
    [[nodiscard]] const Step &step() const { return scenario.plan.steps[index]; }
    [[nodiscard]] bool reach()
    {
        for (qsizetype i = 0; i < index; ++i) {
            if (!world.applyAlone(scenario.plan.steps[i]))
                return false;
        }
        return true;
    }
};

/// The process dies when the step has taken effect, before the record of that.
bool diesBehind(Stage &stage)
{
    const QByteArray record = QJsonDocument(doneRecord(stage.index)).toJson(QJsonDocument::Compact);
    stage.world.journal.onWrite = [record](const QByteArray &bytes) {
        if (bytes.contains(record))
            throw Crash();
        return MemoryJournal::Write::Durable;
    };
    bool isCut = false;
    try {
        std::ignore = stage.world.apply(stage.scenario.plan);
    } catch (const Crash &) {
        isCut = true;
    }
    stage.world.watch();
    return isCut;
}

void addRows()
{
    QTest::addColumn<qsizetype>("row");
    for (qsizetype i = 0; i < qsizetype(std::size(Rows)); ++i)
        QTest::newRow(behaviourOf(Rows[i].step).id.data()) << i;
}

} // namespace

/// Doing anything to a step twice is doing it once, for every kind of step.
class TestIdempotence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfStepHasARow()
    {
        for (const StepBehaviour &behaviour : stepBehaviours()) {
            const auto row = std::ranges::find(Rows, behaviour.kind, &Row::step);
            QVERIFY2(row != std::end(Rows), behaviour.id.data());
            QVERIFY2(Stage(*row).hasStep(), behaviour.id.data());
        }
    }

    /// The step alone; one that nobody can apply alone, with its run.
    void applyTwice_data() { addRows(); }
    void applyTwice()
    {
        QFETCH(qsizetype, row);
        Stage stage(Rows[row]);
        if (stage.step().kind == StepKind::Confirmation) // a person's, not the host's
            return applyRunTwice(stage);
        QVERIFY(stage.reach());
        const QByteArray before = stage.world.machine();
        QVERIFY(stage.world.applyAlone(stage.step()));
        const QByteArray applied = stage.world.machine();
        const qsizetype calls = stage.world.host.calls.size();
        QCOMPARE(applied != before, isChange(stage.step()));
        QVERIFY(stage.world.applyAlone(stage.step()));
        QCOMPARE(stage.world.machine(), applied);
        QCOMPARE(stage.world.host.calls.size(), calls);
    }

    /// The step alone; one that cannot go back alone, with its run.
    void undoTwice_data() { addRows(); }
    void undoTwice()
    {
        QFETCH(qsizetype, row);
        Stage stage(Rows[row]);
        if (!isUndoable(stage.step()))
            return undoRunTwice(stage);
        QVERIFY(stage.reach());
        const QByteArray before = stage.world.machine();
        QVERIFY(stage.world.applyAlone(stage.step()));
        QVERIFY(stage.world.undoAlone(stage.step()));
        QCOMPARE(stage.world.machine(), before);
        const qsizetype calls = stage.world.host.calls.size();
        QVERIFY(stage.world.undoAlone(stage.step()));
        QCOMPARE(stage.world.machine(), before);
        QCOMPARE(stage.world.host.calls.size(), calls);
    }

    void recoverTwice_data() { addRows(); }
    void recoverTwice()
    {
        QFETCH(qsizetype, row);
        Stage stage(Rows[row]);
        QVERIFY(diesBehind(stage));
        const auto report = stage.world.runner().recover();
        QVERIFY(report && report->outcome == RunOutcome::Undone);
        const QByteArray recovered = stage.world.machine();
        const QByteArray journal = stage.world.journal.bytes;
        const qsizetype calls = stage.world.host.calls.size();
        const bool isKept = stage.scenario.plan.neededConsents.contains(Consent::OneWayDeployment);
        QCOMPARE(recovered == stage.former, !isKept);
        QVERIFY(!stage.world.runner().recover());
        QCOMPARE(stage.world.machine(), recovered);
        QCOMPARE(stage.world.journal.bytes, journal);
        QCOMPARE(stage.world.host.calls.size(), calls);
    }

private:
    static void applyRunTwice(Stage &stage)
    {
        QCOMPARE(stage.world.apply(stage.scenario.plan).outcome, RunOutcome::Done);
        const QByteArray applied = stage.world.machine();
        const qsizetype calls = stage.world.host.calls.size();
        QCOMPARE(stage.world.apply(stage.scenario.plan).outcome, RunOutcome::Refused);
        QCOMPARE(stage.world.machine(), applied);
        QCOMPARE(stage.world.host.calls.size(), calls);
    }

    static void undoRunTwice(Stage &stage)
    {
        QCOMPARE(stage.world.apply(stage.scenario.plan).outcome, RunOutcome::Done);
        QCOMPARE(stage.world.runner().undo().outcome, RunOutcome::Undone);
        const QByteArray undone = stage.world.machine();
        const qsizetype calls = stage.world.host.calls.size();
        QCOMPARE(stage.world.runner().undo().outcome, RunOutcome::Undone);
        QCOMPARE(stage.world.machine(), undone);
        QCOMPARE(stage.world.host.calls.size(), calls);
    }
};

SETUP_TEST_MAIN(TestIdempotence)
#include "tst_idempotence.moc"
