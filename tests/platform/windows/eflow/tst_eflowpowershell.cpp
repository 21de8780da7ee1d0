// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowguestprobe.h"
#include "platform/windows/eflow/guestchecks.h"
#include "platform/windows/eflow/scriptrequest.h"
#include "tests/platform/windows/eflow/pwshworld.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

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
        const PwshWorld world;
        world.change("deployed", false);
        WindowsEflowControl control(world.host, world.memory);
        const auto done = control.deploy(PwshBare, world.call);
        QVERIFY2(done, qPrintable(detailOf(done)));
        QCOMPARE(
            world.host->argumentsOf(QStringLiteral("Deploy-Eflow")),
            (QJsonObject{{QStringLiteral("acceptEula"), unitsOf(QStringLiteral("Yes"))},
                         {QStringLiteral("acceptOptionalTelemetry"), unitsOf(QStringLiteral("No"))},
                         {QStringLiteral("cpuCount"), 4},
                         {QStringLiteral("memoryInMB"), 4096}}));
        QVERIFY(world.facts().deployed.is(true));
        QVERIFY(world.facts().cpuCount.is(4));
        const auto again = control.deploy(PwshBare, world.call);
        QCOMPARE(again.error().code, ErrorCode::EflowAlreadyDeployed);
    }

    void theFullSetArrivesAndIsReadBack()
    {
        PwshWorld world;
        const auto done = world.control.configure(PwshWithGpu, world.call);
        QVERIFY2(done, qPrintable(detailOf(done)));
        QCOMPARE(world.host->argumentsOf(QStringLiteral("Set-EflowVm")),
                 (QJsonObject{{QStringLiteral("cpuCount"), 2},
                              {QStringLiteral("memoryInMB"), 2048},
                              {QStringLiteral("gpuName"), unitsOf(PwshCard)},
                              {QStringLiteral("gpuPassthroughType"),
                               unitsOf(QStringLiteral("ParaVirtualization"))},
                              {QStringLiteral("gpuCount"), 1},
                              {QStringLiteral("headless"), true}}));
        const EflowFacts facts = world.facts();
        QVERIFY(facts.cpuCount.is(2) && facts.memoryMb.is(2048) && facts.gpuCount.is(1));
        QVERIFY(facts.gpuName.is(PwshCard));
        QVERIFY(facts.gpuPassthroughType.is(Method::ParaVirtualization));
        QVERIFY(world.control.configure(PwshBare, world.call));
        QVERIFY(world.facts().gpuName.is(QString()) && world.facts().gpuCount.is(0));
    }

    void theVmIsStoppedAndStarted()
    {
        PwshWorld world;
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
        const PwshWorld world;
        QCOMPARE(world.facts().gpuList.valueOr({}).size(), 1);
        world.change(
            "gpus", QJsonArray{gpuNamed(PwshCard, "ParaVirtualization", 1),
                               gpuNamed(QStringLiteral("NVIDIA T4"), "DirectDeviceAssignment", 2)});
        const EflowFacts facts = world.facts();
        QCOMPARE(facts.gpuList.valueOr({}).size(), 2);
        QVERIFY(facts.gpuList->at(1).count.is(2));
        QVERIFY(
            facts.gpuList->at(1).supportedPassthroughTypes.is({Method::DirectDeviceAssignment}));
        QJsonObject none = gpuNamed(PwshCard, "ParaVirtualization", 1);
        none.insert(QStringLiteral("SupportedPassthroughTypes"), QJsonArray());
        world.change("gpus", QJsonArray{none});
        QVERIFY(world.facts().gpuList.valueOr({}).value(0).supportedPassthroughTypes.is({}));
        world.change("gpus", QJsonArray());
        QVERIFY(world.facts().gpuList.is({}));
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
        PwshWorld world;
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
        PwshWorld world;
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
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestEflowPowerShell test;
    return runOnPowerShell(test, argc, argv);
}
#include "tst_eflowpowershell.moc"
