// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/hardwarefactreader.h"

#include "platform/windows/facts/hypervfactreader.h"
#include "platform/windows/facts/wslfactreader.h"
#include "tests/platform/windows/support/fakeservices.h"
#include "tests/platform/windows/support/fakesysteminfo.h"
#include "tests/platform/windows/support/registryhost.h"
#include "tests/platform/windows/support/stubwmi.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Cimv2 = QStringLiteral("root\\cimv2");
const QString DeviceGuard = QStringLiteral("root\\Microsoft\\Windows\\DeviceGuard");
const QString PolicyKey = QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\HyperV");
const QString LxssKey = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Lxss\\MSI");
const QString StoreKey = QStringLiteral(
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Appx\\AppxAllUserStore\\Applications\\");
const Error Denied{ErrorCode::AccessDenied, QStringLiteral("OpenServiceW: Windows error 5")};

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

WmiObject featureRow(const char *name, qint64 state)
{
    return wmiRow({{text("Name"), text(name)}, {text("InstallState"), state}});
}

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
    void readsTheFeature_data();
    void readsTheFeature();
    void settlesAnUnreadFeatureByTheService();
    void readsServices_data();
    void readsServices();
    void readsThePolicies_data();
    void readsThePolicies();
    void readsWsl_data();
    void readsWsl();
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

void TestMachineFacts::readsTheFeature_data()
{
    QTest::addColumn<QList<WmiObject>>("rows");
    QTest::addColumn<std::optional<FeatureState>>("expected");
    using Rows = QList<WmiObject>;
    using State = std::optional<FeatureState>;
    const WmiObject other = featureRow("TelnetClient", 2);
    QTest::newRow("a client with all of it")
        << Rows{other, featureRow("Microsoft-Hyper-V-All", 1), featureRow("Microsoft-Hyper-V", 1)}
        << State(FeatureState::Enabled);
    QTest::newRow("a client without it")
        << Rows{featureRow("Microsoft-Hyper-V-All", 2), featureRow("Microsoft-Hyper-V", 2)}
        << State(FeatureState::Disabled);
    QTest::newRow("a client with the parts alone")
        << Rows{featureRow("Microsoft-Hyper-V-All", 2), featureRow("Microsoft-Hyper-V", 1)}
        << State(FeatureState::Enabled);
    QTest::newRow("a Server, which has one name only")
        << Rows{other, featureRow("Microsoft-Hyper-V", 1),
                featureRow("Microsoft-Hyper-V-Hypervisor", 2)}
        << State(FeatureState::Enabled);
    QTest::newRow("a Server without it")
        << Rows{featureRow("Microsoft-Hyper-V", 2)} << State(FeatureState::Disabled);
    QTest::newRow("a Home edition") << Rows{other} << State(FeatureState::Absent);
    QTest::newRow("a removed one")
        << Rows{featureRow("Microsoft-Hyper-V", 3)} << State(FeatureState::Absent);
    QTest::newRow("a state that is not documented")
        << Rows{featureRow("Microsoft-Hyper-V", 4)} << State();
    QTest::newRow("a state of another type")
        << Rows{wmiRow({{text("Name"), text("Microsoft-Hyper-V")}, {text("InstallState"), true}})}
        << State();
    QTest::newRow("no rows at all, for want of rights") << Rows{} << State();
}

void TestMachineFacts::readsTheFeature()
{
    QFETCH(QList<WmiObject>, rows);
    QFETCH(std::optional<FeatureState>, expected);
    StubWmiConnector wmi;
    wmi.namespaces[Cimv2] = rows;
    const Fact<FeatureState> feature = hyperVFeatureFact(wmi, {});
    QCOMPARE(feature.value, expected);
    QCOMPARE(feature.problem.isEmpty(), expected.has_value());
    QVERIFY(feature.source.startsWith(text("Win32_OptionalFeature.InstallState of Microsoft-H")));
}

void TestMachineFacts::settlesAnUnreadFeatureByTheService()
{
    StubWmiConnector wmi;
    wmi.refusals.insert(Cimv2, {ErrorCode::AccessDenied, text("ConnectServer")});
    const Fact<FeatureState> unread = hyperVFeatureFact(wmi, {});
    QCOMPARE(unread.problem, text("access-denied: ConnectServer"));
    const Fact<FeatureState> off(FeatureState::Disabled, text("WMI"));
    const Fact<ServiceState> stopped(ServiceState::Stopped, text("QueryServiceStatusEx vmms"));
    const Fact<ServiceState> absent(ServiceState::Absent, text("QueryServiceStatusEx vmms"));
    QVERIFY(settledFeature(unread, stopped).is(FeatureState::Enabled));
    QCOMPARE(settledFeature(unread, absent), unread);
    QCOMPARE(settledFeature(unread, Fact<ServiceState>::unread(text("timed-out"))), unread);
    QCOMPARE(settledFeature(off, stopped), off);
}

void TestMachineFacts::readsServices_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<ServiceState>("expected");
    QTest::newRow("running") << 4U << ServiceState::Running;
    QTest::newRow("stopped") << 1U << ServiceState::Stopped;
    QTest::newRow("starting") << 2U << ServiceState::Stopped;
    QTest::newRow("stopping") << 3U << ServiceState::Stopped;
    QTest::newRow("paused") << 7U << ServiceState::Stopped;
}

void TestMachineFacts::readsServices()
{
    QFETCH(quint32, number);
    QFETCH(ServiceState, expected);
    FakeServices services;
    services.states.insert(text("vmms"), number);
    services.states.insert(text("vmcompute"), tl::make_unexpected(Denied));
    QVERIFY(serviceFact(services, text("vmms")).is(expected));
    QCOMPARE(serviceFact(services, text("vmcompute")).problem,
             text("access-denied: OpenServiceW: Windows error 5"));
    QVERIFY(serviceFact(services, text("HvHost")).is(ServiceState::Absent));
    QCOMPARE(serviceFact(services, text("HvHost")).source,
             text("QueryServiceStatusEx HvHost: no such service"));
}

void TestMachineFacts::readsThePolicies_data()
{
    QTest::addColumn<std::optional<RegistryValue>>("value");
    QTest::addColumn<std::optional<ProductType>>("type");
    QTest::addColumn<std::optional<bool>>("expected");
    using Value = std::optional<RegistryValue>;
    using Type = std::optional<ProductType>;
    using Answer = std::optional<bool>;
    QTest::newRow("a Server without a value")
        << Value() << Type(ProductType::Server) << Answer(true);
    QTest::newRow("a domain controller without a value")
        << Value() << Type(ProductType::DomainController) << Answer(true);
    QTest::newRow("a client without a value")
        << Value() << Type(ProductType::Client) << Answer(false);
    QTest::newRow("an unknown product without a value") << Value() << Type() << Answer();
    QTest::newRow("a Server that was told 0")
        << Value(quint32(0)) << Type(ProductType::Server) << Answer(false);
    QTest::newRow("a client that was told 1")
        << Value(quint32(1)) << Type(ProductType::Client) << Answer(true);
    QTest::newRow("an unknown product that was told 0")
        << Value(quint32(0)) << Type() << Answer(false);
    QTest::newRow("text") << Value(text("0")) << Type(ProductType::Server) << Answer();
}

void TestMachineFacts::readsThePolicies()
{
    QFETCH(std::optional<RegistryValue>, value);
    QFETCH(std::optional<ProductType>, type);
    QFETCH(std::optional<bool>, expected);
    FakeRegistry registry;
    if (value) {
        registry.set(PolicyKey, text("RequireSecureDeviceAssignment"), *value);
        registry.set(PolicyKey, text("RequireSupportedDeviceAssignment"), *value);
    }
    HyperVFacts facts;
    readAssignmentPolicies(
        registry, type ? Fact<ProductType>(*type) : Fact<ProductType>::unread(text("no")), facts);
    QCOMPARE(facts.requireSecureDeviceAssignment.value, expected);
    QCOMPARE(facts.requireSupportedDeviceAssignment.value, expected);
    QCOMPARE(facts.requireSecureDeviceAssignment.problem.isEmpty(), expected.has_value());
    QVERIFY(facts.requireSecureDeviceAssignment.source.contains(text("RequireSecure")));
    QVERIFY(facts.requireSupportedDeviceAssignment.source.contains(text("RequireSupported")));
}

void TestMachineFacts::readsWsl_data()
{
    QTest::addColumn<QStringList>("services");
    QTest::addColumn<QString>("installer");
    QTest::addColumn<QString>("package");
    QTest::addColumn<std::optional<bool>>("installed");
    QTest::addColumn<QString>("version");
    using Answer = std::optional<bool>;
    QTest::newRow("nothing of it")
        << QStringList() << QString() << QString() << Answer(false) << QString();
    QTest::newRow("the package of the installer")
        << QStringList{text("WslService")} << text("2.0.14.0") << QString() << Answer(true)
        << text("2.0.14.0");
    QTest::newRow("the package of the Store")
        << QStringList{text("WslService"), text("LxssManager")} << QString()
        << text("MicrosoftCorporationII.WindowsSubsystemForLinux_1.2.5.0_x64__8wekyb3d8bbwe")
        << Answer(true) << text("1.2.5.0");
    QTest::newRow("the feature of Windows, beside another package")
        << QStringList{text("LxssManager")} << QString() << text("Other_1.0.0.0_x64__abc")
        << Answer(true) << QString();
    QTest::newRow("a service that is denied")
        << QStringList{text("denied")} << QString() << QString() << Answer() << QString();
}

void TestMachineFacts::readsWsl()
{
    QFETCH(QStringList, services);
    QFETCH(QString, installer);
    QFETCH(QString, package);
    QFETCH(std::optional<bool>, installed);
    QFETCH(QString, version);
    FakeServices states;
    for (const QString &name : services)
        states.states.insert(name, 1U);
    if (services.contains(text("denied")))
        states.states.insert(text("WslService"), tl::make_unexpected(Denied));
    FakeRegistry registry;
    if (!installer.isEmpty())
        registry.set(LxssKey, text("Version"), installer);
    if (!package.isEmpty())
        registry.addKey(StoreKey + package);
    const Fact<bool> isInstalled = wslInstalledFact(states);
    QCOMPARE(isInstalled.value, installed);
    QVERIFY(!isInstalled.source.isEmpty());
    const Fact<QString> found = wslVersionFact(registry, isInstalled);
    QCOMPARE(found.valueOr({}), version);
    QCOMPARE(found.problem.isEmpty(), !version.isEmpty());
}

SETUP_TEST_MAIN(TestMachineFacts)
#include "tst_machinefacts.moc"
