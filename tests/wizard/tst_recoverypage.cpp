// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "tests/wizard/heldengine.h"
#include "tests/wizard/stage.h"
#include "wizard/core/errortexts.h"

#include <QFontInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace TestSupport;
using namespace Wizard;
using Core::RunOutcome;
using Platform::ErrorCode;

namespace {

const QString RunId = QStringLiteral("7F3A-0001");

/// A run of one step that left this in the journal.
Core::JournalState someRun(const Core::StepMarks &marks)
{
    Core::JournalState run;
    run.runId = RunId;
    run.plan.gpuName = QStringLiteral("NVIDIA T4");
    run.plan.vmName = QStringLiteral("edge-01");
    Core::Step step;
    step.kind = Core::StepKind::VmPower;
    step.name = run.plan.vmName;
    step.before = QStringLiteral("running");
    step.after = QStringLiteral("off");
    run.plan.steps.append(step);
    run.steps.append(marks);
    return run;
}

Core::RunRecord needingAttention(int attempts)
{
    Core::JournalState run = someRun({true, true, true, false});
    run.attempts = attempts;
    run.ending = Core::RunEnding();
    run.ending->outcome = RunOutcome::NeedsAttention;
    run.ending->failures = {{0, {ErrorCode::Busy, {}}}};
    return Core::runRecordOf(run);
}

Core::RunRecord recovered()
{
    Core::JournalState run = someRun({true, true, true, true});
    run.ending = Core::RunEnding();
    run.ending->isByRecovery = true;
    return Core::runRecordOf(run);
}

/// A window on a journal that tells of this run.
struct Window
{
    HeldEngine engine;
    OneLanguage language;
    QString told;
    std::unique_ptr<Session> session;
    std::unique_ptr<SetupWizard> wizard;

    explicit Window(const Core::RunRecord &record, const QString &toldBefore = {})
    {
        engine.setRecord(record);
        session = std::make_unique<Session>(engine);
        wizard = std::make_unique<SetupWizard>(
            *session, language,
            SetupOptions{{}, toldBefore, [this](const QString &runId) { told = runId; }});
        QSignalSpy read(&session->run(), &RunControl::journalRead);
        wizard->show();
        QVERIFY(read.wait());
    }
    [[nodiscard]] PageId page() const { return wizard->currentSetupPage()->id(); }
    [[nodiscard]] const QLabel *label(const char *name) const
    {
        return wizard->currentPage()->findChild<QLabel *>(QLatin1String(name));
    }
    [[nodiscard]] QPlainTextEdit *commands() const
    {
        return wizard->currentPage()->findChild<QPlainTextEdit *>(
            QStringLiteral("recoveryCommands"));
    }
};

} // namespace

/// What the window tells of a run that nobody saw end.
class TestRecoveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunThatNeedsAttentionIsShownWithItsCommands_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::newRow("at once") << 0;
        QTest::newRow("at one start") << 1;
        QTest::newRow("at four starts") << 4;
    }
    void aRunThatNeedsAttentionIsShownWithItsCommands()
    {
        QFETCH(int, attempts);
        const Core::RunRecord record = needingAttention(attempts);
        const Window window(record);
        QCOMPARE(window.page(), PageId::Recovery);
        QVERIFY(window.commands()->isVisible());
        QCOMPARE(window.commands()->toPlainText(),
                 Core::residualCommands(record.report).join(QLatin1Char('\n')));
        QVERIFY(!window.commands()->toPlainText().isEmpty());
        QVERIFY(window.label("recoveryProblem")
                    ->text()
                    .startsWith(Core::translated(Core::errorTitle(ErrorCode::UndoIncomplete))));
        const bool tellsStarts = window.label("pageVerdict")->text().contains(
            QString::number(attempts) + QStringLiteral(" start"));
        QCOMPARE(tellsStarts, attempts > 0);
        QCOMPARE(window.told, QString());
    }

    /// Who has to type them is to be able to copy them.
    void theCommandsAreWholeAndCanBeCopied()
    {
        const Window window(needingAttention(0));
        QPlainTextEdit *commands = window.commands();
        QVERIFY(QFontInfo(commands->font()).fixedPitch());
        QCOMPARE(commands->verticalScrollBar()->maximum(), 0);
        QVERIFY(commands->height() < window.wizard->height() / 2);
        commands->setFocus();
        QTest::keyClick(commands, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(commands->textCursor().selectedText(), commands->toPlainText());
        QTest::keyClick(commands, Qt::Key_Delete);
        QVERIFY(!commands->toPlainText().isEmpty());
    }

    void aRunThatWasCutOffHasNoCommandsYet()
    {
        const Window window(Core::runRecordOf(someRun({true, false, false, false})));
        QCOMPARE(window.page(), PageId::Recovery);
        QVERIFY(!window.commands()->isVisible());
        QVERIFY(!window.label("recoveryProblem")->isVisible());
    }

    void whatTheRecoveryTaskDidIsToldOnce()
    {
        {
            Window window(recovered());
            QCOMPARE(window.page(), PageId::Recovery);
            QCOMPARE(window.told, RunId);
            QCOMPARE(window.label("mainInstruction")->text(),
                     QStringLiteral("An interrupted run was undone"));
            QVERIFY(window.label("pageVerdict")->text().contains(QLatin1String("started again")));
            QVERIFY(!window.commands()->isVisible());
            window.wizard->next();
            QCOMPARE(window.page(), PageId::Licence);
        }
        const Window again(recovered(), RunId);
        QCOMPARE(again.page(), PageId::Licence);
        QCOMPARE(again.told, QString());
    }

    void aRunThatAPersonUndidIsNoNews()
    {
        Core::JournalState run = someRun({true, true, true, true});
        run.ending = Core::RunEnding();
        const Window window(Core::runRecordOf(run));
        QCOMPARE(window.page(), PageId::Licence);
    }
};

SETUP_WIDGET_TEST_MAIN(TestRecoveryPage)
#include "tst_recoverypage.moc"
