// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What goes wrong in WMI, on every operation of WmiConnection: its own error, in time, and nothing
// left behind. On the fake namespace directly and, on Windows, through COM.
#include "platform/windows/wmi/wmierror.h"

#include "tests/platform/windows/support/wmibackend.h"
#include "tests/platform/windows/wmi/everything.h"
#include "tests/support/testmain.h"

#include <thread>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;
using namespace std::chrono_literals;

namespace {

/// What may fail, and what is done to make it fail.
struct Operation
{
    const char *name;
    FakeWmiOperation fault;
};

constexpr Operation Operations[] = {{"connect", FakeWmiOperation::Connect},
                                    {"query", FakeWmiOperation::Query},
                                    {"next", FakeWmiOperation::Next},
                                    {"get", FakeWmiOperation::Get},
                                    {"call", FakeWmiOperation::Call}};

const QString Path = everythingPath(QStringLiteral("plain"));

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

/// Does the operation and gives its error; Internal when there was none.
ErrorCode errorOf(WmiConnector &connector, FakeWmiOperation operation, const CallContext &call)
{
    auto connection =
        connector.connect(QStringLiteral("root\\test"),
                          operation == FakeWmiOperation::Connect ? call : CallContext());
    if (!connection)
        return connection.error().code;
    switch (operation) {
    case FakeWmiOperation::Query:
    case FakeWmiOperation::Next:
        return codeOf((*connection)->query(QStringLiteral("SELECT * FROM Test_Everything"), call));
    case FakeWmiOperation::Get:
        return codeOf((*connection)->get(Path, call));
    case FakeWmiOperation::Call:
        return codeOf((*connection)->call(Path, QStringLiteral("Nothing"), {}, call));
    case FakeWmiOperation::Connect:
        break;
    }
    return ErrorCode::Internal;
}

} // namespace

class TestWmiFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsOwnError_data();
    void everyFaultHasItsOwnError();
    void aHangEndsWithTheLimit_data();
    void aHangEndsWithTheLimit();
    void aStopEndsAHang_data();
    void aStopEndsAHang();
    void aFaultInTheMiddleOfRowsLosesNoRow_data();
    void aFaultInTheMiddleOfRowsLosesNoRow();
    void everyNthOperationMayFail_data();
    void everyNthOperationMayFail();
    void aCallThatTimedOutMayHaveItsEffectLater_data();
    void aCallThatTimedOutMayHaveItsEffectLater();

private:
    static void addRows();
};

void TestWmiFaults::addRows()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::addColumn<FakeWmiOperation>("operation");
    for (const QByteArray &backend : wmiBackendNames()) {
        for (const Operation &operation : Operations)
            QTest::addRow("%s, %s", backend.data(), operation.name) << backend << operation.fault;
    }
}

void TestWmiFaults::everyFaultHasItsOwnError_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::addColumn<FakeWmiOperation>("operation");
    QTest::addColumn<quint32>("hresult");
    QTest::addColumn<ErrorCode>("code");
    for (const QByteArray &backend : wmiBackendNames()) {
        for (const Operation &operation : Operations) {
            const auto row = [&](const char *name, quint32 hresult, ErrorCode code) {
                QTest::addRow("%s, %s: %s", backend.data(), operation.name, name)
                    << backend << operation.fault << hresult << code;
            };
            row("access denied", WmiStatus::AccessDenied, ErrorCode::AccessDenied);
            row("access denied by COM", WmiStatus::Denied, ErrorCode::AccessDenied);
            row("invalid namespace", WmiStatus::InvalidNamespace, ErrorCode::HyperVNotPresent);
            row("not found", WmiStatus::NotFound, ErrorCode::NotFound);
            row("time-out", WmiStatus::TimedOut, ErrorCode::TimedOut);
            row("provider load failure", WmiStatus::ProviderLoadFailure,
                ErrorCode::HyperVProviderLoadFailed);
            row("disconnected", WmiStatus::Disconnected, ErrorCode::HyperVDisconnected);
            row("RPC server gone", WmiStatus::ServerUnavailable, ErrorCode::HyperVDisconnected);
            row("shutting down", WmiStatus::ShuttingDown, ErrorCode::HyperVShuttingDown);
        }
    }
}

void TestWmiFaults::everyFaultHasItsOwnError()
{
    QFETCH(QByteArray, backend);
    QFETCH(FakeWmiOperation, operation);
    QFETCH(quint32, hresult);
    QFETCH(ErrorCode, code);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    repository->faults().add({.operation = operation, .hresult = hresult});
    QCOMPARE(errorOf(*way.connector, operation, {}), code);
    QCOMPARE(errorOf(*way.connector, operation, {}), ErrorCode::Internal); // and then it works
    QCOMPARE(repository->violations(), QStringList());
    QCOMPARE(way.leftovers(), 0);
}

void TestWmiFaults::aHangEndsWithTheLimit_data() { addRows(); }

void TestWmiFaults::aHangEndsWithTheLimit()
{
    QFETCH(QByteArray, backend);
    QFETCH(FakeWmiOperation, operation);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    repository->faults().add({.operation = operation, .times = -1, .hangs = true});
    QCOMPARE(errorOf(*way.connector, operation, {{}, 30ms}), ErrorCode::TimedOut);
    repository->faults().releaseHangs();
    QTRY_COMPARE(repository->faults().hanging(), 0);
    QTRY_COMPARE(way.leftovers(), 0);
    QCOMPARE(repository->violations(), QStringList());
}

void TestWmiFaults::aStopEndsAHang_data() { addRows(); }

void TestWmiFaults::aStopEndsAHang()
{
    QFETCH(QByteArray, backend);
    QFETCH(FakeWmiOperation, operation);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    repository->faults().add({.operation = operation, .times = -1, .hangs = true});
    std::stop_source stop;
    std::jthread stopper([&] {
        repository->faults().waitUntilHanging();
        stop.request_stop();
    });
    QCOMPARE(errorOf(*way.connector, operation, {stop.get_token(), 1h}), ErrorCode::Cancelled);
    if (operation != FakeWmiOperation::Next || backend == "direct")
        repository->faults().releaseHangs(); // fetching rows ends by itself
    QTRY_COMPARE(repository->faults().hanging(), 0);
    QTRY_COMPARE(way.leftovers(), 0);
    QCOMPARE(repository->violations(), QStringList());
}

void TestWmiFaults::aFaultInTheMiddleOfRowsLosesNoRow_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::addColumn<int>("rowsBefore");
    for (const QByteArray &backend : wmiBackendNames()) {
        for (int rows = 0; rows <= 4; ++rows)
            QTest::addRow("%s, after %d rows", backend.data(), rows) << backend << rows;
    }
}

void TestWmiFaults::aFaultInTheMiddleOfRowsLosesNoRow()
{
    QFETCH(QByteArray, backend);
    QFETCH(int, rowsBefore);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    repository->faults().add({.operation = FakeWmiOperation::Next,
                              .skip = rowsBefore,
                              .hresult = WmiStatus::TransportFailure});
    QCOMPARE(errorOf(*way.connector, FakeWmiOperation::Query, {}), ErrorCode::HyperVDisconnected);
    QCOMPARE(way.leftovers(), 0);
}

void TestWmiFaults::everyNthOperationMayFail_data() { addRows(); }

void TestWmiFaults::everyNthOperationMayFail()
{
    QFETCH(QByteArray, backend);
    QFETCH(FakeWmiOperation, operation);
    ErrorCode code = ErrorCode::HyperVShuttingDown;
    int n = 0;
    while (code == ErrorCode::HyperVShuttingDown) {
        const auto repository = everythingRepository();
        const WmiBackend way = makeWmiBackend(backend, repository);
        repository->faults().failNth(++n, WmiStatus::ShuttingDown);
        code = errorOf(*way.connector, operation, {});
        QCOMPARE(way.leftovers(), 0);
        QCOMPARE(repository->faults().operations(),
                 code == ErrorCode::HyperVShuttingDown ? n : n - 1);
    }
    QCOMPARE(code, ErrorCode::Internal);
    QVERIFY(n > 1);
}

void TestWmiFaults::aCallThatTimedOutMayHaveItsEffectLater_data()
{
    QTest::addColumn<QByteArray>("backend");
    for (const QByteArray &backend : wmiBackendNames())
        QTest::newRow(backend) << backend;
}

void TestWmiFaults::aCallThatTimedOutMayHaveItsEffectLater()
{
    QFETCH(QByteArray, backend);
    auto repository = everythingRepository();
    WmiBackend way = makeWmiBackend(backend, repository);
    auto effects = std::make_shared<std::atomic<int>>(0);
    repository->setMethod(QStringLiteral("Test_Everything"), QStringLiteral("Nothing"),
                          [effects](const FakeWmiCall &) {
                              ++*effects;
                              return WmiOutcome{};
                          });
    repository->faults().add({.operation = FakeWmiOperation::Call, .hangs = true});
    QCOMPARE(errorOf(*way.connector, FakeWmiOperation::Call, {{}, 30ms}), ErrorCode::TimedOut);
    QCOMPARE(*effects, 0);
    way.connector.reset(); // the call outlives its connection
    repository->faults().releaseHangs();
    QTRY_COMPARE(*effects, 1);
    QTRY_COMPARE(way.leftovers(), 0);
}

SETUP_TEST_MAIN(TestWmiFaults)
#include "tst_wmifaults.moc"
