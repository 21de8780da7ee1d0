// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/theme.h"
#include "tests/app/consolerun.h"
#include "tests/support/testmain.h"
#include "wizard/widgets/colors.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QProcess>

namespace {

constexpr int LongestRunMs = 60'000;

ConsoleRun runWindow(const QStringList &arguments)
{
    QProcess process;
    startProgram(process, QStringLiteral(WINDOW_PROGRAM), arguments);
    const bool isOver =
        process.waitForFinished(LongestRunMs) && process.exitStatus() == QProcess::NormalExit;
    return {process.readAllStandardOutput(), process.readAllStandardError(),
            isOver ? process.exitCode() : -1};
}

QStringList walk(const QString &host, const QString &folder, const QStringList &more = {})
{
    return QStringList{QStringLiteral("--host"),        hostProfile(host),
                       QStringLiteral("--screenshots"), folder,
                       QStringLiteral("--log-file"),    folder + QStringLiteral("/walk.log")} +
           more;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void printsHelpWithoutADisplay()
    {
        const ConsoleRun help = runWindow({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.startsWith("Usage: eflow-gpu-setup [OPTION]"));
        QVERIFY(runWindow({QStringLiteral("--help"), QStringLiteral("--language=de")})
                    .output.startsWith("Verwendung: eflow-gpu-setup [OPTION]"));
        QCOMPARE(runWindow({QStringLiteral("--version")}).exitCode, 0);
    }

    void refusesWrongUsageAndBrokenFiles_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--fast")};
        QTest::newRow("missing profile")
            << QStringList{QStringLiteral("--host"), QStringLiteral("/missing.json")};
        QTest::newRow("a profile that is none")
            << QStringList{QStringLiteral("--host"), QStringLiteral(PROJECT_DIR "/CMakeLists.txt")};
    }
    void refusesWrongUsageAndBrokenFiles()
    {
        QFETCH(QStringList, arguments);
        const ConsoleRun run = runWindow(arguments);
        QCOMPARE(run.exitCode, shellCode(1639));
        QCOMPARE(run.output, QByteArray());
        QVERIFY(!run.errors.isEmpty());
    }

    void endsAfterTheFirstPaint()
    {
        const ConsoleRun run =
            runWindow({QStringLiteral("--host"), hostProfile(QStringLiteral("demo-eflow-gpupv")),
                       QStringLiteral("--log-file"), m_folder->filePath(QStringLiteral("a.log")),
                       QStringLiteral("--quit-after-first-paint")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }

    void walksEveryPageAndPrintsTheReport()
    {
        const ConsoleRun run =
            runWindow(walk(QStringLiteral("demo-eflow-gpupv"), m_folder->path()));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QStringList pictures =
            QDir(m_folder->path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
        const QStringList expected{
            QStringLiteral("01-licence.png"),     QStringLiteral("02-windows.png"),
            QStringLiteral("03-drivers.png"),     QStringLiteral("04-gpu.png"),
            QStringLiteral("05-passthrough.png"), QStringLiteral("06-review.png"),
            QStringLiteral("07-apply.png"),       QStringLiteral("08-result.png")};
        QCOMPARE(pictures, expected);
        QVERIFY(run.output.contains("A GPU of this host can be given to a VM.\n"));
        QVERIFY(run.output.contains("The GPU works in the virtual machine.\n"));
    }

    void logsTheRunWithoutAnError()
    {
        const ConsoleRun run =
            runWindow(walk(QStringLiteral("demo-server-t4-dda"), m_folder->path()));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QByteArray log = contentOf(m_folder->filePath(QStringLiteral("walk.log")));
        // What Qt says of its own platform without a display.
        log.replace("] warning This plugin does not support propagateSizeHints()", "");
        QVERIFY(log.contains("] info Step 1 is done\n"));
        QVERIFY2(!log.contains("] error ") && !log.contains("] warning ") &&
                     !log.contains("] critical "),
                 log.constData());
    }

    void saysWithTheExitCodeThatNoWayIsOpen()
    {
        const ConsoleRun run =
            runWindow(walk(QStringLiteral("demo-blocked-home"), m_folder->path()));
        QVERIFY2(run.exitCode == 2, run.errors.constData());
        QVERIFY(run.output.contains("No GPU of this host can be given to a VM.\n"));
    }

    void drawsLargerAndDarker()
    {
        const QString small = m_folder->filePath(QStringLiteral("small"));
        const QString large = m_folder->filePath(QStringLiteral("large"));
        QCOMPARE(runWindow(walk(QStringLiteral("demo-blocked-home"), small,
                                {QStringLiteral("--theme=light")}))
                     .exitCode,
                 2);
        QCOMPARE(runWindow(walk(QStringLiteral("demo-blocked-home"), large,
                                {QStringLiteral("--theme=dark"), QStringLiteral("--scale=2")}))
                     .exitCode,
                 2);
        const QImage light(small + QStringLiteral("/01-licence.png"));
        const QImage dark(large + QStringLiteral("/01-licence.png"));
        QCOMPARE(dark.size(), 2 * light.size());
        QVERIFY(light.pixelColor(light.width() - 5, 5).lightness() > 200);
        QVERIFY(dark.pixelColor(dark.width() - 5, 5).lightness() < 80);
    }

    void bothThemesCanBeRead_data()
    {
        QTest::addColumn<App::Theme>("theme");
        QTest::newRow("light") << App::Theme::Light;
        QTest::newRow("dark") << App::Theme::Dark;
    }
    void bothThemesCanBeRead()
    {
        QFETCH(App::Theme, theme);
        const QPalette palette = App::paletteOf(theme, QPalette());
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto &[text, ground] : pairs)
            QVERIFY(Wizard::contrastRatio(palette.color(text), palette.color(ground)) >=
                    Wizard::SmallestContrast);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

SETUP_WIDGET_TEST_MAIN(TestWindow)
#include "tst_window.moc"
