// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/tasktext.h"

#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;

class TestTaskText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOrdinaryTextsOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("path") << QStringLiteral("C:/ProgramData/EFLOW GPU Setup/a.journal");
        QTest::newRow("share") << QStringLiteral("\\\\server\\share$\\a");
        QTest::newRow("not in ASCII") << QStringLiteral("C:/Ünïcode/名前/🎮.journal");
        QTest::newRow("dollar and parenthesis") << QStringLiteral("C:/a$b(c)/j");
        QTest::newRow("quotes and angles") << QStringLiteral("'a' & <b>");
    }
    void handsOrdinaryTextsOn()
    {
        QFETCH(QString, text);
        QVERIFY(checkUnchangedByTask(text));
    }

    void refusesWhatTheSchedulerWouldChange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("variable") << QStringLiteral("C:/%TEMP%/j");
        QTest::newRow("one percent sign") << QStringLiteral("C:/100%/j");
        QTest::newRow("argument of a run") << QStringLiteral("C:/$(Arg0)/j");
        QTest::newRow("line feed") << QStringLiteral("C:/a\nb");
        QTest::newRow("null") << QString(QChar::Null);
        QTest::newRow("first half of a pair") << QString(QChar(0xd800));
        QTest::newRow("second half of a pair") << QString(QChar(0xdc00)) + QLatin1Char('a');
        QTest::newRow("no character") << QString(QChar(0xffff));
    }
    void refusesWhatTheSchedulerWouldChange()
    {
        QFETCH(QString, text);
        QCOMPARE(checkUnchangedByTask(text).error().code, ErrorCode::InvalidArgument);
    }
};

SETUP_TEST_MAIN(TestTaskText)
#include "tst_tasktext.moc"
