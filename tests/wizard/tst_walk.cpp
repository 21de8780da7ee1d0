// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "tests/wizard/stage.h"
#include "wizard/widgets/railstep.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace TestSupport;
using namespace Wizard;

namespace {

const QList<PageId> AllSteps(std::begin(StepPages), std::end(StepPages));

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWizardHasTheEightPagesInOrder();
    void everyDemonstrationEndsAsItShould_data();
    void everyDemonstrationEndsAsItShould();
    void noVerdictCountsWhatIsNotThere();
    void nothingIsAcceptedBeforehand();
    void nextWaitsForALicence();
    void theRailShowsWhereOneIs();
    void aMissingConsentKeepsThePage();
    void stopTakesEverythingBack();
    void theGpuCanBeGivenBack();
    void theBarNeverGoesBack_data();
    void theBarNeverGoesBack();
};

void TestWalk::theWizardHasTheEightPagesInOrder()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    QList<PageId> visited;
    QVERIFY(stage.walk([&visited](PageId page) { visited.append(page); }));
    QCOMPARE(visited, AllSteps);
}

void TestWalk::everyDemonstrationEndsAsItShould_data()
{
    QTest::addColumn<PageId>("lastPage");
    QTest::addColumn<Core::RunOutcome>("outcome");
    const QHash<QString, Core::RunOutcome> undone{
        {QStringLiteral("demo-eflow-fault"), Core::RunOutcome::Undone},
        {QStringLiteral("demo-hyperv-fault"), Core::RunOutcome::Undone},
    };
    const QStringList blocked{QStringLiteral("demo-blocked-home"), QStringLiteral("demo-unknown")};
    const QStringList profiles = demoProfiles();
    for (const QString &profile : profiles) {
        QTest::addRow("%s", qPrintable(profile))
            << (blocked.contains(profile) ? PageId::Gpu : PageId::Result)
            << undone.value(profile, Core::RunOutcome::Done);
    }
}

void TestWalk::everyDemonstrationEndsAsItShould()
{
    QFETCH(PageId, lastPage);
    QFETCH(Core::RunOutcome, outcome);
    const QString name = QLatin1String(QTest::currentDataTag());
    const Platform::HostProfile profile = profileNamed(name);
    Stage stage(name.contains(QLatin1String("hyperv")) ? withoutEflow(profile) : profile);
    stage.show();
    QCOMPARE(stage.walk(), lastPage == PageId::Result);
    QCOMPARE(stage.wizard().currentSetupPage()->id(), lastPage);
    if (lastPage == PageId::Result)
        QCOMPARE(stage.session().run().report()->outcome, outcome);
}

void TestWalk::noVerdictCountsWhatIsNotThere()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    QVERIFY(stage.walk([&stage](PageId) {
        const QString verdict = stage.wizard().currentPage()->accessibleDescription();
        QVERIFY2(!verdict.contains(QLatin1String(" 0 ")), qPrintable(verdict));
    }));
}

void TestWalk::nothingIsAcceptedBeforehand()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    const auto boxes = stage.wizard().currentPage()->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    for (const QCheckBox *box : boxes)
        QVERIFY(!box->isChecked());
}

void TestWalk::nextWaitsForALicence()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    QAbstractButton *next = stage.wizard().button(QWizard::NextButton);
    QVERIFY(!next->isEnabled());
    stage.wizard()
        .currentPage()
        ->findChild<QCheckBox *>(QStringLiteral("licenceBox.nvidia"))
        ->click();
    QVERIFY(next->isEnabled());
}

void TestWalk::theRailShowsWhereOneIs()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    stage.walkTo(PageId::Drivers);
    QList<RailStep::Place> places;
    for (int step = 0; step < 4; ++step)
        places << stage.wizard()
                      .findChild<RailStep *>(QStringLiteral("railStep%1").arg(step))
                      ->place();
    using enum RailStep::Place;
    QCOMPARE(places, QList<RailStep::Place>({Done, Done, Current, Ahead}));
}

void TestWalk::aMissingConsentKeepsThePage()
{
    Stage stage(withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda"))));
    stage.show();
    stage.walkTo(PageId::Passthrough);
    for (const Core::Consent consent : stage.session().plan()->neededConsents)
        stage.session().giveConsent(consent, false);
    stage.wizard().next();
    QCOMPARE(stage.wizard().currentSetupPage()->id(), PageId::Passthrough);
    QVERIFY(stage.wizard()
                .currentPage()
                ->findChild<QLabel *>(QStringLiteral("passthroughHint"))
                ->isVisible());
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(QLatin1String("consentBox.")));
}

void TestWalk::stopTakesEverythingBack()
{
    Platform::HostProfile profile =
        withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda")));
    // The run must not be over before the stop reaches it.
    profile.simulation.delayMs = 30;
    Stage stage(profile);
    stage.show();
    QVERIFY(stage.walk([&stage](PageId page) {
        if (page == PageId::Apply)
            stage.wizard().reject();
    }));
    QVERIFY(stage.wizard().isVisible());
    QCOMPARE(stage.session().run().report()->outcome, Core::RunOutcome::Undone);
    QCOMPARE(Platform::hostProfileJson(stage.snapshot()), Platform::hostProfileJson(profile));
}

void TestWalk::theGpuCanBeGivenBack()
{
    const Platform::HostProfile profile =
        withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda")));
    Stage stage(profile);
    stage.show();
    QVERIFY(stage.walk());
    QSignalSpy finished(&stage.session().run(), &RunControl::finished);
    stage.wizard().currentPage()->findChild<QPushButton *>(QStringLiteral("giveBack"))->click();
    QVERIFY(!stage.wizard().button(QWizard::FinishButton)->isEnabled());
    QVERIFY(finished.wait());
    QCOMPARE(stage.session().run().report()->outcome, Core::RunOutcome::Undone);
    QCOMPARE(Platform::hostProfileJson(stage.snapshot()), Platform::hostProfileJson(profile));
    QVERIFY(stage.wizard().button(QWizard::FinishButton)->isEnabled());
}

void TestWalk::theBarNeverGoesBack_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *profile : {"demo-server-t4-dda", "demo-hyperv-fault", "demo-eflow-fault"})
        QTest::newRow(profile) << QString(QLatin1String(profile));
}

void TestWalk::theBarNeverGoesBack()
{
    QFETCH(QString, profile);
    Stage stage(profileNamed(profile));
    stage.show();
    QList<int> progress;
    RunControl &run = stage.session().run();
    connect(&run, &RunControl::stepChanged, this, [&] { progress.append(run.progress()); });
    QVERIFY(stage.walk());
    disconnect(&run, nullptr, this, nullptr);
    QVERIFY(progress.size() > 1);
    QVERIFY(std::is_sorted(progress.begin(), progress.end()));
    QVERIFY(progress.last() < 1000);
    QCOMPARE(run.progress(), 1000);
}

SETUP_WIDGET_TEST_MAIN(TestWalk)
#include "tst_walk.moc"
