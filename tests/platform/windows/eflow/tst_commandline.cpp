// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/commandline.h"

#include "tests/support/testmain.h"

using namespace Platform::Windows;

namespace {

/// Reads a command line by the rules of CommandLineToArgvW for arguments after the first.
QStringList argumentsOf(const QString &line)
{
    QStringList arguments;
    QString current;
    bool isQuoted = false;
    qsizetype backslashes = 0;
    for (const QChar c : line) {
        if (c == u'\\') {
            ++backslashes;
            continue;
        }
        current += QString(c == u'"' ? backslashes / 2 : backslashes, u'\\');
        const bool isEscaped = backslashes % 2 == 1;
        backslashes = 0;
        if (c == u'"' && !isEscaped)
            isQuoted = !isQuoted;
        else if (c == u' ' && !isQuoted)
            arguments << std::exchange(current, QString());
        else
            current += c;
    }
    return arguments << current + QString(backslashes, u'\\');
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("plain") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("spaces") << QStringList{QStringLiteral("C:\\Program Files\\x.exe"),
                                               QStringLiteral(" ")};
        QTest::newRow("empty") << QStringList{QStringLiteral("a"), QStringLiteral(""),
                                              QStringLiteral("b")};
        QTest::newRow("backslash at the end")
            << QStringList{QStringLiteral("C:\\"), QStringLiteral("\\\\\\"), QStringLiteral("b")};
        QTest::newRow("quotation marks")
            << QStringList{QStringLiteral("\""), QStringLiteral("a\"b"), QStringLiteral("\"\"")};
        QTest::newRow("both") << QStringList{QStringLiteral("\\\""), QStringLiteral("a\\\\\"b\\"),
                                             QStringLiteral("\\\\\"\\")};
        QTest::newRow("lines") << QStringList{QStringLiteral("a\nb\n"),
                                              QStringLiteral("# c\n{ d }")};
    }
    void argumentsComeBackAsTheyWere()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(argumentsOf(windowsCommandLine(arguments)), arguments);
    }
};

SETUP_TEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
