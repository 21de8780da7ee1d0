// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "tests/core/support/planchange.h"
#include "tests/core/support/runworld.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;
using Platform::HostProfile;
using Platform::Operation;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace {

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const Step &step : plan.steps)
        ids << behaviourOf(step.kind).id;
    return ids;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

/// The call that a step must make, and no other.
std::optional<Operation> operationOf(const Step &step)
{
    const bool isOn = step.after == QStringLiteral("on") || step.after == QStringLiteral("running");
    switch (step.kind) {
    case StepKind::EflowDeployment:
        return Operation::DeployEflow;
    case StepKind::EflowPower:
        return isOn ? Operation::StartEflow : Operation::StopEflow;
    case StepKind::EflowVm:
        return Operation::ConfigureEflow;
    case StepKind::VmPower:
        return isOn ? Operation::StartVm : Operation::StopVm;
    case StepKind::VmStopAction:
    case StepKind::VmMemory:
    case StepKind::VmCheckpoints:
    case StepKind::VmCacheControl:
    case StepKind::VmMmioGaps:
        return Operation::ConfigureVm;
    case StepKind::DeviceEnabled:
        return Operation::DisableDevice;
    case StepKind::DeviceMount:
        return Operation::DismountDevice;
    case StepKind::DeviceAssignment:
        return Operation::AssignDevice;
    case StepKind::GpuPartition:
        return Operation::AddPartition;
    case StepKind::GuestGpu:
    case StepKind::Confirmation:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersTheStepsOfEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QSet<Consent>>("consents");
        const auto row = [](const char *name, Kind kind, const char *steps,
                            const QSet<Consent> &consents) {
            QTest::newRow(name) << int(kind) << words(steps) << consents;
        };
        row("EFLOW deployment", Deployment, "eflow-deployment eflow-vm guest-gpu",
            {Consent::OneWayDeployment});
        row("EFLOW GPU-PV", EflowPartition, "eflow-vm guest-gpu", {});
        row("EFLOW GPU-PV, VM off", EflowPartitionOff, "eflow-power eflow-vm guest-gpu", {});
        row("EFLOW DDA", EflowDevice, "eflow-vm guest-gpu", {Consent::SecurityRisk});
        row("Hyper-V DDA, VM running", DeviceRunning,
            "vm-power vm-stop-action vm-memory vm-checkpoints vm-cache-control vm-mmio-gaps "
            "device-enabled device-mount "
            "device-assignment vm-power guest-gpu",
            {Consent::SecurityRisk});
        row("Hyper-V DDA, four functions", FourFunctions,
            "vm-stop-action vm-checkpoints vm-cache-control vm-mmio-gaps device-enabled "
            "device-enabled device-enabled "
            "device-enabled device-mount device-mount device-mount device-mount device-assignment "
            "device-assignment "
            "device-assignment device-assignment vm-power guest-gpu confirmation",
            {Consent::SecurityRisk, Consent::NoMitigationDriver, Consent::OnlyDisplay});
        row("Hyper-V GPU-PV", Partition,
            "vm-checkpoints vm-cache-control vm-mmio-gaps gpu-partition vm-power guest-gpu", {});
    }
    void ordersTheStepsOfEveryKind()
    {
        QFETCH(int, kind);
        const Plan plan = planKinds().at(kind).plan;
        QTEST(idsOf(plan), "steps");
        QTEST(plan.neededConsents, "consents");
    }

    void doesWhatItSaysInThatOrder_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds())
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
    void doesWhatItSaysInThatOrder()
    {
        QFETCH(Scenario, scenario);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        QList<Operation> said;
        for (const Step &step : scenario.plan.steps) {
            if (const auto operation = operationOf(step))
                said << *operation;
        }
        QList<Operation> done;
        for (const HostCall &call : world.host.calls)
            done << call.operation;
        QCOMPARE(done, said);
        const QStringList text = planText(scenario.plan);
        QCOMPARE(text.size(), scenario.plan.steps.size());
        for (qsizetype i = 0; i < text.size(); ++i)
            QVERIFY2(text[i].startsWith(QStringLiteral("%1. ").arg(i + 1)), qPrintable(text[i]));
    }

    void movesTheGpuAfterItsOtherFunctions()
    {
        const Scenario scenario = planKinds().at(FourFunctions);
        for (const StepKind kind :
             {StepKind::DeviceEnabled, StepKind::DeviceMount, StepKind::DeviceAssignment}) {
            QString last;
            for (const Step &step : scenario.plan.steps)
                last = step.kind == kind ? step.name : last;
            QCOMPARE(last, scenario.plan.gpuName);
        }
    }

    void deploysWithoutTheGpuAndThenAddsIt()
    {
        const Plan plan = planKinds().at(Deployment).plan;
        QCOMPARE(plan.steps[0].options.value(QStringLiteral("gpuName")), QString());
        QCOMPARE(plan.steps[1].before, plan.steps[0].options);
        QCOMPARE(plan.steps[1].after.toObject().value(QStringLiteral("gpuName")), plan.gpuName);
    }

    void asksForProtectionUnlessTheUserGivesItUp()
    {
        const auto required = [](const Platform::Result<Plan> &plan, const char *option) {
            return stepOf(*plan, StepKind::DeviceMount)
                .options.value(QLatin1String(option))
                .toBool();
        };
        const auto whole = planAfter(
            DeviceRunning, [](HostProfile &p, Choices &c) { gpuOf(p, c).mitigationDriver = true; });
        QVERIFY(required(whole, "requireDeviceMitigations") &&
                required(whole, "requireAcsSupport"));
        for (const auto &missing : {Platform::Fact<bool>(false), Platform::Fact<bool>()}) {
            const auto plan = planAfter(DeviceRunning, [&](HostProfile &p, Choices &c) {
                gpuOf(p, c).mitigationDriver = missing;
            });
            QVERIFY(plan);
            QVERIFY(!required(plan, "requireDeviceMitigations"));
            QVERIFY(plan->neededConsents.contains(Consent::NoMitigationDriver));
        }
    }

    void leavesOutWhatIsThereAlready()
    {
        const auto plan = planAfter(DeviceRunning, [](HostProfile &p, Choices &c) {
            gpuOf(p, c).status = Platform::DeviceStatus::Disabled;
        });
        if (plan) // a disabled card may not be open at all
            QVERIFY(!idsOf(*plan).contains(QStringLiteral("device-enabled")));
        const QList<Scenario> paths = openPaths();
        const auto assigned = std::ranges::find_if(paths, [](const Scenario &each) {
            return each.name.startsWith(QStringLiteral("boundary-gpu-assigned"));
        });
        QVERIFY(assigned != paths.end());
        QCOMPARE(idsOf(assigned->plan), QStringList(QStringLiteral("guest-gpu")));
    }
};

SETUP_TEST_MAIN(TestPlan)
#include "tst_plan.moc"
