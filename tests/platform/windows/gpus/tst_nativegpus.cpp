// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/diskfiles.h"
#include "platform/windows/gpus/devicekeys.h"
#include "platform/windows/gpus/deviceproperties.h"
#include "platform/windows/gpus/gpureader.h"
#include "platform/windows/native/nativedisplayadapters.h"
#include "platform/windows/native/nativepnpdevices.h"
#include "platform/windows/native/nativeregistry.h"
#include "tests/platform/windows/gpus/factcells.h"
#include "tests/support/testmain.h"

#include <windows.h>

using namespace Platform;
using namespace Platform::Windows;

/// Against the real SetupAPI and DXGI of the Windows, or Wine, that runs the test. What it has is
/// not known here, but every answer is one with evidence or a reason, and nothing is left open.
class TestNativeGpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasASourceOrAReason();
    void aDeviceThatIsNotThereIsNotFound();
    void everyDeviceCanBeOpened();
    void anUnknownPropertyIsNotFound();
    void nobodyHasAnInterfaceThatNobodyRegistered();
    void adaptersOrAReason();
    void manyReadingsLeaveNoHandle();
};

namespace {

const QString Nobody = QStringLiteral("PCI\\VEN_FFFF&DEV_FFFF&SUBSYS_00000000&REV_00\\1&2&3");

GpuSources nativeSources()
{
    return {std::make_shared<NativePnpDevices>(), std::make_shared<NativeDisplayAdapters>(),
            std::make_shared<NativeRegistry>(), std::make_shared<DiskFiles>(), nullptr};
}

int handleCount()
{
    DWORD count = 0;
    GetProcessHandleCount(GetCurrentProcess(), &count);
    return int(count);
}

/// For the log of the test: what this Windows said.
void report(const GpuFacts &gpu)
{
    const auto cells = TestSupport::factCells(gpu);
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        qInfo("%s: %s", qPrintable(cell.key()),
              cell->isUnread ? "unread" : qPrintable(cell->value.toVariant().toString()));
}

} // namespace

void TestNativeGpus::everyFactHasASourceOrAReason()
{
    const auto gpus = readGpus(nativeSources(), {});
    QVERIFY2(gpus.isKnown(), qPrintable(gpus.problem));
    QCOMPARE(gpus.source, QStringLiteral("SetupDiGetClassDevsW"));
    for (const GpuFacts &gpu : *gpus) {
        report(gpu);
        QCOMPARE(TestSupport::silentFacts(gpu), QStringList());
        QVERIFY(gpu.instanceId.isKnown());
    }
    qInfo("%d GPUs", int(gpus->size()));
}

void TestNativeGpus::aDeviceThatIsNotThereIsNotFound()
{
    NativePnpDevices pnp;
    const auto property = pnp.property(Nobody, DeviceKeys::DeviceDesc);
    QVERIFY(!property);
    QCOMPARE(property.error().code, ErrorCode::NotFound);
    const auto resources = pnp.resources(Nobody);
    QVERIFY(!resources);
    QCOMPARE(resources.error().code, ErrorCode::NotFound);
    const auto disabled = pnp.setEnabled(Nobody, false);
    QVERIFY(!disabled); // Wine has CR_FAILURE for it, Windows CR_NO_SUCH_DEVNODE
    QVERIFY(disabled.error().detail.startsWith(QLatin1String("CM_Locate_DevNodeW: CONFIGRET 0x")));
}

void TestNativeGpus::everyDeviceCanBeOpened()
{
    NativePnpDevices pnp;
    const auto devices = pnp.devices();
    QVERIFY(devices);
    for (const PnpDevice &device : *devices) {
        QVERIFY(!device.instanceId.isEmpty());
        const auto property = pnp.property(device.instanceId, DeviceKeys::GpuLuid);
        QVERIFY(property || property.error().code == ErrorCode::NotFound);
    }
}

void TestNativeGpus::anUnknownPropertyIsNotFound()
{
    NativePnpDevices pnp;
    const auto devices = pnp.devices();
    QVERIFY(devices);
    const DeviceKey unknown{QUuid(QStringLiteral("{7d0a4b1e-0000-4000-8000-5a5a5a5a5a5a}")), 99,
                            QLatin1String("unknown")};
    for (const PnpDevice &device : *devices) {
        const auto property = pnp.property(device.instanceId, unknown);
        QVERIFY(!property);
        QCOMPARE(property.error().code, ErrorCode::NotFound);
    }
}

void TestNativeGpus::nobodyHasAnInterfaceThatNobodyRegistered()
{
    const auto interfaces = NativePnpDevices().interfaces(
        QUuid(QStringLiteral("{7d0a4b1e-0000-4000-8000-5a5a5a5a5a5a}")));
    QVERIFY2(interfaces, qPrintable(interfaces ? QString() : interfaces.error().detail));
    QVERIFY(interfaces->isEmpty());
}

void TestNativeGpus::adaptersOrAReason()
{
    const auto adapters = NativeDisplayAdapters().adapters();
    if (!adapters) {
        qInfo("no adapters: %s", qPrintable(adapters.error().detail));
        QCOMPARE(adapters.error().code, ErrorCode::ProviderUnavailable);
        QVERIFY(!adapters.error().detail.isEmpty());
        return;
    }
    for (const DisplayAdapter &adapter : *adapters) {
        qInfo("%s, LUID %llx", qPrintable(adapter.description), adapter.luid);
        const bool isAnswered = adapter.kernel.type || !adapter.kernel.problem.isEmpty();
        QVERIFY(isAnswered);
    }
}

void TestNativeGpus::manyReadingsLeaveNoHandle()
{
    const GpuSources sources = nativeSources();
    for (int i = 0; i < 5; ++i) // libraries load what they keep
        QVERIFY(readGpus(sources, {}).isKnown());
    const int before = handleCount();
    for (int i = 0; i < 20; ++i)
        QVERIFY(readGpus(sources, {}).isKnown());
    const int after = handleCount();
    QVERIFY2(after <= before + 2, qPrintable(QStringLiteral("%1, then %2").arg(before).arg(after)));
}

SETUP_TEST_MAIN(TestNativeGpus)
#include "tst_nativegpus.moc"
