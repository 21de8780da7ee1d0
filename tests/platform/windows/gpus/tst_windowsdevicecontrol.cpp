// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/windowsreader.h"
#include "tests/platform/windows/gpus/devicecontrolworld.h"
#include "tests/support/testmain.h"

#include <atomic>
#include <semaphore>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

class TestWindowsDeviceControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsDisabledAndEnabled();
    void aRefusalComesBackAsItIs_data();
    void aRefusalComesBackAsItIs();
    void aStateThatWaitsForARestartIsTold();
    void aFailedDisableIsTakenBack_data();
    void aFailedDisableIsTakenBack();
    void aDeviceThatStaysAsItIsIsAnError_data();
    void aDeviceThatStaysAsItIsIsAnError();
    void anUnreadableStateLeavesTheOutcomeOpen();
    void aDeviceOnItsWayBackIsEnabledWhenItIsThere();
    void aCallThatHangsTimesOut();
    void aCallThatHangsIsWaitedForBeforeTheNext();
    void aStopEndsTheWait();
};

void TestWindowsDeviceControl::aDeviceIsDisabledAndEnabled()
{
    DeviceControlWorld world;
    QVERIFY(world.control.setEnabled(ControlledGpu, false, {}));
    QVERIFY(world.parts.pnp->isDisabled(ControlledGpu));
    QVERIFY(world.control.setEnabled(ControlledGpu, false, {})); // again, without effect
    QVERIFY(world.control.setEnabled(ControlledGpu, true, {}));
    QVERIFY(world.parts.pnp->isWorking(ControlledGpu));
}

void TestWindowsDeviceControl::aRefusalComesBackAsItIs_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("not disableable") << int(ErrorCode::DeviceNotDisableable);
    QTest::newRow("no rights") << int(ErrorCode::AccessDenied);
    QTest::newRow("a restart") << int(ErrorCode::DeviceNeedsRestart);
    QTest::newRow("no such device") << int(ErrorCode::NotFound);
}

void TestWindowsDeviceControl::aRefusalComesBackAsItIs()
{
    QFETCH(int, code);
    DeviceControlWorld world;
    const Error refusal{ErrorCode(code), QStringLiteral("CM_Disable_DevNode")};
    world.parts.pnp->failures.insert(QStringLiteral("setEnabled"), refusal);
    const Result<> disabled = world.control.setEnabled(ControlledGpu, false, {});
    QVERIFY(!disabled);
    QCOMPARE(disabled.error(), refusal);
}

void TestWindowsDeviceControl::aStateThatWaitsForARestartIsTold()
{
    DeviceControlWorld world;
    world.parts.pnp->onEnabled = {};
    world.parts.pnp->change(ControlledGpu, [](FakeDevice &device) { device.needsRestart = true; });
    QCOMPARE(codeOf(world.control.setEnabled(ControlledGpu, false, {})),
             ErrorCode::DeviceNeedsRestart);
    world.parts.pnp->change(ControlledGpu, [](FakeDevice &d) { QVERIFY(!d.isDisabledAtRestart); });
    QVERIFY(world.parts.pnp->isWorking(ControlledGpu));
}

void TestWindowsDeviceControl::aFailedDisableIsTakenBack_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isTakenBack");
    QTest::newRow("a restart") << int(ErrorCode::DeviceNeedsRestart) << true;
    QTest::newRow("a veto") << int(ErrorCode::DeviceNotDisableable) << true;
    QTest::newRow("no rights") << int(ErrorCode::AccessDenied) << false;
    QTest::newRow("without effect") << -1 << true;
}

void TestWindowsDeviceControl::aFailedDisableIsTakenBack()
{
    QFETCH(int, code);
    QFETCH(bool, isTakenBack);
    DeviceControlWorld world;
    QList<bool> asked;
    FakePnpDevices &pnp = *world.parts.pnp;
    pnp.refusal = [&](bool enabled) {
        asked << enabled;
        return enabled || code < 0 ? std::nullopt : std::optional(Error{ErrorCode(code), {}});
    };
    pnp.onEnabled = [&](const QString &id, bool) {
        pnp.change(id, [](FakeDevice &device) { device.problem = 0; });
    };
    const ErrorCode told = code < 0 ? ErrorCode::DeviceNotDisableable : ErrorCode(code);
    QCOMPARE(codeOf(world.control.setEnabled(ControlledGpu, false, {})), told);
    QCOMPARE(asked, isTakenBack ? QList<bool>({false, true}) : QList<bool>({false}));
}

void TestWindowsDeviceControl::aDeviceThatStaysAsItIsIsAnError_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<int>("code");
    QTest::newRow("it stays enabled") << false << int(ErrorCode::DeviceNotDisableable);
    QTest::newRow("it stays disabled") << true << int(ErrorCode::InvalidState);
    QTest::newRow("it works after a restart") << true << int(ErrorCode::DeviceNeedsRestart);
}

void TestWindowsDeviceControl::aDeviceThatStaysAsItIsIsAnError()
{
    QFETCH(bool, enabled);
    QFETCH(int, code);
    DeviceControlWorld world;
    const int stays = code == int(ErrorCode::DeviceNeedsRestart) ? 14 : enabled ? 22 : 0;
    world.parts.pnp->onEnabled = [&](const QString &id, bool) {
        world.parts.pnp->change(id, [stays](FakeDevice &d) { d.problem = stays; });
    };
    QCOMPARE(int(codeOf(world.control.setEnabled(ControlledGpu, enabled, {}))), code);
}

void TestWindowsDeviceControl::anUnreadableStateLeavesTheOutcomeOpen()
{
    DeviceControlWorld world;
    world.parts.pnp->failures.insert(QStringLiteral("property"), {ErrorCode::AccessDenied, {}});
    QCOMPARE(codeOf(world.control.setEnabled(ControlledGpu, false, {})), ErrorCode::OutcomeUnknown);
}

void TestWindowsDeviceControl::aDeviceOnItsWayBackIsEnabledWhenItIsThere()
{
    DeviceControlWorld world;
    world.parts.pnp->onEnabled = {};
    world.parts.pnp->listingsUntilBack = 0;
    world.parts.pnp->dismount(ControlledGpu);
    int asked = 0;
    world.parts.pnp->before = [&](const QString &call) {
        if (call == QLatin1String("setEnabled") && ++asked == 3)
            world.parts.pnp->mount(ControlledGpu);
    };
    QVERIFY(world.control.setEnabled(ControlledGpu, true, {}));
    QVERIFY(world.parts.pnp->isWorking(ControlledGpu));
    QCOMPARE(asked, 3);
    world.parts.pnp->dismount(ControlledGpu);
    QCOMPARE(codeOf(world.control.setEnabled(ControlledGpu, true, {})), ErrorCode::NotFound);
}

void TestWindowsDeviceControl::aCallThatHangsTimesOut()
{
    DeviceControlWorld world;
    auto gate = std::make_shared<std::counting_semaphore<>>(0);
    world.parts.pnp->onEnabled = {};
    world.parts.pnp->before = [gate](const QString &) { gate->acquire(); };
    const Result<> disabled =
        world.control.setEnabled(ControlledGpu, false, {{}, std::chrono::milliseconds(50)});
    gate->release(1000);
    QCOMPARE(codeOf(disabled), ErrorCode::TimedOut);
}

/// It may still be done, so nothing is begun beside it and nobody says how the device is.
void TestWindowsDeviceControl::aCallThatHangsIsWaitedForBeforeTheNext()
{
    DeviceControlWorld world;
    auto gate = std::make_shared<std::counting_semaphore<>>(0);
    FakePnpDevices &pnp = *world.parts.pnp;
    pnp.onEnabled = {};
    const auto asked = std::make_shared<std::atomic<int>>(0);
    pnp.before = [gate, asked](const QString &call) {
        if (call == QLatin1String("setEnabled") && ++*asked == 1)
            gate->acquire();
    };
    const CallContext shortly{{}, std::chrono::milliseconds(50)};
    QCOMPARE(codeOf(world.control.setEnabled(ControlledGpu, false, shortly)), ErrorCode::TimedOut);
    QCOMPARE(codeOf(world.control.setEnabled(ControlledGpu, true, shortly)), ErrorCode::Busy);
    WindowsSources sources;
    sources.pnp = world.parts.pnp;
    WindowsReader reader(sources, world.hyperv.connection, world.hyperv.pending);
    QCOMPARE(reader.readGpu(ControlledGpu, shortly).error().code, ErrorCode::Busy);
    QCOMPARE(asked->load(), 1);
    gate->release();
    QVERIFY(world.control.setEnabled(ControlledGpu, true, {}));
    QVERIFY(pnp.isWorking(ControlledGpu));
    QCOMPARE(asked->load(), 2);
}

void TestWindowsDeviceControl::aStopEndsTheWait()
{
    DeviceControlWorld world;
    // Owned by the call, which may outlive this test.
    const auto stop = std::make_shared<std::stop_source>();
    world.parts.pnp->onEnabled = [stop, pnp = world.parts.pnp.get()](const QString &id, bool) {
        pnp->change(id, [](FakeDevice &device) { device.problem = 0; });
        stop->request_stop();
    };
    const Result<> disabled = world.control.setEnabled(ControlledGpu, false, {stop->get_token()});
    QCOMPARE(codeOf(disabled), ErrorCode::Cancelled);
}

SETUP_TEST_MAIN(TestWindowsDeviceControl)
#include "tst_windowsdevicecontrol.moc"
