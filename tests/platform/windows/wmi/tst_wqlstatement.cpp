// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The fake reads queries as WMI does: with this the tests of wql.h stand or fall.
#include "tests/platform/windows/support/wqlstatement.h"

#include "tests/platform/windows/support/wqllike.h"
#include "tests/support/testmain.h"

using namespace Platform::Windows;
using namespace TestSupport;

class TestWqlStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeFollowsItsRules_data();
    void likeFollowsItsRules();
    void conditionsDecide_data();
    void conditionsDecide();
    void whatIsNoStatementIsRefused_data();
    void whatIsNoStatementIsRefused();
    void fieldsAndPropertiesAreNamed();
};

void TestWqlStatement::likeFollowsItsRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *text, const char *pattern, bool fits) {
        QTest::addRow("%s LIKE %s", text, pattern)
            << QString::fromLatin1(text) << QString::fromLatin1(pattern) << fits;
    };
    row("abc", "abc", true);
    row("abc", "ABC", true);
    row("abc", "ab", false);
    row("abc", "a%", true);
    row("abc", "%c", true);
    row("abc", "%b%", true);
    row("abc", "%", true);
    row("", "%", true);
    row("", "_", false);
    row("abc", "a_c", true);
    row("abc", "a_", false);
    row("a%c", "a[%]c", true);
    row("abc", "a[%]c", false);
    row("a_c", "a[_]c", true);
    row("abc", "a[_]c", false);
    row("a[c", "a[[]c", true);
    row("a]c", "a]c", true);
    row("b", "[a-c]", true);
    row("d", "[a-c]", false);
    row("d", "[^a-c]", true);
    row("b", "[^a-c]", false);
    row("^", "[^]", true);
    row("]", "[]]", true);
    row("-", "[a-]", true);
    row("a\\b", "a\\b", true);
    row("a\\%b", "a\\%", true);
    row("a\\xyz", "a\\%", true);
}

void TestWqlStatement::likeFollowsItsRules()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(bool, fits);
    QCOMPARE(isLike(text, pattern), fits);
}

void TestWqlStatement::conditionsDecide_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("accepts");
    const auto row = [](const char *where, bool accepts) {
        QTest::newRow(where) << QString::fromLatin1(where) << accepts;
    };
    row("Text = 'it\\'s \\\\ \\\"'", true);
    row("text = 'x'", false); // the schema, and so this fake, is exact about names
    row("Text = \"it's \\\\ \\\"\"", true);
    row("Text <> 'x'", true);
    row("Text != 'x'", true);
    row("Text LIKE 'IT%'", true);
    row("Number = 7", true);
    row("Number = -7", false);
    row("Big = 7", true);
    row("Flag = TRUE", true);
    row("Flag = false", false);
    row("Unset IS NULL", true);
    row("Unset IS NOT NULL", false);
    row("Unset <> 'x'", false);
    row("Unset = 'x'", false);
    row("Number = 1 OR Number = 7", true);
    row("Number = 7 OR Number = 1 AND Flag = FALSE", true);
    row("(Number = 7 OR Number = 1) AND Flag = FALSE", false);
    row("NOT Number = 1", true);
    row("not (Number = 7 and Flag = true)", false);
}

void TestWqlStatement::conditionsDecide()
{
    QFETCH(QString, where);
    QFETCH(bool, accepts);
    const WmiObject object{
        QStringLiteral("A"),
        {},
        {{QStringLiteral("Text"), {CimType::String, false, QStringLiteral("it's \\ \"")}},
         {QStringLiteral("Number"), {CimType::UInt16, false, qint64(7)}},
         {QStringLiteral("Big"), {CimType::UInt64, false, quint64(7)}},
         {QStringLiteral("Flag"), {CimType::Boolean, false, true}},
         {QStringLiteral("Unset"), {CimType::String, false, {}}}}};
    const auto statement =
        WqlStatement::parse(QString(QStringLiteral("select * from A where ") + where));
    QVERIFY(statement);
    QCOMPARE(statement->accepts(object), accepts);
}

void TestWqlStatement::whatIsNoStatementIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "SELECT",
                             "SELECT * FROM",
                             "SELECT FROM A",
                             "SELECT a, FROM A",
                             "SELECT * FROM A WHERE",
                             "SELECT * FROM A B = 1",
                             "SELECT * FROM A WHERE B",
                             "SELECT * FROM A WHERE B =",
                             "SELECT * FROM A WHERE B = 'x",
                             "SELECT * FROM A WHERE B = 'x' y",
                             "SELECT * FROM A WHERE B = 'it's'",
                             "SELECT * FROM A WHERE B = '\\n'",
                             "SELECT * FROM A WHERE B = 'a\nb'",
                             "SELECT * FROM A WHERE B LIKE 5",
                             "SELECT * FROM A WHERE (B = 1",
                             "SELECT * FROM A WHERE B = 1 AND",
                             "ASSOCIATORS OF {A.B=1}",
                             "SELECT * FROM A; DELETE",
                             "SELECT * FROM A WHERE B = 1x"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestWqlStatement::whatIsNoStatementIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!WqlStatement::parse(text));
}

void TestWqlStatement::fieldsAndPropertiesAreNamed()
{
    const auto statement =
        WqlStatement::parse(QStringLiteral("SELECT A, B FROM C WHERE D = 1 OR NOT E IS NULL"));
    QVERIFY(statement);
    QCOMPARE(statement->fields, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(statement->className, QStringLiteral("C"));
    QCOMPARE(statement->comparedProperties(),
             (QStringList{QStringLiteral("D"), QStringLiteral("E")}));
}

SETUP_TEST_MAIN(TestWqlStatement)
#include "tst_wqlstatement.moc"
