// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/driverfacts.h"

#include "platform/windows/gpus/devicekeys.h"
#include "platform/windows/gpus/mitigationdrivers.h"
#include "tests/platform/windows/support/fakefiles.h"
#include "tests/platform/windows/support/fakepnpdevices.h"
#include "tests/platform/windows/support/fakeregistry.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

class TestDriverFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegistryTellsTheModelOfNvidiaCards_data();
    void theRegistryTellsTheModelOfNvidiaCards();
    void theServiceTellsWhetherTheDriverIsDch_data();
    void theServiceTellsWhetherTheDriverIsDch();
    void theMemoryIsThatOf64Bits_data();
    void theMemoryIsThatOf64Bits();
    void withoutADriverEachFactSaysSo();
    void aMitigationDriverIsKnownByItsHardware_data();
    void aMitigationDriverIsKnownByItsHardware();
    void anInfThatCannotBeReadLeavesItOpen();
    void theDriverStoreIsInTheFolderOfWindows();
    void aDriverStoreThatCannotBeReadLeavesItOpen();

private:
    FakePnpDevices m_pnp;
};

namespace {

const QString Gpu = QStringLiteral("PCI\\VEN_10DE&DEV_1EB8\\4&1&0&0000");
const QString DriverKey =
    QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Class\\{4d36e968}\\0001");
const QString ServiceKey = QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\nvlddmkm");
const QString Store = QStringLiteral("C:\\Windows\\System32\\DriverStore\\FileRepository");
const QString Package = QStringLiteral("nvidia_azure_stack_T4_base.inf_amd64_0a1b2c3d4e5f6071");
const QString InfFile =
    Store + QLatin1Char('\\') + Package + QStringLiteral("\\nvidia_azure_stack_T4_base.inf");
const QByteArray InfText = "[NVIDIA.NTamd64]\r\n%T4% = Base, PCIP\\VEN_10DE&DEV_1EB8\r\n";
constexpr int T4Device = 0x1EB8;
constexpr int AmdVendor = 0x1002;

FakeDevice gpuWithDriver()
{
    FakeDevice device;
    device.instanceId = Gpu;
    device.deviceClass = DeviceKeys::DisplayClass;
    device.properties = {{DeviceKeys::Driver, QStringLiteral("{4d36e968}\\0001")},
                         {DeviceKeys::Service, QStringLiteral("nvlddmkm")},
                         {DeviceKeys::DriverVersion, QStringLiteral("31.0.15.5333")}};
    return device;
}

QByteArray utf16WithMark(const QByteArray &ascii)
{
    QByteArray bytes("\xFF\xFE", 2);
    for (const char character : ascii)
        bytes.append(character).append('\0');
    return bytes;
}

} // namespace

void TestDriverFacts::theRegistryTellsTheModelOfNvidiaCards_data()
{
    QTest::addColumn<int>("vendor");
    QTest::addColumn<int>("adapterType"); // -1: no value
    QTest::addColumn<QString>("model");
    QTest::newRow("TCC") << NvidiaVendor << 2 << "TCC";
    QTest::newRow("switched to WDDM by nvidia-smi") << NvidiaVendor << 1 << "WDDM";
    QTest::newRow("switched to WDDM by hand") << NvidiaVendor << 0 << "WDDM";
    QTest::newRow("a value of the future") << NvidiaVendor << 3 << "unread";
    QTest::newRow("never switched") << NvidiaVendor << -1 << "unread";
    QTest::newRow("another vendor's value of that name") << AmdVendor << 2 << "unread";
}

void TestDriverFacts::theRegistryTellsTheModelOfNvidiaCards()
{
    QFETCH(int, vendor);
    QFETCH(int, adapterType);
    m_pnp.add(gpuWithDriver());
    FakeRegistry registry;
    registry.addKey(DriverKey);
    if (adapterType >= 0)
        registry.set(DriverKey, QStringLiteral("AdapterType"), quint32(adapterType));
    const auto model = readDriverFacts({m_pnp, Gpu}, registry, vendor).model;
    const QString text = !model.isKnown()             ? QStringLiteral("unread")
                         : model.is(DriverModel::Tcc) ? QStringLiteral("TCC")
                                                      : QStringLiteral("WDDM");
    QTEST(text, "model");
    QVERIFY(model.isKnown() || !model.problem.isEmpty());
}

void TestDriverFacts::theServiceTellsWhetherTheDriverIsDch_data()
{
    QTest::addColumn<int>("vendor");
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<QString>("dch");
    QTest::newRow("marked") << NvidiaVendor << true << "yes";
    QTest::newRow("not marked") << NvidiaVendor << false << "no";
    QTest::newRow("another vendor") << AmdVendor << true << "unread";
}

void TestDriverFacts::theServiceTellsWhetherTheDriverIsDch()
{
    QFETCH(int, vendor);
    QFETCH(bool, isMarked);
    m_pnp.add(gpuWithDriver());
    FakeRegistry registry;
    registry.addKey(ServiceKey);
    if (isMarked)
        registry.set(ServiceKey, QStringLiteral("DCHUVen"), QByteArray("\x01"));
    const auto dch = readDriverFacts({m_pnp, Gpu}, registry, vendor).dch;
    const QString text = !dch.isKnown() ? QStringLiteral("unread")
                         : *dch         ? QStringLiteral("yes")
                                        : QStringLiteral("no");
    QTEST(text, "dch");
}

void TestDriverFacts::theMemoryIsThatOf64Bits_data()
{
    QTest::addColumn<bool>("isBytes");
    QTest::newRow("a number") << false;
    QTest::newRow("bytes") << true;
}

void TestDriverFacts::theMemoryIsThatOf64Bits()
{
    QFETCH(bool, isBytes);
    m_pnp.add(gpuWithDriver());
    FakeRegistry registry;
    const quint64 size = quint64(15360) << 20;
    const QString name = QStringLiteral("HardwareInformation.qwMemorySize");
    registry.set(DriverKey, QStringLiteral("HardwareInformation.MemorySize"), quint32(0xFFF00000));
    if (isBytes)
        registry.set(DriverKey, name,
                     QByteArray(reinterpret_cast<const char *>(&size), sizeof size));
    else
        registry.set(DriverKey, name, size);
    const auto memory = readDriverMemory({m_pnp, Gpu}, registry);
    QVERIFY(memory.is(15360));
    QVERIFY(memory.source.endsWith(name));
}

void TestDriverFacts::withoutADriverEachFactSaysSo()
{
    FakeDevice bare;
    bare.instanceId = Gpu;
    m_pnp.add(bare);
    const FakeRegistry registry;
    const DriverFacts driver = readDriverFacts({m_pnp, Gpu}, registry, NvidiaVendor);
    QVERIFY(driver.provider.problem.startsWith(QLatin1String("not-found")));
    QVERIFY(driver.version.problem.startsWith(QLatin1String("not-found")));
    QVERIFY(driver.date.problem.startsWith(QLatin1String("not-found")));
    QVERIFY(driver.inf.problem.startsWith(QLatin1String("not-found")));
    QVERIFY(driver.model.problem.startsWith(QLatin1String("not-found")));
    QVERIFY(driver.dch.problem.startsWith(QLatin1String("not-found")));
    QVERIFY(!readDriverMemory({m_pnp, Gpu}, registry).problem.isEmpty());
}

void TestDriverFacts::aMitigationDriverIsKnownByItsHardware_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isInstalled");
    QTest::newRow("for this card") << Package << InfText << true;
    QTest::newRow("in small letters") << Package << InfText.toLower() << true;
    QTest::newRow("in UTF-16") << Package << utf16WithMark(InfText) << true;
    QTest::newRow("for another card")
        << Package << QByteArray(InfText).replace("1EB8", "25B6") << false;
    QTest::newRow("an ordinary driver")
        << QStringLiteral("nv_dispig.inf_amd64_0a1b") << InfText << false;
    QTest::newRow("a folder of another form")
        << QStringLiteral("nvidia_azure_stack_T4_base") << InfText << false;
    QTest::newRow("an empty INF") << Package << QByteArray() << false;
}

void TestDriverFacts::aMitigationDriverIsKnownByItsHardware()
{
    QFETCH(QString, folder);
    QFETCH(QByteArray, text);
    FakeFiles files;
    files.folders.insert(Store, QStringList{folder});
    files.files.insert(InfFile, text);
    const auto fact =
        MitigationDrivers(FakeRegistry(), files).isInstalledFor(NvidiaVendor, T4Device);
    QTEST(*fact, "isInstalled");
    QCOMPARE(fact.source, *fact ? InfFile : Store);
}

void TestDriverFacts::anInfThatCannotBeReadLeavesItOpen()
{
    FakeFiles files;
    files.folders.insert(Store, QStringList{Package});
    files.files.insert(InfFile, failure(ErrorCode::AccessDenied, InfFile));
    const auto fact =
        MitigationDrivers(FakeRegistry(), files).isInstalledFor(NvidiaVendor, T4Device);
    QVERIFY(!fact.isKnown());
    QVERIFY(fact.problem.startsWith(QLatin1String("access-denied")));
}

void TestDriverFacts::theDriverStoreIsInTheFolderOfWindows()
{
    FakeRegistry registry;
    registry.set(QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
                 QStringLiteral("SystemRoot"), QStringLiteral("D:\\WinSrv"));
    FakeFiles files;
    const QString store = QStringLiteral("D:\\WinSrv\\System32\\DriverStore\\FileRepository");
    files.folders.insert(store, QStringList());
    const auto fact = MitigationDrivers(registry, files).isInstalledFor(NvidiaVendor, T4Device);
    QVERIFY(fact.is(false));
    QCOMPARE(fact.source, store);
}

void TestDriverFacts::aDriverStoreThatCannotBeReadLeavesItOpen()
{
    const auto fact =
        MitigationDrivers(FakeRegistry(), FakeFiles()).isInstalledFor(NvidiaVendor, T4Device);
    QVERIFY(!fact.isKnown());
    QVERIFY(fact.problem.startsWith(QLatin1String("not-found")));
}

SETUP_TEST_MAIN(TestDriverFacts)
#include "tst_driverfacts.moc"
