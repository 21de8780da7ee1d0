// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/commandline.h"
#include "platform/windows/eflow/scripts.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Platform::Windows;

class TestScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScriptIsWhole_data() { scripts(); }
    void everyScriptIsWhole()
    {
        QFETCH(Script, script);
        const QString text = scriptText(script);
        QVERIFY(text.startsWith(QStringLiteral("# SPDX")));
        QCOMPARE(text.count(QStringLiteral("\nComplete-SetupRun {")), 1);
        QVERIFY(text.endsWith(QStringLiteral("\n}\n")));
        QCOMPARE(text.count(u'{'), text.count(u'}'));
        QCOMPARE(text.count(u'('), text.count(u')'));
        QVERIFY(text.contains(QStringLiteral("$ErrorActionPreference = 'Stop'")));
    }

    void everyScriptTravelsAsOneArgument_data() { scripts(); }
    void everyScriptTravelsAsOneArgument()
    {
        QFETCH(Script, script);
        const QString text = scriptText(script);
        const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
            return c == u'\n' || (c >= u' ' && c <= u'~' && c != u'"');
        });
        QVERIFY(isPlain);
        const QString program =
            QStringLiteral("C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe");
        const QString line = windowsCommandLine(QStringList{program} + scriptArguments(script));
        QVERIFY2(line.size() < LongestCommandLine / 2, qPrintable(QString::number(line.size())));
        QCOMPARE(scriptArguments(script).last(), text);
        QVERIFY(scriptArguments(script).contains(QStringLiteral("-NonInteractive")));
        QVERIFY(scriptArguments(script).contains(QStringLiteral("-NoProfile")));
        QVERIFY(!text.contains(QStringLiteral("Bypass")));
    }

    /// The first cmdlet makes PowerShell look for its module.
    void onlyModulesOfAdministratorsAreFound_data() { scripts(); }
    void onlyModulesOfAdministratorsAreFound()
    {
        QFETCH(Script, script);
        QString code;
        for (const QString &line : scriptText(script).split(u'\n')) {
            if (!line.startsWith(u'#') && !line.isEmpty())
                code += line + u'\n';
        }
        QVERIFY(code.startsWith(
            QStringLiteral("if ($PSVersionTable.PSEdition -ne 'Core') {\n"
                           "    $env:PSModulePath = $PSHOME + '\\Modules;' + $env:ProgramFiles + "
                           "'\\WindowsPowerShell\\Modules'\n"
                           "}\n")));
    }

    /// Windows PowerShell makes errors, which may end the cmdlet, of what programs write to a
    /// stream of errors that is taken elsewhere.
    void theStreamOfErrorsIsLeftAlone_data() { scripts(); }
    void theStreamOfErrorsIsLeftAlone()
    {
        QFETCH(Script, script);
        static const QRegularExpression Redirection(QStringLiteral("[*2]>"));
        QVERIFY(!scriptText(script).contains(Redirection));
    }

    /// No data can become code, and nothing is used that Windows PowerShell 5.1 does not know.
    void noScriptEvaluatesText_data() { scripts(); }
    void noScriptEvaluatesText()
    {
        QFETCH(Script, script);
        static const QRegularExpression Forbidden(
            QStringLiteral("Invoke-Expression|\\biex\\b|ScriptBlock\\]::Create|ExpandString|"
                           "Add-Type|Start-Process|-AsHashtable|-EscapeHandling|-EnumsAsStrings|"
                           "\\?\\?|\\?\\.|&&|\\|\\||-ErrorAction (SilentlyContinue|Ignore)"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = Forbidden.match(scriptText(script));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void everyScriptAsksTheModuleOnlyByCmdletsOfItsOwn_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QStringList>("cmdlets");
        const auto row = [](const char *name, Script script, const char *cmdlets) {
            QTest::newRow(name) << script << QString::fromLatin1(cmdlets).split(u' ');
        };
        row("read state", Script::ReadState,
            "Get-EflowHostConfiguration Get-EflowVm Verify-EflowVm");
        row("deploy", Script::Deploy, "Deploy-Eflow Verify-EflowVm");
        row("configure", Script::Configure, "Set-EflowVm Verify-EflowVm");
        row("start", Script::Start, "Start-EflowVm Verify-EflowVm");
        row("stop", Script::Stop, "Stop-EflowVm Verify-EflowVm");
        row("run commands", Script::RunCommands, "Invoke-EflowVmCommand Verify-EflowVm");
    }
    void everyScriptAsksTheModuleOnlyByCmdletsOfItsOwn()
    {
        QFETCH(Script, script);
        QFETCH(QStringList, cmdlets);
        // As a literal only: comments and texts name cmdlets too.
        static const QRegularExpression Cmdlet(
            QStringLiteral("Setup(?:Change|Cmdlet|Value) '([A-Z][a-z]+-Eflow[A-Za-z]*)'"));
        QSet<QString> found;
        QString calls = scriptText(script);
        if (script == Script::ReadState) // it only reads: the guard of the others is not called
            QVERIFY(!calls.contains(QStringLiteral("\n    Assert-SetupDeployed")));
        for (auto it = Cmdlet.globalMatch(calls); it.hasNext();)
            found << it.next().captured(1);
        QStringList sorted = found.values();
        sorted.sort();
        QCOMPARE(sorted, cmdlets);
    }

private:
    static void scripts()
    {
        QTest::addColumn<Script>("script");
        for (const Script script : allScripts())
            QTest::addRow("script %d", int(script)) << script;
    }
};

SETUP_TEST_MAIN(TestScripts)
#include "tst_scripts.moc"
