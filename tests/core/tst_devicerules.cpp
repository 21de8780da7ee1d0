// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Rules about cards, alone and beside each other.
#include "tests/core/support/testhosts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

class TestDeviceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighbourInTccWarns()
    {
        HostFacts facts = clientHost();
        GpuFacts tcc = teslaT4(1);
        facts.gpus.value->append(tcc);
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("attention: driver.model"));
    }

    void neighbourThatMayRunInTccIsUnchecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isUnchecked");
        QTest::newRow("a family that starts in TCC mode") << QStringLiteral("NVIDIA A40") << true;
        QTest::newRow("one that can be switched to it")
            << QStringLiteral("NVIDIA Quadro RTX 5000") << true;
        QTest::newRow("no such family") << QStringLiteral("NVIDIA GeForce GTX 1060") << false;
    }
    void neighbourThatMayRunInTccIsUnchecked()
    {
        QFETCH(QString, name);
        HostFacts facts = clientHost();
        facts.gpus.value->append(geForce(1));
        facts.gpus.value->last().deviceId = {};
        facts.gpus.value->last().instanceId = {};
        facts.gpus.value->last().name = name;
        facts.gpus.value->last().driver.model = {};
        const Core::AssessedPath path = pathOf(Core::assess(facts, allLicences()), EflowPv);
        QVERIFY(path.verdict == Core::PathVerdict::Ready);
        QTEST(path.unchecked.contains(QLatin1String("driver.model")), "isUnchecked");
    }

    void severalGpusOnWindows10Warn()
    {
        HostFacts facts = clientHost();
        facts.windows.build = 19045;
        GpuFacts other = geForce(1);
        other.name = QStringLiteral("NVIDIA GeForce GTX 1060");
        facts.gpus.value->append(other);
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("attention: gpu.unique"));
        facts.windows.build = 22000;
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("ready"));
    }

    void iommuNeverClosesGpuPv()
    {
        HostFacts facts = clientHost();
        facts.hardware.iommu = false;
        facts.hyperv.iovSupport = false;
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("ready"));
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
    }

    void survey_data()
    {
        QTest::addColumn<PciFacts>("pci");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const PciFacts &pci, const char *verdict) {
            QTest::newRow(name) << pci << QString::fromLatin1(verdict);
        };
        // Type, base class, interrupts, ACS of the card and up the hierarchy, reserved memory,
        // MMIO.
        row("express endpoint", {2, 3, 6, {}, 3, false, 304}, "ready");
        row("legacy endpoint that is a display", {3, 3, 6, {}, 3, false, 304}, "ready");
        row("legacy endpoint of another class", {3, 2, 6, {}, 3, false, 304},
            "blocked: gpu.family, gpu.express");
        row("part of the root complex", {4, 3, 6, {}, 3, false, 304}, "attention: gpu.express");
        row("firmware kept control", {5, 3, 6, {}, 3, false, 304}, "blocked: gpu.express");
        row("conventional PCI", {0, 3, 6, {}, 3, false, 304}, "blocked: gpu.express");
        row("bridge", {8, 3, 6, {}, 3, false, 304}, "blocked: gpu.express");
        row("ACS missing", {2, 3, 6, {}, 0, false, 304}, "blocked: gpu.acs");
        row("single function", {2, 3, 6, {}, 1, false, 304}, "ready");
        row("reserved memory", {2, 3, 6, {}, 3, true, 304}, "blocked: gpu.reserved-memory");
        row("line interrupts only", {2, 3, 1, {}, 3, false, 304}, "blocked: gpu.interrupts");
        row("line and message interrupts", {2, 3, 3, {}, 3, false, 304}, "ready");
        row("no interrupts", {2, 3, 0, {}, 3, false, 304}, "ready");
    }
    void survey()
    {
        QFETCH(PciFacts, pci);
        HostFacts facts = serverHost();
        facts.gpus.value->first().pci = pci;
        QTEST(verdictText(facts, HyperVDda), "verdict");
    }

    void statusOfTheCard_data()
    {
        QTest::addColumn<DeviceStatus>("status");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("shared");
        QTest::addColumn<QString>("assigned");
        QTest::newRow("works") << DeviceStatus::Ok << 0 << "ready"
                               << "ready";
        QTest::newRow("disabled") << DeviceStatus::Disabled << 22 << "blocked: gpu.status"
                                  << "ready";
        QTest::newRow("code 43") << DeviceStatus::Error << 43 << "blocked: gpu.status"
                                 << "attention: gpu.status";
        QTest::newRow("no driver") << DeviceStatus::Error << 28 << "blocked: gpu.status"
                                   << "ready";
        QTest::newRow("dismounted") << DeviceStatus::Dismounted << 0 << "blocked: gpu.status"
                                    << "attention: gpu.status";
    }
    void statusOfTheCard()
    {
        QFETCH(DeviceStatus, status);
        QFETCH(int, problem);
        HostFacts client = clientHost();
        client.gpus.value->first().status = status;
        client.gpus.value->first().problemCode = problem;
        QTEST(verdictText(client, HyperVPv), "shared");
        QTEST(verdictText(client, EflowPv), "shared");
        HostFacts server = serverHost();
        server.gpus.value->first().status = status;
        server.gpus.value->first().problemCode = problem;
        QTEST(verdictText(server, HyperVDda), "assigned");
    }

    /// NVIDIA's mitigation driver makes a dismounted card read as healthy, under a new id and name.
    void dismountedCardCanReadAsHealthy()
    {
        HostFacts renamed = serverHost();
        renamed.gpus.value->first().name = QStringLiteral("Nvidia T4_base - Dismounted");
        QCOMPARE(verdictText(renamed, HyperVDda), QStringLiteral("attention: gpu.status"));
        HostFacts moved = clientHost();
        moved.gpus.value->first().instanceId = QStringLiteral("PCIP\\VEN_10DE&DEV_2504\\4&1&0&0");
        QCOMPARE(verdictText(moved, HyperVPv), QStringLiteral("blocked: gpu.status"));
    }

    void turingIsNoRecentCard()
    {
        HostFacts facts = clientHost();
        GpuFacts &gpu = facts.gpus.value->first();
        gpu.name = QStringLiteral("NVIDIA Quadro RTX 4000");
        gpu.deviceId = {};
        gpu.instanceId = {};
        gpu.driver.version = {};
        facts.eflow.gpuList = {};
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("unknown: driver.version"));
        gpu.name = QStringLiteral("NVIDIA GeForce RTX 4070 Laptop GPU");
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
        gpu.name = QStringLiteral("NVIDIA RTX 4000 SFF Ada Generation");
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
    }

    void tailOfThePathTellsTheKindOfPartition_data()
    {
        QTest::addColumn<QString>("tail");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("GPU-PV") << "\\GPUPARAV"
                                << "ready";
        QTest::newRow("GPU-PV, as AMD spells it") << "\\gpuparav"
                                                  << "ready";
        QTest::newRow("SR-IOV") << ""
                                << "attention: gpu.partitionable";
    }
    void tailOfThePathTellsTheKindOfPartition()
    {
        QFETCH(QString, tail);
        HostFacts facts = clientHost();
        facts.gpus.value->first().partitionPath =
            QString(QStringLiteral("\\\\?\\PCI#X#{GUID}") + tail);
        QTEST(verdictText(facts, HyperVPv), "verdict");
    }

    void npuInTheListWarns()
    {
        HostFacts facts = clientHost();
        facts.hyperv.otherPartitionables = QStringList{QStringLiteral("Intel(R) AI Boost")};
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("attention: gpu.partitionable"));
    }

    void recentCardImpliesARecentDriver()
    {
        HostFacts facts = clientHost();
        GpuFacts &gpu = facts.gpus.value->first();
        gpu.driver.version = {};
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("unknown: driver.version"));
        gpu.deviceId = 0x2860; // RTX 4070 Laptop: its first driver is R522
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
    }

    void offerOfEflowDecides()
    {
        HostFacts facts = clientHost();
        facts.eflow.gpuList.value->first().supportedPassthroughTypes = QList<Method>();
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("blocked: eflow.gpu-list"));
        facts.eflow.gpuList = QList<EflowGpu>();
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("blocked: eflow.gpu-list"));
        facts.eflow.gpuList = {};
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
    }

    void equalNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("otherDevice");
        QTest::addColumn<QString>("verdict");
        const QString noDriver = QStringLiteral("3D Video Controller");
        QTest::newRow("equal cards") << "NVIDIA Tesla T4" << 0x1EB8 << "attention: gpu.unique";
        QTest::newRow("equal cards without a driver")
            << noDriver << 0x1EB8 << "attention: gpu.unique";
        QTest::newRow("different cards without a driver")
            << noDriver << 0x25B6 << "blocked: gpu.unique";
        QTest::newRow("a name that tells nothing") << noDriver << 0 << "blocked: gpu.unique";
        QTest::newRow("a name that tells the model")
            << "NVIDIA Tesla T4" << 0 << "attention: gpu.unique";
    }
    void equalNames()
    {
        QFETCH(QString, name);
        QFETCH(int, otherDevice);
        HostFacts facts = serverHost();
        facts.gpus = QList<GpuFacts>{teslaT4(0), teslaT4(1)};
        for (GpuFacts &gpu : *facts.gpus.value)
            gpu.name = name;
        GpuFacts &other = facts.gpus.value->last();
        other.deviceId = otherDevice ? Fact<int>(otherDevice) : Fact<int>();
        other.instanceId = {};
        facts.eflow.gpuList =
            QList<EflowGpu>{{name, 2, QList<Method>{Method::DirectDeviceAssignment}}};
        QTEST(verdictText(facts, EflowDda), "verdict");
    }

    void aCardWithoutANameMayHaveThisOne()
    {
        HostFacts facts = serverHost();
        facts.gpus = QList<GpuFacts>{teslaT4(0), geForce(1)};
        QCOMPARE(verdictText(facts, EflowDda), QStringLiteral("ready"));
        facts.gpus.value->last().name = {};
        const Core::AssessedPath path = pathOf(Core::assess(facts, allLicences()), EflowDda);
        QCOMPARE(path.unchecked, QList<QLatin1String>{QLatin1String("gpu.unique")});
        facts.gpus.value->last().vendorId = 0x8086; // no card of NVIDIA has its name
        QVERIFY(pathOf(Core::assess(facts, allLicences()), EflowDda).unchecked.isEmpty());
    }
};

SETUP_TEST_MAIN(TestDeviceRules)
#include "tst_devicerules.moc"
