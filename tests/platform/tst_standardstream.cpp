// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/standardstream.h"

#include "tests/support/testmain.h"

#include <QProcess>

using namespace Platform;

namespace {

const QString Echo = QStringLiteral("--echo");

/// What the child says: its arguments one by one on standard output, and one line on standard
/// error.
int echo(const QStringList &arguments)
{
    QByteArray output;
    for (const QString &argument : arguments)
        output += argument.toUtf8() + '\n';
    const bool isWritten = writeStandard(StandardStream::Output, output) &&
                           writeStandard(StandardStream::Error, "süß\r\n\n");
    return isWritten ? 0 : 1;
}

} // namespace

class TestStandardStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsAndBytesArriveAsTheyAre()
    {
        const QStringList arguments{
            QStringLiteral("plain"),        QString(),
            QStringLiteral("two words"),    QStringLiteral("\"quoted\""),
            QStringLiteral("C:\\dir\\"),    QStringLiteral("a\\\"b\\\\"),
            QStringLiteral("Größe 名前 🎮"), QStringLiteral("%PATH% $(x) `y` &|<>^"),
        };
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), QStringList{Echo} + arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'));
        QCOMPARE(lines, arguments + QStringList{QString()});
        QCOMPARE(process.readAllStandardError(), QByteArray("süß\r\n\n"));
    }
};

int main(int argc, char *argv[])
{
    const QStringList arguments = commandLineArguments(argc, argv);
    if (arguments.value(0) == Echo)
        return echo(arguments.mid(1));
    QCoreApplication app(argc, argv);
    TestSupport::prepare();
    TestStandardStream test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_standardstream.moc"
