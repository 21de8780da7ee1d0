// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/planchange.h"
#include "tests/support/testmain.h"

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;
using Platform::HostProfile;

class TestPlanLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        // It needs a virtual switch, which nobody can choose yet.
        row("a deployment on Windows Server", EflowDevice, "eflow.vm",
            [](HostProfile &p, Choices &) { p.facts.eflow.deployed = false; });
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
};

SETUP_TEST_MAIN(TestPlanLimits)
#include "tst_planlimits.moc"
