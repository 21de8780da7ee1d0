// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/hardwarefactreader.h"

#include "tests/platform/windows/support/fakesysteminfo.h"
#include "tests/platform/windows/support/registryhost.h"
#include "tests/platform/windows/support/stubwmi.h"
#include "tests/platform/windows/support/text.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString DeviceGuard = QStringLiteral("root\\Microsoft\\Windows\\DeviceGuard");

enum class Below { Nothing, RootPartition, OtherHypervisor };

FakeSystemInfo systemOver(Below below)
{
    FakeSystemInfo system;
    system.leaves[0].eax = 0x16;
    system.leaves[0x80000000].eax = 0x80000008;
    system.leaves[0x80000008].eax = 0x302E;
    if (below == Below::Nothing)
        return system;
    system.leaves[1].ecx = 1U << 31;
    const bool isHyperV = below == Below::RootPartition;
    system.leaves[0x40000000] = isHyperV ? CpuidLeaf{0x4000000B, 0x7263694D, 0x666F736F, 0x76482074}
                                         : CpuidLeaf{0x40000001, 0x4B4D564B, 0x564B4D56, 0x4D};
    system.leaves[0x40000003].ebx = 1;
    return system;
}

Hypervisor remapping(bool remapsDma)
{
    Hypervisor hypervisor;
    hypervisor.isPresent = true;
    hypervisor.remapsDma = remapsDma;
    return hypervisor;
}

} // namespace

Q_DECLARE_METATYPE(Below)

class TestMachineFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMachine();
    void saysWhyTheMachineIsUnread();
    void neverCallsVirtualizationOffUnderAHypervisor_data();
    void neverCallsVirtualizationOffUnderAHypervisor();
    void findsTheVolumeOfTheVms_data();
    void findsTheVolumeOfTheVms();
    void neverDeniesAnIommu_data();
    void neverDeniesAnIommu();
    void readsTheProtectionAgainstDma();
};

void TestMachineFacts::readsTheMachine()
{
    FakeRegistry registry;
    fillWindows11(registry);
    const HardwareFacts facts = readHardwareFacts(registry, systemOver(Below::Nothing));
    QCOMPARE(facts.model.value, std::optional(text("Precision 3660")));
    QCOMPARE(facts.processor.value, std::optional(text("12th Gen Intel(R) Core(TM) i7-12700")));
    QCOMPARE(facts.logicalProcessors.value, std::optional(16));
    QCOMPARE(facts.memoryTotalMb.value, std::optional(qint64(32768)));
    QCOMPARE(facts.memoryFreeMb.value, std::optional(qint64(20480)));
    QCOMPARE(facts.physicalAddressBits.value, std::optional(46));
    for (const QString &source :
         {facts.model.source, facts.processor.source, facts.logicalProcessors.source,
          facts.memoryTotalMb.source, facts.memoryFreeMb.source, facts.virtualization.source,
          facts.physicalAddressBits.source})
        QVERIFY(!source.isEmpty());
}

void TestMachineFacts::saysWhyTheMachineIsUnread()
{
    FakeSystemInfo system;
    system.processorsAnswer = Platform::failure(ErrorCode::ProviderUnavailable, text("count"));
    system.memoryAnswer = Platform::failure(ErrorCode::ProviderUnavailable, text("memory"));
    const HardwareFacts facts = readHardwareFacts(FakeRegistry(), system);
    QVERIFY(facts.model.problem.startsWith(text("not-found")));
    QVERIFY(facts.processor.problem.startsWith(text("not-found")));
    QCOMPARE(facts.logicalProcessors.problem, text("provider-unavailable: count"));
    QCOMPARE(facts.memoryTotalMb.problem, text("provider-unavailable: memory"));
    QCOMPARE(facts.memoryFreeMb.problem, text("provider-unavailable: memory"));
    QCOMPARE(facts.physicalAddressBits.problem, text("CPUID gives no leaves"));
}

void TestMachineFacts::neverCallsVirtualizationOffUnderAHypervisor_data()
{
    QTest::addColumn<Below>("below");
    QTest::addColumn<QSet<quint32>>("features");
    QTest::addColumn<std::optional<bool>>("expected");
    const QSet<quint32> none;
    QTest::newRow("on") << Below::Nothing << QSet<quint32>{20, 21} << std::optional(true);
    QTest::newRow("off in the firmware")
        << Below::Nothing << QSet<quint32>{20} << std::optional(false);
    QTest::newRow("no second level translation")
        << Below::Nothing << QSet<quint32>{21} << std::optional(false);
    QTest::newRow("hidden by Hyper-V, which proves it")
        << Below::RootPartition << none << std::optional(true);
    QTest::newRow("hidden by another hypervisor")
        << Below::OtherHypervisor << none << std::optional<bool>();
}

void TestMachineFacts::neverCallsVirtualizationOffUnderAHypervisor()
{
    QFETCH(Below, below);
    QFETCH(QSet<quint32>, features);
    QFETCH(std::optional<bool>, expected);
    FakeSystemInfo system = systemOver(below);
    system.features = features;
    const Fact<bool> fact = readHardwareFacts(FakeRegistry(), system).virtualization;
    QCOMPARE(fact.value, expected);
    QCOMPARE(fact.problem.isEmpty(), expected.has_value());
}

void TestMachineFacts::findsTheVolumeOfTheVms_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("asked");
    QTest::newRow("no folder of its own") << QString() << text("C:\\");
    QTest::newRow("another volume") << text("D:\\VMs\\Disks") << text("D:\\VMs\\Disks");
    QTest::newRow("a share") << text("\\\\files\\vms") << text("\\\\files\\vms");
    QTest::newRow("a relative folder") << text("VMs") << text("C:\\");
    QTest::newRow("a folder of the current volume") << text("\\VMs") << text("C:\\");
}

void TestMachineFacts::findsTheVolumeOfTheVms()
{
    QFETCH(QString, folder);
    QFETCH(QString, asked);
    FakeRegistry registry;
    fillWindows11(registry);
    if (!folder.isEmpty())
        registry.set(text("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Virtualization"),
                     text("DefaultVirtualHardDiskPath"), folder);
    FakeSystemInfo system;
    system.freeBytesAnswers.insert(asked, quint64(5) << 30);
    const Fact<qint64> free = diskFreeFact(registry, system);
    QCOMPARE(free.value, std::optional(qint64(5)));
    QCOMPARE(free.source, text("GetDiskFreeSpaceExW ") + asked);
    system.freeBytesAnswers.insert(asked, Platform::failure(ErrorCode::AccessDenied, asked));
    QCOMPARE(diskFreeFact(registry, system).problem, text("access-denied: ") + asked);
}

void TestMachineFacts::neverDeniesAnIommu_data()
{
    QTest::addColumn<bool>("cpuid");
    QTest::addColumn<std::optional<bool>>("iov");
    QTest::addColumn<std::optional<bool>>("dma");
    QTest::addColumn<bool>("isProven");
    using Answer = std::optional<bool>;
    QTest::newRow("all say yes") << true << Answer(true) << Answer(true) << true;
    QTest::newRow("Hyper-V says yes") << false << Answer(true) << Answer(false) << true;
    QTest::newRow("Device Guard says yes") << false << Answer(false) << Answer(true) << true;
    QTest::newRow("the processor alone says yes") << true << Answer() << Answer() << false;
    QTest::newRow("the processor against the others")
        << true << Answer(false) << Answer(false) << false;
    QTest::newRow("all say no") << false << Answer(false) << Answer(false) << false;
    QTest::newRow("nobody answers") << false << Answer() << Answer() << false;
}

void TestMachineFacts::neverDeniesAnIommu()
{
    QFETCH(bool, cpuid);
    QFETCH(std::optional<bool>, iov);
    QFETCH(std::optional<bool>, dma);
    QFETCH(bool, isProven);
    const auto factWith = [](std::optional<bool> value) {
        return value ? Fact<bool>(*value, text("probe")) : Fact<bool>::unread(text("timed-out"));
    };
    const Fact<bool> iommu = iommuFact(remapping(cpuid), factWith(iov), factWith(dma));
    QCOMPARE(iommu.value, isProven ? std::optional(true) : std::nullopt);
    QCOMPARE(iommu.problem.isEmpty(), isProven);
    QVERIFY(!iommu.source.isEmpty());
}

void TestMachineFacts::readsTheProtectionAgainstDma()
{
    StubWmiConnector wmi;
    QCOMPARE(dmaProtectionFact(wmi, {}).problem, text("this Windows has no Device Guard"));
    wmi.refusals.insert(DeviceGuard, {ErrorCode::AccessDenied, text("ConnectServer")});
    QCOMPARE(dmaProtectionFact(wmi, {}).problem, text("access-denied: ConnectServer"));
    wmi.refusals.clear();
    const QString property = text("AvailableSecurityProperties");
    wmi.namespaces[DeviceGuard] = QList{wmiRow({{property, QList<qint64>{1, 2, 3}}})};
    QVERIFY(dmaProtectionFact(wmi, {}).is(true));
    wmi.namespaces[DeviceGuard] = QList{wmiRow({{property, QList<qint64>{1, 2}}})};
    QVERIFY(dmaProtectionFact(wmi, {}).is(false));
    wmi.namespaces[DeviceGuard] = QList{wmiRow({{property, text("3")}})};
    QCOMPARE(dmaProtectionFact(wmi, {}).problem, text("WMI gave no such value"));
    wmi.namespaces[DeviceGuard] = Platform::failure(ErrorCode::TimedOut, text("query"));
    QCOMPARE(dmaProtectionFact(wmi, {}).problem, text("timed-out: query"));
}

SETUP_TEST_MAIN(TestMachineFacts)
#include "tst_machinefacts.moc"
