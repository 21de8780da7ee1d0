// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"
#include "tests/support/testmain.h"
#include "wizard/core/steprunner.h"

#include <QJsonDocument>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace Core {
inline size_t qHash(StepKind kind, size_t seed = 0) { return ::qHash(int(kind), seed); }
} // namespace Core

class TestStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryKindOnce()
    {
        QSet<QString> ids;
        for (const StepBehaviour &behaviour : stepBehaviours()) {
            ids << behaviour.id;
            QCOMPARE(stepKindFromId(QString(behaviour.id)), std::optional(behaviour.kind));
            QVERIFY(behaviour.weight > 0);
            QVERIFY(behaviour.limit > std::chrono::seconds(1));
        }
        QCOMPARE(ids.size(), qsizetype(stepBehaviours().size()));
        QVERIFY(!stepKindFromId(u"nothing"));
    }

    void readsWhatItWrote()
    {
        QSet<StepKind> kinds;
        for (const Scenario &scenario : planKinds()) {
            const auto plan = planFromJson(planToJson(scenario.plan));
            QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().detail));
            QCOMPARE(*plan, scenario.plan);
            for (const Step &step : scenario.plan.steps)
                kinds << step.kind;
        }
        QCOMPARE(kinds.size(), qsizetype(stepBehaviours().size())); // the scenarios hold every kind
    }

    void refusesWhatIsNoStep_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        QTest::newRow("unknown kind")
            << QByteArray("vm-power") << QByteArray("vm-pow") << "kind: an unknown word";
        QTest::newRow("unknown key")
            << QByteArray("\"target\"") << QByteArray("\"aim\"") << "target: missing";
        QTest::newRow("wrong type") << QByteArray("\"options\":{}") << QByteArray("\"options\":[]")
                                    << "options: of the wrong type";
        QTest::newRow("more keys") << QByteArray("{\"after\"") << QByteArray("{\"x\":1,\"after\"")
                                   << "x: this key is not known";
    }
    void refusesWhatIsNoStep()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Step step{StepKind::VmPower,         QStringLiteral("id"),  QStringLiteral("VM"),
                        QStringLiteral("running"), QStringLiteral("off"), {}};
        QByteArray json = QJsonDocument(stepToJson(step)).toJson(QJsonDocument::Compact);
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const auto read = stepFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::JsonMalformed);
        QTEST(read.error().detail, "fault");
    }

    void appliesAndUndoesTwiceAsOnce_data() { addKinds(); }
    void appliesAndUndoesTwiceAsOnce()
    {
        QFETCH(Scenario, scenario);
        RunWorld world(scenario.profile);
        QList<QByteArray> machines;
        for (const Step &step : scenario.plan.steps) {
            machines << world.machine();
            if (step.kind == StepKind::Confirmation) // a person's, not the host's
                continue;
            const auto run = [&] { return world.applyAlone(step); };
            QVERIFY(run());
            const qsizetype calls = world.host.calls.size();
            const QByteArray applied = world.machine();
            QVERIFY(run());
            QCOMPARE(world.machine(), applied);
            QCOMPARE(world.host.calls.size(), calls);
        }
        for (qsizetype i = scenario.plan.steps.size() - 1; i >= 0; --i) {
            const Step &step = scenario.plan.steps[i];
            if (!isUndoable(step))
                continue;
            QVERIFY(world.undoAlone(step));
            const qsizetype calls = world.host.calls.size();
            QVERIFY(world.undoAlone(step));
            QCOMPARE(world.host.calls.size(), calls);
            QVERIFY(isAt(world.host, step, step.before, {}));
            QCOMPARE(world.machine(), machines[i]);
        }
    }

    void undoesWithoutHavingBeenApplied_data() { addKinds(); }
    void undoesWithoutHavingBeenApplied()
    {
        QFETCH(Scenario, scenario);
        QSet<StepKind> seen;
        for (const Step &step : scenario.plan.steps) {
            if (!isUndoable(step) || seen.contains(step.kind) ||
                scenario.plan.neededConsents.contains(Consent::OneWayDeployment))
                continue;
            seen << step.kind;
            RunWorld world(scenario.profile);
            const QByteArray former = world.machine();
            QVERIFY(world.undoAlone(step));
            QCOMPARE(world.machine(), former);
        }
    }

    void tellsCommandsThatWorkByHand_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("the VM runs again") << 4 << true;
        QTest::newRow("the VM was off") << 5 << false;
    }
    void tellsCommandsThatWorkByHand()
    {
        QFETCH(int, kind);
        QFETCH(bool, isRunning);
        const Scenario scenario = planKinds().at(kind);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        world.host.fate = [](const HostCall &call, qsizetype) {
            return call.operation == Platform::Operation::RemoveDevice ? CallFate::Refuses
                                                                       : CallFate::Passes;
        };
        const RunReport report = world.runner().undo();
        QCOMPARE(report.outcome, RunOutcome::NeedsAttention);
        QStringList commands = residualCommands(report);
        const QString vm = QStringLiteral(" -VM (Get-VM -Id '%1')").arg(scenario.plan.path.vm);
        QCOMPARE(commands.first() == QLatin1String("Stop-VM") + vm, isRunning);
        QCOMPARE(commands.last() == QLatin1String("Start-VM") + vm, isRunning);
        QVERIFY(commands.value(isRunning ? 1 : 0)
                    .startsWith(QLatin1String("Remove-VMAssignableDevice") + vm));
        QCOMPARE(commands.size(), report.residual.size() + (isRunning ? 2 : 0));
    }

    void speaksInThreeTenses_data() { addKinds(); }
    void speaksInThreeTenses()
    {
        QFETCH(Scenario, scenario);
        for (const Step &step : scenario.plan.steps) {
            const StepBehaviour &behaviour = behaviourOf(step.kind);
            const QString title = translated(behaviour.title(step));
            const QString intention = translated(behaviour.intention(step));
            const QString status = translated(behaviour.status(step));
            QVERIFY2(!title.endsWith(QLatin1Char('.')), qPrintable(title));
            QVERIFY2(intention.endsWith(QLatin1Char('.')) &&
                         intention.contains(QStringLiteral(" will ")),
                     qPrintable(intention));
            QVERIFY2(status.endsWith(QChar(u'…')), qPrintable(status));
            for (const QString &text : {title, intention, status})
                QVERIFY2(!text.contains(QStringLiteral("%")), qPrintable(text));
        }
    }

private:
    static void addKinds()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds())
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
};

SETUP_TEST_MAIN(TestStep)
#include "tst_step.moc"
