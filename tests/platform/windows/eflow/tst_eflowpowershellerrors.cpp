// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What becomes of everything that the module may say instead of a success.
#include "tests/platform/windows/eflow/pwshworld.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

class TestEflowPowerShellErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedErrorHasItsCode_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorCode>("code");
        for (const char *how : {"throw", "error", "return", "caught"}) {
            for (const ErrorCode code :
                 {ErrorCode::EflowUnsupportedDdaType, ErrorCode::EflowGpuCountMissing,
                  ErrorCode::EflowProviderRefusesPassthrough, ErrorCode::EflowGpuNotAvailable,
                  ErrorCode::EflowNotEnoughGpus, ErrorCode::EflowPassthroughNotSupported,
                  ErrorCode::EflowGpuCountWithoutPassthrough, ErrorCode::EflowVmOff})
                QTest::addRow("%s %s", how, errorCodeName(code).data())
                    << QString::fromLatin1(how) << code;
        }
    }
    void everyDocumentedErrorHasItsCode()
    {
        QFETCH(QString, how);
        QFETCH(ErrorCode, code);
        PwshWorld world;
        const QString message = reportedError(code).value(QLatin1String("message")).toString();
        world.host->setFailure(QStringLiteral("Set-EflowVm"), how, message);
        const auto done = world.control.configure(PwshWithGpu, world.call);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
    }

    void whatIsNotDocumentedProvesNothing_data()
    {
        QTest::addColumn<QString>("cmdlet");
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *cmdlet, const char *how, ErrorCode code) {
            QTest::addRow("%s %s", cmdlet, how)
                << QString::fromLatin1(cmdlet) << QString::fromLatin1(how) << code;
        };
        for (const char *cmdlet : {"Set-EflowVm", "Start-EflowVm", "Stop-EflowVm"}) {
            row(cmdlet, "return", ErrorCode::OutcomeUnknown);
            row(cmdlet, "error", ErrorCode::OutcomeUnknown);
            row(cmdlet, "caught", ErrorCode::EflowFailed);
            row(cmdlet, "throw", ErrorCode::EflowFailed);
        }
        // Of this one it is documented that all but OK is an error.
        row("Deploy-Eflow", "return", ErrorCode::EflowFailed);
        row("Deploy-Eflow", "caught", ErrorCode::EflowFailed);
    }
    void whatIsNotDocumentedProvesNothing()
    {
        QFETCH(QString, cmdlet);
        QFETCH(QString, how);
        QFETCH(ErrorCode, code);
        PwshWorld world;
        world.change("deployed", cmdlet != QLatin1String("Deploy-Eflow"));
        world.host->setFailure(cmdlet, how, QStringLiteral("words of the module"));
        const auto done =
            cmdlet == QLatin1String("Deploy-Eflow") ? world.control.deploy(PwshBare, world.call)
            : cmdlet == QLatin1String("Set-EflowVm")
                ? world.control.configure(PwshBare, world.call)
                : world.control.setPower(cmdlet == QLatin1String("Stop-EflowVm") ? PowerState::Off
                                                                                 : PowerState::On,
                                         world.call);
        QVERIFY(!done);
        QVERIFY2(done.error().code == code, qPrintable(done.error().detail));
        QVERIFY2(done.error().detail.contains(QStringLiteral("words of the module")),
                 qPrintable(done.error().detail));
    }

    void anAnswerThatIsNoneIsNotNo_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"throw", "error", "return", "caught"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    /// Nothing is deployed where it is not known whether something is.
    void anAnswerThatIsNoneIsNotNo()
    {
        QFETCH(QString, how);
        PwshWorld world;
        world.change("deployed", false);
        world.host->setFailure(QStringLiteral("Verify-EflowVm"), how, QStringLiteral("words"));
        QVERIFY(!world.facts().deployed.isKnown());
        const auto done = world.control.deploy(PwshBare, world.call);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::EflowFailed);
        QVERIFY(world.host->argumentsOf(QStringLiteral("Deploy-Eflow")).isEmpty());
        world.change("deployed", true);
        QCOMPARE(world.control.setPower(PowerState::Off, world.call).error().code,
                 ErrorCode::EflowFailed);
    }

    void theTextOfAnErrorIsNoEmptyList()
    {
        const PwshWorld world;
        world.host->setFailure(QStringLiteral("Get-EflowHostConfiguration"),
                               QStringLiteral("return"), QStringLiteral("words"));
        QVERIFY(!world.facts().gpuList.isKnown());
        QVERIFY(world.facts().cpuCount.is(4));
        world.host->setFailure(QStringLiteral("Get-EflowVm"), QStringLiteral("return"),
                               QStringLiteral("words"));
        QVERIFY(!world.facts().cpuCount.isKnown());
        QVERIFY(!world.facts().powerState.isKnown());
    }

    void theModuleItselfRefuses_data()
    {
        QTest::addColumn<EflowVmSettings>("settings");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, EflowVmSettings settings, ErrorCode code) {
            QTest::newRow(name) << settings << code;
        };
        row("another card", {2, 2048, QStringLiteral("NVIDIA"), Method::ParaVirtualization, 1},
            ErrorCode::EflowGpuNotAvailable);
        row("a card that DDA does not take", {2, 2048, PwshCard, Method::DirectDeviceAssignment, 1},
            ErrorCode::EflowUnsupportedDdaType);
        row("too many", {2, 2048, PwshCard, Method::ParaVirtualization, 2},
            ErrorCode::EflowNotEnoughGpus);
        row("too little memory", {2, 512, {}, std::nullopt, 0}, ErrorCode::InvalidArgument);
    }
    void theModuleItselfRefuses()
    {
        QFETCH(EflowVmSettings, settings);
        QFETCH(ErrorCode, code);
        PwshWorld world;
        const auto done = world.control.configure(settings, world.call);
        QVERIFY(!done);
        QVERIFY2(done.error().code == code, qPrintable(done.error().detail));
    }

    void aModuleThatCannotBeUsedSaysWhy()
    {
        PwshWorld world;
        world.host->setVariable(QStringLiteral("EFLOW_IMPORT_ERROR"), QStringLiteral("Signature"));
        QCOMPARE(world.control.setPower(PowerState::On, world.call).error().code,
                 ErrorCode::ScriptBlocked);
        world.host->setModuleFolder(QStringLiteral("/no such folder/AzureEFLOW"));
        QCOMPARE(world.control.setPower(PowerState::On, world.call).error().code,
                 ErrorCode::EflowNotInstalled);
    }

    void aRestrictedLanguageIsSaid()
    {
        PwshWorld world;
        world.host->setPrefix(QStringLiteral(
            "$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'\n"));
        const auto done = world.control.setPower(PowerState::On, world.call);
        QVERIFY(!done);
        QVERIFY2(done.error().code == ErrorCode::ScriptBlocked, qPrintable(done.error().detail));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestEflowPowerShellErrors test;
    return runOnPowerShell(test, argc, argv);
}
#include "tst_eflowpowershellerrors.moc"
