// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/powershellreader.h"
#include "tests/core/support/scenario.h"
#include "tests/support/testmain.h"
#include "wizard/core/powershell.h"

#include <QRegularExpression>

using namespace Core;
using namespace TestSupport;

class TestPowerShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryTextInsideItsLiteral_data()
    {
        QTest::addColumn<QString>("text");
        const char16_t *texts[] = {u"",
                                   u"plain",
                                   u"it's",
                                   u"''",
                                   u"'; Remove-Item C:\\ -Recurse; '",
                                   u"\u2018\u2019\u201A\u201B",
                                   u"a\u2019; calc",
                                   u"$(calc)",
                                   u"`$x`n\"\"",
                                   u"line\nbreak\r\nand\ttab",
                                   u"\u0085\u2028\u2029",
                                   u"nul\u0001bell\u0007",
                                   u"'\n'",
                                   u"#> <#",
                                   u"--%",
                                   u"-Force",
                                   u"{0} %1",
                                   u"\u202Egpj.exe",
                                   u"\U0001F5A5 GPU"};
        for (const char16_t *text : texts)
            QTest::newRow(qPrintable(powerShellComment(QString::fromUtf16(text))))
                << QString::fromUtf16(text);
    }
    void keepsEveryTextInsideItsLiteral()
    {
        QFETCH(QString, text);
        const QString literal = powerShellLiteral(text);
        QCOMPARE(readPowerShellExpression(literal), std::optional(text));
        static const QRegularExpression LineEnd(
            QStringLiteral("[\\x00-\\x1F\\x7F-\\x9F\\x{2028}\\x{2029}]"));
        QVERIFY(!literal.contains(LineEnd));
        QVERIFY(!powerShellComment(text).contains(LineEnd));
        QVERIFY(powerShellComment(text).startsWith(QStringLiteral("# ")));
    }

    void letsNoNameBecomeCode()
    {
        int plans = 0;
        for (const Scenario &scenario : openPaths()) {
            if (!scenario.name.startsWith(QStringLiteral("demo-hostile-names")))
                continue;
            ++plans;
            for (const QString &script :
                 {planPowerShell(scenario.plan), undoPowerShell(scenario.plan)}) {
                for (const QString &line : script.split(QLatin1Char('\n')))
                    checkLine(line);
            }
        }
        QVERIFY(plans > 10);
    }

    void writesTheCmdletsOfEveryKind_data()
    {
        QTest::addColumn<qsizetype>("kind");
        QTest::addColumn<QStringList>("apply");
        QTest::addColumn<QStringList>("undo");
        const auto row = [](const char *name, qsizetype kind, const char *apply, const char *undo) {
            const QChar space = QLatin1Char(' ');
            QTest::newRow(name) << kind << QString::fromLatin1(apply).split(space)
                                << QString::fromLatin1(undo).split(space);
        };
        row("EFLOW deployment", 0, "Deploy-Eflow Set-EflowVm Invoke-EflowVmCommand", "Set-EflowVm");
        row("Hyper-V DDA", 4,
            "Stop-VM Set-VM Set-VMMemory Set-VM Set-VM Set-VM Disable-PnpDevice "
            "Dismount-VMHostAssignableDevice Add-VMAssignableDevice Start-VM",
            "Stop-VM Remove-VMAssignableDevice Mount-VMHostAssignableDevice Enable-PnpDevice "
            "Set-VM Set-VM Set-VM Set-VMMemory Set-VM Start-VM");
        row("Hyper-V GPU-PV", 7, "Set-VM Set-VM Set-VM Add-VMGpuPartitionAdapter Start-VM",
            "Stop-VM Get-VMGpuPartitionAdapter Set-VM Set-VM Set-VM");
    }
    void writesTheCmdletsOfEveryKind()
    {
        QFETCH(qsizetype, kind);
        const Plan plan = planKinds().at(kind).plan;
        QTEST(cmdletsOf(planPowerShell(plan)), "apply");
        QTEST(cmdletsOf(undoPowerShell(plan)), "undo");
    }

private:
    /// The first word of every line that is code.
    static QStringList cmdletsOf(const QString &script)
    {
        QStringList cmdlets;
        for (const QString &line : script.split(QLatin1Char('\n'))) {
            if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')) &&
                !line.startsWith(QLatin1Char('$')))
                cmdlets << line.section(QLatin1Char(' '), 0, 0);
        }
        return cmdlets;
    }
    /// Comments stand on lines of their own; outside literals there are only parameters and known
    /// words.
    static void checkLine(const QString &line)
    {
        if (line.startsWith(QLatin1Char('#')))
            return;
        QString code = line;
        static const QRegularExpression Literal(
            QStringLiteral("['\\x{2018}-\\x{201B}](?:[^'\\x{2018}-\\x{201B}]|['\\x{2018}-\\x{201B}]"
                           "{2})*['\\x{2018}-\\x{201B}]"));
        code.remove(Literal);
        static const QRegularExpression Harmless(
            QStringLiteral("^[A-Za-z0-9 .,:$=(){}@|\\[\\]\\\\_+-]*$"));
        QVERIFY2(Harmless.match(code).hasMatch() && !code.contains(QStringLiteral("$(")),
                 qPrintable(line));
        for (const char *word : {"Remove-Item", "Start-Process", "whoami", "canary"})
            QVERIFY2(!code.contains(QLatin1String(word)), qPrintable(line));
    }
};

SETUP_TEST_MAIN(TestPowerShell)
#include "tst_powershell.moc"
