// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/exclusivefile.h"
#include "tests/app/recordedhost.h"
#include "tests/support/testmain.h"

#include <QFile>

namespace {

QString text(const char *latin1) { return QString(QLatin1String(latin1)); }

} // namespace

/// What the console tool does where programs are linked dynamically, have signals and no Windows.
class TestUnixConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksNoWindowSystem()
    {
        const QByteArray program = contentOf(text(CONSOLE_TOOL));
        QVERIFY(program.contains("libQt6Core"));
        QVERIFY(!program.contains("libQt6Widgets"));
        QVERIFY(!program.contains("libQt6Gui"));
    }

    void saysThatThisComputerIsNotSupported()
    {
        const ConsoleRun plain = m_tool.run({text("check")});
        QCOMPARE(plain.exitCode, shellCode(1633));
        QCOMPARE(plain.output, QByteArray());
        const ConsoleRun run = m_tool.run({text("check"), text("--json")});
        QCOMPARE(run.exitCode, shellCode(1633));
        QCOMPARE(run.json().value(text("exitCode")).toInt(), 1633);
        QCOMPARE(m_tool.validity(run.json()), QByteArray("valid"));
    }

    void worksWithoutAPlaceForTheLog()
    {
        const ConsoleRun run = m_tool.runWithoutLog(
            {text("check"), text("--host"), hostProfile(text("demo-unknown"))});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.output.startsWith("Licences\n"));
        QVERIFY(run.errors.contains("eflow-gpu-setup"));
    }

    void beginsARunWhileSomebodyReadsTheJournal()
    {
        const RecordedHost host(m_tool, hostProfile(text("demo-hyperv-gpupv")));
        const QStringList wishes = host.longestOpenPath() + everyConsent();
        QCOMPARE(m_tool.run(host.command("apply") + wishes).exitCode, 0);
        const auto reader = Platform::openToRead(host.state() + text(".journal"));
        QVERIFY(reader);
        const ConsoleRun undo = m_tool.run(host.command("undo"));
        QVERIFY2(undo.exitCode == 0, undo.errors.constData());
    }

    void undoesTheRunWhenAskedToEnd()
    {
        const RecordedHost host(m_tool, slowProfile(m_tool));
        QProcess slow;
        QVERIFY(startToApply(m_tool, host, slow));
        slow.terminate();
        QVERIFY(slow.waitForFinished());
        QCOMPARE(slow.exitStatus(), QProcess::NormalExit);
        const QByteArray errors = slow.readAllStandardError();
        QVERIFY2(slow.exitCode() == shellCode(1602), errors.constData());
        QCOMPARE(machineIn(contentOf(host.state())),
                 machineIn(m_tool.run({text("capture"), text("--host"), host.profile()}).output));
    }

private:
    ConsoleTool m_tool;
};

SETUP_TEST_MAIN(TestUnixConsole)
#include "tst_unixconsole.moc"
