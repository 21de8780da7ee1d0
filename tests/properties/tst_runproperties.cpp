// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/crash.h"
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/properties/propertytest.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Core;
using namespace TestSupport;

namespace {

const Scenario &anyScenario()
{
    static const QList<Scenario> Open = openPaths();
    return Open[*evenly<qsizetype>(0, Open.size())];
}

bool isDeploying(const Plan &plan)
{
    return plan.neededConsents.contains(Consent::OneWayDeployment);
}

/// The plan of an open path with other settings; the usual one where these are not possible. Never
/// with less memory: what a simulated VM gives up is not free on its host.
Plan anyPlan(const Scenario &scenario)
{
    Choices choices = choicesFor(scenario.plan.path);
    const qint64 memory = scenario.profile.facts.eflow.memoryMb.valueOr(1024);
    if (*rc::gen::arbitrary<bool>())
        choices.cpuCount = *evenly(1, 9);
    if (*rc::gen::arbitrary<bool>())
        choices.memoryMb = memory + 2 * *evenly<qint64>(0, 4096);
    if (*rc::gen::arbitrary<bool>())
        choices.lowMmioMb = *evenly<qint64>(128, 3585);
    if (*rc::gen::arbitrary<bool>())
        choices.highMmioMb = *evenly<qint64>(512, 100000);
    if (*rc::gen::arbitrary<bool>())
        choices.wantsConfirmation = *rc::gen::arbitrary<bool>();
    return makePlan(scenario.profile.facts, choices).value_or(scenario.plan);
}

/// Lets a few calls end otherwise, at random.
void disturb(RunWorld &world)
{
    QMap<qsizetype, CallFate> fates;
    for (int left = *evenly(0, 4); left > 0; --left)
        fates[*evenly<qsizetype>(0, 25)] = *rc::gen::element(
            CallFate::ErrorBefore, CallFate::ErrorAfter, CallFate::TimeoutBefore,
            CallFate::TimeoutAfter, CallFate::TornAnswerAfter, CallFate::Refuses, CallFate::Lies);
    world.host.fate = [fates](const HostCall &, qsizetype number) {
        return fates.value(number, CallFate::Passes);
    };
}

/// Runs the plan until the process dies at one of its events; false when it ends before.
bool dies(RunWorld &world, const Plan &plan, int event)
{
    int count = 0;
    world.watch([&count, event] {
        if (count++ == event)
            throw Crash();
    });
    bool isCut = false;
    try {
        std::ignore = world.apply(plan);
    } catch (const Crash &) {
        isCut = true;
    }
    world.watch();
    return isCut;
}

} // namespace

/// Runs of the engine on simulated machines of recorded hosts.
class TestRunProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Steps on one target follow each other, so that the newest goes back first to where the next
    /// older one left it; what cannot go back comes first.
    void plansLeadBackStepByStep()
    {
        forAll([] {
            const Plan plan = anyPlan(anyScenario());
            QMap<std::pair<int, QString>, QJsonValue> states;
            bool isOneWayOver = false;
            for (const Step &step : plan.steps) {
                const std::pair<int, QString> target(int(step.kind), step.target);
                if (states.contains(target))
                    RC_ASSERT(states[target] == step.before);
                states[target] = step.after;
                const bool isOneWay = behaviourOf(step.kind).stepClass == StepClass::OneWay;
                RC_ASSERT(!isOneWay || !isOneWayOver);
                isOneWayOver = isOneWayOver || !isOneWay;
                RC_ASSERT(!isUndoable(step) || !step.before.isUndefined());
            }
            for (qsizetype i = plan.steps.size() - 1; i >= 0; --i) {
                const Step &step = plan.steps[i];
                const std::pair<int, QString> target(int(step.kind), step.target);
                RC_ASSERT(states[target] == step.after);
                states[target] = step.before;
            }
        });
    }

    void plansComeBackAsWritten()
    {
        forAll([] {
            Plan plan = anyPlan(anyScenario());
            plan.gpuName = *unicodeText();
            plan.vmName = *unicodeText();
            for (Step &step : plan.steps)
                step.name = *unicodeText();
            const QByteArray text = QJsonDocument(planToJson(plan)).toJson();
            const auto read = planFromJson(QJsonDocument::fromJson(text).object());
            RC_ASSERT(read && *read == plan);
        });
    }

    void undoGivesTheMachineBackByteByByte()
    {
        forAll([] {
            const Scenario &scenario = anyScenario();
            const Plan plan = anyPlan(scenario);
            RunWorld world(scenario.profile);
            world.isConfirmed = *evenly(0, 4) > 0;
            const QByteArray former = world.machine();
            const RunReport report = world.apply(plan);
            RC_CLASSIFY(report.outcome == RunOutcome::Done, "done");
            RC_ASSERT(report.outcome == RunOutcome::Done || report.outcome == RunOutcome::Undone);
            const RunReport undone = world.runner().undo();
            RC_LOG() << scenario.name.toStdString() << '\n'
                     << told(report).toStdString() << '\n'
                     << told(undone).toStdString();
            RC_ASSERT(undone.outcome == RunOutcome::Undone);
            RC_ASSERT(isDeploying(plan) || world.machine() == former);
            RC_ASSERT(!world.isRecoveryArmed());
        });
    }

    void disturbedRunsEndAsTheySay()
    {
        forAll([] {
            const Scenario &scenario = anyScenario();
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            disturb(world);
            const RunReport report = world.apply(scenario.plan);
            RC_LOG() << scenario.name.toStdString() << '\n' << told(report).toStdString();
            RC_CLASSIFY(report.outcome == RunOutcome::Undone, "undone");
            RC_CLASSIFY(report.outcome == RunOutcome::NeedsAttention, "needs attention");
            RC_ASSERT(report.residual.isEmpty() == (report.outcome != RunOutcome::NeedsAttention));
            if (report.outcome == RunOutcome::Undone && !isDeploying(scenario.plan))
                RC_ASSERT(world.machine() == former);
            world.host.fate = {};
            if (report.outcome == RunOutcome::Refused)
                return;
            RC_ASSERT(world.runner().undo().outcome == RunOutcome::Undone);
            RC_ASSERT(isDeploying(scenario.plan) || world.machine() == former);
        });
    }

    void recoveryAfterACrashIsDoneOnce()
    {
        forAll([] {
            const Scenario &scenario = anyScenario();
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            const bool isCut = dies(world, scenario.plan, *evenly(0, 60));
            RC_CLASSIFY(isCut, "cut off");
            const auto report = world.runner().recover();
            const QByteArray recovered = world.machine();
            const QByteArray journal = world.journal.bytes;
            RC_ASSERT(!report || report->outcome == RunOutcome::Undone);
            RC_ASSERT(!report || isDeploying(scenario.plan) || recovered == former);
            RC_ASSERT(!world.runner().recover());
            RC_ASSERT(world.machine() == recovered && world.journal.bytes == journal);
        });
    }
};

PROPERTY_TEST_MAIN(TestRunProperties)
#include "tst_runproperties.moc"
