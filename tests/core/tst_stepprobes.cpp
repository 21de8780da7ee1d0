// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;
using Platform::HostFacts;

namespace {

using Forget = std::function<void(HostFacts &)>;

/// The first step of this kind in any plan, with the machine that it is for.
struct Place
{
    Scenario scenario;
    qsizetype index = -1;

    [[nodiscard]] const Step &step() const { return scenario.plan.steps[index]; }
};

Place placeOf(StepKind kind)
{
    for (const Scenario &scenario : planKinds()) {
        for (qsizetype i = 0; i < scenario.plan.steps.size(); ++i) {
            if (scenario.plan.steps[i].kind == kind)
                return {scenario, i};
        }
    }
    return {};
}

/// A machine on which the look of this number, and only that one, fails.
Platform::HostProfile withoutLook(Platform::HostProfile profile, const char *operation, int number)
{
    Platform::Fault fault;
    fault.operation = QString::fromLatin1(operation);
    fault.error = QString(Platform::errorCodeName(ErrorCode::AccessDenied));
    fault.moment = Platform::FaultMoment::Before;
    fault.skip = number;
    fault.times = 1;
    profile.simulation.faults = QList{fault};
    return profile;
}

/// Forgets one fact of every VM.
template <typename T>
Forget vmFact(Platform::Fact<T> Platform::VmFacts::*fact)
{
    return [fact](HostFacts &facts) {
        for (Platform::VmFacts &vm : *facts.vms.value)
            vm.*fact = {};
    };
}

/// Of a VM that has a GPU.
template <typename T>
Forget eflowFact(Platform::Fact<T> Platform::EflowFacts::*fact)
{
    return [fact](HostFacts &facts) {
        facts.eflow.deployed = true;
        facts.eflow.cpuCount = 4;
        facts.eflow.memoryMb = 8192;
        facts.eflow.gpuName = QStringLiteral("GPU");
        facts.eflow.gpuPassthroughType = Platform::Method::ParaVirtualization;
        facts.eflow.gpuCount = 1;
        facts.eflow.*fact = {};
    };
}

void forgetDeviceStates(HostFacts &facts)
{
    for (Platform::GpuFacts &gpu : *facts.gpus.value) {
        gpu.status = {};
        for (Platform::DeviceFunction &function : *gpu.otherFunctions.value)
            function.status = {};
    }
}

Platform::Result<> change(RunWorld &world, const Step &step, const QJsonValue &to)
{
    return behaviourOf(step.kind)
        .change(world.host, step, to, {{}, std::chrono::seconds(1), &world.clock});
}

} // namespace

Q_DECLARE_METATYPE(Forget)

/// What a step does where the host does not answer, or not what it was asked.
class TestStepProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsALookThatFails_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<int>("least"); // Looks at which it ends.
        const auto row = [](StepKind kind, const char *operation, int least) {
            QTest::newRow(behaviourOf(kind).id.data()) << kind << QByteArray(operation) << least;
        };
        row(StepKind::EflowDeployment, "read.eflow", 2);
        row(StepKind::EflowPower, "read.eflow", 1);
        row(StepKind::EflowVm, "read.eflow", 1);
        row(StepKind::VmPower, "read.vms", 2);
        row(StepKind::VmMemory, "read.vms", 2);
        row(StepKind::DeviceEnabled, "read.gpus", 2);
        row(StepKind::DeviceMount, "read.gpus", 2);
        row(StepKind::DeviceAssignment, "read.vms", 2);
        row(StepKind::GpuPartition, "read.vms", 3);
    }
    void tellsALookThatFails()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, operation);
        QFETCH(int, least);
        const Place place = placeOf(kind);
        constexpr int MoreThanEnough = 40;
        int failed = 0;
        for (int look = 0; look < MoreThanEnough; ++look) {
            RunWorld world(withoutLook(place.scenario.profile, operation, look));
            qsizetype reached = 0;
            while (reached < place.index && world.applyAlone(place.scenario.plan.steps[reached]))
                ++reached;
            if (reached < place.index) // it failed a step before
                continue;
            const auto applied = world.applyAlone(place.step());
            QVERIFY(applied || applied.error().code == ErrorCode::AccessDenied);
            failed += applied ? 0 : 1;
        }
        QCOMPARE(failed, least);
    }

    void tellsWhatIsNotKnown_data()
    {
        using Platform::EflowFacts;
        using Platform::VmFacts;
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<Forget>("forget");
        QTest::addColumn<QString>("detail");
        const auto row = [](StepKind kind, const char *detail, const Forget &forget) {
            QTest::newRow(detail) << kind << forget << QString::fromLatin1(detail);
        };
        row(StepKind::VmPower, "].state is not known", vmFact(&VmFacts::state));
        row(StepKind::VmStopAction, "].stopAction is not known", vmFact(&VmFacts::stopAction));
        row(StepKind::VmCheckpoints, "].checkpoints is not known", vmFact(&VmFacts::checkpoints));
        row(StepKind::VmMemory, "].dynamicMemory is not known", vmFact(&VmFacts::dynamicMemory));
        row(StepKind::VmMmioGaps, "].lowMmioMb is not known", vmFact(&VmFacts::lowMmioMb));
        row(StepKind::DeviceAssignment, "].assignedDevices is not known",
            vmFact(&VmFacts::assignedDevices));
        row(StepKind::GpuPartition, "].gpuPartitions is not known",
            vmFact(&VmFacts::gpuPartitions));
        row(StepKind::DeviceMount, "the state of ", forgetDeviceStates);
        row(StepKind::EflowDeployment, "eflow.deployed is not known",
            eflowFact(&EflowFacts::deployed));
        row(StepKind::EflowPower, "eflow.powerState is not known",
            eflowFact(&EflowFacts::powerState));
        row(StepKind::EflowVm, "eflow.cpuCount is not known", eflowFact(&EflowFacts::cpuCount));
        row(StepKind::EflowVm, "eflow.memoryMb is not known", eflowFact(&EflowFacts::memoryMb));
        row(StepKind::EflowVm, "eflow.gpuName is not known", eflowFact(&EflowFacts::gpuName));
        row(StepKind::EflowVm, "eflow.gpuPassthroughType is not known",
            eflowFact(&EflowFacts::gpuPassthroughType));
        row(StepKind::EflowVm, "eflow.gpuCount is not known", eflowFact(&EflowFacts::gpuCount));
    }
    void tellsWhatIsNotKnown()
    {
        QFETCH(StepKind, kind);
        QFETCH(Forget, forget);
        QFETCH(QString, detail);
        Place place = placeOf(kind);
        forget(place.scenario.profile.facts);
        RunWorld world(place.scenario.profile);
        const auto found = behaviourOf(kind).probe(world.host, place.step(),
                                                   {{}, std::chrono::seconds(1), &world.clock});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::OutcomeUnknown);
        QVERIFY2(found.error().detail.contains(detail), qPrintable(found.error().detail));
    }

    /// A function without a state of its own has that of its card.
    void aFunctionGoesWithItsCard()
    {
        int functions = 0;
        for (Scenario scenario : planKinds()) {
            for (Platform::GpuFacts &gpu : *scenario.profile.facts.gpus.value) {
                for (Platform::DeviceFunction &function : *gpu.otherFunctions.value) {
                    function.status = {};
                    ++functions;
                }
            }
            RunWorld world(scenario.profile);
            for (const Step &step : scenario.plan.steps) {
                if (step.kind == StepKind::DeviceMount)
                    QVERIFY(*behaviourOf(step.kind).probe(world.host, step, {}) == step.before);
            }
        }
        QVERIFY(functions > 0);
    }

    void refusesWhatIsNoState_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<QJsonValue>("to");
        QTest::addColumn<ErrorCode>("error");
        const auto row = [](const char *name, StepKind kind, const QJsonValue &to,
                            ErrorCode error = ErrorCode::InvalidArgument) {
            QTest::newRow(name) << kind << to << error;
        };
        row("a VM that is saved", StepKind::VmPower, QStringLiteral("saved"));
        row("no settings", StepKind::VmMemory, QJsonObject());
        row("an unknown setting", StepKind::VmMemory, QJsonObject{{QStringLiteral("colour"), 1}});
        row("a word for a number", StepKind::VmMmioGaps,
            QJsonObject{{QStringLiteral("lowMmioMb"), QStringLiteral("1")}});
        row("an unknown power state", StepKind::EflowPower, QStringLiteral("asleep"));
        row("no settings of EFLOW", StepKind::EflowVm, QJsonObject());
        row("a deployment back", StepKind::EflowDeployment, false, ErrorCode::NotSupported);
    }
    void refusesWhatIsNoState()
    {
        QFETCH(StepKind, kind);
        QFETCH(QJsonValue, to);
        Place place = placeOf(kind);
        place.scenario.profile.facts.eflow.deployed = true;
        RunWorld world(place.scenario.profile);
        const QByteArray former = world.machine();
        const auto changed = change(world, place.step(), to);
        QVERIFY(!changed);
        QTEST(changed.error().code, "error");
        QCOMPARE(world.host.calls.size(), 0);
        QCOMPARE(world.machine(), former);
    }

    void aPartitionThatCannotMoveIsTold_data()
    {
        QTest::addColumn<Platform::Operation>("operation");
        QTest::addColumn<bool>("isBack");
        QTest::newRow("added") << Platform::Operation::AddPartition << false;
        QTest::newRow("removed") << Platform::Operation::RemovePartition << true;
    }
    void aPartitionThatCannotMoveIsTold()
    {
        QFETCH(Platform::Operation, operation);
        QFETCH(bool, isBack);
        const Place place = placeOf(StepKind::GpuPartition);
        RunWorld world(place.scenario.profile);
        for (qsizetype i = 0; i < place.index + (isBack ? 1 : 0); ++i)
            QVERIFY(world.applyAlone(place.scenario.plan.steps[i]));
        world.host.fate = [operation](const HostCall &call, qsizetype) {
            return call.operation == operation ? CallFate::Refuses : CallFate::Passes;
        };
        const auto moved = isBack ? world.undoAlone(place.step()) : world.applyAlone(place.step());
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::InvalidState);
    }
};

SETUP_TEST_MAIN(TestStepProbes)
#include "tst_stepprobes.moc"
