// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "tests/wizard/stage.h"

#include <QLabel>
#include <QPushButton>

using namespace TestSupport;
using namespace Wizard;

/// The changes stay only when somebody says so.
class TestConfirming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(profileNamed(QStringLiteral("demo-eflow-gpupv")));
        m_stage->show();
    }

    void theKeepButtonKeepsThem()
    {
        startRun();
        auto *keep = m_stage->wizard().currentPage()->findChild<QPushButton *>(
            QStringLiteral("keepChanges"));
        QVERIFY(keep->isVisible());
        const auto *left =
            m_stage->wizard().currentPage()->findChild<QLabel *>(QStringLiteral("confirmTimeLeft"));
        QVERIFY2(left->text().contains(QLatin1String("10:00")) ||
                     left->text().contains(QLatin1String("9:5")),
                 qPrintable(left->text()));
        keep->click();
        QTRY_COMPARE(m_stage->wizard().currentSetupPage()->id(), PageId::Result);
        QCOMPARE(m_stage->session().run().report()->outcome, Core::RunOutcome::Done);
    }

    void stopTakesThemBack()
    {
        const QByteArray before = Platform::hostProfileJson(m_stage->snapshot());
        startRun();
        QVERIFY(Platform::hostProfileJson(m_stage->snapshot()) != before);
        m_stage->wizard().button(QWizard::CancelButton)->click();
        QTRY_COMPARE(m_stage->wizard().currentSetupPage()->id(), PageId::Result);
        QCOMPARE(m_stage->session().run().report()->outcome, Core::RunOutcome::Undone);
        QCOMPARE(Platform::hostProfileJson(m_stage->snapshot()), before);
    }

private:
    /// Walks to the run and waits until it asks.
    void startRun()
    {
        m_stage->walkTo(PageId::Review);
        Core::Choices settings;
        settings.wantsConfirmation = true;
        Session &session = m_stage->session();
        session.chooseSettings(settings);
        QTRY_VERIFY(!session.isPlanning());
        QCOMPARE(session.plan()->steps.last().kind, Core::StepKind::Confirmation);
        m_stage->wizard().next();
        QTRY_VERIFY(session.run().isConfirming());
        QCOMPARE(m_stage->wizard().currentSetupPage()->id(), PageId::Apply);
    }

    std::unique_ptr<Stage> m_stage;
};

SETUP_WIDGET_TEST_MAIN(TestConfirming)
#include "tst_confirming.moc"
