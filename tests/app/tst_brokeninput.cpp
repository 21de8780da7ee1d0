// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/brokenjson.h"
#include "tests/app/consolerun.h"
#include "tests/support/testmain.h"

#include <QDir>

namespace {

const QString GoodHost = QStringLiteral("demo-eflow-gpupv");

QByteArray goodAnswers()
{
    return R"({
    "acceptedLicences": ["eflow", "nvidia"],
    "acceptedRisks": ["security-risk"],
    "cpuCount": 4,
    "format": "eflow-gpu-setup/answers/1",
    "gpu": "PCI\\VEN_10DE&DEV_2504&SUBSYS_40741458&REV_A1\\4&23B96B75&0&0008",
    "guest": "eflow",
    "highMmioMb": 33280,
    "lowMmioMb": 3072,
    "memoryMb": 4096,
    "method": "ParaVirtualization"
}
)";
}

void addRows(const char *kind, const QByteArray &good)
{
    for (const BrokenJson &broken : brokenVariants(good))
        QTest::addRow("%s: %s", kind, broken.name.constData())
            << QByteArray(kind) << broken.content;
}

} // namespace

class TestBrokenInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilesAreGoodBeforeTheyAreBroken()
    {
        const QString answers = m_tool.write(QStringLiteral("good.json"), goodAnswers());
        const ConsoleRun run =
            m_tool.run({QStringLiteral("plan"), QStringLiteral("--host"), hostProfile(GoodHost),
                        QStringLiteral("--answers"), answers});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }

    void breaksInAtLeastTwoHundredWays()
    {
        const qsizetype count = brokenVariants(contentOf(hostProfile(GoodHost))).size() +
                                brokenVariants(goodAnswers()).size();
        QVERIFY2(count >= 200, qPrintable(QString::number(count)));
    }

    void saysWhatIsWrongAndPrintsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("content");
        addRows("profile", contentOf(hostProfile(GoodHost)));
        addRows("answers", goodAnswers());
    }
    void saysWhatIsWrongAndPrintsNothingElse()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, content);
        const QString file = m_tool.write(QStringLiteral("broken.json"), content);
        const QString profile = kind == "profile" ? file : hostProfile(GoodHost);
        QStringList arguments{QStringLiteral("check"), QStringLiteral("--json"),
                              QStringLiteral("--host"), profile};
        if (kind == "answers")
            arguments << QStringLiteral("--answers") << file;
        expectRefusal(arguments);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << m_tool.path(QStringLiteral("missing.json"));
        QTest::newRow("folder") << QDir::tempPath();
        QTest::newRow("device") << QStringLiteral("/dev/zero");
        QTest::newRow("below a file") << hostProfile(GoodHost) + QStringLiteral("/x");
        QTest::newRow("overlong name") << QString(5000, QLatin1Char('n'));
        QTest::newRow("control characters") << QStringLiteral("a\nb\x1b[31m");
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, file);
        expectRefusal({QStringLiteral("check"), QStringLiteral("--host"), file});
        expectRefusal({QStringLiteral("check"), QStringLiteral("--host"), hostProfile(GoodHost),
                       QStringLiteral("--answers"), file});
    }

    void refusesABrokenState()
    {
        const QString state = m_tool.write(QStringLiteral("state.json"), "{\"format\": 1}");
        expectRefusal({QStringLiteral("check"), QStringLiteral("--host"), hostProfile(GoodHost),
                       QStringLiteral("--host-state"), state});
        QCOMPARE(contentOf(state), "{\"format\": 1}");
    }

private:
    void expectRefusal(const QStringList &arguments)
    {
        const ConsoleRun run = m_tool.run(arguments);
        QVERIFY2(run.exitCode == shellCode(1639), run.errors.right(2000).constData());
        QCOMPARE(run.output, QByteArray());
        QVERIFY(run.errors.count('\n') >= 2); // a sentence and the detail
        QVERIFY2(run.errors.size() < 20'000, "an error is no dump of the file");
        for (const char c : run.errors)
            QVERIFY2(c == '\n' || static_cast<unsigned char>(c) >= ' ', run.errors.constData());
    }

    ConsoleTool m_tool;
};

SETUP_TEST_MAIN(TestBrokenInput)
#include "tst_brokeninput.moc"
