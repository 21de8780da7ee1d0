// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/gpureader.h"

#include "platform/windows/gpus/devicekeys.h"
#include "tests/platform/windows/support/fakegpus.h"
#include "tests/support/testmain.h"

#include <semaphore>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

class TestGpuReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProblemCodeIsAStatus_data();
    void aProblemCodeIsAStatus();
    void whatDxgiListsWorksThoughItsProblemIsUnread();
    void theWayToADeviceTellsItsKind_data();
    void theWayToADeviceTellsItsKind();
    void theNameIsThatOfTheHost();
    void aSourceThatHangsCostsItsOwnFacts_data();
    void aSourceThatHangsCostsItsOwnFacts();
    void aStopEndsTheQuestion();
    void aRefusalIsNoEmptyList();
    void oneGpuIsFoundInAnyLetters();
    void aGpuThatIsNotThereIsNotFound();
    void changesOfADeviceShow();
};

namespace {

const QString T4 = QStringLiteral("PCI\\VEN_10DE&DEV_1EB8&SUBSYS_12A210DE&REV_A1\\4&1&0&0000");
const QString Audio = QStringLiteral("PCI\\VEN_10DE&DEV_10F0&SUBSYS_12A210DE&REV_A1\\4&1&0&0100");

HostFacts hostWith(const std::function<void(GpuFacts &)> &change = {})
{
    GpuFacts gpu;
    gpu.instanceId = T4;
    gpu.name = QStringLiteral("NVIDIA T4");
    gpu.vendorId = 0x10DE;
    gpu.deviceId = 0x1EB8;
    gpu.locationPath = QStringLiteral("PCIROOT(17)#PCI(0000)#PCI(0000)");
    gpu.status = DeviceStatus::Ok;
    gpu.memoryMb = 15360;
    gpu.driver.model = DriverModel::Wddm;
    gpu.pci.deviceType = 2;
    gpu.pci.mmioMb = 304;
    gpu.partitionable = true;
    DeviceFunction audio;
    audio.instanceId = Audio;
    gpu.otherFunctions = QList<DeviceFunction>{audio};
    if (change)
        change(gpu);
    HostFacts facts;
    facts.gpus = QList<GpuFacts>{gpu};
    return facts;
}

FakeGpuParts partsOf(const HostFacts &facts)
{
    FakeGpuParts parts;
    addGpus(facts, parts);
    return parts;
}

GpuFacts firstOf(const FakeGpuParts &parts, const CallContext &call = {})
{
    const auto gpus = readGpus(parts.sources(), call);
    return gpus.isKnown() && !gpus->isEmpty() ? gpus->at(0) : GpuFacts();
}

void setProblem(const FakeGpuParts &parts, std::optional<quint64> problem)
{
    parts.pnp->change(T4, [&problem](FakeDevice &device) { device.problem = problem; });
}

} // namespace

void TestGpuReader::aProblemCodeIsAStatus_data()
{
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int problem, DeviceStatus status) {
        QTest::newRow(name) << problem << int(status);
    };
    row("none", 0, DeviceStatus::Ok);
    row("disabled", 22, DeviceStatus::Disabled);
    row("no driver", 28, DeviceStatus::Error);
    row("disabled by its firmware", 29, DeviceStatus::Error);
    row("the driver was not loaded", 31, DeviceStatus::Error);
    row("stopped by its driver", 43, DeviceStatus::Error);
    row("waiting for a restart", 14, DeviceStatus::Error);
    row("assignment to a guest failed", 57, DeviceStatus::Error);
}

void TestGpuReader::aProblemCodeIsAStatus()
{
    QFETCH(int, problem);
    const FakeGpuParts parts = partsOf(hostWith());
    setProblem(parts, quint64(problem));
    const GpuFacts gpu = firstOf(parts);
    QTEST(int(gpu.status.valueOr(DeviceStatus::Assigned)), "status");
    QVERIFY(gpu.problemCode.is(problem));
    QCOMPARE(gpu.luid.isKnown(), problem == 0);
}

void TestGpuReader::whatDxgiListsWorksThoughItsProblemIsUnread()
{
    const FakeGpuParts parts = partsOf(hostWith());
    setProblem(parts, std::nullopt);
    const GpuFacts gpu = firstOf(parts);
    QVERIFY(gpu.status.is(DeviceStatus::Ok));
    QCOMPARE(gpu.status.source, QStringLiteral("DXGI_ADAPTER_DESC1"));
    QVERIFY(!gpu.problemCode.problem.isEmpty());
}

void TestGpuReader::theWayToADeviceTellsItsKind_data()
{
    QTest::addColumn<int>("vendor");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    const QString root = QStringLiteral("PCIROOT(0)#PCI(0200)");
    const QString slot = QStringLiteral("PCIROOT(0)#PCI(0801)#PCI(0000)");
    QTest::newRow("Intel on the root complex") << 0x8086 << root << "integrated";
    QTest::newRow("Intel in a slot") << 0x8086 << slot << "discrete";
    QTest::newRow("NVIDIA in a slot") << 0x10DE << slot << "discrete";
    QTest::newRow("AMD has both behind a bridge") << 0x1002 << slot << "unread";
}

void TestGpuReader::theWayToADeviceTellsItsKind()
{
    QFETCH(int, vendor);
    QFETCH(QString, path);
    const FakeGpuParts parts = partsOf(hostWith([&](GpuFacts &gpu) {
        gpu.instanceId =
            QStringLiteral("PCI\\VEN_%1&DEV_0001\\1").arg(vendor, 4, 16, QLatin1Char('0'));
        gpu.vendorId = vendor;
        gpu.locationPath = path;
        gpu.status = DeviceStatus::Disabled; // so that no adapter tells
    }));
    const auto kind = firstOf(parts).kind;
    const QString text = !kind.isKnown()                ? QStringLiteral("unread")
                         : kind.is(GpuKind::Integrated) ? QStringLiteral("integrated")
                                                        : QStringLiteral("discrete");
    QTEST(text, "kind");
}

void TestGpuReader::theNameIsThatOfTheHost()
{
    const FakeGpuParts parts =
        partsOf(hostWith([](GpuFacts &gpu) { gpu.status = DeviceStatus::Dismounted; }));
    const GpuFacts gpu = firstOf(parts);
    QVERIFY(gpu.name.is(QStringLiteral("NVIDIA T4")));
    QVERIFY(gpu.instanceId.is(T4));
    QVERIFY(gpu.otherFunctions->at(0).instanceId.is(Audio));
    QVERIFY(gpu.otherFunctions->at(0).status.is(DeviceStatus::Dismounted));
}

void TestGpuReader::aSourceThatHangsCostsItsOwnFacts_data()
{
    QTest::addColumn<bool>("isPnp");
    QTest::newRow("DXGI") << false;
    QTest::newRow("SetupAPI") << true;
}

void TestGpuReader::aSourceThatHangsCostsItsOwnFacts()
{
    QFETCH(bool, isPnp);
    auto gate = std::make_shared<std::counting_semaphore<>>(0);
    const FakeGpuParts parts = partsOf(hostWith());
    if (isPnp)
        parts.pnp->before = [gate](const QString &) { gate->acquire(); };
    else
        parts.adapters->before = [gate] { gate->acquire(); };
    const auto gpus = readGpus(parts.sources(), {{}, std::chrono::milliseconds(200)});
    gate->release(1000000);
    QCOMPARE(gpus.isKnown(), !isPnp);
    if (isPnp) {
        QCOMPARE(gpus.problem, QStringLiteral("timed-out: SetupAPI"));
    } else {
        QVERIFY(gpus->at(0).status.is(DeviceStatus::Ok));
        QVERIFY(gpus->at(0).memoryMb.is(15360));
        QCOMPARE(gpus->at(0).displayAttached.problem, QStringLiteral("timed-out: DXGI"));
    }
}

void TestGpuReader::aStopEndsTheQuestion()
{
    auto gate = std::make_shared<std::counting_semaphore<>>(0);
    const FakeGpuParts parts = partsOf(hostWith());
    parts.pnp->before = [gate](const QString &) { gate->acquire(); };
    std::stop_source stop;
    stop.request_stop();
    const auto gpus = readGpus(parts.sources(), {stop.get_token(), std::chrono::hours(1)});
    gate->release(1000000);
    QCOMPARE(gpus.problem, QStringLiteral("cancelled: SetupAPI"));
}

void TestGpuReader::aRefusalIsNoEmptyList()
{
    const FakeGpuParts parts = partsOf(hostWith());
    parts.pnp->failures.insert(QStringLiteral("devices"),
                               {ErrorCode::AccessDenied, QStringLiteral("Windows error 5")});
    const auto gpus = readGpus(parts.sources(), {});
    QVERIFY(!gpus.isKnown());
    QCOMPARE(gpus.problem, QStringLiteral("access-denied: Windows error 5"));
    const auto one = readGpu(parts.sources(), T4, {});
    QCOMPARE(one.error().code, ErrorCode::AccessDenied);
}

void TestGpuReader::oneGpuIsFoundInAnyLetters()
{
    const FakeGpuParts parts = partsOf(hostWith());
    const auto gpu = readGpu(parts.sources(), T4.toLower(), {});
    QVERIFY(gpu);
    QVERIFY(gpu->instanceId.is(T4));
}

void TestGpuReader::aGpuThatIsNotThereIsNotFound()
{
    const FakeGpuParts parts = partsOf(hostWith());
    const auto gpu = readGpu(parts.sources(), Audio, {});
    QVERIFY(!gpu);
    QCOMPARE(gpu.error().code, ErrorCode::NotFound);
}

void TestGpuReader::changesOfADeviceShow()
{
    const FakeGpuParts parts = partsOf(hostWith());
    QVERIFY(parts.pnp->setEnabled(T4, false));
    GpuFacts gpu = firstOf(parts);
    QVERIFY(gpu.status.is(DeviceStatus::Disabled));
    QVERIFY(!gpu.pci.mmioMb.isKnown());
    QVERIFY(gpu.partitionable.is(false));
    parts.pnp->dismount(T4);
    gpu = firstOf(parts);
    QVERIFY(gpu.status.is(DeviceStatus::Dismounted));
    QVERIFY(gpu.otherFunctions->at(0).status.is(DeviceStatus::Ok));
    parts.pnp->mount(T4);
    QVERIFY(firstOf(parts).status.is(DeviceStatus::Disabled));
    QVERIFY(parts.pnp->setEnabled(T4, true));
    gpu = firstOf(parts);
    QVERIFY(gpu.status.is(DeviceStatus::Ok));
    QVERIFY(gpu.pci.mmioMb.is(304));
    QVERIFY(gpu.partitionable.is(true));
}

SETUP_TEST_MAIN(TestGpuReader)
#include "tst_gpureader.moc"
