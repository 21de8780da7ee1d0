// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/wmierror.h"

#include "tests/support/testmain.h"

#include <QSet>

using namespace Platform;
using namespace Platform::Windows;

class TestWmiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasItsMeaning_data();
    void everyStatusHasItsMeaning();
    void everyReturnValueHasItsMeaning_data();
    void everyReturnValueHasItsMeaning();
    void noTwoFaultsAreToldAlike();
    void theDetailNamesCallAndNumber();
};

void TestWmiError::everyStatusHasItsMeaning_data()
{
    QTest::addColumn<quint32>("hresult");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, quint32 hresult, ErrorCode code) {
        QTest::newRow(name) << hresult << code;
    };
    row("WBEM_E_FAILED", 0x80041001, ErrorCode::HyperVFailed);
    row("WBEM_E_NOT_FOUND", 0x80041002, ErrorCode::NotFound);
    row("WBEM_E_ACCESS_DENIED", 0x80041003, ErrorCode::AccessDenied);
    row("WBEM_E_PROVIDER_FAILURE", 0x80041004, ErrorCode::ProviderUnavailable);
    row("WBEM_E_TYPE_MISMATCH", 0x80041005, ErrorCode::HyperVWrongDataType);
    row("WBEM_E_OUT_OF_MEMORY", 0x80041006, ErrorCode::HyperVOutOfMemory);
    row("WBEM_E_INVALID_PARAMETER", 0x80041008, ErrorCode::InvalidArgument);
    row("WBEM_E_NOT_SUPPORTED", 0x8004100C, ErrorCode::NotSupported);
    row("WBEM_E_INVALID_NAMESPACE", 0x8004100E, ErrorCode::HyperVNotPresent);
    row("WBEM_E_INVALID_CLASS", 0x80041010, ErrorCode::NotSupported);
    row("WBEM_E_PROVIDER_NOT_FOUND", 0x80041011, ErrorCode::HyperVProviderLoadFailed);
    row("WBEM_E_PROVIDER_LOAD_FAILURE", 0x80041013, ErrorCode::HyperVProviderLoadFailed);
    row("WBEM_E_TRANSPORT_FAILURE", 0x80041015, ErrorCode::HyperVDisconnected);
    row("WBEM_E_INVALID_QUERY", 0x80041017, ErrorCode::InvalidArgument);
    row("WBEM_E_INVALID_METHOD", 0x8004102E, ErrorCode::NotSupported);
    row("WBEM_E_INVALID_METHOD_PARAMETERS", 0x8004102F, ErrorCode::InvalidArgument);
    row("WBEM_E_CALL_CANCELLED", 0x80041032, ErrorCode::Cancelled);
    row("WBEM_E_SHUTTING_DOWN", 0x80041033, ErrorCode::HyperVShuttingDown);
    row("WBEM_E_SERVER_TOO_BUSY", 0x80041045, ErrorCode::Busy);
    row("WBEM_E_PRIVILEGE_NOT_HELD", 0x80041062, ErrorCode::AccessDenied);
    row("WBEM_E_TIMED_OUT", 0x80041069, ErrorCode::TimedOut);
    row("WBEM_E_UNEXPECTED", 0x8004101D, ErrorCode::ProviderUnavailable);
    row("WBEM_E_CONNECTION_FAILED", 0x80041071, ErrorCode::HyperVDisconnected);
    row("WBEM_E_PROVIDER_SUSPENDED", 0x80041081, ErrorCode::ProviderUnavailable);
    row("WBEM_E_FATAL_TRANSPORT_ERROR", 0x80041086, ErrorCode::HyperVDisconnected);
    row("RPC_E_SERVERFAULT", 0x80010105, ErrorCode::HyperVDisconnected);
    row("ERROR_SERVICE_NOT_ACTIVE", 0x80070426, ErrorCode::ProviderUnavailable);
    row("ERROR_SHUTDOWN_IN_PROGRESS", 0x8007045B, ErrorCode::HyperVShuttingDown);
    row("EPT_S_NOT_REGISTERED", 0x800706D9, ErrorCode::ProviderUnavailable);
    row("CO_E_SERVER_STOPPING", 0x80080008, ErrorCode::HyperVShuttingDown);
    row("E_ACCESSDENIED", 0x80070005, ErrorCode::AccessDenied);
    row("E_OUTOFMEMORY", 0x8007000E, ErrorCode::HyperVOutOfMemory);
    row("ERROR_NO_SYSTEM_RESOURCES", 0x800705AA, ErrorCode::InsufficientResources);
    row("ERROR_TIMEOUT", 0x800705B4, ErrorCode::TimedOut);
    row("RPC_S_SERVER_UNAVAILABLE", 0x800706BA, ErrorCode::HyperVDisconnected);
    row("RPC_S_CALL_FAILED", 0x800706BE, ErrorCode::HyperVDisconnected);
    row("RPC_E_DISCONNECTED", 0x80010108, ErrorCode::HyperVDisconnected);
    row("RPC_E_SERVERCALL_RETRYLATER", 0x8001010A, ErrorCode::Busy);
    row("REGDB_E_CLASSNOTREG", 0x80040154, ErrorCode::HyperVProviderLoadFailed);
    row("ERROR_HV_FEATURE_UNAVAILABLE", 0xC035001E, ErrorCode::HypervisorFeatureUnavailable);
    row("a number of no table", 0x8BADF00D, ErrorCode::HyperVFailed);
}

void TestWmiError::everyStatusHasItsMeaning()
{
    QFETCH(quint32, hresult);
    QFETCH(ErrorCode, code);
    QCOMPARE(wmiFailure(hresult, {}).value().code, code);
}

void TestWmiError::everyReturnValueHasItsMeaning_data()
{
    QTest::addColumn<quint32>("returnValue");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](quint32 returnValue, ErrorCode code) {
        QTest::addRow("%u", returnValue) << returnValue << code;
    };
    row(1, ErrorCode::NotSupported);
    row(2, ErrorCode::HyperVFailed);
    row(3, ErrorCode::TimedOut);
    row(4, ErrorCode::InvalidArgument);
    row(5, ErrorCode::InvalidState);
    row(6, ErrorCode::InvalidArgument);
    row(32768, ErrorCode::HyperVFailed);
    row(32769, ErrorCode::AccessDenied);
    row(32770, ErrorCode::NotSupported);
    row(32771, ErrorCode::OutcomeUnknown);
    row(32772, ErrorCode::TimedOut);
    row(32773, ErrorCode::InvalidArgument);
    row(32774, ErrorCode::Busy);
    row(32775, ErrorCode::InvalidState);
    row(32776, ErrorCode::HyperVWrongDataType);
    row(32777, ErrorCode::HyperVNotAvailable);
    row(32778, ErrorCode::HyperVOutOfMemory);
    row(32779, ErrorCode::HyperVFileNotFound);
    row(50000, ErrorCode::HyperVFailed);
}

void TestWmiError::everyReturnValueHasItsMeaning()
{
    QFETCH(quint32, returnValue);
    QFETCH(ErrorCode, code);
    QCOMPARE(returnValueFailure(returnValue, {}).value().code, code);
}

/// Access denied and a time-out are the same fault by either way.
void TestWmiError::noTwoFaultsAreToldAlike()
{
    QSet<ErrorCode> codes;
    for (quint32 value = 32768; value <= 32779; ++value)
        codes << returnValueFailure(value, {}).value().code;
    QCOMPARE(codes.size(), 12);
    for (const quint32 hresult :
         {WmiStatus::InvalidNamespace, WmiStatus::NotFound, WmiStatus::ProviderLoadFailure,
          WmiStatus::Disconnected, WmiStatus::ShuttingDown})
        codes << wmiFailure(hresult, {}).value().code;
    codes << ErrorCode::HyperVJobFailed;
    QCOMPARE(codes.size(), 18);
}

void TestWmiError::theDetailNamesCallAndNumber()
{
    const QString what = QStringLiteral("GPU %1 %2 %n");
    QCOMPARE(wmiFailure(0x80041003, what).value().detail,
             QStringLiteral("GPU %1 %2 %n: 0x80041003"));
    QCOMPARE(wmiFailure(WmiStatus::SliceOver, what).value().detail,
             QStringLiteral("GPU %1 %2 %n: 0x00040004"));
    QCOMPARE(returnValueFailure(32773, what).value().detail,
             QStringLiteral("GPU %1 %2 %n: return value 32773"));
}

SETUP_TEST_MAIN(TestWmiError)
#include "tst_wmierror.moc"
