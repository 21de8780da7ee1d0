// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/taskschedulererror.h"

#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

class TestTaskSchedulerError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryFailure_data()
    {
        QTest::addColumn<quint32>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such task") << 0x80070002U << ErrorCode::NotFound;
        QTest::newRow("no rights") << 0x80070005U << ErrorCode::AccessDenied;
        QTest::newRow("service stopped") << 0x80041315U << ErrorCode::ProviderUnavailable;
        QTest::newRow("service disabled") << 0x80070422U << ErrorCode::ProviderUnavailable;
        QTest::newRow("service gone") << 0x800706BAU << ErrorCode::ProviderUnavailable;
        QTest::newRow("no XML") << 0x8004131AU << ErrorCode::InvalidArgument;
        QTest::newRow("disk full") << 0x80070070U << ErrorCode::InsufficientResources;
        QTest::newRow("not implemented") << 0x80004001U << ErrorCode::NotSupported;
        QTest::newRow("anything else") << 0x8000FFFFU << ErrorCode::Internal;
    }
    void namesEveryFailure()
    {
        QFETCH(quint32, status);
        const Error error = taskSchedulerFailure(status, QStringLiteral("GetTask"));
        QTEST(error.code, "code");
        QCOMPARE(error.detail,
                 QStringLiteral("GetTask: 0x%1").arg(status, 8, 16, QLatin1Char('0')));
    }
};

SETUP_TEST_MAIN(TestTaskSchedulerError)
#include "tst_taskschedulererror.moc"
