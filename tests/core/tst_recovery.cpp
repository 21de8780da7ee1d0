// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/crash.h"
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/support/testmain.h"

using namespace Core;
using namespace TestSupport;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace {

/// Lets the process die at one of the events of a run; -1: never.
class CrashPoint
{
public:
    CrashPoint(RunWorld &world, int point)
        : m_world(world)
    {
        m_world.watch([this, point] {
            if (m_count++ == point)
                throw Crash();
        });
    }
    ~CrashPoint() { m_world.watch(); }
    Q_DISABLE_COPY_MOVE(CrashPoint)

    [[nodiscard]] int count() const { return m_count; }

private:
    RunWorld &m_world;
    int m_count = 0;
};

template <typename Work>
bool survives(const Work &work)
{
    try {
        work();
        return true;
    } catch (const Crash &) {
        return false;
    }
}

int eventsOf(const Scenario &scenario)
{
    RunWorld world(scenario.profile);
    const CrashPoint never(world, -1);
    std::ignore = world.apply(scenario.plan);
    return never.count();
}

bool isDeploying(const Scenario &scenario)
{
    return scenario.plan.neededConsents.contains(Consent::OneWayDeployment);
}

/// After recovery the run is undone, or it was finished before the crash.
void checkRecovered(const Scenario &scenario, RunWorld &world, const QByteArray &former)
{
    std::ignore = world.runner().recover();
    QVERIFY(!world.isRecoveryArmed());
    QVERIFY(!world.runner().unfinishedRun()->has_value());
    QVERIFY(!world.runner().recover());
    if (world.machine() == former || isDeploying(scenario))
        return;
    const auto run = readJournal(world.journal.bytes, world.host.machineId());
    QVERIFY(run && *run && (*run)->ending);
    QCOMPARE((*run)->ending->outcome, RunOutcome::Done);
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheMachineBackAfterACrashAnywhere_data() { addKinds(); }
    void bringsTheMachineBackAfterACrashAnywhere()
    {
        QFETCH(Scenario, scenario);
        const int events = eventsOf(scenario);
        for (int point = 0; point < events; ++point) {
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            {
                const CrashPoint crash(world, point);
                QVERIFY(!survives([&] { std::ignore = world.apply(scenario.plan); }));
            }
            checkRecovered(scenario, world, former);
            if (QTest::currentTestFailed())
                qFatal("crash at %d", point);
        }
    }

    void bringsTheMachineBackAfterACrashInTheRecovery_data()
    {
        QTest::addColumn<Scenario>("scenario");
        const QList<Scenario> kinds = planKinds();
        for (const qsizetype kind : {0, 3, 5, 7}) // one of each shape: the pairs are many
            QTest::newRow(qPrintable(kinds[kind].name)) << kinds[kind];
    }
    void bringsTheMachineBackAfterACrashInTheRecovery()
    {
        QFETCH(Scenario, scenario);
        const int events = eventsOf(scenario);
        for (int point = 0; point < events; point += 2) {
            for (int second = 0, wasCut = true; wasCut; ++second) {
                RunWorld world(scenario.profile);
                const QByteArray former = world.machine();
                {
                    const CrashPoint crash(world, point);
                    QVERIFY(!survives([&] { std::ignore = world.apply(scenario.plan); }));
                }
                {
                    const CrashPoint crash(world, second);
                    wasCut = !survives([&] { std::ignore = world.runner().recover(); });
                }
                checkRecovered(scenario, world, former);
                if (QTest::currentTestFailed())
                    qFatal("crash at %d, then at %d", point, second);
            }
        }
    }

    void bringsTheMachineBackAfterACrashInTheUndoOfAFinishedRun_data() { addKinds(); }
    void bringsTheMachineBackAfterACrashInTheUndoOfAFinishedRun()
    {
        QFETCH(Scenario, scenario);
        for (int point = 0, wasCut = true; wasCut; ++point) {
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
            {
                const CrashPoint crash(world, point);
                wasCut = !survives([&] { std::ignore = world.runner().undo(); });
            }
            checkRecovered(scenario, world, former);
            if (QTest::currentTestFailed())
                qFatal("crash at %d", point);
        }
    }

    void bringsTheMachineBackAfterACrashWithAStepThatDidNotGoBack_data() { addKinds(); }
    void bringsTheMachineBackAfterACrashWithAStepThatDidNotGoBack()
    {
        QFETCH(Scenario, scenario);
        const auto runBadly = [&](RunWorld &world, const std::optional<HostCall> &stuck) {
            world.host.fate = [&, stuck](const HostCall &call, qsizetype) {
                return stuck && call == *stuck ? CallFate::ErrorBefore : CallFate::Passes;
            };
            world.journal.onWrite = [](const QByteArray &bytes) {
                if (bytes.contains("\"ending\""))
                    throw Crash();
                return MemoryJournal::Write::Durable;
            };
            return !survives([&] { std::ignore = world.apply(scenario.plan); });
        };
        scenario.profile.simulation.guestHasDriver = false;
        scenario.profile.simulation.guestHasDxgKernel = false;
        RunWorld reference(scenario.profile);
        QVERIFY(runBadly(reference, {}));
        const QList<HostCall> calls = reference.host.calls;
        for (const HostCall &stuck : calls.sliced(calls.size() / 2)) {
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            QVERIFY(runBadly(world, stuck));
            world.host.fate = {};
            world.watch();
            checkRecovered(scenario, world, former);
        }
    }

    void stopsAVmThatRunsAgainForWhatItRefuses()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        world.host.fate = [](const HostCall &call, qsizetype number) {
            const bool isStopAction = call.operation == Platform::Operation::ConfigureVm;
            return !isStopAction ? CallFate::Passes
                   : number == 1 ? CallFate::ErrorAfter
                                 : CallFate::ErrorBefore;
        };
        const RunReport stuck = world.apply(scenario.plan);
        QCOMPARE(stuck.outcome, RunOutcome::NeedsAttention);
        QCOMPARE(world.host.calls.last().operation, Platform::Operation::StartVm);
        world.host.fate = {};
        const RunReport again = world.runner().undo();
        QVERIFY2(again.outcome == RunOutcome::Undone, told(again));
        QCOMPARE(world.machine(), former);
    }

    void leavesAloneWhatADeploymentThatFailedDidNotMake()
    {
        const Scenario scenario = planKinds().first();
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        world.host.fate = [](const HostCall &, qsizetype) { return CallFate::ErrorBefore; };
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Undone);
        world.journal.bytes.chop(1); // the last record is torn
        const qsizetype calls = world.host.calls.size();
        const auto report = world.runner().recover();
        QVERIFY2(report && report->outcome == RunOutcome::Undone, told(*report));
        QCOMPARE(world.host.calls.size(), calls);
        QCOMPARE(world.machine(), former);
    }

    void staysArmedWhileNothingCanBeWrittenBehindATornRecord()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        world.journal.bytes.chop(1);
        world.host.fate = [](const HostCall &, qsizetype) { return CallFate::ErrorBefore; };
        QCOMPARE(world.runner().recover()->outcome, RunOutcome::NeedsAttention);
        QVERIFY(world.isRecoveryArmed());
        world.host.fate = {};
        QCOMPARE(world.runner().recover()->outcome, RunOutcome::Undone);
        QVERIFY(!world.isRecoveryArmed());
    }

    void doesNothingWithoutARun()
    {
        const Scenario scenario = planKinds().first();
        RunWorld world(scenario.profile);
        QVERIFY(!world.runner().recover());
        QCOMPARE(world.journal.read().error().code, Platform::ErrorCode::NotFound);
        const RunReport report = world.runner().undo();
        QCOMPARE(report.outcome, RunOutcome::Refused);
        QCOMPARE(report.error->code, Platform::ErrorCode::NotFound);
    }

    void refusesTheJournalOfAnotherMachine()
    {
        const Scenario scenario = planKinds().at(4);
        RunWorld other(scenario.profile);
        QCOMPARE(other.apply(scenario.plan).outcome, RunOutcome::Done);
        Platform::HostProfile profile = planKinds().at(5).profile;
        profile.name = QStringLiteral("another machine");
        RunWorld world(profile);
        QVERIFY(world.host.machineId() != other.host.machineId());
        world.journal.bytes = other.journal.bytes;
        const QByteArray former = world.machine();
        QCOMPARE(world.runner().undo().error->code, Platform::ErrorCode::JournalForeign);
        QCOMPARE(world.apply(scenario.plan).error->code, Platform::ErrorCode::JournalForeign);
        QCOMPARE(world.machine(), former);
    }

private:
    static void addKinds()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds())
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
};

SETUP_TEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
