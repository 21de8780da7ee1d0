// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/announcement.h"
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/platform/windows/support/hypervworld.h"
#include "tests/platform/windows/support/plainfacts.h"
#include "tests/platform/windows/support/windowsworld.h"
#include "tests/support/testmain.h"

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;
using Platform::HostFacts;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace {

/// The same machine with another build of Windows, as its Hyper-V shows it.
Platform::HostProfile onBuild(Platform::HostProfile profile, int build)
{
    profile.facts.windows.build = build;
    const HostFacts facts = profile.facts;
    for (Platform::VmFacts &vm : *profile.facts.vms.value)
        vm = asShown(vm, facts, build);
    return profile;
}

/// A plan and the build of Windows that it is carried out on.
using PlanOnBuild = std::pair<Scenario, int>;

/// The plan of a scenario, made anew for a build; nothing where it cannot be made.
std::optional<PlanOnBuild> moved(Scenario scenario, int build)
{
    scenario.profile = onBuild(scenario.profile, build);
    const auto plan = makePlan(scenario.profile.facts, choicesFor(scenario.plan.path));
    if (!plan)
        return std::nullopt;
    scenario.plan = *plan;
    scenario.name += QStringLiteral(" on %1").arg(build);
    return PlanOnBuild(scenario, build);
}

bool isForHyperV(const Scenario &scenario)
{
    return scenario.plan.path.route.guest == GuestKind::HyperV;
}

/// Every kind of plan for a VM of Hyper-V on every build, and every plan of all recorded machines
/// on one build after the other.
QList<PlanOnBuild> plansOnBuilds()
{
    QList<PlanOnBuild> plans;
    const auto add = [&plans](const Scenario &scenario, int build) {
        if (const auto plan = moved(scenario, build))
            plans << *plan;
    };
    for (const Scenario &scenario : planKinds()) {
        for (const int build : WindowsBuilds) {
            if (isForHyperV(scenario))
                add(scenario, build);
        }
    }
    std::size_t next = 0;
    for (const Scenario &scenario : openPaths()) {
        if (isForHyperV(scenario))
            add(scenario, WindowsBuilds[next++ % std::size(WindowsBuilds)]);
    }
    return plans;
}

/// The state of every function of every card, and who owns the cards.
QMap<QString, QString> deviceStates(const HostFacts &facts)
{
    QMap<QString, QString> states;
    for (const Platform::GpuFacts &gpu : facts.gpus.valueOr({})) {
        const auto status = gpu.status.valueOr(Platform::DeviceStatus::Error);
        states.insert(gpu.instanceId.valueOr({}),
                      Platform::enumName(status) + QLatin1Char(' ') + gpu.assignedTo.valueOr({}));
        for (const Platform::DeviceFunction &function : gpu.otherFunctions.valueOr({}))
            states.insert(function.instanceId.valueOr({}),
                          Platform::enumName(function.status.valueOr(status)));
    }
    return states;
}

QByteArray tellBoth(const QByteArray &first, const RunReport &second)
{
    QByteArray both = first;
    return both.append("\nand:\n").append(told(second));
}

QJsonArray vmsOf(const HostFacts &facts)
{
    return plainDevices(facts).value(QLatin1String("vms")).toArray();
}

} // namespace

class TestPlansOnWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesWhatTheyChangeOnASimulatedHost_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<int>("build");
        const auto plans = plansOnBuilds();
        for (qsizetype i = 0; i < plans.size(); i += PLANS_EVERY) {
            const auto &[scenario, build] = plans[i];
            QTest::newRow(qPrintable(scenario.name)) << scenario << build;
        }
    }
    void changesWhatTheyChangeOnASimulatedHost()
    {
        QFETCH(Scenario, scenario);
        QFETCH(int, build);
        RunWorld simulated(scenario.profile);
        WindowsWorld windows(scenario.profile, build);
        MemoryJournal journal;
        WatchedHost host(windows);
        host.monitor = [&](const HostCall &call) {
            failUnlessAnnounced(call, scenario.plan, journal.bytes);
        };
        Runner runner({host, journal, QStringLiteral("run-1"), {}, &Platform::computerClock(), [] {
                           return true;
                       }});
        const HostFacts before = windows.facts();
        const QByteArray machine = machineOf(windows);
        const RunReport expected = simulated.apply(scenario.plan);
        const RunReport report = runner.apply(scenario.plan, allConsents(), {});
        QVERIFY2(report.outcome == expected.outcome, tellBoth(told(report), expected));
        QCOMPARE(report.proof, expected.proof);
        compareFacts(windows.facts(), simulated.snapshot().facts);
        if (report.outcome == RunOutcome::Done) {
            const RunReport undone = runner.undo();
            QVERIFY2(undone.outcome == RunOutcome::Undone, told(undone));
        }
        QCOMPARE(windows.facts(), before);
        QCOMPARE(machineOf(windows), machine);
        QCOMPARE(windows.hyperv().repository()->violations(), QStringList());
    }

private:
    static QByteArray machineOf(WindowsWorld &world)
    {
        return Platform::hostProfileJson(world.machine().snapshot());
    }

    static void compareFacts(const HostFacts &read, const HostFacts &simulated)
    {
        QCOMPARE(vmsOf(read), vmsOf(simulated));
        QCOMPARE(deviceStates(read), deviceStates(simulated));
    }
};

SETUP_TEST_MAIN(TestPlansOnWindows)
#include "tst_plansonwindows.moc"
