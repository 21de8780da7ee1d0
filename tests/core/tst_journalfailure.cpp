// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"
#include "tests/core/support/told.h"
#include "tests/support/testmain.h"

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace {

bool isDeploying(const Scenario &scenario)
{
    return scenario.plan.neededConsents.contains(Consent::OneWayDeployment);
}

RunReport applyWithFailingWrite(RunWorld &world, const Plan &plan, qsizetype failing,
                                MemoryJournal::Write fate)
{
    qsizetype writes = 0;
    world.journal.onWrite = [&](const QByteArray &) {
        return writes++ == failing ? fate : MemoryJournal::Write::Durable;
    };
    const RunReport report = world.apply(plan);
    world.journal.onWrite = {};
    return report;
}

} // namespace

/// Runs whose journal cannot be written.
class TestJournalFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAJournalThatCannotBeWritten_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds())
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
    void survivesAJournalThatCannotBeWritten()
    {
        QFETCH(Scenario, scenario);
        const qsizetype ending = 2 * scenario.plan.steps.size() + 2; // the first one empties it
        for (const auto fate : {MemoryJournal::Write::Fails, MemoryJournal::Write::FailsAfter}) {
            for (qsizetype failing = 0; failing <= ending; ++failing) {
                const bool isToldDone =
                    failing == ending && fate == MemoryJournal::Write::FailsAfter;
                RunWorld world(scenario.profile);
                const QByteArray former = world.machine();
                const RunReport report = applyWithFailingWrite(world, scenario.plan, failing, fate);
                const bool isBegun = failing > 1;
                const RunOutcome outcome = !isBegun     ? RunOutcome::Refused
                                           : isToldDone ? RunOutcome::Done
                                                        : RunOutcome::Undone;
                QVERIFY2(report.outcome == outcome, told(report));
                QCOMPARE(world.isRecoveryArmed(), isBegun); // it may be that nobody wrote the end
                std::ignore = world.runner().recover();
                QVERIFY(isDeploying(scenario) || (world.machine() == former) != isToldDone);
                QVERIFY(!world.isRecoveryArmed());
                QVERIFY(!world.runner().unfinishedRun()->has_value());
            }
        }
    }

    void refusesToUndoAFinishedRunThatItCannotAnnounce()
    {
        for (const auto fate : {MemoryJournal::Write::Fails, MemoryJournal::Write::FailsAfter}) {
            const Scenario scenario = planKinds().at(4);
            RunWorld world(scenario.profile);
            QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
            const qsizetype calls = world.host.calls.size();
            world.journal.onWrite = [fate](const QByteArray &) { return fate; };
            const RunReport report = world.runner().undo();
            QCOMPARE(report.outcome, RunOutcome::Refused);
            QCOMPARE(report.error->code, ErrorCode::FileUnwritable);
            QCOMPARE(world.host.calls.size(), calls);
            // The record may have reached the disk: then the next start of the computer takes it
            // back.
            QCOMPARE(world.isRecoveryArmed(), fate == MemoryJournal::Write::FailsAfter);
        }
    }

    void keepsTheFormerRunWhereTheNextDoesNotBegin_data()
    {
        QTest::addColumn<std::function<void(RunWorld &)>>("trouble");
        QTest::addColumn<ErrorCode>("error");
        using Trouble = std::function<void(RunWorld &)>;
        QTest::newRow("no recovery task")
            << Trouble([](RunWorld &world) { world.host.refusesArming = true; })
            << ErrorCode::RecoveryNotArmed;
        QTest::newRow("changed meanwhile") << Trouble([](RunWorld &world) {
            world.host.beforeArming = [&world] {
                const QString vm = planKinds().at(4).plan.path.vm;
                std::ignore = static_cast<Platform::Host &>(world.host).vms().stop(vm, {});
            };
        }) << ErrorCode::PreconditionChanged;
        QTest::newRow("full disk") << Trouble([](RunWorld &world) {
            world.journal.onWrite = [](const QByteArray &) { return MemoryJournal::Write::Fails; };
        }) << ErrorCode::FileUnwritable;
    }
    void keepsTheFormerRunWhereTheNextDoesNotBegin()
    {
        QFETCH(std::function<void(RunWorld &)>, trouble);
        const Scenario scenario = planKinds().at(4);
        RunWorld world(scenario.profile);
        QCOMPARE(world.apply(scenario.plan).outcome, RunOutcome::Done);
        const QByteArray done = world.journal.bytes;
        QCOMPARE(world.runner().undo().outcome, RunOutcome::Undone);
        world.journal.bytes = done;
        trouble(world);
        const RunReport report = world.apply(scenario.plan);
        QCOMPARE(report.outcome, RunOutcome::Refused);
        QTEST(report.error->code, "error");
        QCOMPARE(world.journal.bytes, done);
        QVERIFY(!world.isRecoveryArmed());
    }
};

SETUP_TEST_MAIN(TestJournalFailure)
#include "tst_journalfailure.moc"
