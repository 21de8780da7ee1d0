// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/eflow/eflowworld.h"

#include "platform/enumnames.h"
#include "tests/core/support/scenario.h"
#include "tests/platform/windows/eflow/fixedscripts.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/skippingclock.h"
#include "tests/support/testmain.h"
#include "wizard/core/steps/eflowsettings.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Card = QStringLiteral("NVIDIA GeForce RTX 3060");

HostProfile deployedProfile() { return profileNamed(QStringLiteral("demo-eflow-gpupv.json")); }

/// The VM as it is, with this GPU.
EflowVmSettings withGpu(const QString &name)
{
    return {4, 8192, name, Method::ParaVirtualization, 1};
}

const EflowVmSettings Bare{4, 8192, {}, std::nullopt, 0};

} // namespace

class TestEflowControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFullSetIsAlwaysSent()
    {
        EflowWorld world(deployedProfile());
        QVERIFY(world.eflow().configure(withGpu(Card), {}));
        const QJsonObject expected{
            {QStringLiteral("cpuCount"), 4},
            {QStringLiteral("memoryInMB"), 8192},
            {QStringLiteral("gpuName"), QString(QLatin1Char('=') + Card)},
            {QStringLiteral("gpuPassthroughType"), QStringLiteral("=ParaVirtualization")},
            {QStringLiteral("gpuCount"), 1}};
        QCOMPARE(world.module().lastSettings(), expected);
        QVERIFY(world.facts().gpuName.is(Card));
        QVERIFY(world.facts().gpuPassthroughType.is(Method::ParaVirtualization));
        QVERIFY(world.facts().gpuCount.is(1));
    }

    void aGpuIsTakenAwayByLeavingItOut()
    {
        EflowWorld world(deployedProfile());
        QVERIFY(world.eflow().configure(withGpu(Card), {}));
        QVERIFY(world.eflow().configure(Bare, {}));
        const QJsonObject expected{{QStringLiteral("cpuCount"), 4},
                                   {QStringLiteral("memoryInMB"), 8192}};
        QCOMPARE(world.module().lastSettings(), expected);
        QVERIFY(world.facts().gpuName.is(QString()));
        QVERIFY(world.facts().gpuCount.is(0));
    }

    void aDeploymentAcceptsTheLicenceAndNoTelemetry()
    {
        EflowWorld world(profileNamed(QStringLiteral("demo-eflow-deploy.json")));
        QVERIFY(world.facts().deployed.is(false));
        QVERIFY(world.eflow().deploy({4, 4096, {}, std::nullopt, 0}, {}));
        const QJsonObject data = world.module().lastSettings();
        QCOMPARE(data.value(QLatin1String("acceptEula")).toString(), QStringLiteral("=Yes"));
        QCOMPARE(data.value(QLatin1String("acceptOptionalTelemetry")).toString(),
                 QStringLiteral("=No"));
        QVERIFY(world.facts().deployed.is(true));
        QVERIFY(world.facts().powerState.is(PowerState::On));
        const auto again = world.eflow().deploy({4, 4096, {}, std::nullopt, 0}, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::EflowAlreadyDeployed);
    }

    void theVmIsStartedAndStopped()
    {
        EflowWorld world(deployedProfile());
        for (const PowerState state :
             {PowerState::Off, PowerState::Off, PowerState::On, PowerState::On}) {
            QVERIFY(world.eflow().setPower(state, {}));
            QVERIFY(world.facts().powerState.is(state));
        }
    }

    void everyErrorOfTheModuleComesBackAsItsCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("isRefusal");
        for (const ErrorCode code :
             {ErrorCode::EflowUnsupportedDdaType, ErrorCode::EflowGpuCountMissing,
              ErrorCode::EflowProviderRefusesPassthrough, ErrorCode::EflowGpuNotAvailable,
              ErrorCode::EflowNotEnoughGpus, ErrorCode::EflowPassthroughNotSupported,
              ErrorCode::EflowGpuCountWithoutPassthrough, ErrorCode::EflowVmOff,
              ErrorCode::EflowNotInstalled, ErrorCode::EflowNotDeployed, ErrorCode::InvalidArgument,
              ErrorCode::NotSupported})
            QTest::newRow(errorCodeName(code).data()) << code << true;
        // The VM may have its new settings and not have come up with them.
        for (const ErrorCode code : {ErrorCode::AccessDenied, ErrorCode::InsufficientResources,
                                     ErrorCode::ProviderUnavailable, ErrorCode::EflowFailed})
            QTest::newRow(errorCodeName(code).data()) << code << false;
    }
    void everyErrorOfTheModuleComesBackAsItsCode()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, isRefusal);
        const auto memory = std::make_shared<MemoryInTest>();
        const auto scripts = std::make_shared<FixedScripts>(failedResult(reportedError(code)));
        WindowsEflowControl control(scripts, memory);
        for (const auto &answer : {control.deploy(Bare, {}), control.configure(withGpu(Card), {}),
                                   control.setPower(PowerState::On, {})}) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, code);
        }
        QCOMPARE(memory->kept.has_value(), !isRefusal);
    }

    /// What is neither a documented success nor a documented error may be either.
    void anUnknownAnswerProvesNothing()
    {
        const QJsonObject error{{QStringLiteral("kind"), QStringLiteral("unclear")},
                                {QStringLiteral("message"), QStringLiteral("words")}};
        const auto memory = std::make_shared<MemoryInTest>();
        WindowsEflowControl control(std::make_shared<FixedScripts>(failedResult(error)), memory);
        const auto answer = control.configure(Bare, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(memory->kept, std::optional(Bare));
    }

    /// Who looks right after the change finds the VM, although it restarts.
    void aChangeEndsOnceTheVmCanBeRead()
    {
        SkippingClock clock;
        const CallContext call{{}, std::chrono::minutes(10), &clock};
        EflowWorld deployed(profileNamed(QStringLiteral("demo-eflow-deploy.json")));
        deployed.module().setRestart(3);
        QVERIFY(deployed.eflow().deploy(Bare, call));
        QVERIFY(deployed.facts().cpuCount.is(4));
        EflowWorld world(deployedProfile());
        world.module().setRestart(20);
        QVERIFY(world.eflow().configure(withGpu(Card), call));
        QVERIFY(world.facts().gpuName.is(Card));
        QVERIFY(world.eflow().setPower(PowerState::Off, call));
        QVERIFY(world.eflow().setPower(PowerState::On, call));
        QVERIFY(world.facts().powerState.is(PowerState::On));
        // It is no error of the change when the VM stays silent.
        world.module().setRestart(1000);
        const auto begin = clock.now();
        QVERIFY(world.eflow().configure(Bare, call));
        QVERIFY(clock.now() - begin >= call.limit);
        QVERIFY(!world.facts().cpuCount.isKnown());
    }

    /// The set is whole: to send it is safe where the VM cannot be read.
    void aStepIsTakenBackWhereTheVmCannotBeRead()
    {
        EflowWorld world(deployedProfile());
        const Core::Step settings{Core::StepKind::EflowVm,
                                  {},
                                  {},
                                  Core::eflowSettingsToJson(Bare),
                                  Core::eflowSettingsToJson(withGpu(Card)),
                                  {}};
        const Core::Step power{Core::StepKind::EflowPower, {}, {}, enumName(PowerState::Off),
                               enumName(PowerState::On),   {}};
        for (const Core::Step &step : {settings, power}) {
            world.module().setSilentLooks(1);
            QVERIFY(Core::behaviourOf(step.kind).change(world, step, step.after, {}));
            QCOMPARE(Core::behaviourOf(step.kind).probe(world, step, {}).value_or(QJsonValue()),
                     step.after);
            world.module().setSilentLooks(1);
            QVERIFY(Core::behaviourOf(step.kind).change(world, step, step.before, {}));
            QCOMPARE(Core::behaviourOf(step.kind).probe(world, step, {}).value_or(QJsonValue()),
                     step.before);
        }
    }

    void aCallThatWasCutOffMayHaveWorked()
    {
        for (const ErrorCode code :
             {ErrorCode::TimedOut, ErrorCode::Cancelled, ErrorCode::ScriptAnswerUnreadable}) {
            const auto memory = std::make_shared<MemoryInTest>();
            WindowsEflowControl control(
                std::make_shared<FixedScripts>(tl::make_unexpected(Error{code, {}})), memory);
            const auto answer = control.configure(withGpu(Card), {});
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, code);
            QCOMPARE(memory->kept, std::optional(withGpu(Card)));
        }
    }

    void contradictorySettingsAreNotSent_data()
    {
        QTest::addColumn<EflowVmSettings>("settings");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a count without a method") << EflowVmSettings{1, 1024, Card, std::nullopt, 1}
                                                  << ErrorCode::EflowGpuCountWithoutPassthrough;
        QTest::newRow("a method without a GPU")
            << EflowVmSettings{1, 1024, {}, Method::ParaVirtualization, 1}
            << ErrorCode::EflowGpuNotAvailable;
        QTest::newRow("a method without a count")
            << EflowVmSettings{1, 1024, Card, Method::ParaVirtualization, 0}
            << ErrorCode::EflowGpuCountMissing;
    }
    void contradictorySettingsAreNotSent()
    {
        QFETCH(EflowVmSettings, settings);
        QFETCH(ErrorCode, code);
        EflowWorld world(deployedProfile());
        const auto answer = world.eflow().configure(settings, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QVERIFY(world.module().requests().isEmpty());
    }

    void hostileNamesTravelBothWays_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &row : hostileTexts()) {
            if (!row.text.isEmpty())
                QTest::newRow(row.name.constData()) << row.text;
        }
    }
    void hostileNamesTravelBothWays()
    {
        QFETCH(QString, name);
        HostProfile profile = deployedProfile();
        (*profile.facts.gpus.value)[0].name = name;
        (*profile.facts.eflow.gpuList.value)[0].name = name;
        EflowWorld world(profile);
        const auto configured = world.eflow().configure(withGpu(name), {});
        QVERIFY2(configured, qPrintable(configured ? QString() : configured.error().detail));
        QVERIFY(world.facts().gpuName.is(name));
        QVERIFY(world.facts().gpuList->at(0).name.is(name));
        QVERIFY(world.machine().snapshot().facts.eflow.gpuName.is(name));
    }

    /// The steps of every plan for EFLOW, there and back, on the module instead of the simulated
    /// EFLOW.
    void everyPlanForEflowWorksThroughTheModule_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds()) {
            if (scenario.plan.path.route.guest == Core::GuestKind::Eflow)
                QTest::newRow(qPrintable(scenario.name)) << scenario;
        }
    }
    void everyPlanForEflowWorksThroughTheModule()
    {
        QFETCH(Scenario, scenario);
        EflowWorld world(scenario.profile);
        for (const Core::Step &step : scenario.plan.steps) {
            const auto done = Core::behaviourOf(step.kind).change(world, step, step.after, {});
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            QCOMPARE(Core::behaviourOf(step.kind).probe(world, step, {}).value_or(QJsonValue()),
                     step.after);
        }
        for (auto step = scenario.plan.steps.crbegin(); step != scenario.plan.steps.crend();
             ++step) {
            if (!Core::isUndoable(*step))
                continue;
            QVERIFY(Core::behaviourOf(step->kind).change(world, *step, step->before, {}));
            QCOMPARE(Core::behaviourOf(step->kind).probe(world, *step, {}).value_or(QJsonValue()),
                     step->before);
        }
    }
};

SETUP_TEST_MAIN(TestEflowControl)
#include "tst_eflowcontrol.moc"
