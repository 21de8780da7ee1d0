// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/logging.h"
#include "app/runid.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

using namespace App;

namespace {

QStringList linesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("new/folder/setup.log"));
    }

    void writesTheRunIdInEveryLine()
    {
        {
            const auto logging = Logging::open({m_file, QStringLiteral("7F3A-91C2"), false});
            QVERIFY2(logging, logging ? "" : qPrintable(logging.error().detail));
            spdlog::info("Reading the host");
            qInfo("told by Qt");
        }
        const QStringList lines = linesOf(m_file);
        QCOMPARE(lines.size(), 2);
        const QRegularExpression form(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z \\[7F3A-91C2\\] "
                           "info (Reading the host|told by Qt)$"));
        for (const QString &line : lines)
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    }

    void keepsOneEventInOneLine()
    {
        {
            const auto logging = Logging::open({m_file, QStringLiteral("R"), false});
            QVERIFY(logging);
            qInfo().noquote() << QStringLiteral(
                "VM \"a\n2026-01-01 [R] error forged\x1b[31m\u202E\"");
        }
        const QStringList lines = linesOf(m_file);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().endsWith(QStringLiteral(
                     "info VM \"a\\u000a2026-01-01 [R] error forged\\u001b[31m\\u202e\"")),
                 qPrintable(lines.first()));
    }

    void neverReadsATextAsAFormat()
    {
        {
            const auto logging = Logging::open({m_file, QStringLiteral("R"), false});
            QVERIFY(logging);
            qInfo("%s", "100 %n {} {0}");
        }
        QVERIFY(linesOf(m_file).first().endsWith(QStringLiteral("info 100 %n {} {0}")));
    }

    void keepsFiveFilesOfTwoMebibytes()
    {
        {
            const auto logging = Logging::open({m_file, QStringLiteral("R"), false});
            QVERIFY(logging);
            const std::string kilobyte(1000, 'x');
            for (int i = 0; i < 13000; ++i)
                spdlog::info(kilobyte);
        }
        const QFileInfoList files = QFileInfo(m_file).dir().entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 5);
        for (const QFileInfo &file : files)
            QVERIFY(file.size() <= 2 * 1024 * 1024);
    }

    void saysWhichFileCannotBeWritten()
    {
        const auto logging = Logging::open({m_folder->path(), QStringLiteral("R"), false});
        QVERIFY(!logging);
        QCOMPARE(logging.error().code, Platform::ErrorCode::FileUnwritable);
        QVERIFY(logging.error().detail.contains(m_folder->path()));
    }

    void givesQtItsHandlerBack()
    {
        const QtMessageHandler before = qInstallMessageHandler(nullptr);
        qInstallMessageHandler(before);
        {
            const auto logging = Logging::open({m_file, QStringLiteral("R"), false});
        }
        const QtMessageHandler after = qInstallMessageHandler(nullptr);
        qInstallMessageHandler(after);
        QVERIFY(after == before);
    }

    void makesRunIdsThatCanBeReadOut()
    {
        const QRegularExpression form(QStringLiteral("^[0-9A-F]{4}-[0-9A-F]{4}$"));
        const QString first = newRunId();
        QVERIFY2(form.match(first).hasMatch(), qPrintable(first));
        QVERIFY(first != newRunId());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

SETUP_TEST_MAIN(TestLogging)
#include "tst_logging.moc"
