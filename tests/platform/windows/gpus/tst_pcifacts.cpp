// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/pcifacts.h"

#include "platform/windows/gpus/devicekeys.h"
#include "tests/platform/windows/support/fakepnpdevices.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

Q_DECLARE_METATYPE(QList<DeviceResource>)

class TestPciFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryIsSummedAndRoundedUp_data();
    void memoryIsSummedAndRoundedUp();
    void messageInterruptsHaveHugeNumbers_data();
    void messageInterruptsHaveHugeNumbers();
    void everyPropertyOfTheSurveyIsRead();
    void aDisabledDeviceHasNoResources();
    void interruptsTellThemselvesWithoutTheProperty();
    void resourcesAreAskedOnlyOfDevicesOfPci();
};

namespace {

const QString Gpu = QStringLiteral("PCI\\VEN_10DE&DEV_1EB8\\4&1&0&0000");
constexpr quint64 Mb = 1 << 20;

DeviceResource memory(quint64 first, quint64 size)
{
    return {ResourceKind::Memory, first, first + size - 1};
}

DeviceResource interrupt(quint64 number) { return {ResourceKind::Interrupt, number, number}; }

FakeDevice surveyed()
{
    FakeDevice device;
    device.instanceId = Gpu;
    device.properties = {
        {DeviceKeys::PciDeviceType, quint64(2)},       {DeviceKeys::PciBaseClass, quint64(3)},
        {DeviceKeys::PciInterruptSupport, quint64(6)}, {DeviceKeys::PciAcsSupport, quint64(2)},
        {DeviceKeys::PciAcsUpHierarchy, quint64(0)},   {DeviceKeys::PciReservedMemory, false}};
    device.resources = {memory(0xC0000000, 16 * Mb), interrupt(0xFFFFFFFE)};
    return device;
}

PciFacts factsOf(const FakeDevice &device)
{
    FakePnpDevices pnp;
    pnp.add(device);
    return readPciFacts(pnp, Gpu);
}

} // namespace

void TestPciFacts::memoryIsSummedAndRoundedUp_data()
{
    QTest::addColumn<QList<DeviceResource>>("resources");
    QTest::addColumn<int>("mb");
    const auto row = [](const char *name, const QList<DeviceResource> &resources, int mb) {
        QTest::newRow(name) << resources << mb;
    };
    row("none", {}, 0);
    row("the BARs of a T4",
        {memory(0xC0000000, 16 * Mb), memory(0x38'0000'0000, 256 * Mb),
         memory(0x38'1000'0000, 32 * Mb)},
        304);
    row("one byte more", {memory(0, 16 * Mb), memory(0xA0000, 1)}, 17);
    row("a BAR above 4 GB", {memory(0x60'0000'0000, quint64(131072) * Mb)}, 131072);
    row("one range twice", {memory(0xC0000000, 16 * Mb), memory(0xC0000000, 16 * Mb)}, 16);
    row("interrupts besides", {memory(0xC0000000, Mb), interrupt(0xFFFFFFFE)}, 1);
    row("a range that ends before it begins", {{ResourceKind::Memory, 5, 4}}, 0);
    row("a whole address space", {{ResourceKind::Memory, 1, ~quint64(0)}}, 2147483647);
}

void TestPciFacts::memoryIsSummedAndRoundedUp()
{
    QFETCH(QList<DeviceResource>, resources);
    QTEST(mmioMbOf(resources), "mb");
}

void TestPciFacts::messageInterruptsHaveHugeNumbers_data()
{
    QTest::addColumn<QList<DeviceResource>>("resources");
    QTest::addColumn<int>("bits");
    QTest::newRow("none") << QList<DeviceResource>{memory(0, Mb)} << 0;
    QTest::newRow("a line") << QList<DeviceResource>{interrupt(16)} << 1;
    QTest::newRow("a message") << QList<DeviceResource>{interrupt(0xFFFFFFFE)} << 2;
    QTest::newRow("both") << QList<DeviceResource>{interrupt(16), interrupt(0x80000000)} << 3;
}

void TestPciFacts::messageInterruptsHaveHugeNumbers()
{
    QFETCH(QList<DeviceResource>, resources);
    QTEST(interruptBitsOf(resources), "bits");
}

void TestPciFacts::everyPropertyOfTheSurveyIsRead()
{
    const PciFacts facts = factsOf(surveyed());
    QVERIFY(facts.deviceType.is(2));
    QVERIFY(facts.baseClass.is(3));
    QVERIFY(facts.interruptSupport.is(6));
    QVERIFY(facts.acsSupport.is(2));
    QVERIFY(facts.acsCompatibleUpHierarchy.is(0));
    QVERIFY(facts.reservedMemoryRegion.is(false));
    QVERIFY(facts.mmioMb.is(16));
    QCOMPARE(facts.acsCompatibleUpHierarchy.source,
             QStringLiteral("DEVPKEY_PciDevice_AcsCompatibleUpHierarchy"));
}

void TestPciFacts::aDisabledDeviceHasNoResources()
{
    FakeDevice device = surveyed();
    device.problem = 22;
    const PciFacts facts = factsOf(device);
    QVERIFY(facts.deviceType.is(2));
    QVERIFY(facts.mmioMb.problem.startsWith(QLatin1String("not-found")));
}

void TestPciFacts::interruptsTellThemselvesWithoutTheProperty()
{
    FakeDevice device = surveyed();
    device.properties.removeAt(2);
    const PciFacts facts = factsOf(device);
    QVERIFY(facts.interruptSupport.is(2));
    QCOMPARE(facts.interruptSupport.source, QStringLiteral("CM_Get_Res_Des_Data"));
}

void TestPciFacts::resourcesAreAskedOnlyOfDevicesOfPci()
{
    FakePnpDevices pnp;
    FakeDevice device = surveyed();
    device.properties.clear();
    pnp.add(device);
    pnp.before = [](const QString &call) { QVERIFY(call != QLatin1String("resources")); };
    const PciFacts facts = readPciFacts(pnp, Gpu);
    QVERIFY(facts.mmioMb.problem.contains(QLatin1String("DEVPKEY_PciDevice_DeviceType")));
}

SETUP_TEST_MAIN(TestPciFacts)
#include "tst_pcifacts.moc"
