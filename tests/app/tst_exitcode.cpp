// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/exitcode.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace App;
using Platform::ErrorCode;

class TestExitCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsErrorsApart_data()
    {
        QTest::addColumn<ErrorCode>("error");
        QTest::addColumn<int>("code");
        QTest::newRow("wrong option") << ErrorCode::UsageInvalid << 1639;
        QTest::newRow("wrong profile") << ErrorCode::ProfileInvalid << 1639;
        QTest::newRow("wrong answers") << ErrorCode::AnswersInvalid << 1639;
        QTest::newRow("no JSON") << ErrorCode::JsonMalformed << 1639;
        QTest::newRow("missing file") << ErrorCode::FileUnreadable << 1639;
        QTest::newRow("huge file") << ErrorCode::FileTooLarge << 1639;
        QTest::newRow("no open path") << ErrorCode::PlanImpossible << 1633;
        QTest::newRow("wrong computer") << ErrorCode::UnsupportedHost << 1633;
        QTest::newRow("no consent") << ErrorCode::ConsentMissing << 1625;
        QTest::newRow("second writer") << ErrorCode::AnotherRunActive << 1618;
        QTest::newRow("stopped") << ErrorCode::Cancelled << 1602;
        QTest::newRow("unfinished run") << ErrorCode::RunUnfinished << 1603;
        QTest::newRow("anything else") << ErrorCode::TimedOut << 1603;
    }
    void tellsErrorsApart()
    {
        QFETCH(ErrorCode, error);
        QTEST(int(exitCodeFor(Platform::Error{error, {}})), "code");
    }

    void tellsEndsOfRunsApart_data()
    {
        using enum Core::RunOutcome;
        using Error = std::optional<Platform::Error>;
        QTest::addColumn<Core::RunOutcome>("outcome");
        QTest::addColumn<Error>("error");
        QTest::addColumn<int>("code");
        QTest::newRow("done") << Done << Error() << 0;
        QTest::newRow("undone because it failed")
            << Undone << Error({ErrorCode::VmNotOff, {}}) << 1603;
        QTest::newRow("undone because it was stopped")
            << Undone << Error({ErrorCode::Cancelled, {}}) << 1602;
        QTest::newRow("not undone") << NeedsAttention << Error({ErrorCode::Cancelled, {}}) << 1603;
        QTest::newRow("refused") << Refused << Error({ErrorCode::AnotherRunActive, {}}) << 1618;
    }
    void tellsEndsOfRunsApart()
    {
        QFETCH(Core::RunOutcome, outcome);
        QFETCH(std::optional<Platform::Error>, error);
        Core::RunReport report;
        report.outcome = outcome;
        report.error = error;
        QTEST(int(exitCodeFor(report)), "code");
    }

    void everyCodeIsExplainedOnceAndDiffersInAUnixShell()
    {
        QSet<int> seen;
        for (const ExitCodeRow &row : exitCodeRows()) {
            const int inShell = int(row.code) % 256;
            QVERIFY2(!seen.contains(inShell), qPrintable(QString::number(int(row.code))));
            QVERIFY(!row.help.isEmpty());
            seen.insert(inShell);
        }
        QCOMPARE(seen.size(), 10);
    }
};

SETUP_TEST_MAIN(TestExitCode)
#include "tst_exitcode.moc"
