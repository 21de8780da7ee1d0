// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "tests/wizard/heldengine.h"
#include "tests/wizard/stage.h"
#include "wizard/core/errortexts.h"
#include "wizard/pages/resultpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace TestSupport;
using namespace Wizard;
using Platform::FactArea;

namespace {

/// A wizard on an engine that holds its answers.
struct HeldStage
{
    HeldEngine engine;
    OneLanguage language;
    Session session{engine};
    SetupWizard wizard{session, language};

    void showWindowsPage()
    {
        wizard.show();
        session.acceptLicence(QStringLiteral("nvidia"), true);
        session.acceptLicence(QStringLiteral("eflow"), true);
        wizard.next();
    }
    [[nodiscard]] qsizetype stoppedReads() const
    {
        const auto isStopped = [](const HeldEngine::Read &read) {
            return read.stop.stop_requested();
        };
        return std::count_if(engine.reads().begin(), engine.reads().end(), isStopped);
    }
};

Core::Plan somePlan()
{
    Core::Plan plan;
    plan.gpuName = QStringLiteral("NVIDIA T4");
    plan.vmName = QStringLiteral("edge-01");
    Core::Step step;
    step.kind = Core::StepKind::VmPower;
    step.name = plan.vmName;
    step.before = QStringLiteral("running");
    step.after = QStringLiteral("off");
    plan.steps.append(step);
    return plan;
}

constexpr auto AreaCount = qsizetype(std::size(Platform::AllFactAreas));

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadOnTheFirstPage();
    void theChecksRunBesideEachOther();
    void goingBackStopsTheReads();
    void goingOnKeepsTheReads();
    void closingStopsTheReads();
    void anAnswerThatComesTooLateIsDropped();
    void oneAreaIsReadAgain();
    void resultsAppearOneByOne();
    void theWindowMayGoWhileReadsAreHeld();
    void anInterruptedRunComesFirst();
    void anUndoThatFailsKeepsThePage_data();
    void anUndoThatFailsKeepsThePage();
    void aRefusedUndoIsNoUndo();
};

void TestLeaving::nothingIsReadOnTheFirstPage()
{
    HeldStage stage;
    stage.wizard.show();
    QSignalSpy painted(&stage.wizard, &SetupWizard::firstPagePainted);
    QVERIFY(painted.wait());
    QVERIFY(stage.engine.reads().isEmpty());
}

void TestLeaving::theChecksRunBesideEachOther()
{
    HeldStage stage;
    stage.showWindowsPage();
    QCOMPARE(stage.engine.reads().size(), AreaCount);
    QCOMPARE(stage.stoppedReads(), 0);
}

void TestLeaving::goingBackStopsTheReads()
{
    HeldStage stage;
    stage.showWindowsPage();
    stage.wizard.back();
    QCOMPARE(stage.stoppedReads(), AreaCount);
    stage.wizard.next();
    QCOMPARE(stage.engine.reads().size(), 2 * AreaCount);
    QCOMPARE(stage.stoppedReads(), AreaCount);
}

void TestLeaving::goingOnKeepsTheReads()
{
    HeldStage stage;
    stage.showWindowsPage();
    stage.wizard.next();
    QCOMPARE(stage.wizard.currentSetupPage()->id(), PageId::Drivers);
    QCOMPARE(stage.engine.reads().size(), AreaCount);
    QCOMPARE(stage.stoppedReads(), 0);
}

void TestLeaving::closingStopsTheReads()
{
    HeldStage stage;
    stage.showWindowsPage();
    stage.wizard.reject();
    QCOMPARE(stage.stoppedReads(), AreaCount);
    QVERIFY(!stage.wizard.isVisible());
}

void TestLeaving::anAnswerThatComesTooLateIsDropped()
{
    HeldStage stage;
    stage.showWindowsPage();
    stage.wizard.back();
    Platform::HostFacts facts;
    facts.windows.build = 22631;
    stage.engine.answer(FactArea::Windows, facts);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!stage.session.facts().windows.build.isKnown());
    QCOMPARE(stage.session.checks().readState(FactArea::Windows), ReadState::Unread);
}

void TestLeaving::oneAreaIsReadAgain()
{
    HeldStage stage;
    stage.showWindowsPage();
    for (const FactArea area : Platform::AllFactAreas)
        stage.engine.answer(area, Platform::HostFacts());
    QTRY_VERIFY(stage.wizard.currentSetupPage()->isSettled());
    stage.session.checks().readAgain({FactArea::HyperV});
    QCOMPARE(stage.engine.reads().size(), AreaCount + 1);
    QCOMPARE(stage.engine.reads().last().area, FactArea::HyperV);
    QVERIFY(!stage.wizard.currentSetupPage()->isSettled());
}

void TestLeaving::resultsAppearOneByOne()
{
    HeldStage stage;
    stage.showWindowsPage();
    QSignalSpy assessed(&stage.session.checks(), &HostChecks::assessed);
    Platform::HostFacts facts;
    facts.windows.build = 22631;
    stage.engine.answer(FactArea::Windows, facts);
    QVERIFY(assessed.wait());
    QCOMPARE(*stage.session.facts().windows.build, 22631);
    QCOMPARE(stage.session.checks().readState(FactArea::Gpus), ReadState::Running);
}

void TestLeaving::theWindowMayGoWhileReadsAreHeld()
{
    HeldEngine engine;
    OneLanguage language;
    {
        Session session(engine);
        SetupWizard wizard(session, language);
        wizard.show();
        session.acceptLicence(QStringLiteral("nvidia"), true);
        wizard.next();
    }
    QCOMPARE(engine.reads().size(), AreaCount);
    for (const FactArea area : Platform::AllFactAreas)
        engine.answer(area, Platform::HostFacts());
    QCoreApplication::sendPostedEvents();
}

void TestLeaving::anInterruptedRunComesFirst()
{
    HeldStage stage;
    stage.engine.setUnfinishedRun(somePlan());
    Core::RunReport report;
    report.outcome = Core::RunOutcome::Undone;
    stage.engine.setUndoReport(report);
    stage.wizard.show();
    QTRY_COMPARE(stage.wizard.currentSetupPage()->id(), PageId::Recovery);
    const auto *verdict =
        stage.wizard.currentPage()->findChild<QLabel *>(QStringLiteral("pageVerdict"));
    QVERIFY(verdict->text().contains(somePlan().gpuName));
    stage.wizard.next();
    QTRY_VERIFY(!stage.session.run().isRunning());
    QCOMPARE(stage.wizard.currentSetupPage()->id(), PageId::Recovery);
    stage.wizard.next();
    QCOMPARE(stage.wizard.currentSetupPage()->id(), PageId::Licence);
}

void TestLeaving::anUndoThatFailsKeepsThePage_data()
{
    using Core::RunOutcome;
    using Platform::ErrorCode;
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    QTest::addColumn<ErrorCode>("told");
    const auto row = [](const char *name, RunOutcome outcome, std::optional<ErrorCode> error,
                        ErrorCode told) { QTest::newRow(name) << outcome << error << told; };
    row("a step stays", RunOutcome::NeedsAttention, std::nullopt, ErrorCode::UndoIncomplete);
    row("a step stays of a run that had failed", RunOutcome::NeedsAttention,
        ErrorCode::GuestGpuMissing, ErrorCode::UndoIncomplete);
    row("no administrator", RunOutcome::Refused, ErrorCode::AccessDenied, ErrorCode::AccessDenied);
    row("the journal is held", RunOutcome::Refused, ErrorCode::AnotherRunActive,
        ErrorCode::AnotherRunActive);
    row("the journal cannot be read", RunOutcome::Refused, ErrorCode::JournalUnusable,
        ErrorCode::JournalUnusable);
    row("no journal any more", RunOutcome::Refused, ErrorCode::NotFound, ErrorCode::NotFound);
}

void TestLeaving::anUndoThatFailsKeepsThePage()
{
    QFETCH(Core::RunOutcome, outcome);
    QFETCH(std::optional<Platform::ErrorCode>, error);
    QFETCH(Platform::ErrorCode, told);
    HeldStage stage;
    stage.engine.setUnfinishedRun(somePlan());
    const bool isRefused = outcome == Core::RunOutcome::Refused;
    Core::RunReport report;
    report.outcome = outcome;
    if (error)
        report.error = Platform::Error{*error, {}};
    if (!isRefused)
        report.residual = somePlan().steps;
    stage.engine.setUndoReport(report);
    stage.wizard.show();
    QTRY_COMPARE(stage.wizard.currentSetupPage()->id(), PageId::Recovery);
    const auto label = [&stage](const char *name) {
        return stage.wizard.currentPage()->findChild<QLabel *>(QLatin1String(name));
    };
    const QString cutOff = label("pageVerdict")->text();
    for (int attempt = 0; attempt < 2; ++attempt) {
        stage.wizard.next();
        QTRY_VERIFY(stage.session.run().report());
        QCOMPARE(stage.wizard.currentSetupPage()->id(), PageId::Recovery);
        QCOMPARE(label("pageVerdict")->text(), cutOff);
        QVERIFY(label("recoveryProblem")->isVisible());
        QVERIFY(
            label("recoveryProblem")->text().startsWith(Core::translated(Core::errorTitle(told))));
        const auto *commands =
            stage.wizard.currentPage()->findChild<QWidget *>(QStringLiteral("recoveryCommands"));
        QCOMPARE(commands->isVisible(), !isRefused);
    }
}

void TestLeaving::aRefusedUndoIsNoUndo()
{
    HeldStage stage;
    Core::RunReport report;
    report.outcome = Core::RunOutcome::Refused;
    report.error = Platform::Error{Platform::ErrorCode::AccessDenied, {}};
    stage.engine.setUndoReport(report);
    ResultPage page(stage.session, QString());
    page.initializePage();
    page.show();
    stage.session.run().undo(somePlan());
    QTRY_VERIFY(stage.session.run().report());
    QCOMPARE(stage.session.run().report()->plan, somePlan()); // for another attempt
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("giveBack"))->isVisible());
    const QString verdict = page.findChild<QLabel *>(QStringLiteral("pageVerdict"))->text();
    QVERIFY2(!verdict.contains(QStringLiteral("as it was before")), qPrintable(verdict));
}

SETUP_WIDGET_TEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
