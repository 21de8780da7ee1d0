// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/deviceerrors.h"

#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

class TestDeviceErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConfigReturnHasItsMeaning_data();
    void aConfigReturnHasItsMeaning();
    void aSetupErrorHasItsMeaning_data();
    void aSetupErrorHasItsMeaning();
    void theDetailNamesCallAndNumber();
};

void TestDeviceErrors::aConfigReturnHasItsMeaning_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, quint32 number, ErrorCode code) {
        QTest::newRow(name) << number << int(code);
    };
    row("CR_NOT_DISABLEABLE", 0x28, ErrorCode::DeviceNotDisableable);
    row("CR_REMOVE_VETOED", 0x17, ErrorCode::DeviceNotDisableable);
    row("CR_NEED_RESTART", 0x22, ErrorCode::DeviceNeedsRestart);
    row("CR_ACCESS_DENIED", 0x33, ErrorCode::AccessDenied);
    row("CR_NO_SUCH_DEVNODE", 0x0D, ErrorCode::NotFound);
    row("CR_INVALID_DEVICE_ID", 0x1E, ErrorCode::NotFound);
    row("CR_NO_MORE_LOG_CONF", 0x0E, ErrorCode::NotFound);
    row("CR_NO_SUCH_VALUE", 0x25, ErrorCode::NotFound);
    row("CR_CALL_NOT_IMPLEMENTED", 0x20, ErrorCode::NotSupported);
    row("CR_FAILURE", 0x13, ErrorCode::ProviderUnavailable);
    row("a number of the future", 0xFFFF, ErrorCode::ProviderUnavailable);
}

void TestDeviceErrors::aConfigReturnHasItsMeaning()
{
    QFETCH(quint32, number);
    QFETCH(int, code);
    const Result<> failed = configFailure(number, QStringLiteral("CM_Disable_DevNode"));
    QCOMPARE(int(failed.error().code), code);
}

void TestDeviceErrors::aSetupErrorHasItsMeaning_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<int>("code");
    QTest::newRow("ERROR_NOT_FOUND") << 1168u << int(ErrorCode::NotFound);
    QTest::newRow("ERROR_NO_SUCH_DEVINST") << 0xE000020Bu << int(ErrorCode::NotFound);
    QTest::newRow("ERROR_FILE_NOT_FOUND") << 2u << int(ErrorCode::NotFound);
    QTest::newRow("ERROR_ACCESS_DENIED") << 5u << int(ErrorCode::AccessDenied);
    QTest::newRow("ERROR_INVALID_DATA") << 13u << int(ErrorCode::ProviderUnavailable);
}

void TestDeviceErrors::aSetupErrorHasItsMeaning()
{
    QFETCH(quint32, number);
    QFETCH(int, code);
    const Result<> failed = setupFailure(number, QStringLiteral("SetupDiOpenDeviceInfoW"));
    QCOMPARE(int(failed.error().code), code);
}

void TestDeviceErrors::theDetailNamesCallAndNumber()
{
    const Result<> config = configFailure(0x28, QStringLiteral("CM_Disable_DevNode"));
    QCOMPARE(config.error().detail, QStringLiteral("CM_Disable_DevNode: CONFIGRET 0x28"));
    const Result<> setup = setupFailure(1168, QStringLiteral("SetupDiGetDevicePropertyW"));
    QCOMPARE(setup.error().detail, QStringLiteral("SetupDiGetDevicePropertyW: Windows error 1168"));
}

SETUP_TEST_MAIN(TestDeviceErrors)
#include "tst_deviceerrors.moc"
