// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/exitcode.h"
#include "app/helptext.h"
#include "app/optiontable.h"
#include "tests/support/testmain.h"

using namespace App;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryVerb()
    {
        for (const VerbRow &row : verbRows()) {
            const auto options = parseOptions({row.name}, Program::Console);
            QVERIFY2(options, row.name.data());
            QCOMPARE(options->verb, row.verb);
        }
    }

    void takesAWholeSelection()
    {
        const auto options = parseOptions(
            {QStringLiteral("apply"), QStringLiteral("--host"), QStringLiteral("p.json"),
             QStringLiteral("--host-state=s.json"), QStringLiteral("--gpu"),
             QStringLiteral("PCI\\X"), QStringLiteral("--method"), QStringLiteral("dda"),
             QStringLiteral("--guest"), QStringLiteral("hyperv"), QStringLiteral("--vm"),
             QStringLiteral("V"), QStringLiteral("--accept-license"), QStringLiteral("nvidia"),
             QStringLiteral("--accept-license=eflow"), QStringLiteral("--accept-risk"),
             QStringLiteral("no-acs"), QStringLiteral("--json")},
            Program::Console);
        QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
        QCOMPARE(options->host.profile, QStringLiteral("p.json"));
        QCOMPARE(options->host.state, QStringLiteral("s.json"));
        Core::Answers expected;
        expected.acceptedLicences = {QStringLiteral("nvidia"), QStringLiteral("eflow")};
        expected.consents = {Core::Consent::NoAcs};
        expected.gpu = QStringLiteral("PCI\\X");
        expected.method = Platform::Method::DirectDeviceAssignment;
        expected.guest = Core::GuestKind::HyperV;
        expected.vm = QStringLiteral("V");
        QCOMPARE(options->selection, expected);
        QVERIFY(options->json);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QString()
                                 << "No command is given. Use --help to see the commands.";
        QTest::newRow("unknown verb")
            << "delete"
            << "“delete” is not a command. Use --help to see the commands.";
        QTest::newRow("two verbs") << "check plan"
                                   << "“plan” is one word too many.";
        QTest::newRow("unknown option") << "check --fast"
                                        << "Unknown option 'fast'.";
        QTest::newRow("option of the window") << "check --theme dark"
                                              << "Unknown option 'theme'.";
        QTest::newRow("option of another verb") << "undo --gpu X"
                                                << "--gpu cannot be used with this command.";
        QTest::newRow("missing value") << "check --host"
                                       << "Missing value after '--host'.";
        QTest::newRow("value of a switch") << "check --json=1"
                                           << "Unexpected value after '--json'.";
        QTest::newRow("empty value") << "check --host="
                                     << "--host wants a text that is not empty, and got “”.";
        QTest::newRow("twice") << "check --host a --host b"
                               << "--host may be given only once.";
        QTest::newRow("unknown method") << "plan --method GPU"
                                        << "--method wants dda or gpu-pv, and got “GPU”.";
        QTest::newRow("unknown licence")
            << "apply --accept-license all"
            << "--accept-license wants eflow or nvidia, and got “all”.";
        QTest::newRow("unknown risk")
            << "apply --accept-risk all"
            << "--accept-risk wants security-risk, no-mitigation-driver, no-acs, "
               "one-way-deployment or only-display, and got “all”.";
        QTest::newRow("unknown language") << "check --language tlh"
                                          << "--language wants the name of a language, like en, "
                                             "and got “tlh”.";
        QTest::newRow("state without host") << "check --host-state s"
                                            << "--host-state wants the recorded host in --host.";
        QTest::newRow("two forms") << "plan --json --powershell"
                                   << "--json and --powershell exclude each other.";
        QTest::newRow("argument of another system") << "check /quiet"
                                                    << "“/quiet” is one word too many.";
    }
    void refusesWrongUsage()
    {
        QFETCH(QString, line);
        const auto options =
            parseOptions(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), Program::Console);
        QVERIFY(!options);
        QCOMPARE(options.error().code, Platform::ErrorCode::UsageInvalid);
        QTEST(options.error().detail, "sentence");
        QCOMPARE(exitCodeFor(options.error()), ExitCode::UsageInvalid);
    }

    void takesTheOptionsOfTheWindow()
    {
        const auto options = parseOptions(
            {QStringLiteral("--host=p"), QStringLiteral("--theme=dark"),
             QStringLiteral("--scale=1.5"), QStringLiteral("--screenshots=d"),
             QStringLiteral("--language=en_GB"), QStringLiteral("--quit-after-first-paint")},
            Program::Window);
        QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
        QCOMPARE(options->window.theme, Theme::Dark);
        QCOMPARE(options->window.scale, 1.5);
        QCOMPARE(options->window.screenshotFolder, QStringLiteral("d"));
        QCOMPARE(options->language, QStringLiteral("en"));
        QVERIFY(options->window.quitAfterFirstPaint);
    }

    void refusesWrongUsageOfTheWindow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("word") << "check"
                              << "“check” is one word too many.";
        QTest::newRow("huge") << "--scale 99"
                              << "--scale wants a number from 0.5 to 4, and got “99”.";
        QTest::newRow("no number") << "--scale nan"
                                   << "--scale wants a number from 0.5 to 4, and got “nan”.";
        QTest::newRow("theme") << "--theme red"
                               << "--theme wants light, dark or system, and got “red”.";
        QTest::newRow("pictures of this computer")
            << "--screenshots d"
            << "--screenshots walks a recorded host only. Name one with --host.";
    }
    void refusesWrongUsageOfTheWindow()
    {
        QFETCH(QString, line);
        const auto options = parseOptions(line.split(QLatin1Char(' ')), Program::Window);
        QVERIFY(!options);
        QTEST(options.error().detail, "sentence");
    }

    void helpAndVersionNeedNoVerb()
    {
        QCOMPARE(parseOptions({QStringLiteral("--help")}, Program::Console)->action,
                 Action::ShowHelp);
        QCOMPARE(
            parseOptions({QStringLiteral("apply"), QStringLiteral("--version")}, Program::Console)
                ->action,
            Action::ShowVersion);
    }

    void helpNamesEverythingThatTheProgramTakes_data()
    {
        QTest::addColumn<Program>("program");
        QTest::newRow("window") << Program::Window;
        QTest::newRow("console") << Program::Console;
    }
    void helpNamesEverythingThatTheProgramTakes()
    {
        QFETCH(Program, program);
        const QString help = helpText(program);
        for (const OptionRow &row : optionRows()) {
            const QString start =
                QStringLiteral("\n  --") + QLatin1String(row.name) + QLatin1Char(' ');
            QCOMPARE(help.contains(start), (row.scope & scopeOf(program)) != 0);
        }
        for (const VerbRow &row : verbRows()) {
            const QString start = QStringLiteral("\n  ") + row.name + QLatin1Char(' ');
            QCOMPARE(help.contains(start), program == Program::Console);
        }
    }
};

SETUP_TEST_MAIN(TestOptions)
#include "tst_options.moc"
