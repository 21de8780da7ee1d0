// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/deviceids.h"

#include "tests/support/testmain.h"

using namespace Platform::Windows;

class TestDeviceIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfAnIdAreNumbers_data();
    void fieldsOfAnIdAreNumbers();
    void aDismountedIdIsThatOfTheHostOnAnotherBus();
    void functionsOfOneCardHaveOneKey_data();
    void functionsOfOneCardHaveOneKey();
    void onlyWhatIsBehindABridgeIsACardOfItsOwn_data();
    void onlyWhatIsBehindABridgeIsACardOfItsOwn();
    void anInterfacePathLeadsToItsDevice_data();
    void anInterfacePathLeadsToItsDevice();
    void aParavirtualInterfaceHasItsTail();
    void aRegistryKeyLeadsToItsDevice_data();
    void aRegistryKeyLeadsToItsDevice();
};

void TestDeviceIds::fieldsOfAnIdAreNumbers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QLatin1String>("field");
    QTest::addColumn<int>("number"); // -1: none
    const QString t4 =
        QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&32EEF88F&0&0000");
    const QString rtx50 =
        QStringLiteral("PCI\\VEN_10DE&DEV_2D19&SUBSYS_605C1D05&REV_A1\\00000000002DB04800");
    const QLatin1String vendor("VEN_");
    const QLatin1String device("DEV_");
    const QLatin1String subsystem("SUBSYS_");
    QTest::newRow("vendor") << t4 << vendor << 0x10DE;
    QTest::newRow("device") << t4 << device << 0x1EB8;
    QTest::newRow("subsystem") << t4 << subsystem << 0x12A210DE;
    QTest::newRow("lower case") << t4.toLower() << device << 0x1EB8;
    QTest::newRow("an id with the card's serial") << rtx50 << device << 0x2D19;
    QTest::newRow("a subsystem with the highest bit")
        << QStringLiteral("PCI\\VEN_1002&DEV_744C&SUBSYS_F4221002&REV_C8\\6&0") << subsystem
        << int(0xF4221002);
    QTest::newRow("a device of ACPI")
        << QStringLiteral("ACPI\\VEN_QCOM&DEV_0C0A\\0") << device << 0x0C0A;
    QTest::newRow("letters that are no digits")
        << QStringLiteral("ACPI\\VEN_QCOM&DEV_0C0A\\0") << vendor << -1;
    QTest::newRow("no such field") << QStringLiteral("ROOT\\DISPLAY\\0000") << vendor << -1;
    QTest::newRow("five digits") << QStringLiteral("PCI\\VEN_10DE1&DEV_1EB8\\0") << vendor << -1;
    QTest::newRow("no digits") << QStringLiteral("PCI\\VEN_") << vendor << -1;
    QTest::newRow("nothing") << QString() << vendor << -1;
}

void TestDeviceIds::fieldsOfAnIdAreNumbers()
{
    QFETCH(QString, id);
    QFETCH(QLatin1String, field);
    QFETCH(int, number);
    QCOMPARE(fieldOfId(id, field).value_or(-1), number);
}

void TestDeviceIds::aDismountedIdIsThatOfTheHostOnAnotherBus()
{
    const QString host = QStringLiteral("PCI\\VEN_10DE&DEV_1EB8\\4&1");
    const QString away = QStringLiteral("PCIP\\VEN_10DE&DEV_1EB8\\4&1");
    QCOMPARE(dismountedId(host), away);
    QCOMPARE(hostId(away), host);
    QCOMPARE(hostId(host), host);
    QCOMPARE(dismountedId(away), away);
    QVERIFY(isDismountedId(away.toLower()));
    QVERIFY(!isDismountedId(host));
}

void TestDeviceIds::functionsOfOneCardHaveOneKey_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("card");
    QTest::addColumn<int>("function");
    QTest::newRow("the GPU") << QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)")
                             << QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)") << 0;
    QTest::newRow("its audio") << QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0001)")
                               << QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)") << 1;
    QTest::newRow("device 2, function 3 on the root complex")
        << QStringLiteral("PCIROOT(0)#PCI(0203)") << QStringLiteral("PCIROOT(0)#PCI(0200)") << 3;
    QTest::newRow("lower case") << QStringLiteral("pciroot(3a)#pci(0000)#pci(0001)")
                                << QStringLiteral("PCIROOT(3A)#PCI(0000)#PCI(0000)") << 1;
    QTest::newRow("the root itself") << QStringLiteral("PCIROOT(0)") << QString() << 0;
    QTest::newRow("a path of ACPI") << QStringLiteral("ACPI(_SB_)#ACPI(PC00)") << QString() << 0;
    QTest::newRow("an unfinished path") << QStringLiteral("PCIROOT(0)#PCI(01") << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void TestDeviceIds::functionsOfOneCardHaveOneKey()
{
    QFETCH(QString, path);
    QFETCH(QString, card);
    QFETCH(int, function);
    QCOMPARE(cardOfPath(path), card);
    QCOMPARE(functionOfPath(path), function);
}

void TestDeviceIds::onlyWhatIsBehindABridgeIsACardOfItsOwn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isBehindBridge");
    QTest::newRow("the root complex") << QStringLiteral("PCIROOT(0)#PCI(0200)") << false;
    QTest::newRow("a slot") << QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)") << true;
    QTest::newRow("behind a switch")
        << QStringLiteral("PCIROOT(0)#PCI(0301)#PCI(0000)#PCI(0000)#PCI(0000)") << true;
}

void TestDeviceIds::onlyWhatIsBehindABridgeIsACardOfItsOwn()
{
    QFETCH(QString, path);
    QTEST(isBehindBridge(path), "isBehindBridge");
}

void TestDeviceIds::anInterfacePathLeadsToItsDevice_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    const QString tail = QStringLiteral("#{064092b3-625e-43bf-9eb5-dc845897dd59}");
    const QString rtx = QStringLiteral("\\\\?\\PCI#VEN_10DE&DEV_2504#4&23b96b75&0&0008") + tail;
    const QString rtxId = QStringLiteral("PCI\\VEN_10DE&DEV_2504\\4&23b96b75&0&0008");
    QTest::newRow("GPU-PV") << QString(rtx + QStringLiteral("\\GPUPARAV")) << rtxId;
    QTest::newRow("GPU-PV of AMD") << QString(rtx + QStringLiteral("\\gpuparav")) << rtxId;
    QTest::newRow("GPU-P") << rtx << rtxId;
    QTest::newRow("a card with its serial")
        << QString(QStringLiteral("\\\\?\\PCI#VEN_10DE&DEV_2C05#00000000002DB04800") + tail)
        << QStringLiteral("PCI\\VEN_10DE&DEV_2C05\\00000000002DB04800");
    QTest::newRow("a name instead of a path") << QStringLiteral("Intel(R) AI Boost") << QString();
    QTest::newRow("no class") << QStringLiteral("\\\\?\\PCI#VEN_10DE#4&1") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDeviceIds::anInterfacePathLeadsToItsDevice()
{
    QFETCH(QString, path);
    QTEST(idOfInterface(path), "id");
}

void TestDeviceIds::aParavirtualInterfaceHasItsTail()
{
    const QString path = QStringLiteral("\\\\?\\PCI#VEN_10DE#4&1#{064092b3}");
    QVERIFY(isParavirtualInterface(path + QStringLiteral("\\GPUPARAV")));
    QVERIFY(isParavirtualInterface(path + QStringLiteral("\\gpuparav")));
    QVERIFY(!isParavirtualInterface(path));
}

void TestDeviceIds::aRegistryKeyLeadsToItsDevice_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");
    const QString id = QStringLiteral("PCI\\VEN_10DE&DEV_2504\\4&23b96b75&0&0008");
    const QString key = QStringLiteral("\\REGISTRY\\MACHINE\\SYSTEM\\ControlSet001\\Enum\\") + id;
    QTest::newRow("the key of the device") << key << id;
    QTest::newRow("a key below it") << QString(key + QStringLiteral("\\Device Parameters")) << id;
    QTest::newRow("another key") << QStringLiteral("\\REGISTRY\\MACHINE\\SYSTEM\\Select")
                                 << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDeviceIds::aRegistryKeyLeadsToItsDevice()
{
    QFETCH(QString, key);
    QTEST(idOfRegistryKey(key), "id");
}

SETUP_TEST_MAIN(TestDeviceIds)
#include "tst_deviceids.moc"
