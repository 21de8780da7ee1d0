// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/adapterfacts.h"

#include "platform/windows/gpus/driverfacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

Q_DECLARE_METATYPE(DisplayAdapter)

class TestAdapterFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdapterIsJoinedByLuidOrDevice_data();
    void anAdapterIsJoinedByLuidOrDevice();
    void equalCardsKeepTheirOwnAdapters();
    void aCardOfMoreThan4GbHasAllItsMemory();
    void aDisplayShowsInOutputsOrAtStart_data();
    void aDisplayShowsInOutputsOrAtStart();
    void theKindComesFromWhoKnowsBest_data();
    void theKindComesFromWhoKnowsBest();
    void whatDxgiListsRunsWddm();
    void anNvidiaCardThatWorksWithoutAdapterIsInTccMode_data();
    void anNvidiaCardThatWorksWithoutAdapterIsInTccMode();
    void aGpuWithoutAdapterMayHoldTheOnlyScreen_data();
    void aGpuWithoutAdapterMayHoldTheOnlyScreen();
    void withoutDxgiTheOtherFactsStay();
};

namespace {

const QString Rtx = QStringLiteral("PCI\\VEN_10DE&DEV_2504&SUBSYS_40741458&REV_A1\\4&1&0&0008");
constexpr quint64 RtxLuid = 0xE4A1;

GpuFacts rtx()
{
    GpuFacts gpu;
    gpu.instanceId = Rtx;
    gpu.vendorId = 0x10DE;
    gpu.luid = QStringLiteral("000000000000E4A1");
    gpu.status = DeviceStatus::Ok;
    gpu.driver.provider = QStringLiteral("NVIDIA");
    return gpu;
}

DisplayAdapter rtxAdapter()
{
    DisplayAdapter adapter;
    adapter.luid = RtxLuid;
    adapter.description = QStringLiteral("NVIDIA GeForce RTX 3060");
    adapter.vendorId = 0x10DE;
    adapter.deviceId = 0x2504;
    adapter.dedicatedVideoMemory = quint64(12115) << 20;
    adapter.attachedOutputs = 0;
    return adapter;
}

DisplayAdapter changed(const std::function<void(DisplayAdapter &)> &change)
{
    DisplayAdapter adapter = rtxAdapter();
    change(adapter);
    return adapter;
}

GpuFacts withAdapter(GpuFacts gpu, const DisplayAdapter &adapter)
{
    addAdapterFacts(gpu, QList<DisplayAdapter>{adapter});
    return gpu;
}

} // namespace

void TestAdapterFacts::anAdapterIsJoinedByLuidOrDevice_data()
{
    QTest::addColumn<DisplayAdapter>("adapter");
    QTest::addColumn<bool>("isOfGpu");
    const QString key = QStringLiteral("\\REGISTRY\\MACHINE\\SYSTEM\\ControlSet001\\Enum\\");
    const auto row = [](const char *name, bool isOfGpu, const auto &change) {
        QTest::newRow(name) << changed(change) << isOfGpu;
    };
    row("the same LUID", true, [](DisplayAdapter &) {});
    row("another LUID, the same device", true, [&key](DisplayAdapter &adapter) {
        adapter.luid = 1;
        adapter.kernel.pnpKey = QString(key + Rtx.toLower());
    });
    row("the same name, ids and memory alone", false, [](DisplayAdapter &a) { a.luid = 1; });
    row("another device", false, [&key](DisplayAdapter &adapter) {
        adapter.luid = 1;
        adapter.kernel.pnpKey = QString(key + QStringLiteral("PCI\\VEN_10DE\\4&2"));
    });
    row("a software adapter", false, [](DisplayAdapter &a) { a.isSoftware = true; });
    row("a software adapter of the kernel", false,
        [](DisplayAdapter &a) { a.kernel.type = SoftwareAdapter; });
    row("the indirect display of a remote session", false,
        [](DisplayAdapter &a) { a.kernel.type = IndirectDisplay; });
    row("the Basic Render Driver without its flag", false, [](DisplayAdapter &adapter) {
        adapter.vendorId = 0x1414;
        adapter.deviceId = 0x8C;
    });
    row("the GPU of the host, seen in a VM", true, [](DisplayAdapter &adapter) {
        adapter.vendorId = 0x1414;
        adapter.deviceId = 0x8E;
        adapter.kernel.type = Paravirtualized;
    });
}

void TestAdapterFacts::anAdapterIsJoinedByLuidOrDevice()
{
    QFETCH(DisplayAdapter, adapter);
    QTEST(adapterOf(rtx(), {adapter}) != nullptr, "isOfGpu");
}

void TestAdapterFacts::equalCardsKeepTheirOwnAdapters()
{
    GpuFacts second = rtx();
    second.luid = QStringLiteral("000000000000F000");
    const DisplayAdapter secondAdapter = changed([](DisplayAdapter &adapter) {
        adapter.luid = 0xF000;
        adapter.attachedOutputs = 2;
    });
    const QList<DisplayAdapter> adapters{secondAdapter, rtxAdapter()};
    GpuFacts first = rtx();
    addAdapterFacts(first, adapters);
    addAdapterFacts(second, adapters);
    QVERIFY(first.displayAttached.is(false));
    QVERIFY(second.displayAttached.is(true));
}

void TestAdapterFacts::aCardOfMoreThan4GbHasAllItsMemory()
{
    const GpuFacts gpu = withAdapter(
        rtx(), changed([](DisplayAdapter &a) { a.dedicatedVideoMemory = quint64(81559) << 20; }));
    QCOMPARE(*gpu.memoryMb, 81559);
    QCOMPARE(gpu.memoryMb.source, QStringLiteral("DXGI_ADAPTER_DESC1.DedicatedVideoMemory"));
}

void TestAdapterFacts::aDisplayShowsInOutputsOrAtStart_data()
{
    QTest::addColumn<int>("outputs"); // -1: cannot be counted
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QString>("attached");
    QTest::newRow("an output") << 1 << 0u << "yes";
    QTest::newRow("no output") << 0 << 0u << "no";
    QTest::newRow("no output, but the firmware shows its screen there")
        << 0 << quint32(PostAdapter) << "yes";
    QTest::newRow("outputs that cannot be counted") << -1 << 0u << "unread";
    QTest::newRow("outputs that cannot be counted, and the firmware's screen")
        << -1 << quint32(PostAdapter) << "yes";
}

void TestAdapterFacts::aDisplayShowsInOutputsOrAtStart()
{
    QFETCH(int, outputs);
    QFETCH(quint32, type);
    const GpuFacts gpu = withAdapter(rtx(), changed([&](DisplayAdapter &adapter) {
                                         adapter.attachedOutputs =
                                             outputs < 0 ? std::nullopt : std::optional(outputs);
                                         adapter.kernel.type = type;
                                     }));
    const auto &attached = gpu.displayAttached;
    const QString text = !attached.isKnown() ? QStringLiteral("unread")
                         : *attached         ? QStringLiteral("yes")
                                             : QStringLiteral("no");
    QTEST(text, "attached");
    QVERIFY(attached.isKnown() || !attached.problem.isEmpty());
}

void TestAdapterFacts::theKindComesFromWhoKnowsBest_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<int>("dxCore"); // -1: does not say
    QTest::addColumn<bool>("isIntegrated");
    QTest::newRow("a hybrid pair, discrete") << quint32(HybridDiscrete) << 1 << false;
    QTest::newRow("a hybrid pair, integrated") << quint32(HybridIntegrated) << 0 << true;
    QTest::newRow("DXCore, discrete") << 0u << 0 << false;
    QTest::newRow("DXCore, integrated") << 0u << 1 << true;
    QTest::newRow("only the way to the device") << 0u << -1 << true;
}

void TestAdapterFacts::theKindComesFromWhoKnowsBest()
{
    QFETCH(quint32, type);
    QFETCH(int, dxCore);
    QFETCH(bool, isIntegrated);
    GpuFacts gpu = rtx();
    gpu.kind = {GpuKind::Integrated, QStringLiteral("location path")};
    gpu = withAdapter(gpu, changed([&](DisplayAdapter &adapter) {
                          adapter.kernel.type = type;
                          if (dxCore >= 0)
                              adapter.isIntegrated = dxCore == 1;
                      }));
    QVERIFY(gpu.kind.is(isIntegrated ? GpuKind::Integrated : GpuKind::Discrete));
}

void TestAdapterFacts::whatDxgiListsRunsWddm()
{
    GpuFacts gpu = rtx();
    gpu.driver.model = DriverModel::Tcc; // as the registry says until the next start
    gpu = withAdapter(gpu, changed([](DisplayAdapter &a) { a.kernel.driverVersion = 3000; }));
    QVERIFY(gpu.driver.model.is(DriverModel::Wddm));
    QCOMPARE(gpu.driver.model.source, QStringLiteral("D3DKMTQueryAdapterInfo DRIVERVERSION 3000"));
}

void TestAdapterFacts::anNvidiaCardThatWorksWithoutAdapterIsInTccMode_data()
{
    QTest::addColumn<bool>("isNvidia");
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("hasLuid");
    QTest::addColumn<bool>("isTcc");
    QTest::newRow("NVIDIA at work") << true << true << false << true;
    QTest::newRow("another vendor") << false << true << false << false;
    QTest::newRow("NVIDIA with an error") << true << false << false << false;
    QTest::newRow("a device that has a LUID") << true << true << true << false;
}

void TestAdapterFacts::anNvidiaCardThatWorksWithoutAdapterIsInTccMode()
{
    QFETCH(bool, isNvidia);
    QFETCH(bool, works);
    QFETCH(bool, hasLuid);
    GpuFacts gpu = rtx();
    gpu.vendorId = isNvidia ? NvidiaVendor : 0x1002;
    gpu.status = works ? DeviceStatus::Ok : DeviceStatus::Error;
    if (!hasLuid)
        gpu.luid = Fact<QString>::unread(QStringLiteral("not-found"));
    gpu.driver.model = DriverModel::Wddm; // as the registry may say
    addAdapterFacts(gpu, QList<DisplayAdapter>());
    QTEST(gpu.driver.model.is(DriverModel::Tcc), "isTcc");
    QCOMPARE(gpu.displayAttached.is(false), gpu.driver.model.is(DriverModel::Tcc));
}

void TestAdapterFacts::aGpuWithoutAdapterMayHoldTheOnlyScreen_data()
{
    QTest::addColumn<QList<DisplayAdapter>>("adapters");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](const char *name, bool isKnown, const auto &change) {
        QTest::newRow(name) << QList<DisplayAdapter>{changed([&](DisplayAdapter &adapter) {
            adapter.luid = 1;
            change(adapter);
        })} << isKnown;
    };
    QTest::newRow("no adapter at all") << QList<DisplayAdapter>() << false;
    row("another with an output", true, [](DisplayAdapter &a) { a.attachedOutputs = 1; });
    row("another with the firmware's screen", true,
        [](DisplayAdapter &a) { a.kernel.type = PostAdapter; });
    row("another without a screen", false, [](DisplayAdapter &) {});
    row("another whose outputs cannot be counted", false,
        [](DisplayAdapter &a) { a.attachedOutputs.reset(); });
    row("the Basic Render Driver", false, [](DisplayAdapter &adapter) {
        adapter.vendorId = 0x1414;
        adapter.deviceId = 0x8C;
        adapter.attachedOutputs = 1;
    });
}

void TestAdapterFacts::aGpuWithoutAdapterMayHoldTheOnlyScreen()
{
    QFETCH(QList<DisplayAdapter>, adapters);
    QFETCH(bool, isKnown);
    GpuFacts gpu = rtx();
    gpu.status = DeviceStatus::Disabled;
    addAdapterFacts(gpu, adapters);
    QCOMPARE(gpu.displayAttached.is(false), isKnown);
    QVERIFY(isKnown || !gpu.displayAttached.problem.isEmpty());
}

void TestAdapterFacts::withoutDxgiTheOtherFactsStay()
{
    GpuFacts gpu = rtx();
    gpu.memoryMb = {qint64(12115), QStringLiteral("registry")};
    addAdapterFacts(gpu, failure(ErrorCode::TimedOut, QStringLiteral("DXGI")));
    QVERIFY(gpu.memoryMb.is(12115));
    QVERIFY(gpu.luid.isKnown());
    QCOMPARE(gpu.displayAttached.problem, QStringLiteral("timed-out: DXGI"));
}

SETUP_TEST_MAIN(TestAdapterFacts)
#include "tst_adapterfacts.moc"
