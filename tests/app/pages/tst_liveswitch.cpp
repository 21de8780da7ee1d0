// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/pages/attire.h"
#include "tests/app/pages/unfold.h"
#include "tests/support/testmain.h"
#include "tests/wizard/heldengine.h"
#include "tests/wizard/stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace TestSupport;
using namespace Wizard;

namespace {

/// One page of a walk.
struct Shot
{
    QImage image;
    int progress; ///< Of the run: the pages are the same only at the same progress.
};

using Shots = QHash<PageId, Shot>;

/// The page as it stands, without a turn of the event loop in which the work could go on.
QImage pictureOf(SetupWizard &wizard)
{
    constexpr int LayoutsInLayouts = 6;
    for (int turn = 0; turn < LayoutsInLayouts; ++turn) {
        for (const QEvent::Type type :
             {QEvent::LanguageChange, QEvent::ApplicationFontChange, QEvent::FontChange,
              QEvent::LayoutRequest, QEvent::Resize, QEvent::Move})
            QCoreApplication::sendPostedEvents(nullptr, type);
    }
    return wizard.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Where the pictures differ; empty when they do not.
QString difference(const QImage &found, const QImage &expected)
{
    if (found.size() != expected.size())
        return QStringLiteral("other size");
    QRect area;
    for (int y = 0; y < found.height(); ++y) {
        for (int x = 0; x < found.width(); ++x) {
            if (found.pixel(x, y) != expected.pixel(x, y))
                area |= QRect(x, y, 1, 1);
        }
    }
    return area.isEmpty() ? QString()
                          : QStringLiteral("differs at %1, %2, %3 x %4")
                                .arg(QString::number(area.x()), QString::number(area.y()),
                                     QString::number(area.width()), QString::number(area.height()));
}

/// Walks through the pages with everything unfolded; `before` and `after` each picture are called.
Shots shotsOf(Stage &stage, const std::function<void()> &before, const std::function<void()> &after)
{
    Shots shots;
    stage.wizard().resize(900, 640);
    stage.show();
    [&] {
        QVERIFY(stage.walk([&](PageId page) {
            const bool isWorking = page == PageId::Apply;
            if (!isWorking)
                unfold(stage.wizard());
            if (page == PageId::Review)
                showScript(stage.wizard());
            before();
            if (!isWorking)
                settle(stage.wizard());
            shots.insert(page, {pictureOf(stage.wizard()), stage.session().run().progress()});
            after();
            if (!isWorking)
                settle(stage.wizard());
        }));
    }();
    return shots;
}

} // namespace

class TestLiveSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSwitchEqualsAFreshStart_data();
    void aSwitchEqualsAFreshStart();
    void nothingThatWasEnteredIsLost();
    void theChecksGoOn();
    void theRunGoesOn();
};

void TestLiveSwitch::aSwitchEqualsAFreshStart_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("host");
    for (const auto &[from, to] : {std::pair("en", "de"), std::pair("ja", "zh_Hans"),
                                   std::pair("zh_Hans", "fr"), std::pair("es", "ja")}) {
        for (const char *host : {"demo-server-t4-dda", "demo-eflow-deploy", "demo-hyperv-fault"})
            QTest::addRow("%s to %s, %s", from, to, host)
                << QString(QLatin1String(from)) << QString(QLatin1String(to))
                << QString(QLatin1String(host));
    }
}

void TestLiveSwitch::aSwitchEqualsAFreshStart()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, host);
    Shots fresh;
    {
        Attire attire(to);
        Stage stage(profileNamed(host), &attire.languages());
        fresh = shotsOf(
            stage, [] {}, [] {});
    }
    Attire attire(from);
    Stage stage(profileNamed(host), &attire.languages());
    const Shots switched = shotsOf(
        stage, [&] { attire.languages().select(to); }, [&] { attire.languages().select(from); });
    QCOMPARE(switched.size(), 8);
    for (auto shot = fresh.begin(); shot != fresh.end(); ++shot) {
        const Shot other = switched.value(shot.key());
        QCOMPARE(other.progress, shot->progress);
        const QString fault = difference(other.image, shot->image);
        QVERIFY2(
            fault.isEmpty(),
            qPrintable(QStringLiteral("page %1 %2").arg(QString::number(int(shot.key())), fault)));
    }
}

void TestLiveSwitch::nothingThatWasEnteredIsLost()
{
    Attire attire(QStringLiteral("en"));
    Stage stage(withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda"))),
                &attire.languages());
    stage.show();
    stage.walkTo(PageId::Passthrough);
    unfold(stage.wizard());
    auto *field = stage.wizard().findChild<QSpinBox *>(QStringLiteral("highMmioMb"));
    field->setValue(70'000);
    field->setFocus();
    QTRY_VERIFY(!stage.session().isPlanning());
    auto *bar = stage.wizard()
                    .currentPage()
                    ->findChild<QScrollArea *>(QStringLiteral("pageScroll"))
                    ->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    const Core::Choices choices = stage.session().choices();
    QVERIFY(choices.highMmioMb == 70'000 && !choices.consents.isEmpty());
    for (const char *language : {"ja", "de", "en"}) {
        attire.languages().select(QLatin1String(language));
        settle(stage.wizard());
        QCOMPARE(stage.session().choices(), choices);
        QCOMPARE(field->value(), 70'000);
        QCOMPARE(QApplication::focusWidget(), field);
        QVERIFY(stage.wizard()
                    .findChild<QAbstractButton *>(QStringLiteral("guestChecks.toggle"))
                    ->isChecked());
    }
    QCOMPARE(bar->value(), place);
}

void TestLiveSwitch::theChecksGoOn()
{
    Attire attire(QStringLiteral("en"));
    HeldEngine engine;
    Session session(engine);
    SetupWizard wizard(session, attire.languages());
    wizard.show();
    session.acceptLicence(QStringLiteral("eflow"), true);
    wizard.next();
    constexpr auto AreaCount = qsizetype(std::size(Platform::AllFactAreas));
    QCOMPARE(engine.reads().size(), AreaCount);
    const Platform::HostFacts facts = profileNamed(QStringLiteral("demo-eflow-gpupv")).facts;
    for (const Platform::FactArea area : Platform::AllFactAreas) {
        attire.languages().select(QLatin1String(int(area) % 2 == 0 ? "fr" : "zh_Hans"));
        settle(wizard);
        engine.answer(area, facts);
        QTRY_COMPARE(session.checks().readState(area), ReadState::Read);
    }
    QTRY_VERIFY(wizard.currentSetupPage()->isSettled());
    QCOMPARE(engine.reads().size(), AreaCount);
    QVERIFY(std::none_of(engine.reads().begin(), engine.reads().end(),
                         [](const HeldEngine::Read &read) { return read.stop.stop_requested(); }));
}

void TestLiveSwitch::theRunGoesOn()
{
    Attire attire(QStringLiteral("es"));
    Stage stage(withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda"))),
                &attire.languages());
    stage.show();
    const RunControl &run = stage.session().run();
    QSignalSpy started(&run, &RunControl::started);
    int switches = 0;
    connect(&run, &RunControl::stepChanged, this,
            [&] { attire.languages().select(QLatin1String(++switches % 2 == 0 ? "es" : "ja")); });
    QVERIFY(stage.walk());
    QCOMPARE(started.size(), 1);
    QVERIFY(switches > 4);
    QCOMPARE(run.report()->outcome, Core::RunOutcome::Done);
}

SETUP_WIDGET_TEST_MAIN(TestLiveSwitch)
#include "tst_liveswitch.moc"
