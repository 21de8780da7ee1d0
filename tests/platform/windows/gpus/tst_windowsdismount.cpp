// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/gpus/devicecontrolworld.h"
#include "tests/support/skippingclock.h"
#include "tests/support/testmain.h"

#include <limits>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

/// A device goes from the host to Hyper-V and comes back.
class TestWindowsDismount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceGoesAndComesBack();
    void aDeviceThatDoesNotComeBackLeavesTheOutcomeOpen();
    void onlyADisabledDeviceIsDismounted();
    void aDeviceIsDismountedWhereItIs();
    void aRefusedDismountIsExplained_data();
    void aRefusedDismountIsExplained();
};

void TestWindowsDismount::aDeviceGoesAndComesBack()
{
    DeviceControlWorld world;
    QVERIFY(world.control.setEnabled(ControlledGpu, false, {}));
    const Result<> dismounted = world.control.dismount({ControlledGpu, ControlledSlot}, {});
    QVERIFY2(dismounted, qPrintable(dismounted ? QString() : dismounted.error().detail));
    QCOMPARE(world.status(), DeviceStatus::Dismounted);
    QVERIFY(world.control.mount(ControlledSlot, {}));
    QVERIFY(world.parts.pnp->isDisabled(ControlledGpu)); // at once, although the bus takes its time
    QCOMPARE(world.status(), DeviceStatus::Disabled);
    QVERIFY(world.control.setEnabled(ControlledGpu, true, {}));
    QCOMPARE(world.status(), DeviceStatus::Ok);
}

void TestWindowsDismount::aDeviceThatDoesNotComeBackLeavesTheOutcomeOpen()
{
    DeviceControlWorld world;
    SkippingClock clock;
    QVERIFY(world.control.setEnabled(ControlledGpu, false, {}));
    QVERIFY(world.control.dismount({ControlledGpu, ControlledSlot}, {}));
    world.parts.pnp->listingsUntilBack = std::numeric_limits<int>::max();
    const Result<> mounted =
        world.control.mount(ControlledSlot, {{}, std::chrono::seconds(30), &clock});
    QCOMPARE(codeOf(mounted), ErrorCode::OutcomeUnknown);
    QVERIFY(mounted.error().detail.contains(QLatin1String("PCIP\\")));
}

void TestWindowsDismount::onlyADisabledDeviceIsDismounted()
{
    DeviceControlWorld world;
    // Hyper-V would take it: it is for this product to look.
    QVERIFY(world.hyperv.fake.machine().devices().setEnabled(ControlledGpu, false, {}));
    world.hyperv.fake.sync();
    QCOMPARE(codeOf(world.control.dismount({ControlledGpu, ControlledSlot}, {})),
             ErrorCode::InvalidState);
    QCOMPARE(world.status(), DeviceStatus::Ok);
}

void TestWindowsDismount::aDeviceIsDismountedWhereItIs()
{
    DeviceControlWorld world;
    QVERIFY(world.control.setEnabled(ControlledGpu, false, {}));
    const QString elsewhere = QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)");
    QCOMPARE(codeOf(world.control.dismount({ControlledGpu, elsewhere}, {})), ErrorCode::NotFound);
    QCOMPARE(codeOf(world.control.mount(elsewhere, {})), ErrorCode::DeviceNotDismounted);
}

void TestWindowsDismount::aRefusedDismountIsExplained_data()
{
    QTest::addColumn<int>("acs");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("hasMitigation");
    QTest::addColumn<int>("code");
    QTest::newRow("no ACS") << 0 << 2 << true << int(ErrorCode::AcsMissing);
    QTest::newRow("no control of PCI Express")
        << 3 << 5 << true << int(ErrorCode::PcieControlMissing);
    QTest::newRow("no mitigation driver") << 3 << 2 << false << int(ErrorCode::MitigationsMissing);
    QTest::newRow("another reason") << 3 << 0 << true << int(ErrorCode::DeviceNotAssignable);
}

void TestWindowsDismount::aRefusedDismountIsExplained()
{
    QFETCH(int, acs);
    QFETCH(int, type);
    QFETCH(bool, hasMitigation);
    QFETCH(int, code);
    DeviceControlWorld world(controlledHost([&](GpuFacts &gpu) {
        gpu.pci.acsCompatibleUpHierarchy = acs;
        gpu.pci.deviceType = type;
        gpu.mitigationDriver = hasMitigation;
    }));
    QVERIFY(world.control.setEnabled(ControlledGpu, false, {}));
    QCOMPARE(int(codeOf(world.control.dismount({ControlledGpu, ControlledSlot}, {}))), code);
    QCOMPARE(world.status(), DeviceStatus::Disabled);
}

SETUP_TEST_MAIN(TestWindowsDismount)
#include "tst_windowsdismount.moc"
