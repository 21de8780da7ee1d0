// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "tests/core/support/runworld.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;
using Platform::HostProfile;
using Platform::Operation;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace {

enum Kind {
    Deployment,
    EflowPartition,
    EflowPartitionOff,
    EflowDevice,
    DeviceRunning,
    DeviceOff,
    FourFunctions,
    Partition,
    PartitionWindows10
};

using Change = std::function<void(HostProfile &, Choices &)>;

/// The plan of a kind after a change of its facts or choices.
Platform::Result<Plan> planAfter(Kind kind, const Change &change)
{
    Scenario scenario = planKinds().at(kind);
    Choices choices = choicesFor(scenario.plan.path);
    change(scenario.profile, choices);
    return makePlan(scenario.profile.facts, choices);
}

Platform::GpuFacts &gpuOf(HostProfile &profile, const Choices &choices)
{
    for (Platform::GpuFacts &gpu : *profile.facts.gpus.value) {
        if (gpu.instanceId.is(choices.path.gpu))
            return gpu;
    }
    qFatal("no such GPU");
}

Platform::VmFacts &vmOf(HostProfile &profile, const Choices &choices)
{
    for (Platform::VmFacts &vm : *profile.facts.vms.value) {
        if (vm.id.is(choices.path.vm))
            return vm;
    }
    qFatal("no such VM");
}

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const Step &step : plan.steps)
        ids << behaviourOf(step.kind).id;
    return ids;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

const Step &stepOf(const Plan &plan, StepKind kind)
{
    const auto step = std::ranges::find(plan.steps, kind, &Step::kind);
    if (step == plan.steps.end())
        qFatal("no such step");
    return *step;
}

/// The call that a step must make, and no other.
std::optional<Operation> operationOf(const Step &step)
{
    const bool isOn = step.after == QStringLiteral("on") || step.after == QStringLiteral("running");
    switch (step.kind) {
    case StepKind::EflowDeployment:
        return Operation::DeployEflow;
    case StepKind::EflowPower:
        return isOn ? Operation::StartEflow : Operation::StopEflow;
    case StepKind::EflowVm:
        return Operation::ConfigureEflow;
    case StepKind::VmPower:
        return isOn ? Operation::StartVm : Operation::StopVm;
    case StepKind::VmStopAction:
    case StepKind::VmMemory:
    case StepKind::VmCheckpoints:
    case StepKind::VmCacheControl:
    case StepKind::VmMmioGaps:
        return Operation::ConfigureVm;
    case StepKind::DeviceEnabled:
        return Operation::DisableDevice;
    case StepKind::DeviceMount:
        return Operation::DismountDevice;
    case StepKind::DeviceAssignment:
        return Operation::AssignDevice;
    case StepKind::GpuPartition:
        return Operation::AddPartition;
    case StepKind::GuestGpu:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersTheStepsOfEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QSet<Consent>>("consents");
        const auto row = [](const char *name, Kind kind, const char *steps,
                            const QSet<Consent> &consents) {
            QTest::newRow(name) << int(kind) << words(steps) << consents;
        };
        row("EFLOW deployment", Deployment, "eflow-deployment eflow-vm guest-gpu",
            {Consent::OneWayDeployment});
        row("EFLOW GPU-PV", EflowPartition, "eflow-vm guest-gpu", {});
        row("EFLOW GPU-PV, VM off", EflowPartitionOff, "eflow-power eflow-vm guest-gpu", {});
        row("EFLOW DDA", EflowDevice, "eflow-vm guest-gpu", {Consent::SecurityRisk});
        row("Hyper-V DDA, VM running", DeviceRunning,
            "vm-power vm-stop-action vm-memory vm-checkpoints vm-cache-control vm-mmio-gaps "
            "device-enabled device-mount "
            "device-assignment vm-power guest-gpu",
            {Consent::SecurityRisk});
        row("Hyper-V DDA, four functions", FourFunctions,
            "vm-stop-action vm-checkpoints vm-cache-control vm-mmio-gaps device-enabled "
            "device-enabled device-enabled "
            "device-enabled device-mount device-mount device-mount device-mount device-assignment "
            "device-assignment "
            "device-assignment device-assignment vm-power guest-gpu",
            {Consent::SecurityRisk, Consent::NoMitigationDriver, Consent::OnlyDisplay});
        row("Hyper-V GPU-PV", Partition,
            "vm-checkpoints vm-cache-control vm-mmio-gaps gpu-partition vm-power guest-gpu", {});
    }
    void ordersTheStepsOfEveryKind()
    {
        QFETCH(int, kind);
        const Plan plan = planKinds().at(kind).plan;
        QTEST(idsOf(plan), "steps");
        QTEST(plan.neededConsents, "consents");
    }

    void doesWhatItSaysInThatOrder_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds())
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
    void doesWhatItSaysInThatOrder()
    {
        QFETCH(Scenario, scenario);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        QList<Operation> said;
        for (const Step &step : scenario.plan.steps) {
            if (const auto operation = operationOf(step))
                said << *operation;
        }
        QList<Operation> done;
        for (const HostCall &call : world.host.calls)
            done << call.operation;
        QCOMPARE(done, said);
        const QStringList text = planText(scenario.plan);
        QCOMPARE(text.size(), scenario.plan.steps.size());
        for (qsizetype i = 0; i < text.size(); ++i)
            QVERIFY2(text[i].startsWith(QStringLiteral("%1. ").arg(i + 1)), qPrintable(text[i]));
    }

    void movesTheGpuAfterItsOtherFunctions()
    {
        const Scenario scenario = planKinds().at(FourFunctions);
        for (const StepKind kind :
             {StepKind::DeviceEnabled, StepKind::DeviceMount, StepKind::DeviceAssignment}) {
            QString last;
            for (const Step &step : scenario.plan.steps)
                last = step.kind == kind ? step.name : last;
            QCOMPARE(last, scenario.plan.gpuName);
        }
    }

    void namesTheValueThatUndoWouldMiss_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, Kind kind, const Change &change) {
            QTest::newRow(name) << int(kind) << change << QString::fromLatin1(name);
        };
        row("vms[%1].stopAction", DeviceRunning,
            [](HostProfile &p, Choices &c) { vmOf(p, c).stopAction = {}; });
        row("vms[%1].checkpoints", DeviceRunning,
            [](HostProfile &p, Choices &c) { vmOf(p, c).checkpoints = {}; });
        row("vms[%1].dynamicMemory", Partition,
            [](HostProfile &p, Choices &c) { vmOf(p, c).dynamicMemory = {}; });
        row("vms[%1].guestControlledCacheTypes", Partition,
            [](HostProfile &p, Choices &c) { vmOf(p, c).guestControlledCacheTypes = {}; });
        row("vms[%1].highMmioMb", Partition,
            [](HostProfile &p, Choices &c) { vmOf(p, c).highMmioMb = {}; });
        row("vms[%1].state", Partition, [](HostProfile &p, Choices &c) { vmOf(p, c).state = {}; });
        row("vms[%1].gpuPartitions", Partition,
            [](HostProfile &p, Choices &c) { vmOf(p, c).gpuPartitions = {}; });
        row("gpus[%2].otherFunctions", DeviceRunning,
            [](HostProfile &p, Choices &c) { gpuOf(p, c).otherFunctions = {}; });
        row("gpus[%2].locationPath", DeviceRunning,
            [](HostProfile &p, Choices &c) { gpuOf(p, c).locationPath = {}; });
        row("eflow.deployed", EflowPartition,
            [](HostProfile &p, Choices &) { p.facts.eflow.deployed = {}; });
        row("eflow.cpuCount", EflowPartition,
            [](HostProfile &p, Choices &) { p.facts.eflow.cpuCount = {}; });
        row("eflow.powerState", EflowPartition,
            [](HostProfile &p, Choices &) { p.facts.eflow.powerState = {}; });
        row("eflow.gpuName", EflowPartition,
            [](HostProfile &p, Choices &) { p.facts.eflow.gpuName = {}; });
    }
    void namesTheValueThatUndoWouldMiss()
    {
        QFETCH(int, kind);
        QFETCH(Change, change);
        QFETCH(QString, reason);
        const auto plan = planAfter(Kind(kind), change);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::PlanImpossible);
        const Path path = planKinds().at(kind).plan.path;
        const QString name =
            reason.replace(QStringLiteral("%1"), path.vm).replace(QStringLiteral("%2"), path.gpu);
        const bool isNamed = plan.error().detail.contains(name);
        QVERIFY2(isNamed || plan.error().detail.startsWith(QStringLiteral("the path is ")),
                 qPrintable(plan.error().detail));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, Kind kind, const char *reason, const Change &change) {
            QTest::newRow(name) << int(kind) << change << QString::fromLatin1(reason);
        };
        row("unknown GPU", EflowPartition, "no GPU",
            [](HostProfile &, Choices &c) { c.path.gpu = QStringLiteral("PCI\\X"); });
        row("unknown VM", Partition, "no such path",
            [](HostProfile &, Choices &c) { c.path.vm = QStringLiteral("X"); });
        row("two cards of one name", EflowPartition, "gpu.unique", [](HostProfile &p, Choices &c) {
            Platform::GpuFacts twin = gpuOf(p, c);
            twin.instanceId = QString(*twin.instanceId + QLatin1Char('2'));
            twin.deviceId = 0x2489;
            p.facts.gpus.value->append(twin);
        });
        row("more processors than there are", EflowPartition, "cpuCount",
            [](HostProfile &, Choices &c) { c.cpuCount = 1000; });
        row("too little memory", EflowPartition, "memoryMb",
            [](HostProfile &, Choices &c) { c.memoryMb = 512; });
        row("low gap out of range", Partition, "lowMmioMb",
            [](HostProfile &, Choices &c) { c.lowMmioMb = 4000; });
        row("no address space", Partition, "", [](HostProfile &p, Choices &c) {
            p.facts.hardware.physicalAddressBits = 36;
            c.highMmioMb = 65536;
        });
        row("assigned to another VM", DeviceRunning, "", [](HostProfile &p, Choices &c) {
            gpuOf(p, c).status = Platform::DeviceStatus::Assigned;
        });
        row("saved VM", DeviceRunning, "",
            [](HostProfile &p, Choices &c) { vmOf(p, c).state = Platform::VmState::Saved; });
    }
    void refusesWhatCannotBe()
    {
        QFETCH(int, kind);
        QFETCH(Change, change);
        QFETCH(QString, reason);
        const auto plan = planAfter(Kind(kind), change);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::PlanImpossible);
        QVERIFY2(plan.error().detail.contains(reason), qPrintable(plan.error().detail));
    }

    void sizesTheMmioGaps_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QJsonObject>("gaps");
        const auto gaps = [](qint64 low, qint64 high, qint64 base = 0) {
            QJsonObject json{{QStringLiteral("lowMmioMb"), low},
                             {QStringLiteral("highMmioMb"), high}};
            if (base > 0)
                json.insert(QStringLiteral("highMmioBaseMb"), base);
            return json;
        };
        const auto row = [](const char *name, Kind kind, const QJsonObject &expected,
                            const Change &change) {
            QTest::newRow(name) << int(kind) << change << expected;
        };
        row("need of the card, rounded up", DeviceRunning, gaps(3072, 33280),
            [](HostProfile &p, Choices &c) { gpuOf(p, c).pci.mmioMb = 16385; });
        row("an exact power of two", DeviceRunning, gaps(3072, 16384 + 512),
            [](HostProfile &p, Choices &c) { gpuOf(p, c).pci.mmioMb = 16384; });
        row("a large card", DeviceRunning, gaps(3072, 131072 + 512),
            [](HostProfile &p, Choices &c) { gpuOf(p, c).pci.mmioMb = 80000; });
        row("need not known", DeviceRunning, gaps(3072, 33280),
            [](HostProfile &p, Choices &c) { gpuOf(p, c).pci.mmioMb = {}; });
        row("partition", Partition, gaps(1024, 32768), [](HostProfile &, Choices &) {});
        row("chosen", Partition, gaps(2048, 65536), [](HostProfile &, Choices &c) {
            c.lowMmioMb = 2048;
            c.highMmioMb = 65536;
        });
        row("never smaller than it is", Partition, gaps(3000, 99999),
            [](HostProfile &p, Choices &c) {
                vmOf(p, c).lowMmioMb = 3000;
                vmOf(p, c).highMmioMb = 99999;
                vmOf(p, c).guestControlledCacheTypes = true;
                vmOf(p, c).highMmioBaseMb = 500000;
                p.facts.hardware.physicalAddressBits = 39;
            });
        row("lower base for 36 address bits", Partition, gaps(1024, 32768, 32768),
            [](HostProfile &p, Choices &) { p.facts.hardware.physicalAddressBits = 36; });
    }
    void sizesTheMmioGaps()
    {
        QFETCH(int, kind);
        QFETCH(Change, change);
        QFETCH(QJsonObject, gaps);
        const auto plan = planAfter(Kind(kind), change);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().detail));
        QJsonObject after = stepOf(*plan, StepKind::VmMmioGaps).after.toObject();
        if (!gaps.contains(QStringLiteral("highMmioBaseMb")) && after.size() > gaps.size())
            after.remove(QStringLiteral("highMmioBaseMb"));
        QCOMPARE(after, gaps);
    }

    void keepsWhatTheEflowVmHas()
    {
        const auto plan = planAfter(EflowPartition, [](HostProfile &p, Choices &) {
            p.facts.eflow.cpuCount = 3;
            p.facts.eflow.memoryMb = 6000;
        });
        QVERIFY(plan);
        const QJsonObject after = stepOf(*plan, StepKind::EflowVm).after.toObject();
        QCOMPARE(after.value(QStringLiteral("cpuCount")), 3);
        QCOMPARE(after.value(QStringLiteral("memoryMb")), 6000);
        QCOMPARE(after.value(QStringLiteral("gpuCount")), 1);
    }

    void makesMemoryEven()
    {
        const auto plan =
            planAfter(EflowPartition, [](HostProfile &, Choices &c) { c.memoryMb = 4097; });
        QVERIFY(plan);
        QCOMPARE(
            stepOf(*plan, StepKind::EflowVm).after.toObject().value(QStringLiteral("memoryMb")),
            4098);
    }

    void deploysWithoutTheGpuAndThenAddsIt()
    {
        const Plan plan = planKinds().at(Deployment).plan;
        QCOMPARE(plan.steps[0].options.value(QStringLiteral("gpuName")), QString());
        QCOMPARE(plan.steps[1].before, plan.steps[0].options);
        QCOMPARE(plan.steps[1].after.toObject().value(QStringLiteral("gpuName")), plan.gpuName);
    }

    void asksForProtectionUnlessTheUserGivesItUp()
    {
        const auto required = [](const Platform::Result<Plan> &plan, const char *option) {
            return stepOf(*plan, StepKind::DeviceMount)
                .options.value(QLatin1String(option))
                .toBool();
        };
        const auto whole = planAfter(
            DeviceRunning, [](HostProfile &p, Choices &c) { gpuOf(p, c).mitigationDriver = true; });
        QVERIFY(required(whole, "requireDeviceMitigations") &&
                required(whole, "requireAcsSupport"));
        for (const auto &missing : {Platform::Fact<bool>(false), Platform::Fact<bool>()}) {
            const auto plan = planAfter(DeviceRunning, [&](HostProfile &p, Choices &c) {
                gpuOf(p, c).mitigationDriver = missing;
            });
            QVERIFY(plan);
            QVERIFY(!required(plan, "requireDeviceMitigations"));
            QVERIFY(plan->neededConsents.contains(Consent::NoMitigationDriver));
        }
    }

    void leavesOutWhatIsThereAlready()
    {
        const auto plan = planAfter(DeviceRunning, [](HostProfile &p, Choices &c) {
            gpuOf(p, c).status = Platform::DeviceStatus::Disabled;
        });
        if (plan) // a disabled card may not be open at all
            QVERIFY(!idsOf(*plan).contains(QStringLiteral("device-enabled")));
        const QList<Scenario> paths = openPaths();
        const auto assigned = std::ranges::find_if(paths, [](const Scenario &each) {
            return each.name.startsWith(QStringLiteral("boundary-gpu-assigned"));
        });
        QVERIFY(assigned != paths.end());
        QCOMPARE(idsOf(assigned->plan), QStringList(QStringLiteral("guest-gpu")));
    }
};

SETUP_TEST_MAIN(TestPlan)
#include "tst_plan.moc"
