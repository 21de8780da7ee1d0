// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Rules about VMs and the cards that they hold.
#include "tests/core/support/testhosts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

class TestVmRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vmThatHasTheGpuIsReady()
    {
        HostFacts facts = clientHost();
        VmFacts &vm = facts.vms.value->first();
        vm.gpuPartitions = QStringList{*facts.gpus->first().partitionPath};
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("ready"));
    }

    void otherOwnerBlocks()
    {
        HostFacts facts = serverHost();
        facts.gpus.value->first().status = DeviceStatus::Assigned;
        facts.gpus.value->first().assignedTo = QStringLiteral("another");
        QCOMPARE(verdictText(facts, HyperVDda), QStringLiteral("blocked: vm.free-device"));
    }

    void deviceByTheOtherMethod_data()
    {
        using Devices = Fact<QList<AssignedDevice>>;
        QTest::addColumn<Devices>("devices");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<bool>("isUnchecked");
        QTest::newRow("none") << Devices(QList<AssignedDevice>()) << "ready" << false;
        QTest::newRow("one") << Devices(QList<AssignedDevice>{{QStringLiteral("PCIP\\NIC"), {}}})
                             << "attention: vm.free-device" << false;
        QTest::newRow("unread") << Devices() << "ready" << true;
    }
    void deviceByTheOtherMethod()
    {
        QFETCH(Fact<QList<AssignedDevice>>, devices);
        HostFacts facts = clientHost();
        facts.vms.value->first().assignedDevices = devices;
        QTEST(verdictText(facts, HyperVPv), "verdict");
        const Core::AssessedPath path = pathOf(Core::assess(facts, allLicences()), HyperVPv);
        QTEST(path.unchecked.contains(QLatin1String("vm.free-device")), "isUnchecked");
    }

    void vmState_data()
    {
        QTest::addColumn<VmState>("state");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("off") << VmState::Off << "ready";
        QTest::newRow("running") << VmState::Running << "attention: vm.off";
        QTest::newRow("saved") << VmState::Saved << "blocked: vm.off";
        QTest::newRow("paused") << VmState::Paused << "blocked: vm.off";
    }
    void vmState()
    {
        QFETCH(VmState, state);
        HostFacts facts = clientHost();
        facts.vms.value->first().state = state;
        QTEST(verdictText(facts, HyperVPv), "verdict");
    }

    void memoryOfTheVm()
    {
        HostFacts facts = clientHost();
        VmFacts &vm = facts.vms.value->first();
        vm.dynamicMemory = true;
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("ready")); // minimum equals startup
        vm.memoryMinimumMb = 512;
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("attention: vm.memory"));
        vm.memoryStartupMb = 30001;
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("blocked: vm.memory"));
    }

    void mmioGapFollowsTheCard()
    {
        HostFacts facts = serverHost();
        facts.gpus.value->first().pci.mmioMb = 16480;
        VmFacts &vm = facts.vms.value->first();
        vm.highMmioMb = 16480 + 512;
        QCOMPARE(verdictText(facts, HyperVDda), QStringLiteral("ready"));
        vm.highMmioMb = 16480 + 511;
        QCOMPARE(verdictText(facts, HyperVDda), QStringLiteral("attention: vm.mmio"));
        facts.hardware.physicalAddressBits = 35; // 32 GB hold no gap of 33 GB
        QVERIFY(verdictText(facts, HyperVDda).startsWith(QLatin1String("blocked: vm.mmio")));
    }

    void pathThatIsGoneIsNamed()
    {
        HostFacts facts = clientHost();
        facts.vms.value->first().gpuPartitions =
            QStringList{QStringLiteral("\\\\?\\PCI#GONE\\GPUPARAV")};
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("attention: vm.partition-stale"));
        facts.vms.value->first().gpuPartitions = QStringList{QString()}; // any GPU
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("ready"));
    }

    void vmOfEflowProvesWhatWasNotRead()
    {
        HostFacts facts = clientHost();
        facts.windows = {};
        facts.gpus.value->first().driver.version = {};
        QVERIFY(verdictText(facts, EflowPv).startsWith(QLatin1String("unknown")));
        facts.eflow.gpuName = *facts.gpus->first().name;
        facts.eflow.gpuPassthroughType = Method::ParaVirtualization;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
    }
};

SETUP_TEST_MAIN(TestVmRules)
#include "tst_vmrules.moc"
