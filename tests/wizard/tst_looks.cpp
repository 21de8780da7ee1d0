// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "tests/wizard/stage.h"
#include "wizard/widgets/colors.h"
#include "wizard/widgets/glyph.h"
#include "wizard/widgets/plainlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTranslator>

using namespace TestSupport;
using namespace Wizard;

namespace {

QPalette paletteOf(QColor window, QColor base, QColor text, QColor highlight)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

/// Makes every text longer by two fifths, as a translation may.
class LongTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + text.first(text.size() * 2 / 5).remove(u'%').remove(u'&');
    }
    bool isEmpty() const override { return false; }
};

/// What does not fit on the page.
QStringList cutWidgets(const SetupWizard &wizard)
{
    QStringList cut;
    const auto *scroll =
        wizard.currentPage()->findChild<QScrollArea *>(QStringLiteral("pageScroll"));
    if (scroll->widget()->width() > scroll->viewport()->width())
        cut.append(QStringLiteral("the page is too wide"));
    const auto labels = wizard.findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels) {
        if (label->isVisible() && label->height() < label->heightForWidth(label->width()))
            cut.append(label->objectName());
    }
    const auto buttons = wizard.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const QRect place(button->mapTo(&wizard, QPoint(0, 0)), button->size());
        const bool isInside = place.left() >= 0 && place.right() < wizard.width();
        if (button->isVisible() &&
            (button->width() < button->minimumSizeHint().width() || !isInside))
            cut.append(button->objectName());
    }
    return cut;
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyToneStandsOut_data();
    void everyToneStandsOut();
    void theMostCommonRatiosAreRight();
    void everyStateHasAShapeOfItsOwn();
    void nothingIsCut_data();
    void nothingIsCut();
    void aNarrowWindowFoldsTheRail();
    void aResizeBeforeTheFirstPageShowsNothing();
    void theWindowFitsTheScreen();
    void theRailFollowsTheTheme();
};

void TestLooks::everyToneStandsOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(QColor(239, 239, 239), Qt::white, Qt::black,
                                        QColor(48, 140, 198));
    QTest::newRow("dark") << paletteOf(QColor(32, 32, 32), QColor(43, 43, 43), Qt::white,
                                       QColor(0, 120, 212));
    QTest::newRow("black and yellow") << paletteOf(Qt::black, Qt::black, Qt::yellow, Qt::cyan);
    QTest::newRow("white and purple")
        << paletteOf(Qt::white, Qt::white, Qt::black, QColor(55, 0, 110));
    QTest::newRow("middle grey") << paletteOf(QColor(118, 118, 118), QColor(120, 120, 120),
                                              Qt::white, Qt::gray);
}

void TestLooks::everyToneStandsOut()
{
    QFETCH(QPalette, palette);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        for (const Tone tone : {Tone::Muted, Tone::Good, Tone::Caution, Tone::Bad, Tone::Accent})
            QVERIFY(contrastRatio(toneColor(tone, palette, ground), palette.color(ground)) >=
                    SmallestContrast);
    }
}

void TestLooks::theMostCommonRatiosAreRight()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white)), 1);
    QCOMPARE(qRound(contrastRatio(QColor(118, 118, 118), Qt::white) * 100), 454);
}

void TestLooks::everyStateHasAShapeOfItsOwn()
{
    QList<QImage> images;
    for (int glyph = int(Glyph::Pass); glyph <= int(Glyph::RadioChosen); ++glyph) {
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawGlyph(painter, QRectF(0, 0, 32, 32), Glyph(glyph), Qt::black);
        painter.end();
        QVERIFY(!images.contains(image));
        images.append(image);
    }
}

void TestLooks::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("usual") << QSize(980, 680) << 1.0 << false;
    QTest::newRow("1366x768 at 200 %") << QSize(683, 384) << 1.0 << false;
    QTest::newRow("long texts") << QSize(980, 680) << 1.0 << true;
    QTest::newRow("long texts, small window") << QSize(683, 384) << 1.0 << true;
    QTest::newRow("twice the text size") << QSize(980, 680) << 2.0 << false;
}

void TestLooks::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(double, textScale);
    QFETCH(bool, isLong);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * textScale);
    QApplication::setFont(font);
    LongTranslator translator;
    if (isLong)
        QCoreApplication::installTranslator(&translator);
    QStringList cut;
    {
        Stage stage(withoutEflow(profileNamed(QStringLiteral("demo-server-t4-dda"))));
        stage.wizard().resize(size);
        stage.show();
        QVERIFY(stage.walk([&](PageId page) {
            const QStringList here = cutWidgets(stage.wizard());
            for (const QString &name : here)
                cut.append(QStringLiteral("page %1: %2").arg(QString::number(int(page)), name));
            if (stage.wizard().size() != size)
                cut.append(QStringLiteral("page %1 resizes the window to %2 x %3")
                               .arg(QString::number(int(page)),
                                    QString::number(stage.wizard().width()),
                                    QString::number(stage.wizard().height())));
        }));
    }
    QCoreApplication::removeTranslator(&translator);
    QApplication::setFont(usual);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestLooks::aNarrowWindowFoldsTheRail()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    const auto *rail = stage.wizard().findChild<QWidget *>(QStringLiteral("stepRail"));
    const auto *strip = stage.wizard().findChild<QWidget *>(QStringLiteral("stepStrip"));
    QVERIFY(rail->isVisible() && !strip->isVisible());
    stage.wizard().resize(683, 384);
    QTRY_COMPARE(stage.wizard().size(), QSize(683, 384));
    QVERIFY(!rail->isVisible() && strip->isVisible());
    stage.wizard().resize(980, 680);
    QTRY_VERIFY(rail->isVisible() && !strip->isVisible());
}

/// Windows gives the window its size before the wizard takes the rail.
void TestLooks::aResizeBeforeTheFirstPageShowsNothing()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    QResizeEvent resize(QSize(1000, 700), QSize(640, 480));
    QCoreApplication::sendEvent(&stage.wizard(), &resize);
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(!window->isVisible(), qPrintable(window->objectName()));
}

void TestLooks::theWindowFitsTheScreen()
{
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    const QSize room = stage.wizard().screen()->availableSize();
    stage.wizard().resize(room * 2);
    stage.wizard().fitToScreen();
    stage.show();
    QVERIFY(stage.wizard().width() < room.width());
    QVERIFY(stage.wizard().height() < room.height());
}

/// Windows may change between light and dark while the window is open.
void TestLooks::theRailFollowsTheTheme()
{
    const QPalette former = QApplication::palette();
    Stage stage(profileNamed(QStringLiteral("demo-eflow-gpupv")));
    stage.show();
    const auto *rail = stage.wizard().findChild<QWidget *>(QStringLiteral("stepRail"));
    const auto *banner = rail->findChild<QWidget *>(QStringLiteral("recordedHostBanner"));
    for (const QColor &ground : {QColor(32, 32, 32), QColor(239, 239, 239), QColor(32, 32, 32)}) {
        const QColor text = ground.lightness() < 128 ? Qt::white : Qt::black;
        QApplication::setPalette(paletteOf(ground, ground, text, Qt::blue));
        QTRY_COMPARE(rail->palette().color(QPalette::WindowText), text);
        QCOMPARE(rail->palette().color(QPalette::Window), railColor(stage.wizard().palette()));
        QVERIFY(contrastRatio(text, banner->palette().color(QPalette::Window)) > 4.5);
    }
    QApplication::setPalette(former);
}

SETUP_WIDGET_TEST_MAIN(TestLooks)
#include "tst_looks.moc"
