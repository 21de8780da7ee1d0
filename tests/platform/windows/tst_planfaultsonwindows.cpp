// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/announcement.h"
#include "tests/core/support/memoryjournal.h"
#include "tests/core/support/scenario.h"
#include "tests/core/support/told.h"
#include "tests/platform/windows/support/windowsworld.h"
#include "tests/support/skippingclock.h"
#include "tests/support/testmain.h"
#include "wizard/core/runner.h"

using namespace Core;
using namespace TestSupport;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace {

/// A run on a played Windows host.
struct WindowsRun
{
    explicit WindowsRun(const Scenario &scenario)
        : world(scenario.profile, *scenario.profile.facts.windows.build)
        , plan(scenario.plan)
    {
        host.monitor = [this](const HostCall &call) {
            failUnlessAnnounced(call, plan, journal.bytes);
        };
    }

    RunReport apply() { return runner.apply(plan, allConsents(), {}); }
    FakeWmiFaults &faults() { return world.hyperv().repository()->faults(); }
    QByteArray machine() { return Platform::hostProfileJson(world.machine().snapshot()); }

    WindowsWorld world;
    WatchedHost host{world};
    Plan plan;
    MemoryJournal journal;
    SkippingClock clock;
    Runner runner{{host, journal, QStringLiteral("run-1"), {}, &clock, [] { return true; }}};
};

/// What an undisturbed run asks of WMI, and the machine after it.
struct Undisturbed
{
    QStringList operations;
    QByteArray machine;
};

Undisturbed undisturbed(const Scenario &scenario)
{
    WindowsRun run(scenario);
    const RunReport report = run.apply();
    if (report.outcome != RunOutcome::Done)
        qFatal("%s", told(report).constData());
    return {run.faults().log(), run.machine()};
}

/// Whatever happens: the run ends done, undone, or with a residual that another undo takes back
/// once WMI answers again.
void checkDisturbedRun(const Scenario &scenario, const Undisturbed &usual,
                       const FakeWmiFault &fault)
{
    WindowsRun run(scenario);
    const QByteArray former = run.machine();
    run.faults().add(fault);
    const RunReport report = run.apply();
    QByteArray message = QByteArray::number(fault.skip);
    message.append('\n').append(told(report));
    QCOMPARE(report.residual.isEmpty(), report.outcome != RunOutcome::NeedsAttention);
    if (report.outcome == RunOutcome::Done) {
        QVERIFY2(run.machine() == usual.machine, message);
        return;
    }
    run.faults().clear();
    if (report.outcome == RunOutcome::NeedsAttention) {
        const RunReport again = run.runner.undo();
        message.append("\nagain:\n").append(told(again));
        QVERIFY2(again.outcome == RunOutcome::Undone, message);
    }
    QVERIFY2(run.machine() == former, message);
}

void addKinds()
{
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario &scenario : planKinds()) {
        if (scenario.plan.path.route.guest == GuestKind::HyperV)
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
}

/// What becomes of a method: an error before its effect, one behind it, a time-out behind it, a
/// connection that stays lost, a refusal, and one that stays.
const QList<FakeWmiFault> Fates{
    {.operation = FakeWmiOperation::Call, .hresult = 0x80041003},
    {.operation = FakeWmiOperation::Call, .hresult = 0x800706BE, .isAfterEffect = true},
    {.operation = FakeWmiOperation::Call, .hresult = 0x80041069, .isAfterEffect = true},
    {.operation = FakeWmiOperation::Call, .times = -1, .hresult = 0x800706BA},
    {.operation = FakeWmiOperation::Call, .returnValue = 32768},
    {.operation = FakeWmiOperation::Call, .times = -1, .returnValue = 32775}};

} // namespace

class TestPlanFaultsOnWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsExpectedWhateverAMethodDoes_data() { addKinds(); }
    void endsAsExpectedWhateverAMethodDoes()
    {
        QFETCH(Scenario, scenario);
        const Undisturbed usual = undisturbed(scenario);
        const auto calls =
            usual.operations.filter(QRegularExpression(QStringLiteral("^Call "))).size();
        QVERIFY(calls > 1);
        for (FakeWmiFault fault : Fates) {
            for (fault.skip = 0; fault.skip < calls; fault.skip += FAULTS_EVERY) {
                checkDisturbedRun(scenario, usual, fault);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    /// One of many operations each, at all stages of the run.
    void endsAsExpectedWhateverCannotBeRead_data() { addKinds(); }
    void endsAsExpectedWhateverCannotBeRead()
    {
        QFETCH(Scenario, scenario);
        constexpr int Samples = 16 / FAULTS_EVERY;
        const Undisturbed usual = undisturbed(scenario);
        const int operations = int(usual.operations.size());
        QVERIFY(operations > Samples);
        for (int i = 0; i < Samples && !QTest::currentTestFailed(); ++i) {
            const FakeWmiFault fault{.skip = operations * i / Samples, .hresult = 0x80041003};
            checkDisturbedRun(scenario, usual, fault);
        }
    }

    /// From some moment on nothing answers any more: what is left is known, and goes back later.
    void endsAsExpectedWhenHyperVGoesAway_data() { addKinds(); }
    void endsAsExpectedWhenHyperVGoesAway()
    {
        QFETCH(Scenario, scenario);
        constexpr int Samples = 8 / FAULTS_EVERY;
        const Undisturbed usual = undisturbed(scenario);
        const int operations = int(usual.operations.size());
        for (int i = 0; i < Samples && !QTest::currentTestFailed(); ++i) {
            const FakeWmiFault fault{
                .skip = operations * i / Samples, .times = -1, .hresult = 0x8004100E};
            checkDisturbedRun(scenario, usual, fault);
        }
    }
};

SETUP_TEST_MAIN(TestPlanFaultsOnWindows)
#include "tst_planfaultsonwindows.moc"
