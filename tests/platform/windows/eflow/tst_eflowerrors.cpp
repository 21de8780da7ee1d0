// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowerrors.h"

#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Platform;
using namespace Platform::Windows;

namespace {

QJsonObject reported(const char *kind, const char *id, const QString &message)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("message"), message}};
}

QJsonObject toldBefore(const QStringList &progress, QJsonObject report)
{
    report.insert(QStringLiteral("progress"), QJsonArray::fromStringList(progress));
    return report;
}

} // namespace

class TestEflowErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedMessagesOnGpusHaveTheirCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *message, ErrorCode code) {
            QTest::newRow(message) << code;
        };
        row("Unsupported DDA Type: NVIDIA RTX A2000", ErrorCode::EflowUnsupportedDdaType);
        row("Invalid GPU configuration requested, Passthrough enabled but requested gpuCount == 0",
            ErrorCode::EflowGpuCountMissing);
        row("Invalid GPU configuration requested, GPU PassthroughType 'ParaVirtualization' not "
            "supported by 'MocVmms' WssdProvider",
            ErrorCode::EflowProviderRefusesPassthrough);
        // One beginning, three messages.
        row("Requested GPU configuration cannot be supported by Host, GPU 'NVIDIA A2' not "
            "available",
            ErrorCode::EflowGpuNotAvailable);
        row("Requested GPU configuration cannot be supported by Host, not enough GPUs available - "
            "Requested(2), Available(1)",
            ErrorCode::EflowNotEnoughGpus);
        row("Requested GPU configuration cannot be supported by Host, GPU PassthroughType "
            "'DirectDeviceAssignment' not supported",
            ErrorCode::EflowPassthroughNotSupported);
        row("Invalid GPU configuration requested, Passthrough disabled but gpuCount > 0",
            ErrorCode::EflowGpuCountWithoutPassthrough);
    }
    void documentedMessagesOnGpusHaveTheirCode() { checkMessage(); }

    void otherDocumentedMessagesHaveTheirCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *message, ErrorCode code) {
            QTest::newRow(message) << code;
        };
        row("[11/20/2026 10:00:00] EFLOW VM is OFF", ErrorCode::EflowVmOff);
        row("This device does not meet the minimum requirements for Azure EFLOW.",
            ErrorCode::EflowHostNotSupported);
        row("Device not clean. EFLOW components detected", ErrorCode::EflowNotClean);
        row("An existing virtual machine was detected. To redeploy the virtual machine, please "
            "uninstall and re-install",
            ErrorCode::EflowNotClean);
        row("Virtual machine 'H-EFLOW' already exists.", ErrorCode::EflowNotClean);
        row("Virtual machine does not exist, deploy it first", ErrorCode::EflowNotDeployed);
        row("HNS API version 9.1 doesn't meet minimum version", ErrorCode::EflowHostNotSupported);
        row("Required feature 'Microsoft-Hyper-V-Hypervisor' is not available in this Windows "
            "edition",
            ErrorCode::ProviderUnavailable);
        row("'nodectl.exe compute vm show --name H-EFLOW' returned Not Found",
            ErrorCode::EflowVmCreationFailed);
        row("Unable to create virtual machine H-EFLOW", ErrorCode::EflowVmCreationFailed);
        row("Error: Virtual machine creation failed!", ErrorCode::EflowVmCreationFailed);
        row("Creating storage vhd (file: AzureIoTEdgeForLinux-v1-EFLOW) failed",
            ErrorCode::EflowVmCreationFailed);
        row("transport: authentication handshake failed: x509", ErrorCode::EflowCertificateExpired);
    }
    void otherDocumentedMessagesHaveTheirCode() { checkMessage(); }

    void messagesOnTheNetworkHaveTheirCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *message, ErrorCode code) {
            QTest::newRow(message) << code;
        };
        row("SSH channel cannot be initialized", ErrorCode::EflowSshUnavailable);
        row("Unable to connect virtual machine with SSH. Aborting..",
            ErrorCode::EflowSshUnavailable);
        row("Failed to acquire IP address for virtual machine", ErrorCode::EflowSshUnavailable);
        row("Failed to acquire MAC address for virtual machine", ErrorCode::EflowSshUnavailable);
        row("Could not retrieve IP address for virtual machine", ErrorCode::EflowSshUnavailable);
        row("Unable to obtain host routing. Connectivity test to H failed.",
            ErrorCode::EflowSshUnavailable);
        row("The virtual switch 'Default Switch' of type 'ICS' was not found",
            ErrorCode::EflowSwitchUnsuitable);
        row("The virtual switch 'Lab' of type 'Private' is not supported on current host OS",
            ErrorCode::EflowSwitchUnsuitable);
        row("Installation of virtual switch failed", ErrorCode::EflowSwitchUnsuitable);
        row("Can't find WSSDAGENT service!", ErrorCode::ProviderUnavailable);
        row("WssdAgent is unreachable, update has failed.", ErrorCode::ProviderUnavailable);
        row("wssdagent unreachable, please retry...", ErrorCode::ProviderUnavailable);
        row("Virtual machine name could not be retrieved from wssdagent",
            ErrorCode::ProviderUnavailable);
    }
    void messagesOnTheNetworkHaveTheirCode() { checkMessage(); }

    void messagesOnTheHostHaveTheirCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *message, ErrorCode code) {
            QTest::newRow(message) << code;
        };
        row("Not enough memory in the system to start the virtual machine H-EFLOW",
            ErrorCode::InsufficientResources);
        row("Not enough memory available.", ErrorCode::InsufficientResources);
        row("Not enough CPU cores available.", ErrorCode::InsufficientResources);
        row("Not enough disk space is available on drive 'C'.", ErrorCode::InsufficientResources);
        row("failed with 0x8007000e", ErrorCode::InsufficientResources);
        row("'H-EFLOW' failed to start. Insufficient system resources (0x800705AA)",
            ErrorCode::InsufficientResources);
        row("Signature is not valid (file: C:\\a.exe, signature status: NotTrusted)",
            ErrorCode::ScriptBlocked);
        row("Signature is missing (file: C:\\a.exe)!", ErrorCode::ScriptBlocked);
        row("Signer is not trusted (file: C:\\a.exe, certificate Subject: CN=Microsoft)",
            ErrorCode::ScriptBlocked);
        row("could not track signature to the microsoft root certificate",
            ErrorCode::ScriptBlocked);
        row("Hyper-V properties indicate the Hyper-V component is not functional (property "
            "HyperVisorPresent is false).",
            ErrorCode::ProviderUnavailable);
        row("Hyper-V core services not running (vmms, vmcompute, hvhost).",
            ErrorCode::ProviderUnavailable);
        row("Cannot find path 'C:\\LICENSE\\Use Terms (11.1.21).rtf' because it does not exist.",
            ErrorCode::EflowLicenceFileMissing);
        row("Could not find a part of the path 'C:\\LICENSE\\Use Terms (11.1.21).rtf'. (L402)",
            ErrorCode::EflowLicenceFileMissing);
    }
    void messagesOnTheHostHaveTheirCode() { checkMessage(); }

    /// A device may be called like an error. What the module says itself comes first.
    void namesOfDevicesDoNotDecide_data()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *message, ErrorCode code) {
            QTest::newRow(message) << code;
        };
        row("GPU 'EFLOW VM is OFF' not available", ErrorCode::EflowGpuNotAvailable);
        row("GPU 'Unsupported DDA Type: x' not available", ErrorCode::EflowGpuNotAvailable);
        row("Unsupported DDA Type: GPU 'x' not available", ErrorCode::EflowUnsupportedDdaType);
        row("Unsupported DDA Type: Device not clean", ErrorCode::EflowUnsupportedDdaType);
    }
    void namesOfDevicesDoNotDecide()
    {
        QFETCH(ErrorCode, code);
        QCOMPARE(documentedError(QString::fromLatin1(QTest::currentDataTag())),
                 std::optional(code));
    }

    void otherMessagesAreNotGuessed()
    {
        for (const char *message : {"", "OK", "an error", "GPU", "not available", "GPU 'x' found"})
            QCOMPARE(documentedError(QString::fromLatin1(message)), std::nullopt);
        const Error error = moduleError(reported("cmdlet", "Some,Id", QStringLiteral("an error")));
        QCOMPARE(error.code, ErrorCode::EflowFailed);
        QCOMPARE(error.detail, QStringLiteral("cmdlet: an error [Some,Id]"));
    }

    void everyPhaseOfAScriptHasItsCode_data()
    {
        QTest::addColumn<QJsonObject>("report");
        QTest::addColumn<ErrorCode>("code");
        const QString text = QStringLiteral("words in any language");
        const auto row = [&](const char *kind, const char *id, ErrorCode code) {
            QTest::addRow("%s %s", kind, id) << reported(kind, id, text) << code;
        };
        row("request", "ConvertFromJson", ErrorCode::Internal);
        row("module-missing", "no such folder", ErrorCode::EflowNotInstalled);
        row("module-blocked",
            "UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand",
            ErrorCode::ScriptBlocked);
        row("module-blocked", "ScriptRequiresElevation", ErrorCode::AccessDenied);
        row("module-blocked", "Modules_ModuleNotFound,ImportModule", ErrorCode::EflowNotInstalled);
        row("module-blocked", "anything", ErrorCode::ScriptBlocked);
        row("deployed", "", ErrorCode::EflowAlreadyDeployed);
        row("not-deployed", "", ErrorCode::EflowNotDeployed);
        row("cmdlet", "CommandNotFoundException,GetCommand", ErrorCode::NotSupported);
        row("cmdlet", "NamedParameterNotFound,Set-EflowVm", ErrorCode::NotSupported);
        row("cmdlet", "ParameterArgumentValidationError,Set-EflowVm", ErrorCode::InvalidArgument);
        row("cmdlet", "UnauthorizedAccessException,Set-EflowVm", ErrorCode::AccessDenied);
        row("cmdlet", "", ErrorCode::EflowFailed);
        row("answer", "", ErrorCode::EflowFailed);
        row("unclear", "", ErrorCode::OutcomeUnknown);
        row("something else", "", ErrorCode::ScriptAnswerUnreadable);
    }
    void everyPhaseOfAScriptHasItsCode()
    {
        QFETCH(QJsonObject, report);
        QFETCH(ErrorCode, code);
        QCOMPARE(moduleError(report).code, code);
    }

    void detailsAreBounded()
    {
        const QString text(100000, u'x');
        QCOMPARE(moduleError(reported("cmdlet", "", text)).detail.size(), 1000);
        const Error error = moduleError(toldBefore({text, text}, reported("cmdlet", "", text)));
        QVERIFY(error.detail.size() < 2100);
    }

    /// The module prints the cause, and then it says something general.
    void theCauseThatWasPrintedDecides_data()
    {
        QTest::addColumn<QStringList>("progress");
        QTest::addColumn<QString>("message");
        QTest::addColumn<ErrorCode>("code");
        const QString failed = QStringLiteral("Verification of EFLOW installation failed");
        const QString caught = QStringLiteral("[01/20/2023 16:16:04] Exception caught!!!");
        const QString blocked = QStringLiteral(" - Signature is missing (file: C:\\a.exe)!");
        const QString off = QStringLiteral(" - Can't process request, EFLOW VM is OFF!");
        const QString again = QStringLiteral(" - ") + failed + QStringLiteral(" (L958)");
        QTest::newRow("the innermost first")
            << QStringList{caught, blocked, caught, off} << failed << ErrorCode::ScriptBlocked;
        QTest::newRow("the first that is documented")
            << QStringList{caught, again, caught, off} << failed << ErrorCode::EflowVmOff;
        QTest::newRow("in one message") << QStringList{caught + QStringLiteral("\r\n\r\n") + off}
                                        << failed << ErrorCode::EflowVmOff;
        QTest::newRow("before the message")
            << QStringList{caught, off} << QStringLiteral("Device not clean")
            << ErrorCode::EflowVmOff;
        QTest::newRow("no cause before it was caught")
            << QStringList{off, caught, again} << failed << ErrorCode::EflowFailed;
        QTest::newRow("nothing caught") << QStringList{off} << failed << ErrorCode::EflowFailed;
        QTest::newRow("only the message") << QStringList() << off << ErrorCode::EflowVmOff;
    }
    void theCauseThatWasPrintedDecides()
    {
        QFETCH(QStringList, progress);
        QFETCH(QString, message);
        QFETCH(ErrorCode, code);
        const Error error = moduleError(toldBefore(progress, reported("answer", "", message)));
        QCOMPARE(error.code, code);
        QVERIFY2(error.detail.startsWith(QStringLiteral("answer: ") + message),
                 qPrintable(error.detail));
        for (const QString &line : progress) {
            const QString cause = line.section(QStringLiteral(" - "), -1);
            QVERIFY2(line.endsWith(QLatin1Char('!')) || error.detail.contains(cause),
                     qPrintable(error.detail));
        }
    }

    void everyProblemIsLookedAt()
    {
        QJsonObject report = reported("unclear", "", QStringLiteral("words"));
        report.insert(QStringLiteral("problems"),
                      QJsonArray{QStringLiteral("words"), QStringLiteral("Device not clean")});
        QCOMPARE(moduleError(report).code, ErrorCode::EflowNotClean);
    }

    void whatWasToldAtLastIsInTheDetail()
    {
        QStringList progress;
        for (int i = 1; i <= 20; ++i)
            progress << QStringLiteral("step %1").arg(i);
        QCOMPARE(moduleError(toldBefore(progress, reported("cmdlet", "x", QStringLiteral("words"))))
                     .detail,
                 QStringLiteral("cmdlet: words [x]; told before: step 15 / step 16 / step 17 / "
                                "step 18 / step 19 / step 20"));
    }

private:
    /// The message is the name of the row.
    static void checkMessage()
    {
        QFETCH(ErrorCode, code);
        const QString message = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(documentedError(message), std::optional(code));
        QCOMPARE(documentedError(message.toUpper()), std::optional(code));
        QCOMPARE(moduleError(reported("cmdlet", "", message)).code, code);
        QCOMPARE(moduleError(reported("answer", "", message)).code, code);
    }
};

SETUP_TEST_MAIN(TestEflowErrors)
#include "tst_eflowerrors.moc"
