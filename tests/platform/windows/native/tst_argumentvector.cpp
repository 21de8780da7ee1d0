// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/commandline.h"
#include "platform/windows/native/localmemory.h"
#include "tests/support/testmain.h"

#include <shellapi.h>

using namespace Platform::Windows;

namespace {

/// What a program gets that Windows starts with this command line.
QStringList argumentsOf(const QString &line)
{
    int count = 0;
    const LocalMemory<wchar_t *> texts(CommandLineToArgvW(line.toStdWString().c_str(), &count));
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments << QString::fromWCharArray(texts.get()[i]);
    return arguments;
}

} // namespace

class TestArgumentVector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsTakesTheLineApartAsItWas_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("plain") << QStringLiteral("recover");
        QTest::newRow("empty") << QString();
        QTest::newRow("path") << QStringLiteral("C:/ProgramData/EFLOW GPU Setup/a.journal");
        QTest::newRow("backslash at the end") << QStringLiteral("C:\\my dir\\");
        QTest::newRow("backslashes at the end") << QStringLiteral("\\\\server\\share\\\\");
        QTest::newRow("quotation marks") << QStringLiteral("\"a\" \"b\"");
        QTest::newRow("only one") << QStringLiteral("\"");
        QTest::newRow("backslash and mark") << QStringLiteral("a\\\"b\\\\\"c");
        QTest::newRow("not in ASCII") << QStringLiteral("Größe 名前 🎮");
        QTest::newRow("line and tab") << QStringLiteral("a\nb\tc");
    }
    void windowsTakesTheLineApartAsItWas()
    {
        QFETCH(QString, argument);
        const QStringList arguments{QStringLiteral("tool.exe"), argument, QStringLiteral("last")};
        QCOMPARE(argumentsOf(windowsCommandLine(arguments)), arguments);
    }
};

SETUP_TEST_MAIN(TestArgumentVector)
#include "tst_argumentvector.moc"
