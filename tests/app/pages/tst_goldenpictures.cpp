// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/pages/pagewalk.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

using namespace TestSupport;

namespace {

constexpr QLatin1String Host("demo-server-t4-dda");
/// Rounding differs between processors by less.
constexpr int SameShade = 48;
/// Another letter differs in more.
constexpr qsizetype MostPixels = 4;

/// The pages that are the same on every run: the others tell of times or of the run.
const QStringList KeyPages{QStringLiteral("licencePage"), QStringLiteral("gpuPage"),
                           QStringLiteral("passthroughPage"), QStringLiteral("reviewPage")};

bool isDrawnAnew() { return qEnvironmentVariable("SETUP_GOLDEN") == QLatin1String("draw"); }

bool isSameShade(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < SameShade && std::abs(qGreen(a) - qGreen(b)) < SameShade &&
           std::abs(qBlue(a) - qBlue(b)) < SameShade;
}

/// Where two pictures of one size differ, in words; nothing where they do not.
QString difference(const QImage &drawn, const QImage &golden)
{
    if (golden.isNull() || drawn.size() != golden.size())
        return QStringLiteral("there is no golden picture of this size");
    QRect where;
    qsizetype count = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            if (isSameShade(drawn.pixel(x, y), golden.pixel(x, y)))
                continue;
            ++count;
            where |= QRect(x, y, 1, 1);
        }
    }
    return count <= MostPixels ? QString()
                               : QStringLiteral("%1 pixels differ, between (%2, %3) and (%4, %5)")
                                     .arg(count)
                                     .arg(where.left())
                                     .arg(where.top())
                                     .arg(where.right())
                                     .arg(where.bottom());
}

QString fileOf(const QString &folder, const QString &language, const Seen &seen)
{
    return QStringLiteral("%1/%2-%3.png").arg(folder, language, seen.page);
}

/// Keeps the picture as a golden one, or tells what is not as in it; then the picture stays beside
/// the test.
QString compared(const QString &language, const Seen &seen)
{
    const QString golden =
        fileOf(QStringLiteral(PROJECT_DIR "/tests/app/pages/golden"), language, seen);
    const QImage drawn = seen.wizard.grab().toImage();
    if (isDrawnAnew())
        return drawn.save(golden) ? QString() : golden;
    const QString found = difference(drawn, QImage(golden));
    if (found.isEmpty())
        return {};
    const QString kept = fileOf(QDir::currentPath(), language, seen);
    drawn.save(kept);
    return QStringLiteral("%1: %2; see %3").arg(seen.page, found, kept);
}

} // namespace

class TestGoldenPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyPagesLookAsTheyShould_data();
    void theKeyPagesLookAsTheyShould();
    void oneOtherLetterIsFound();
};

void TestGoldenPictures::theKeyPagesLookAsTheyShould_data()
{
    QTest::addColumn<App::Theme>("theme");
    QTest::newRow("en") << App::Theme::Light;
    QTest::newRow("de") << App::Theme::Dark;
    QTest::newRow("zh_Hans") << App::Theme::Light;
    QTest::newRow("ja") << App::Theme::Dark;
}

void TestGoldenPictures::theKeyPagesLookAsTheyShould()
{
    QFETCH(App::Theme, theme);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QStringList faults;
    int pages = 0;
    const bool isWalked = walkPages(language, Host, [&](const Seen &seen) {
        if (!KeyPages.contains(seen.page))
            return;
        ++pages;
        seen.attire.setTheme(theme);
        settle(seen.wizard);
        faults << compared(language, seen);
    });
    faults.removeAll(QString());
    QVERIFY(isWalked);
    QCOMPARE(pages, KeyPages.size());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestGoldenPictures::oneOtherLetterIsFound()
{
    QImage golden(200, 60, QImage::Format_RGB32);
    golden.fill(Qt::white);
    QImage drawn = golden;
    for (const auto &[image, text] : {std::pair(&golden, "GPU"), std::pair(&drawn, "CPU")}) {
        QPainter painter(image);
        painter.drawText(20, 40, QLatin1String(text));
    }
    QVERIFY(difference(golden, golden).isEmpty());
    QVERIFY(!difference(drawn, golden).isEmpty());
}

SETUP_WIDGET_TEST_MAIN(TestGoldenPictures)
#include "tst_goldenpictures.moc"
