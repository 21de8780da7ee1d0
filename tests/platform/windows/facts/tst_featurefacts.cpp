// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Features of Windows that may be there: Hyper-V with its services and policies, and WSL.
#include "platform/windows/facts/hypervfactreader.h"

#include "platform/windows/facts/wslfactreader.h"
#include "tests/platform/windows/support/fakeregistry.h"
#include "tests/platform/windows/support/fakeservices.h"
#include "tests/platform/windows/support/stubwmi.h"
#include "tests/platform/windows/support/text.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Cimv2 = QStringLiteral("root\\cimv2");
const QString PolicyKey = QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\HyperV");
const QString LxssKey = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Lxss\\MSI");
const QString StoreKey = QStringLiteral(
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Appx\\AppxAllUserStore\\Applications\\");
const Error Denied{ErrorCode::AccessDenied, QStringLiteral("OpenServiceW: Windows error 5")};

WmiObject featureRow(const char *name, qint64 state)
{
    return wmiRow({{text("Name"), text(name)}, {text("InstallState"), state}});
}

} // namespace

class TestFeatureFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TestFeatureFacts::readsTheFeature_data()
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

void TestFeatureFacts::readsTheFeature()
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

void TestFeatureFacts::settlesAnUnreadFeatureByTheService()
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

void TestFeatureFacts::readsServices_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<ServiceState>("expected");
    QTest::newRow("running") << 4U << ServiceState::Running;
    QTest::newRow("stopped") << 1U << ServiceState::Stopped;
    QTest::newRow("starting") << 2U << ServiceState::Stopped;
    QTest::newRow("stopping") << 3U << ServiceState::Stopped;
    QTest::newRow("paused") << 7U << ServiceState::Stopped;
}

void TestFeatureFacts::readsServices()
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

void TestFeatureFacts::readsThePolicies_data()
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

void TestFeatureFacts::readsThePolicies()
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

void TestFeatureFacts::readsWsl_data()
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

void TestFeatureFacts::readsWsl()
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

SETUP_TEST_MAIN(TestFeatureFacts)
#include "tst_featurefacts.moc"
