// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowcontrol.h"
#include "platform/windows/eflow/eflowguestprobe.h"
#include "platform/windows/eflow/eflowmodulereader.h"
#include "platform/windows/eflow/guestchecks.h"
#include "platform/windows/eflow/scriptrequest.h"
#include "tests/platform/windows/eflow/eflowworld.h"
#include "tests/platform/windows/eflow/pwshhost.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/skippingclock.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Card = QStringLiteral("NVIDIA RTX A2000");
const EflowVmSettings Bare{4, 4096, {}, std::nullopt, 0};
const EflowVmSettings WithGpu{2, 2048, Card, Method::ParaVirtualization, 1};

/// The product's EFLOW half on real PowerShell.
struct World
{
    std::shared_ptr<PwshHost> host = std::make_shared<PwshHost>();
    std::shared_ptr<MemoryInTest> memory = std::make_shared<MemoryInTest>();
    WindowsEflowControl control{host, memory};
    SkippingClock clock;
    CallContext call{{}, std::chrono::minutes(2), &clock};

    EflowFacts facts() const
    {
        EflowFacts facts;
        EflowModuleReader(host, memory).addTo(facts, call);
        return facts;
    }
    void change(const char *member, const QJsonValue &value) const
    {
        QJsonObject state = host->state();
        state.insert(QLatin1String(member), value);
        host->setState(state);
    }
};

QJsonObject gpuNamed(const QString &name, const char *method, int count)
{
    return {{QStringLiteral("Name"), name},
            {QStringLiteral("Count"), count},
            {QStringLiteral("SupportedPassthroughTypes"), QJsonArray{QLatin1String(method)}}};
}

QString detailOf(const Result<> &result) { return result ? QString() : result.error().detail; }

} // namespace

class TestEflowPowerShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeploymentArrivesWithTypedArguments()
    {
        const World world;
        world.change("deployed", false);
        WindowsEflowControl control(world.host, world.memory);
        const auto done = control.deploy(Bare, world.call);
        QVERIFY2(done, qPrintable(detailOf(done)));
        QCOMPARE(
            world.host->argumentsOf(QStringLiteral("Deploy-Eflow")),
            (QJsonObject{{QStringLiteral("acceptEula"), unitsOf(QStringLiteral("Yes"))},
                         {QStringLiteral("acceptOptionalTelemetry"), unitsOf(QStringLiteral("No"))},
                         {QStringLiteral("cpuCount"), 4},
                         {QStringLiteral("memoryInMB"), 4096}}));
        QVERIFY(world.facts().deployed.is(true));
        QVERIFY(world.facts().cpuCount.is(4));
        const auto again = control.deploy(Bare, world.call);
        QCOMPARE(again.error().code, ErrorCode::EflowAlreadyDeployed);
    }

    void theFullSetArrivesAndIsReadBack()
    {
        World world;
        const auto done = world.control.configure(WithGpu, world.call);
        QVERIFY2(done, qPrintable(detailOf(done)));
        QCOMPARE(world.host->argumentsOf(QStringLiteral("Set-EflowVm")),
                 (QJsonObject{{QStringLiteral("cpuCount"), 2},
                              {QStringLiteral("memoryInMB"), 2048},
                              {QStringLiteral("gpuName"), unitsOf(Card)},
                              {QStringLiteral("gpuPassthroughType"),
                               unitsOf(QStringLiteral("ParaVirtualization"))},
                              {QStringLiteral("gpuCount"), 1},
                              {QStringLiteral("headless"), true}}));
        const EflowFacts facts = world.facts();
        QVERIFY(facts.cpuCount.is(2) && facts.memoryMb.is(2048) && facts.gpuCount.is(1));
        QVERIFY(facts.gpuName.is(Card));
        QVERIFY(facts.gpuPassthroughType.is(Method::ParaVirtualization));
        QVERIFY(world.control.configure(Bare, world.call));
        QVERIFY(world.facts().gpuName.is(QString()) && world.facts().gpuCount.is(0));
    }

    void theVmIsStoppedAndStarted()
    {
        World world;
        for (const PowerState state : {PowerState::Off, PowerState::Off, PowerState::On}) {
            QVERIFY(world.control.setPower(state, world.call));
            QVERIFY(world.facts().powerState.is(state));
        }
        world.change("deployed", false);
        QCOMPARE(world.control.setPower(PowerState::On, world.call).error().code,
                 ErrorCode::EflowNotDeployed);
        QVERIFY(world.facts().deployed.is(false));
    }

    void oneGpuOrSeveralAreRead()
    {
        const World world;
        QCOMPARE(world.facts().gpuList.valueOr({}).size(), 1);
        world.change(
            "gpus", QJsonArray{gpuNamed(Card, "ParaVirtualization", 1),
                               gpuNamed(QStringLiteral("NVIDIA T4"), "DirectDeviceAssignment", 2)});
        const EflowFacts facts = world.facts();
        QCOMPARE(facts.gpuList.valueOr({}).size(), 2);
        QVERIFY(facts.gpuList->at(1).count.is(2));
        QVERIFY(
            facts.gpuList->at(1).supportedPassthroughTypes.is({Method::DirectDeviceAssignment}));
        QJsonObject none = gpuNamed(Card, "ParaVirtualization", 1);
        none.insert(QStringLiteral("SupportedPassthroughTypes"), QJsonArray());
        world.change("gpus", QJsonArray{none});
        QVERIFY(world.facts().gpuList.valueOr({}).value(0).supportedPassthroughTypes.is({}));
        world.change("gpus", QJsonArray());
        QVERIFY(world.facts().gpuList.is({}));
    }

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
        World world;
        const QString message = reportedError(code).value(QLatin1String("message")).toString();
        world.host->setFailure(QStringLiteral("Set-EflowVm"), how, message);
        const auto done = world.control.configure(WithGpu, world.call);
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
        World world;
        world.change("deployed", cmdlet != QLatin1String("Deploy-Eflow"));
        world.host->setFailure(cmdlet, how, QStringLiteral("words of the module"));
        const auto done =
            cmdlet == QLatin1String("Deploy-Eflow") ? world.control.deploy(Bare, world.call)
            : cmdlet == QLatin1String("Set-EflowVm")
                ? world.control.configure(Bare, world.call)
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
        World world;
        world.change("deployed", false);
        world.host->setFailure(QStringLiteral("Verify-EflowVm"), how, QStringLiteral("words"));
        QVERIFY(!world.facts().deployed.isKnown());
        const auto done = world.control.deploy(Bare, world.call);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::EflowFailed);
        QVERIFY(world.host->argumentsOf(QStringLiteral("Deploy-Eflow")).isEmpty());
        world.change("deployed", true);
        QCOMPARE(world.control.setPower(PowerState::Off, world.call).error().code,
                 ErrorCode::EflowFailed);
    }

    void theTextOfAnErrorIsNoEmptyList()
    {
        const World world;
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
        row("a card that DDA does not take", {2, 2048, Card, Method::DirectDeviceAssignment, 1},
            ErrorCode::EflowUnsupportedDdaType);
        row("too many", {2, 2048, Card, Method::ParaVirtualization, 2},
            ErrorCode::EflowNotEnoughGpus);
        row("too little memory", {2, 512, {}, std::nullopt, 0}, ErrorCode::InvalidArgument);
    }
    void theModuleItselfRefuses()
    {
        QFETCH(EflowVmSettings, settings);
        QFETCH(ErrorCode, code);
        World world;
        const auto done = world.control.configure(settings, world.call);
        QVERIFY(!done);
        QVERIFY2(done.error().code == code, qPrintable(done.error().detail));
    }

    void hostileNamesArriveUnharmed_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &row : hostileTexts()) {
            if (!row.text.isEmpty())
                QTest::newRow(row.name.constData()) << row.text;
        }
        QTest::newRow("a date") << QStringLiteral("2021-06-22T00:00:00Z");
        QTest::newRow("an option") << QStringLiteral("-headless:$false");
    }
    void hostileNamesArriveUnharmed()
    {
        QFETCH(QString, name);
        World world;
        world.change("gpus", QJsonArray{gpuNamed(name, "ParaVirtualization", 1)});
        const auto done =
            world.control.configure({2, 2048, name, Method::ParaVirtualization, 1}, world.call);
        QVERIFY2(done, qPrintable(detailOf(done)));
        QCOMPARE(world.host->argumentsOf(QStringLiteral("Set-EflowVm"))
                     .value(QLatin1String("gpuName"))
                     .toString(),
                 unitsOf(name));
        QCOMPARE(world.facts().gpuName.valueOr({}), name);
        QCOMPARE(world.facts().gpuList.valueOr({}).value(0).name.valueOr({}), name);
    }

    void theGuestIsAsked()
    {
        World world;
        QJsonObject guest;
        for (const QString &command : guestCommands(Method::ParaVirtualization))
            guest.insert(command, QStringLiteral("sh: command not found"));
        const QStringList commands = guestCommands(Method::ParaVirtualization);
        guest[commands.at(0)] = QStringLiteral("crw-rw-rw- 1 root root 10, 1 /dev/dxg");
        guest[commands.at(2)] = QStringLiteral("GPU 0: NVIDIA RTX A2000 (UUID: GPU-1)");
        world.change("guest", guest);
        EflowGuestProbe probe(world.host);
        const auto found = probe.probe({}, Method::ParaVirtualization, world.call);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QVERIFY(found->gpuWorks);
        QCOMPARE(found->lines.size(), 4);
        // One command that cannot be run is no reason not to run the others.
        world.change("failingCommands", QJsonArray{commands.at(1), commands.at(3)});
        const auto again = probe.probe({}, Method::ParaVirtualization, world.call);
        QVERIFY2(again && again->gpuWorks, qPrintable(again ? QString() : again.error().detail));
        QVERIFY(again->lines.at(1).contains(QStringLiteral("no such program")));
        QVERIFY(world.control.setPower(PowerState::Off, world.call));
        const QJsonObject asked{
            {QStringLiteral("commands"),
             QJsonArray{scriptArgument(commands.at(0)), scriptArgument(commands.at(2))}}};
        QCOMPARE(EflowScripts(world.host).run(Script::RunCommands, asked, world.call).error().code,
                 ErrorCode::EflowSshUnavailable);
    }

    void aModuleThatCannotBeUsedSaysWhy()
    {
        World world;
        world.host->setVariable(QStringLiteral("EFLOW_IMPORT_ERROR"), QStringLiteral("Signature"));
        QCOMPARE(world.control.setPower(PowerState::On, world.call).error().code,
                 ErrorCode::ScriptBlocked);
        world.host->setModuleFolder(QStringLiteral("/no such folder/AzureEFLOW"));
        QCOMPARE(world.control.setPower(PowerState::On, world.call).error().code,
                 ErrorCode::EflowNotInstalled);
    }

    void aRestrictedLanguageIsSaid()
    {
        World world;
        world.host->setPrefix(QStringLiteral(
            "$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'\n"));
        const auto done = world.control.setPower(PowerState::On, world.call);
        QVERIFY(!done);
        QVERIFY2(done.error().code == ErrorCode::ScriptBlocked, qPrintable(done.error().detail));
    }
};

/// Without PowerShell 7 the test says so and is reported as not run.
int main(int argc, char *argv[])
{
    constexpr int NotRun = 77;
    QCoreApplication app(argc, argv);
    TestSupport::prepare();
    if (powerShellProgram().isEmpty()) {
        qInfo("not run: there is no PowerShell 7; tests/platform/windows/eflow/powershell gets it");
        return NotRun;
    }
    TestEflowPowerShell test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_eflowpowershell.moc"
