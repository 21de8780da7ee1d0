// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/cards.h"

#include "platform/windows/gpus/devicekeys.h"
#include "tests/platform/windows/support/fakepnpdevices.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisplayIsToldByClassOrBus_data();
    void aDisplayIsToldByClassOrBus();
    void functionsJoinTheirCard();
    void hostDevicesBesideAnIntegratedGpuAreNotOfTheCard();
    void aSecondDisplayFunctionIsNoCard();
    void withoutAPathNothingIsJoined();
    void equalCardsAreTwo();
    void aDismountedCardKeepsTheIdOfTheHost();
    void aDismountedCardWithoutPhantomGetsItsIdBack();
    void aCardThatIsGoneIsNotListed();
    void theProxyDriverMeansDismounted();
    void aListThatFailsIsAnError();
};

namespace {

const QString T4 =
    QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&32EEF88F&0&0000");
const QString SecondT4 =
    QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&3569C1D3&0&0000");
const QString Audio = QStringLiteral("PCI\\VEN_10DE&DEV_10F8\\4&32EEF88F&0&0100");
const QString Slot = QStringLiteral("PCIROOT(17)#PCI(0000)#PCI(0000)");
const QString SecondSlot = QStringLiteral("PCIROOT(3A)#PCI(0000)#PCI(0000)");
const QString AudioSlot = QStringLiteral("PCIROOT(17)#PCI(0000)#PCI(0001)");
const QUuid AudioClass{0x4d36e96c, 0xe325, 0x11ce, 0xbf, 0xc1, 8, 0, 0x2b, 0xe1, 3, 0x18};

FakeDevice device(const QString &id, const QUuid &deviceClass, const QString &path)
{
    FakeDevice device;
    device.instanceId = id;
    device.deviceClass = deviceClass;
    if (!path.isEmpty())
        device.properties.append({DeviceKeys::LocationPaths, QStringList{path}});
    return device;
}

FakeDevice withBase(FakeDevice device, quint64 baseClass)
{
    device.properties.append({DeviceKeys::PciBaseClass, baseClass});
    return device;
}

QStringList idsOf(const QList<CardFunction> &functions)
{
    QStringList ids;
    for (const CardFunction &function : functions)
        ids << function.instanceId;
    return ids;
}

/// The cards that are found among these devices.
QList<Card> cardsOf(const QList<FakeDevice> &devices)
{
    FakePnpDevices pnp;
    for (const FakeDevice &each : devices)
        pnp.add(each);
    return findCards(pnp).value_or(QList<Card>());
}

} // namespace

void TestCards::aDisplayIsToldByClassOrBus_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QUuid>("deviceClass");
    QTest::addColumn<int>("baseClass"); // -1: the property is not there
    QTest::addColumn<bool>("isGpu");
    QTest::newRow("the display class") << T4 << DeviceKeys::DisplayClass << 3 << true;
    QTest::newRow("the display class alone") << T4 << DeviceKeys::DisplayClass << -1 << true;
    QTest::newRow("no driver, a 3D Video Controller of the bus") << T4 << QUuid() << 3 << true;
    QTest::newRow("no driver, an NPU") << T4 << QUuid() << 0x12 << false;
    QTest::newRow("no driver, nothing known") << T4 << QUuid() << -1 << false;
    QTest::newRow("another class") << T4 << AudioClass << 4 << false;
    QTest::newRow("another class on a display of the bus") << T4 << AudioClass << 3 << false;
    QTest::newRow("a GPU of ACPI")
        << QStringLiteral("ACPI\\VEN_QCOM&DEV_0C36\\0") << DeviceKeys::DisplayClass << -1 << true;
    QTest::newRow("another device of ACPI")
        << QStringLiteral("ACPI\\PNP0C02\\0") << QUuid() << 3 << false;
    QTest::newRow("the screen of a VM")
        << QStringLiteral("VMBUS\\{da0a7802}\\5&0") << DeviceKeys::DisplayClass << -1 << false;
    QTest::newRow("an indirect display")
        << QStringLiteral("ROOT\\DISPLAY\\0000") << DeviceKeys::DisplayClass << -1 << false;
}

void TestCards::aDisplayIsToldByClassOrBus()
{
    QFETCH(QString, id);
    QFETCH(QUuid, deviceClass);
    QFETCH(int, baseClass);
    FakeDevice each = device(id, deviceClass, Slot);
    if (baseClass >= 0)
        each = withBase(each, quint64(baseClass));
    QTEST(!cardsOf({each}).isEmpty(), "isGpu");
}

void TestCards::functionsJoinTheirCard()
{
    const QString usb = QStringLiteral("PCI\\VEN_10DE&DEV_1AD8\\4&32EEF88F&0&0200");
    const auto cards = cardsOf(
        {device(usb, QUuid(), QString(Slot.chopped(2) + QStringLiteral("2)"))),
         device(Audio, AudioClass, AudioSlot.toLower()), device(T4, DeviceKeys::DisplayClass, Slot),
         device(SecondT4, DeviceKeys::DisplayClass, SecondSlot)});
    QCOMPARE(cards.size(), 2);
    const Card &card = cards.at(cards.at(0).gpu.instanceId == T4 ? 0 : 1);
    QCOMPARE(idsOf(card.others), (QStringList{Audio, usb}));
}

void TestCards::hostDevicesBesideAnIntegratedGpuAreNotOfTheCard()
{
    const auto at = [](int function) {
        return QString(Slot.chopped(2) + QString::number(function) + u')');
    };
    const QString gpu = QStringLiteral("PCI\\VEN_1002&DEV_1681\\4&1&0&0041");
    const QString sound = QStringLiteral("PCI\\VEN_1002&DEV_1640\\4&1&0&0141");
    const auto cards =
        cardsOf({device(gpu, DeviceKeys::DisplayClass, at(0)), device(sound, AudioClass, at(1)),
                 device(QStringLiteral("PCI\\VEN_1022&DEV_1649\\4&1&0&0241"), QUuid(), at(2)),
                 device(QStringLiteral("PCI\\VEN_1022&DEV_161D\\4&1&0&0341"), QUuid(), at(3)),
                 device(QStringLiteral("PCI\\VEN_1022&DEV_15E3\\4&1&0&0641"), AudioClass, at(6))});
    QCOMPARE(cards.size(), 1);
    QCOMPARE(idsOf(cards.at(0).others), QStringList{sound});
}

void TestCards::aSecondDisplayFunctionIsNoCard()
{
    const auto cards = cardsOf({device(Audio, DeviceKeys::DisplayClass, AudioSlot),
                                device(T4, DeviceKeys::DisplayClass, Slot)});
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.at(0).gpu.instanceId, T4);
    QCOMPARE(idsOf(cards.at(0).others), QStringList{Audio});
}

void TestCards::withoutAPathNothingIsJoined()
{
    const auto cards =
        cardsOf({device(T4, DeviceKeys::DisplayClass, {}),
                 device(SecondT4, DeviceKeys::DisplayClass, {}), device(Audio, AudioClass, {})});
    QCOMPARE(cards.size(), 2);
    QVERIFY(cards.at(0).others.isEmpty());
    QVERIFY(!cards.at(0).gpu.locationPath.problem.isEmpty());
}

void TestCards::equalCardsAreTwo()
{
    const auto cards = cardsOf({device(T4, DeviceKeys::DisplayClass, Slot),
                                device(SecondT4, DeviceKeys::DisplayClass, SecondSlot)});
    QCOMPARE(cards.size(), 2);
}

void TestCards::aDismountedCardKeepsTheIdOfTheHost()
{
    FakePnpDevices pnp;
    pnp.add(withBase(device(T4.toLower(), DeviceKeys::DisplayClass, Slot), 3));
    pnp.dismount(T4);
    const auto cards = findCards(pnp);
    QVERIFY(cards);
    QCOMPARE(cards->size(), 1);
    QCOMPARE(cards->at(0).gpu.instanceId, T4.toLower());
    QVERIFY(cards->at(0).gpu.liveId.startsWith(QLatin1String("PCIP\\")));
    QVERIFY(cards->at(0).gpu.isDismounted);
    QVERIFY(cards->at(0).gpu.locationPath.is(Slot));
}

void TestCards::aDismountedCardWithoutPhantomGetsItsIdBack()
{
    const QString away = QStringLiteral("PCIP") + T4.mid(3);
    const auto cards = cardsOf({withBase(device(away, QUuid(), Slot), 3)});
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.at(0).gpu.instanceId, T4);
}

void TestCards::aCardThatIsGoneIsNotListed()
{
    FakeDevice gone = device(T4, DeviceKeys::DisplayClass, Slot);
    gone.isPresent = false;
    FakeDevice stale =
        withBase(device(QString(QStringLiteral("PCIP") + SecondT4.mid(3)), QUuid(), SecondSlot), 3);
    stale.isPresent = false;
    QVERIFY(cardsOf({gone, stale}).isEmpty());
}

void TestCards::theProxyDriverMeansDismounted()
{
    FakeDevice proxied = device(T4, DeviceKeys::DisplayClass, Slot);
    proxied.properties.append({DeviceKeys::Service, QStringLiteral("PCIP")});
    proxied.properties.append(
        {DeviceKeys::DeviceDesc, QStringLiteral("Nvidia T4_base - Dismounted")});
    FakeDevice named = device(SecondT4, DeviceKeys::DisplayClass, SecondSlot);
    named.properties.append({DeviceKeys::DeviceDesc, QStringLiteral("Fancy - Dismounted")});
    const auto cards = cardsOf({proxied, named});
    QCOMPARE(cards.size(), 2);
    for (const Card &card : cards)
        QCOMPARE(card.gpu.isDismounted, card.gpu.instanceId == T4);
}

void TestCards::aListThatFailsIsAnError()
{
    FakePnpDevices pnp;
    pnp.add(device(T4, DeviceKeys::DisplayClass, Slot));
    pnp.failures.insert(QStringLiteral("devices"), {ErrorCode::AccessDenied, {}});
    const auto cards = findCards(pnp);
    QVERIFY(!cards);
    QCOMPARE(cards.error().code, ErrorCode::AccessDenied);
}

SETUP_TEST_MAIN(TestCards)
#include "tst_cards.moc"
