// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/recordedhost.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString text(const char *latin1) { return QString(QLatin1String(latin1)); }

QStringList words(const char *line) { return text(line).split(QLatin1Char(' ')); }

bool isHarmless(const QByteArray &output)
{
    const QString shown = QString::fromUtf8(output);
    return std::none_of(shown.begin(), shown.end(), [](QChar c) {
        return c != u'\n' &&
               (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsHelpAndVersion()
    {
        const ConsoleRun help = m_tool.run({text("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.startsWith("Usage: eflow-gpu-setup-cli COMMAND [OPTION]"));
        QCOMPARE(help.errors, QByteArray());
        const ConsoleRun version = m_tool.run({text("--version")});
        QCOMPARE(version.output.split(' ').first(), QByteArray("eflow-gpu-setup-cli"));
        QCOMPARE(version.exitCode, 0);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("unknown command")
            << "delete"
            << QByteArray("“delete” is not a command. Use --help to see the commands.\n");
        QTest::newRow("unknown option")
            << "check --json --fast" << QByteArray("Unknown option 'fast'.\n");
        QTest::newRow("hostile option")
            << "check \x1b[31m" << QByteArray("“\\u001b[31m” is one word too many.\n");
    }
    void refusesWrongUsage()
    {
        QFETCH(QString, line);
        const ConsoleRun run = m_tool.run(line.split(QLatin1Char(' ')));
        QCOMPARE(run.exitCode, shellCode(1639));
        QCOMPARE(run.output, QByteArray());
        QTEST(run.errors, "errors");
    }

    void checksHosts_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("conclusion");
        QTest::newRow("demo-eflow-gpupv") << 0 << "open";
        QTest::newRow("demo-server-t4-dda") << 0 << "open";
        QTest::newRow("demo-hostile-names") << 0 << "open";
        QTest::newRow("demo-blocked-home") << 2 << "closed";
        QTest::newRow("demo-unknown") << 3 << "inconclusive";
    }
    void checksHosts()
    {
        QFETCH(int, exitCode);
        const QStringList line{text("check"), text("--host"),
                               hostProfile(text(QTest::currentDataTag()))};
        const ConsoleRun plain = m_tool.run(line);
        QCOMPARE(plain.exitCode, exitCode);
        QCOMPARE(plain.errors, QByteArray());
        QVERIFY(isHarmless(plain.output));
        QVERIFY(plain.output.contains("\nWays to give a GPU to a VM\n"));
        const ConsoleRun run = m_tool.run(line + QStringList{text("--json")});
        QCOMPARE(run.exitCode, exitCode);
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.json().value(text("exitCode")).toInt(), exitCode);
        QTEST(run.json().value(text("conclusion")).toString(), "conclusion");
        QCOMPARE(m_tool.validity(run.json()), QByteArray("valid"));
    }

    void everyProfileGivesAValidReport()
    {
        const QFileInfoList profiles =
            QFileInfo(hostProfile(text("demo-unknown"))).dir().entryInfoList({text("*.json")});
        QVERIFY(profiles.size() > 20);
        for (const QFileInfo &profile : profiles) {
            const ConsoleRun run =
                m_tool.run({text("check"), text("--json"), text("--host"), profile.filePath()});
            const QByteArray told = profile.fileName().toUtf8() + ' ' +
                                    QByteArray::number(run.exitCode) + '\n' + run.errors;
            QVERIFY2(run.exitCode >= 0 && run.exitCode <= 3, told.constData());
            QCOMPARE(m_tool.validity(run.json()), QByteArray("valid"));
        }
    }

    void capturesTheHostAsAProfile()
    {
        const QString profile = hostProfile(text("demo-server-t4-dda"));
        const ConsoleRun run = m_tool.run({text("capture"), text("--host"), profile});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json(), QJsonDocument::fromJson(contentOf(profile)).object());
        QCOMPARE(m_tool.validity(run.json()), QByteArray("valid"));
        const QString copy = m_tool.write(text("copy.json"), run.output);
        QCOMPARE(m_tool.run({text("capture"), text("--host"), copy}).output, run.output);
        const QString file = m_tool.path(text("captured.json"));
        const ConsoleRun saved =
            m_tool.run({text("capture"), text("--host"), copy, text("--output"), file});
        QCOMPARE(saved.output, QByteArray());
        QCOMPARE(contentOf(file), run.output);
    }

    void namesTheVmOfEflowInAPlan()
    {
        const QStringList line =
            QStringList{text("plan"), text("--host"), hostProfile(text("demo-eflow-gpupv"))} +
            words("--guest eflow --gpu") +
            QStringList{text("PCI\\VEN_10DE&DEV_2504&SUBSYS_40741458&REV_A1\\4&23B96B75&0&0008")};
        QCOMPARE(m_tool.run(line).output.split('\n').at(0),
                 QByteArray("Plan: give NVIDIA GeForce RTX 3060 to the EFLOW virtual machine"));
    }

    void plansInWordsPowerShellAndJson()
    {
        const QStringList line =
            QStringList{text("plan"), text("--host"), hostProfile(text("demo-hyperv-gpupv"))} +
            words("--guest hyperv --method gpu-pv --gpu") +
            QStringList{text("PCI\\VEN_10DE&DEV_2786&SUBSYS_40DE1458&REV_A1\\4&2283F625&0&0008")};
        const ConsoleRun plain = m_tool.run(line);
        QVERIFY2(plain.exitCode == 0, plain.errors.constData());
        const QByteArrayList lines = plain.output.split('\n');
        QCOMPARE(lines.at(0), QByteArray("Plan: give NVIDIA GeForce RTX 4070 to ubuntu-dev"));
        QVERIFY(lines.at(1).startsWith("1. "));
        QVERIFY(plain.output.contains("\n  nvidia (not accepted yet)\n"));
        const ConsoleRun script = m_tool.run(line + QStringList{text("--powershell")});
        QVERIFY(script.output.startsWith("# "));
        QVERIFY(script.output.contains("\n$ErrorActionPreference = 'Stop'\n"));
        const ConsoleRun json = m_tool.run(line + QStringList{text("--json")});
        QCOMPARE(m_tool.validity(json.json()), QByteArray("valid"));
        QCOMPARE(json.json().value(text("missing")).toArray(), QJsonArray{text("nvidia")});
        QCOMPARE(m_tool.run(line + everyConsent() + QStringList{text("--json")})
                     .json()
                     .value(text("missing"))
                     .toArray(),
                 QJsonArray());
    }

    void refusesToChooseBetweenTwo()
    {
        const ConsoleRun run =
            m_tool.run({text("plan"), text("--host"), hostProfile(text("demo-two-equal-cards"))});
        QCOMPARE(run.exitCode, shellCode(1639));
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.errors.contains("More than one path is open."), run.errors.constData());
    }

    void refusesAHostWithoutAnOpenPath()
    {
        const ConsoleRun run = m_tool.run({text("apply"), text("--json"), text("--host"),
                                           hostProfile(text("demo-blocked-home"))});
        QCOMPARE(run.exitCode, shellCode(1633));
        QCOMPARE(run.json().value(text("exitCode")).toInt(), 1633);
        QCOMPARE(m_tool.validity(run.json()), QByteArray("valid"));
    }

    void refusesToApplyWithoutConsent()
    {
        const QString state = m_tool.path(text("untouched.json"));
        const ConsoleRun run = m_tool.run(
            QStringList{text("apply"), text("--json"), text("--host"),
                        hostProfile(text("demo-eflow-deploy")), text("--host-state"), state} +
            words("--accept-license eflow --accept-license nvidia --guest eflow "
                  "--method gpu-pv --gpu") +
            QStringList{text("PCI\\VEN_10DE&DEV_2504&SUBSYS_40741458&REV_A1\\4&23B96B75&0&0008")});
        QCOMPARE(run.exitCode, shellCode(1625));
        QCOMPARE(run.json().value(text("exitCode")).toInt(), 1625);
        QVERIFY(run.errors.contains("--accept-risk one-way-deployment"));
        QVERIFY(!QFile::exists(state));
    }

    void hasNothingToUndoBeforeTheFirstRun()
    {
        const QStringList host{text("--host"), hostProfile(text("demo-eflow-gpupv")),
                               text("--host-state"), m_tool.path(text("first.json")),
                               text("--json")};
        const ConsoleRun undo = m_tool.run(QStringList{text("undo")} + host);
        QCOMPARE(undo.exitCode, shellCode(1605));
        QCOMPARE(undo.json().value(text("exitCode")).toInt(), 1605);
        QCOMPARE(m_tool.validity(undo.json()), QByteArray("valid"));
        const ConsoleRun recover = m_tool.run(QStringList{text("recover")} + host);
        QCOMPARE(recover.exitCode, 0);
        QCOMPARE(m_tool.validity(recover.json()), QByteArray("valid"));
        const ConsoleRun verify = m_tool.run(QStringList{text("verify")} + host);
        QCOMPARE(verify.exitCode, shellCode(1639));
        QCOMPARE(verify.output, QByteArray());
    }

    void writesTheRunIdIntoTheLog()
    {
        const QString log = m_tool.path(text("own/run.log"));
        const ConsoleRun run =
            m_tool.run({text("check"), text("--host"), hostProfile(text("demo-unknown")),
                        text("--log-file"), log});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(contentOf(log).contains("] info End with 3\n"), contentOf(log).constData());
        const ConsoleRun refused =
            m_tool.run({text("check"), text("--host"), hostProfile(text("demo-unknown")),
                        text("--log-file"), m_tool.path(QString())});
        QCOMPARE(refused.exitCode, shellCode(1639));
    }

private:
    ConsoleTool m_tool;
};

SETUP_TEST_MAIN(TestConsole)
#include "tst_console.moc"
