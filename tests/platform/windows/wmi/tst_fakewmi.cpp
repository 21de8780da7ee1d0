// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The fake WMI is as strict as the schema of a build: with this the tests on it stand or fall.
#include "tests/platform/windows/support/fakewmi.h"

#include "platform/windows/wmi/objectpath.h"
#include "platform/windows/wmi/wmierror.h"
#include "tests/platform/windows/wmi/managementservice.h"
#include "tests/support/testmain.h"

using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString System = QStringLiteral("Msvm_VirtualSystemSettingData");
const QString InstanceId = QStringLiteral("InstanceID");

} // namespace

class TestFakeWmi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuildHasItsOwnClassesAndProperties_data();
    void aBuildHasItsOwnClassesAndProperties();
    void aStoredInstanceHasItsWholePath();
    void subclassesAreRowsOfTheirAncestors();
    void aListOfFieldsGivesNoMore();
    void mistakesAreViolations_data();
    void mistakesAreViolations();
    void aMethodChecksWhatItIsGiven_data();
    void aMethodChecksWhatItIsGiven();
    void aMethodIsFoundByItsAncestor();
    void withoutRightsThereIsNothingToSee();
    void timePassesWithEachLook();
};

void TestFakeWmi::aBuildHasItsOwnClassesAndProperties_data()
{
    QTest::addColumn<int>("build");
    QTest::addColumn<QString>("className");
    QTest::addColumn<QString>("property");
    QTest::addColumn<bool>("exists");
    const auto row = [](int build, const char *className, const char *property, bool exists) {
        QTest::addRow("%s.%s in %d", className, property, build)
            << build << QString::fromLatin1(className) << QString::fromLatin1(property) << exists;
    };
    row(10240, "Msvm_PciExpress", "LocationPath", false);
    row(10586, "Msvm_PciExpress", "LocationPath", true);
    row(14393, "Msvm_VirtualSystemSettingData", "HighMmioGapBase", false);
    row(17134, "Msvm_VirtualSystemSettingData", "HighMmioGapBase", true);
    row(17763, "Msvm_PciExpressSettingData", "NumaAwarePlacement", false);
    row(19045, "Msvm_PciExpressSettingData", "NumaAwarePlacement", false);
    row(20348, "Msvm_PciExpressSettingData", "NumaAwarePlacement", true);
    row(17763, "Msvm_PartitionableGpu", "ElementName", true); // inherited over five classes
    row(10240, "Msvm_VirtualSystemSettingData", "ParentPackage", true);
    row(10586, "Msvm_VirtualSystemSettingData", "ParentPackage", false); // last build
}

void TestFakeWmi::aBuildHasItsOwnClassesAndProperties()
{
    QFETCH(int, build);
    QFETCH(QString, className);
    QFETCH(QString, property);
    QFETCH(bool, exists);
    FakeWmiRepository repository(WmiSchema::hyperV(build));
    const auto definition = repository.get(className);
    QCOMPARE(definition && definition->has(property), exists);
    const auto found =
        repository.query(QStringLiteral("SELECT %1 FROM %2").arg(property, className));
    QCOMPARE(found.has_value(), exists);
    QCOMPARE(repository.violations().isEmpty(), exists);
}

void TestFakeWmi::aStoredInstanceHasItsWholePath()
{
    FakeWmiRepository repository(WmiSchema::hyperV(26100), QStringLiteral("SRV"));
    const QString id = QStringLiteral("Microsoft:A\\B\"C");
    const QString path = repository.add(System, {{InstanceId, id}});
    QCOMPARE(path, QStringLiteral("\\\\SRV\\root\\virtualization\\v2:Msvm_VirtualSystemSettingData."
                                  "InstanceID=\"Microsoft:A\\\\B\\\"C\""));
    QCOMPARE(repository.get(path)->value<QString>(InstanceId), id);
    QVERIFY(repository.update(path, {{QStringLiteral("LowMmioGapSize"), qint64(3072)}}));
    QCOMPARE(repository.get(path)->value<quint64>(QStringLiteral("LowMmioGapSize")), quint64(3072));
    QVERIFY(repository.remove(path));
    QVERIFY(!repository.remove(path));
    QCOMPARE(repository.get(path).error(), WmiStatus::NotFound);
    QCOMPARE(repository.violations(), QStringList());
}

void TestFakeWmi::subclassesAreRowsOfTheirAncestors()
{
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    repository.add(System, {{InstanceId, QStringLiteral("a")}});
    repository.add(QStringLiteral("Msvm_MemorySettingData"), {{InstanceId, QStringLiteral("b")}});
    QCOMPARE(repository.query(QStringLiteral("SELECT * FROM CIM_SettingData"))->size(), 2);
    const auto rows = repository.query(
        QStringLiteral("SELECT * FROM CIM_ResourceAllocationSettingData WHERE InstanceID = 'B'"));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().className, QStringLiteral("Msvm_MemorySettingData"));
}

void TestFakeWmi::aListOfFieldsGivesNoMore()
{
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    const QString path = repository.add(System, {{InstanceId, QStringLiteral("a")}});
    const auto rows = repository.query(QStringLiteral("SELECT Version FROM %1").arg(System));
    QCOMPARE(rows->first().properties.keys(), QStringList(QStringLiteral("Version")));
    QCOMPARE(rows->first().path, QString());
    const auto keyed =
        repository.query(QStringLiteral("SELECT Version, InstanceID FROM %1").arg(System));
    QCOMPARE(keyed->first().path, path);
}

void TestFakeWmi::mistakesAreViolations_data()
{
    using Mistake = std::function<quint32(FakeWmiRepository &)>;
    QTest::addColumn<Mistake>("mistake");
    QTest::addColumn<quint32>("hresult");
    const auto row = [](const char *name, const Mistake &mistake, quint32 hresult) {
        QTest::newRow(name) << mistake << hresult;
    };
    const auto query = [](const char *wql) {
        return [wql](FakeWmiRepository &repository) {
            return repository.query(QString::fromLatin1(wql)).error();
        };
    };
    row("unknown class", query("SELECT * FROM Msvm_Nothing"), WmiStatus::InvalidClass);
    row("unknown field", query("SELECT Nothing FROM Msvm_ComputerSystem"), WmiStatus::InvalidQuery);
    row("unknown condition", query("SELECT * FROM Msvm_ComputerSystem WHERE Nothing = 1"),
        WmiStatus::InvalidQuery);
    row("no query", query("Msvm_ComputerSystem"), WmiStatus::InvalidQuery);
    row(
        "no path", [](FakeWmiRepository &it) { return it.get(QStringLiteral("a b")).error(); },
        WmiStatus::InvalidObjectPath);
    row(
        "unknown class by its path",
        [](FakeWmiRepository &it) { return it.get(QStringLiteral("Msvm_Nothing")).error(); },
        WmiStatus::NotFound);
    const auto added = [](const char *property, const WmiValue &value) {
        return [property, value](FakeWmiRepository &repository) {
            return quint32(repository
                               .add(System, {{InstanceId, QStringLiteral("a")},
                                             {QString::fromLatin1(property), value}})
                               .size());
        };
    };
    row("unknown property", added("Nothing", qint64(1)), 0);
    row("text in a number", added("LowMmioGapSize", QStringLiteral("1")), 0);
    row("negative unsigned", added("LowMmioGapSize", qint64(-1)), 0);
    row("number too large", added("AutomaticShutdownAction", qint64(65536)), 0);
    row("scalar in an array", added("Notes", QStringLiteral("x")), 0);
}

void TestFakeWmi::mistakesAreViolations()
{
    QFETCH(std::function<quint32(FakeWmiRepository &)>, mistake);
    QFETCH(quint32, hresult);
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    QCOMPARE(mistake(repository), hresult);
    QCOMPARE(repository.violations().size(), 1);
}

void TestFakeWmi::aMethodChecksWhatItIsGiven_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<WmiArguments>("in");
    QTest::addColumn<quint32>("hresult");
    const auto row = [](const char *name, const char *method, const WmiArguments &in,
                        quint32 hresult) {
        QTest::newRow(name) << QString::fromLatin1(method) << in << hresult;
    };
    const QString settings = QStringLiteral("ResourceSettings");
    row("right", "AddResourceSettings", {{settings, QStringList(QStringLiteral("x"))}}, 0);
    row("left out", "AddResourceSettings", {}, 0);
    row("unknown method", "AddEverything", {}, WmiStatus::InvalidMethod);
    row("unknown parameter", "AddResourceSettings", {{QStringLiteral("Force"), true}},
        WmiStatus::InvalidMethodParameters);
    row("wrong type", "AddResourceSettings", {{settings, QStringLiteral("x")}},
        WmiStatus::InvalidMethodParameters);
    row("an out parameter", "AddResourceSettings", {{QStringLiteral("Job"), QStringLiteral("x")}},
        WmiStatus::InvalidMethodParameters);
}

void TestFakeWmi::aMethodChecksWhatItIsGiven()
{
    QFETCH(QString, method);
    QFETCH(WmiArguments, in);
    QFETCH(quint32, hresult);
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    repository.setMethod(
        ManagementService, QStringLiteral("AddResourceSettings"), [](const FakeWmiCall &) {
            return WmiOutcome{4096, {{QStringLiteral("Job"), QStringLiteral("job")}}};
        });
    const auto outcome = repository.call(addManagementService(repository), method, in);
    QCOMPARE(outcome ? 0 : outcome.error(), hresult);
    QCOMPARE(repository.violations().size(), hresult ? 1 : 0);
}

void TestFakeWmi::aMethodIsFoundByItsAncestor()
{
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    repository.setMethod(QStringLiteral("CIM_ConcreteJob"), QStringLiteral("RequestStateChange"),
                         [](const FakeWmiCall &call) {
                             return WmiOutcome{quint32(call.className.size()), {}};
                         });
    const QString job =
        repository.add(QStringLiteral("Msvm_StorageJob"), {{InstanceId, QStringLiteral("j")}});
    const auto outcome = repository.call(job, QStringLiteral("RequestStateChange"), {});
    QVERIFY(outcome);
    QCOMPARE(outcome->returnValue, 15u);
    const auto other = repository.call(job, QStringLiteral("GetErrorEx"), {});
    QCOMPARE(other.error(), WmiStatus::MethodNotImplemented);
}

void TestFakeWmi::withoutRightsThereIsNothingToSee()
{
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    const QString service = addManagementService(repository);
    repository.setRights(false);
    QCOMPARE(repository.query(QStringLiteral("SELECT * FROM %1").arg(ManagementService))->size(),
             0);
    QCOMPARE(repository.get(service).error(), WmiStatus::NotFound);
    QCOMPARE(repository.call(service, QStringLiteral("AddResourceSettings"), {})->returnValue,
             32769u);
    QCOMPARE(repository.violations(), QStringList());
    repository.setRights(true);
    QVERIFY(repository.get(service));
    repository.setPresent(false);
    QCOMPARE(repository.connect(QStringLiteral("ROOT\\Virtualization\\v2")).error(),
             WmiStatus::InvalidNamespace);
}

void TestFakeWmi::timePassesWithEachLook()
{
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    const QString path = repository.add(
        QStringLiteral("Msvm_ConcreteJob"),
        {{InstanceId, QStringLiteral("j")}, {QStringLiteral("JobState"), qint64(3)}});
    repository.setBeforeRead(QStringLiteral("Msvm_ConcreteJob"), [&repository, path] {
        const auto job = repository.find(path);
        const qint64 state = job->value<qint64>(QStringLiteral("JobState")).value_or(0);
        repository.update(path, {{QStringLiteral("JobState"), qint64(state + 1)}});
    });
    QVERIFY(repository.get(System));
    QCOMPARE(repository.get(path)->value<qint64>(QStringLiteral("JobState")), 4);
    const auto rows = repository.query(QStringLiteral("SELECT * FROM CIM_ConcreteJob"));
    QCOMPARE(rows->first().value<qint64>(QStringLiteral("JobState")), 5);
}

SETUP_TEST_MAIN(TestFakeWmi)
#include "tst_fakewmi.moc"
