// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/hypervacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

constexpr quint32 ServerUnavailable = 0x800706BA;
constexpr quint32 CallFailed = 0x800706BE;
constexpr quint32 ShuttingDown = 0x80041033;
const QString EnabledStates = QStringLiteral("SELECT EnabledState FROM Msvm_ComputerSystem");

int count(HyperVWorld &world, const char *what)
{
    return int(world.fake.repository()
                   ->faults()
                   .log()
                   .filter(QRegularExpression(QLatin1Char('^') + QLatin1String(what)))
                   .size());
}

FakeWmiFaults &faultsOf(HyperVWorld &world) { return world.fake.repository()->faults(); }

} // namespace

class TestHyperVConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnce()
    {
        HyperVWorld world(actHost());
        QCOMPARE(count(world, "Connect"), 0);
        QVERIFY(world.reader.vms({}));
        QVERIFY(world.inventory.partitionableGpus({}));
        QCOMPARE(count(world, "Connect"), 1);
    }

    void opensAgainWhatWasLost_data()
    {
        QTest::addColumn<quint32>("status");
        QTest::newRow("server unavailable") << ServerUnavailable;
        QTest::newRow("call failed") << CallFailed;
        QTest::newRow("disconnected") << quint32(0x80010108);
        QTest::newRow("object not connected") << quint32(0x800401FD);
    }
    void opensAgainWhatWasLost()
    {
        QFETCH(quint32, status);
        HyperVWorld world(actHost());
        QVERIFY(world.connection->query(EnabledStates, {}));
        faultsOf(world).add({.operation = FakeWmiOperation::Query, .hresult = status});
        QVERIFY(world.connection->query(EnabledStates, {}));
        QCOMPARE(count(world, "Connect"), 2);
    }

    void givesUpOnWhatStaysLost()
    {
        HyperVWorld world(actHost());
        faultsOf(world).add(
            {.operation = FakeWmiOperation::Query, .times = -1, .hresult = ServerUnavailable});
        QCOMPARE(world.connection->query(EnabledStates, {}).error().code,
                 ErrorCode::HyperVDisconnected);
        QCOMPARE(count(world, "Query"), 17);
    }

    void waitsForAServiceThatIsStartedAnew()
    {
        HyperVWorld world(actHost());
        faultsOf(world).add(
            {.operation = FakeWmiOperation::Query, .times = 10, .hresult = ServerUnavailable});
        QVERIFY(world.connection->query(EnabledStates, {}));
        QCOMPARE(count(world, "Query"), 11);
    }

    void stopsWaitingForALostService()
    {
        HyperVWorld world(actHost());
        std::stop_source stop;
        faultsOf(world).add(
            {.operation = FakeWmiOperation::Query, .times = -1, .hresult = ServerUnavailable});
        stop.request_stop();
        QCOMPARE(world.connection->query(EnabledStates, {stop.get_token()}).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(count(world, "Query") <= 2);
    }

    void callsNoMethodTwice()
    {
        HyperVWorld world(actHost());
        faultsOf(world).add(
            {.operation = FakeWmiOperation::Call, .hresult = CallFailed, .isAfterEffect = true});
        const HyperVAct act = hyperVAct(QStringLiteral("configure the VM"));
        QCOMPARE(act.run(world, {}).error().code, ErrorCode::HyperVDisconnected);
        QCOMPARE(count(world, "Call"), 1);
        QVERIFY(world.reader.vm(ActVm, {})->lowMmioMb.is(3072)); // and opens again by itself
    }

    void waitsWhileTheServiceShutsDown()
    {
        HyperVWorld world(actHost());
        faultsOf(world).add({.times = 3, .hresult = ShuttingDown});
        QVERIFY(world.connection->query(EnabledStates, {}));
        faultsOf(world).add(
            {.operation = FakeWmiOperation::Call, .times = 2, .hresult = ShuttingDown});
        QVERIFY(hyperVAct(QStringLiteral("configure the VM")).run(world, {}));
        QCOMPARE(count(world, "Call"), 3);
    }

    void doesNotWaitForEver()
    {
        HyperVWorld world(actHost());
        faultsOf(world).add({.times = -1, .hresult = ShuttingDown});
        QCOMPARE(world.connection->query(EnabledStates, {}).error().code,
                 ErrorCode::HyperVShuttingDown);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!world.connection->query(EnabledStates, {stop.get_token(), {}}));
    }

    void keepsToItsLimit()
    {
        HyperVWorld world(actHost());
        faultsOf(world).add({.operation = FakeWmiOperation::Query, .hangs = true});
        QCOMPARE(world.connection->query(EnabledStates, {{}, std::chrono::milliseconds(50)})
                     .error()
                     .code,
                 ErrorCode::TimedOut);
        faultsOf(world).releaseHangs();
        QVERIFY(world.connection->query(EnabledStates, {}));
    }
};

SETUP_TEST_MAIN(TestHyperVConnection)
#include "tst_hypervconnection.moc"
