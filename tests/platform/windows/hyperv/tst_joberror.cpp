// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/joberror.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

class TestJobError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsNumbersAndNamesOnly_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("meaning");
        const auto row = [](const char *name, int code, const QString &text, ErrorCode meaning) {
            QTest::newRow(name) << code << text << int(meaning);
        };
        using enum ErrorCode;
        row("nothing", -1, QString(), HyperVJobFailed);
        row("no number", 0, QString(), HyperVJobFailed);
        row("not supported by CIM", 1, QString(), NotSupported);
        row("failed by CIM", 2, QString(), HyperVJobFailed);
        row("timeout by CIM", 3, QString(), TimedOut);
        row("invalid state by CIM", 5, QString(), InvalidState);
        row("failed", 32768, QStringLiteral("Fehler"), HyperVJobFailed);
        row("access denied", 32769, QString(), AccessDenied);
        row("not supported", 32770, QString(), NotSupported);
        row("unknown", 32771, QString(), OutcomeUnknown);
        row("timeout", 32772, QString(), TimedOut);
        row("invalid parameter", 32773, QString(), InvalidArgument);
        row("in use", 32774, QString(), Busy);
        row("invalid state", 32775, QString(), InvalidState);
        row("wrong type", 32776, QString(), HyperVWrongDataType);
        row("not available", 32777, QString(), HyperVNotAvailable);
        row("out of memory", 32778, QString(), HyperVOutOfMemory);
        row("file not found", 32779, QString(), HyperVFileNotFound);
        row("a number that nobody knows", 40000, QString(), HyperVJobFailed);
        row("hypervisor feature", 32768, QStringLiteral("功能不可用 (0xC035001E)。"),
            HypervisorFeatureUnavailable);
        row("the same in lower case", 32768, QStringLiteral("0xc035001e"),
            HypervisorFeatureUnavailable);
        row("resources", 32768, QStringLiteral("ressources (0x800705AA)"), InsufficientResources);
        row("memory", 32768, QStringLiteral("(0x8007000E)"), InsufficientResources);
        row("kernel: resources", 32768, QStringLiteral("0xC000009A"), InsufficientResources);
        row("kernel: access", 32768, QStringLiteral("0xC0000022"), AccessDenied);
        row("win32: access", 32768, QStringLiteral("(0x80070005)"), AccessDenied);
        row("the first that is known", 32768, QStringLiteral("0x80041001 0x12345678 0x800705AA"),
            InsufficientResources);
        row("a status goes before the code", 32773, QStringLiteral("(0x800705AA)"),
            InsufficientResources);
        row("policy", 32768, QStringLiteral("… HyperV\\RequireSecureDeviceAssignment …"),
            PolicyRefusesDevice);
        row("the other policy", 32773, QStringLiteral("RequireSupportedDeviceAssignment"),
            PolicyRefusesDevice);
        const QString addresses = QStringLiteral("(0x00000017dffff000) …\n… 0x0000001000000000.");
        row("two addresses", 32773, addresses, MmioRangeTooHigh);
        row("two addresses, but another code", 32768, addresses, HyperVJobFailed);
        row("one address", 32773, QStringLiteral("0x00000017dffff000"), InvalidArgument);
        row("an address is no status", 32768, QStringLiteral("0xC035001E00000000"),
            HyperVJobFailed);
    }
    void understandsNumbersAndNamesOnly()
    {
        QFETCH(int, code);
        QFETCH(QString, text);
        QFETCH(int, meaning);
        JobError error;
        if (code >= 0)
            error.code = quint32(code);
        error.texts = {QStringLiteral("Aufgabe fehlgeschlagen."), text};
        const Error failed = jobFailure(error, QStringLiteral("Class.Method")).value();
        QCOMPARE(failed.code, ErrorCode(meaning));
        QVERIFY(failed.detail.startsWith(QLatin1String("Class.Method: ")));
        QVERIFY(failed.detail.contains(text.left(20)));
    }

    void cutsEndlessTexts()
    {
        const JobError error{32768, {QString(100000, QLatin1Char('x'))}};
        QVERIFY(jobFailure(error, QStringLiteral("X")).value().detail.size() < 1200);
    }
};

SETUP_TEST_MAIN(TestJobError)
#include "tst_joberror.moc"
