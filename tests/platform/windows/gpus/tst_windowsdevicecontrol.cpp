// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/windowsdevicecontrol.h"

#include "platform/windows/windowsreader.h"
#include "tests/platform/windows/support/fakegpus.h"
#include "tests/platform/windows/support/hypervworld.h"
#include "tests/support/skippingclock.h"
#include "tests/support/testmain.h"

#include <atomic>
#include <limits>
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
    void aDeviceGoesAndComesBack();
    void aDeviceThatDoesNotComeBackLeavesTheOutcomeOpen();
    void onlyADisabledDeviceIsDismounted();
    void aDeviceIsDismountedWhereItIs();
    void aRefusedDismountIsExplained_data();
    void aRefusedDismountIsExplained();
};

namespace {

const QString T4 = QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&1&0&0000");
const QString Slot = QStringLiteral("PCIROOT(17)#PCI(0000)#PCI(0000)");

HostProfile serverWith(const std::function<void(GpuFacts &)> &change = {})
{
    GpuFacts gpu;
    gpu.instanceId = T4;
    gpu.vendorId = 0x10DE;
    gpu.deviceId = 0x1EB8;
    gpu.locationPath = Slot;
    gpu.status = DeviceStatus::Ok;
    gpu.mitigationDriver = true;
    gpu.pci.deviceType = 2;
    gpu.pci.acsCompatibleUpHierarchy = 3;
    gpu.pci.reservedMemoryRegion = false;
    gpu.otherFunctions = QList<DeviceFunction>();
    if (change)
        change(gpu);
    HostProfile profile;
    profile.facts.gpus = QList<GpuFacts>{gpu};
    profile.facts.rights.elevated = true;
    profile.facts.hyperv.feature = FeatureState::Enabled;
    profile.facts.hyperv.managementService = ServiceState::Running;
    profile.facts.vms = QList<VmFacts>();
    return profile;
}

/// A recorded machine with Plug and Play and Hyper-V that see the same devices.
struct World
{
    explicit World(const HostProfile &profile = serverWith())
        : hyperv(profile)
        , control(sourcesOf(profile), std::make_shared<AssignableDevices>(hyperv.connection),
                  hyperv.pending, {std::chrono::milliseconds(1), 5})
    {
        parts.pnp->listingsUntilBack = 2;
        parts.pnp->onEnabled = [this](const QString &id, bool enabled) {
            QVERIFY(hyperv.fake.machine().devices().setEnabled(id, enabled, {}));
            hyperv.fake.sync();
        };
        hyperv.fake.onDeviceMoved = [this](const QString &id, bool isOnHost) {
            if (isOnHost)
                parts.pnp->mount(id);
            else
                parts.pnp->dismount(id);
        };
    }

    GpuSources sourcesOf(const HostProfile &profile)
    {
        addGpus(profile.facts, parts);
        GpuSources sources = parts.sources();
        sources.hyperv = std::make_shared<HyperVInventory>(hyperv.connection);
        return sources;
    }
    DeviceStatus status()
    {
        GpuSources sources = parts.sources();
        sources.hyperv = std::make_shared<HyperVInventory>(hyperv.connection);
        const auto gpu = readGpu(sources, T4, {});
        return gpu ? gpu->status.valueOr(DeviceStatus::Error) : DeviceStatus::Error;
    }

    FakeGpuParts parts;
    HyperVWorld hyperv;
    WindowsDeviceControl control;
};

ErrorCode codeOf(const Result<> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

void TestWindowsDeviceControl::aDeviceIsDisabledAndEnabled()
{
    World world;
    QVERIFY(world.control.setEnabled(T4, false, {}));
    QVERIFY(world.parts.pnp->isDisabled(T4));
    QVERIFY(world.control.setEnabled(T4, false, {})); // again, without effect
    QVERIFY(world.control.setEnabled(T4, true, {}));
    QVERIFY(world.parts.pnp->isWorking(T4));
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
    World world;
    const Error refusal{ErrorCode(code), QStringLiteral("CM_Disable_DevNode")};
    world.parts.pnp->failures.insert(QStringLiteral("setEnabled"), refusal);
    const Result<> disabled = world.control.setEnabled(T4, false, {});
    QVERIFY(!disabled);
    QCOMPARE(disabled.error(), refusal);
}

void TestWindowsDeviceControl::aStateThatWaitsForARestartIsTold()
{
    World world;
    world.parts.pnp->onEnabled = {};
    world.parts.pnp->change(T4, [](FakeDevice &device) { device.needsRestart = true; });
    QCOMPARE(codeOf(world.control.setEnabled(T4, false, {})), ErrorCode::DeviceNeedsRestart);
    world.parts.pnp->change(T4, [](FakeDevice &d) { QVERIFY(!d.isDisabledAtRestart); });
    QVERIFY(world.parts.pnp->isWorking(T4));
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
    World world;
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
    QCOMPARE(codeOf(world.control.setEnabled(T4, false, {})), told);
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
    World world;
    const int stays = code == int(ErrorCode::DeviceNeedsRestart) ? 14 : enabled ? 22 : 0;
    world.parts.pnp->onEnabled = [&](const QString &id, bool) {
        world.parts.pnp->change(id, [stays](FakeDevice &d) { d.problem = stays; });
    };
    QCOMPARE(int(codeOf(world.control.setEnabled(T4, enabled, {}))), code);
}

void TestWindowsDeviceControl::anUnreadableStateLeavesTheOutcomeOpen()
{
    World world;
    world.parts.pnp->failures.insert(QStringLiteral("property"), {ErrorCode::AccessDenied, {}});
    QCOMPARE(codeOf(world.control.setEnabled(T4, false, {})), ErrorCode::OutcomeUnknown);
}

void TestWindowsDeviceControl::aDeviceOnItsWayBackIsEnabledWhenItIsThere()
{
    World world;
    world.parts.pnp->onEnabled = {};
    world.parts.pnp->listingsUntilBack = 0;
    world.parts.pnp->dismount(T4);
    int asked = 0;
    world.parts.pnp->before = [&](const QString &call) {
        if (call == QLatin1String("setEnabled") && ++asked == 3)
            world.parts.pnp->mount(T4);
    };
    QVERIFY(world.control.setEnabled(T4, true, {}));
    QVERIFY(world.parts.pnp->isWorking(T4));
    QCOMPARE(asked, 3);
    world.parts.pnp->dismount(T4);
    QCOMPARE(codeOf(world.control.setEnabled(T4, true, {})), ErrorCode::NotFound);
}

void TestWindowsDeviceControl::aCallThatHangsTimesOut()
{
    World world;
    auto gate = std::make_shared<std::counting_semaphore<>>(0);
    world.parts.pnp->onEnabled = {};
    world.parts.pnp->before = [gate](const QString &) { gate->acquire(); };
    const Result<> disabled =
        world.control.setEnabled(T4, false, {{}, std::chrono::milliseconds(50)});
    gate->release(1000);
    QCOMPARE(codeOf(disabled), ErrorCode::TimedOut);
}

/// It may still be done, so nothing is begun beside it and nobody says how the device is.
void TestWindowsDeviceControl::aCallThatHangsIsWaitedForBeforeTheNext()
{
    World world;
    auto gate = std::make_shared<std::counting_semaphore<>>(0);
    FakePnpDevices &pnp = *world.parts.pnp;
    pnp.onEnabled = {};
    const auto asked = std::make_shared<std::atomic<int>>(0);
    pnp.before = [gate, asked](const QString &call) {
        if (call == QLatin1String("setEnabled") && ++*asked == 1)
            gate->acquire();
    };
    const CallContext shortly{{}, std::chrono::milliseconds(50)};
    QCOMPARE(codeOf(world.control.setEnabled(T4, false, shortly)), ErrorCode::TimedOut);
    QCOMPARE(codeOf(world.control.setEnabled(T4, true, shortly)), ErrorCode::Busy);
    WindowsSources sources;
    sources.pnp = world.parts.pnp;
    WindowsReader reader(sources, world.hyperv.connection, world.hyperv.pending);
    QCOMPARE(reader.readGpu(T4, shortly).error().code, ErrorCode::Busy);
    QCOMPARE(asked->load(), 1);
    gate->release();
    QVERIFY(world.control.setEnabled(T4, true, {}));
    QVERIFY(pnp.isWorking(T4));
    QCOMPARE(asked->load(), 2);
}

void TestWindowsDeviceControl::aStopEndsTheWait()
{
    World world;
    // Owned by the call, which may outlive this test.
    const auto stop = std::make_shared<std::stop_source>();
    world.parts.pnp->onEnabled = [stop, pnp = world.parts.pnp.get()](const QString &id, bool) {
        pnp->change(id, [](FakeDevice &device) { device.problem = 0; });
        stop->request_stop();
    };
    const Result<> disabled = world.control.setEnabled(T4, false, {stop->get_token()});
    QCOMPARE(codeOf(disabled), ErrorCode::Cancelled);
}

void TestWindowsDeviceControl::aDeviceGoesAndComesBack()
{
    World world;
    QVERIFY(world.control.setEnabled(T4, false, {}));
    const Result<> dismounted = world.control.dismount({T4, Slot}, {});
    QVERIFY2(dismounted, qPrintable(dismounted ? QString() : dismounted.error().detail));
    QCOMPARE(world.status(), DeviceStatus::Dismounted);
    QVERIFY(world.control.mount(Slot, {}));
    QVERIFY(world.parts.pnp->isDisabled(T4)); // at once, although the bus takes its time
    QCOMPARE(world.status(), DeviceStatus::Disabled);
    QVERIFY(world.control.setEnabled(T4, true, {}));
    QCOMPARE(world.status(), DeviceStatus::Ok);
}

void TestWindowsDeviceControl::aDeviceThatDoesNotComeBackLeavesTheOutcomeOpen()
{
    World world;
    SkippingClock clock;
    QVERIFY(world.control.setEnabled(T4, false, {}));
    QVERIFY(world.control.dismount({T4, Slot}, {}));
    world.parts.pnp->listingsUntilBack = std::numeric_limits<int>::max();
    const Result<> mounted = world.control.mount(Slot, {{}, std::chrono::seconds(30), &clock});
    QCOMPARE(codeOf(mounted), ErrorCode::OutcomeUnknown);
    QVERIFY(mounted.error().detail.contains(QLatin1String("PCIP\\")));
}

void TestWindowsDeviceControl::onlyADisabledDeviceIsDismounted()
{
    World world;
    // Hyper-V would take it: it is for this product to look.
    QVERIFY(world.hyperv.fake.machine().devices().setEnabled(T4, false, {}));
    world.hyperv.fake.sync();
    QCOMPARE(codeOf(world.control.dismount({T4, Slot}, {})), ErrorCode::InvalidState);
    QCOMPARE(world.status(), DeviceStatus::Ok);
}

void TestWindowsDeviceControl::aDeviceIsDismountedWhereItIs()
{
    World world;
    QVERIFY(world.control.setEnabled(T4, false, {}));
    const QString elsewhere = QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)");
    QCOMPARE(codeOf(world.control.dismount({T4, elsewhere}, {})), ErrorCode::NotFound);
    QCOMPARE(codeOf(world.control.mount(elsewhere, {})), ErrorCode::DeviceNotDismounted);
}

void TestWindowsDeviceControl::aRefusedDismountIsExplained_data()
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

void TestWindowsDeviceControl::aRefusedDismountIsExplained()
{
    QFETCH(int, acs);
    QFETCH(int, type);
    QFETCH(bool, hasMitigation);
    QFETCH(int, code);
    World world(serverWith([&](GpuFacts &gpu) {
        gpu.pci.acsCompatibleUpHierarchy = acs;
        gpu.pci.deviceType = type;
        gpu.mitigationDriver = hasMitigation;
    }));
    QVERIFY(world.control.setEnabled(T4, false, {}));
    QCOMPARE(int(codeOf(world.control.dismount({T4, Slot}, {}))), code);
    QCOMPARE(world.status(), DeviceStatus::Disabled);
}

SETUP_TEST_MAIN(TestWindowsDeviceControl)
#include "tst_windowsdevicecontrol.moc"
