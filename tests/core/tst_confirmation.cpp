// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/crash.h"
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/support/testmain.h"
#include "wizard/core/assessment.h"
#include "wizard/core/confirmationfile.h"
#include "wizard/core/steps/confirmationstep.h"

#include <QTemporaryDir>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

namespace {

constexpr std::chrono::minutes Limit(10);

/// A plan of a kind of its own, to be confirmed.
Scenario confirmed(qsizetype kind = 4)
{
    Scenario scenario = planKinds().at(kind);
    if (scenario.plan.steps.last().kind != StepKind::Confirmation)
        scenario.plan.steps << ConfirmationStep::make();
    return scenario;
}

/// A run whose answer is `answer`, asked for as often as it takes.
RunReport runWith(RunWorld &world, const Plan &plan, const std::function<bool()> &answer,
                  const Platform::StopToken &stop = {})
{
    world.trust(plan);
    return Runner({world.host, world.journal, QStringLiteral("run-1"), {}, &world.clock, answer})
        .apply(plan, allConsents(), stop);
}

} // namespace

/// Confirm or revert.
class TestConfirmation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsConfirmed_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < planKinds().size(); ++kind)
            QTest::newRow(qPrintable(planKinds().at(kind).name)) << kind;
    }
    void keepsWhatIsConfirmed()
    {
        QFETCH(int, kind);
        const Scenario scenario = confirmed(kind);
        RunWorld world(scenario.profile);
        int questions = 0;
        const RunReport report =
            runWith(world, scenario.plan, [&questions] { return ++questions == 5; });
        QVERIFY2(report.outcome == RunOutcome::Done, told(report));
        QCOMPARE(questions, 5);
        QCOMPARE(report.steps.last().state, StepState::Done);
        QVERIFY(!world.isRecoveryArmed());
    }

    void takesBackWhatNobodyConfirms()
    {
        const Scenario scenario = confirmed();
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        const auto begun = world.clock.now();
        const RunReport report = runWith(world, scenario.plan, [] { return false; });
        QVERIFY(world.clock.now() - begun >= Limit);
        QVERIFY2(report.outcome == RunOutcome::Undone, told(report));
        QCOMPARE(report.error->code, ErrorCode::NotConfirmed);
        QCOMPARE(world.machine(), former);
        QVERIFY(!world.isRecoveryArmed());
    }

    void doesNotWaitForNobody()
    {
        const Scenario scenario = confirmed();
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        const RunReport report = runWith(world, scenario.plan, {});
        QCOMPARE(report.error->code, ErrorCode::NotConfirmed);
        QVERIFY(report.error->detail.contains(QLatin1String("600")));
        QCOMPARE(world.machine(), former);
    }

    void aStopIsANo()
    {
        const Scenario scenario = confirmed();
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        std::stop_source stop;
        const RunReport report = runWith(
            world, scenario.plan,
            [&stop] {
                stop.request_stop();
                return false;
            },
            stop.get_token());
        QVERIFY2(report.outcome == RunOutcome::Undone, told(report));
        QCOMPARE(report.error->code, ErrorCode::Cancelled);
        QCOMPARE(world.machine(), former);
    }

    void whoDiesWhileItWaitsIsTakenBack()
    {
        const Scenario scenario = confirmed();
        RunWorld world(scenario.profile);
        const QByteArray former = world.machine();
        QVERIFY_THROWS_EXCEPTION(
            Crash, std::ignore = runWith(world, scenario.plan, []() -> bool { throw Crash(); }));
        QVERIFY(world.isRecoveryArmed());
        const auto run = watchedRun(world.journal, world.host.machineId());
        QCOMPARE(phaseOf(*run), RunPhase::Confirming);
        const auto report = world.runner().recover();
        QVERIFY2(report && report->outcome == RunOutcome::Undone, told(*report));
        QCOMPARE(world.machine(), former);
        QVERIFY(!world.isRecoveryArmed());
    }

    void standsLastInThePlanThatNeedsIt_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<std::optional<bool>>("wanted");
        QTest::addColumn<bool>("asks");
        const auto row = [](const char *name, const char *profile, std::optional<bool> wanted,
                            bool asks) {
            QTest::newRow(name) << QString::fromLatin1(profile) << wanted << asks;
        };
        row("the only display", "demo-only-display.json", {}, true);
        row("the only display, and nobody can confirm", "demo-only-display.json", false, false);
        row("another card", "demo-server-t4-dda.json", {}, false);
        row("another card, asked for", "demo-server-t4-dda.json", true, true);
        row("a partition, asked for", "demo-hyperv-gpupv.json", true, true);
    }
    void standsLastInThePlanThatNeedsIt()
    {
        QFETCH(QString, profile);
        QFETCH(std::optional<bool>, wanted);
        QFETCH(bool, asks);
        const Platform::HostFacts facts = profileNamed(profile).facts;
        int plans = 0;
        for (const AssessedPath &path : assess(facts, choicesFor({}).acceptedLicences).paths) {
            Choices choices = choicesFor(path.path);
            choices.wantsConfirmation = wanted;
            const auto plan = makePlan(facts, choices);
            const bool isMeant = plan && (wanted.has_value() || !asks ||
                                          plan->neededConsents.contains(Consent::OnlyDisplay));
            if (!isMeant)
                continue;
            ++plans;
            QCOMPARE(plan->steps.last().kind == StepKind::Confirmation, asks);
            QCOMPARE(std::ranges::count(plan->steps, StepKind::Confirmation, &Step::kind), asks);
        }
        QVERIFY(plans > 0);
    }

    void canBeGivenByAnotherProcess()
    {
        QTemporaryDir folder;
        const QString journal = folder.filePath(QStringLiteral("a journal"));
        const ConfirmationFile file(journal);
        QVERIFY(!file.confirms(QStringLiteral("run-1")));
        QVERIFY(ConfirmationFile(journal).confirm(QStringLiteral("run-1")));
        QVERIFY(file.confirms(QStringLiteral("run-1")));
        QVERIFY(!file.confirms(QStringLiteral("run-2")));
        QVERIFY(!file.confirms(QStringLiteral("run-10")));
        file.remove();
        QVERIFY(!file.confirms(QStringLiteral("run-1")));
    }
};

SETUP_TEST_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
