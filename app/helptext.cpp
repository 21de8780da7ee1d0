// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/helptext.h"

#include "app/exitcode.h"
#include "app/optiontable.h"
#include "wizard/core/columns.h"

#include <algorithm>

namespace App {

namespace {

/// In columns of a terminal.
constexpr qsizetype LongestLine = 100;

//: %1: name of the program
constexpr Core::Text WindowUsage = QT_TRANSLATE_NOOP3("Options", "Usage: %1 [OPTION]…", "@info");
//: %1: name of the program
constexpr Core::Text ConsoleUsage =
    QT_TRANSLATE_NOOP3("Options", "Usage: %1 COMMAND [OPTION]…", "@info");
constexpr Core::Text WindowPurpose = QT_TRANSLATE_NOOP3(
    "Options", "Gives a graphics card to a Linux virtual machine, step by step.", "@info");
constexpr Core::Text ConsolePurpose =
    QT_TRANSLATE_NOOP3("Options",
                       "Gives a graphics card to a Linux virtual machine. The result goes to "
                       "standard output, progress and errors to "
                       "standard error; nothing is ever asked.",
                       "@info");
constexpr Core::Text CommandsTitle = QT_TRANSLATE_NOOP3("Options", "Commands", "@title");
constexpr Core::Text OptionsTitle = QT_TRANSLATE_NOOP3("Options", "Options", "@title");
constexpr Core::Text SomeOptionsTitle =
    QT_TRANSLATE_NOOP3("Options", "Options of some commands", "@title");
constexpr Core::Text ExitCodesTitle = QT_TRANSLATE_NOOP3("Options", "Exit codes", "@title");

using Row = std::pair<QString, QString>;

QString programName(Program program)
{
    return program == Program::Window ? QStringLiteral("eflow-gpu-setup")
                                      : QStringLiteral("eflow-gpu-setup-cli");
}

QString section(const Core::Text &title, const QList<Row> &rows)
{
    qsizetype longest = 0;
    for (const Row &row : rows)
        longest = std::max(longest, Core::columnsOf(row.first));
    QString text = QLatin1Char('\n') + optionText(title) + QLatin1Char('\n');
    for (const Row &row : rows) {
        const QString left =
            QStringLiteral("  ") + Core::padded(row.first, longest) + QStringLiteral("  ");
        text += left + Core::wrapped(row.second, Core::columnsOf(left), LongestLine) +
                QLatin1Char('\n');
    }
    return text;
}

QList<Row> verbHelp()
{
    QList<Row> rows;
    for (const VerbRow &row : verbRows())
        rows << Row{row.name, optionText(row.help)};
    return rows;
}

QList<Row> optionHelp(Scope scope, bool (*isWanted)(Scope))
{
    QList<Row> rows;
    for (const OptionRow &row : optionRows()) {
        if ((row.scope & scope) == 0 || !isWanted(row.scope))
            continue;
        QString left = QStringLiteral("--") + QLatin1String(row.name);
        if (!row.valueName.isEmpty())
            left += QLatin1Char(' ') + optionText(row.valueName);
        rows << Row{left, optionText(row.help)};
    }
    return rows;
}

QList<Row> exitCodeHelp()
{
    QList<Row> rows;
    for (const ExitCodeRow &row : exitCodeRows())
        rows << Row{QString::number(int(row.code)), optionText(row.help)};
    return rows;
}

bool isForEveryVerb(Scope scope)
{
    return (scope & scopeOf(Program::Console)) == scopeOf(Program::Console);
}

bool isForSomeVerbs(Scope scope) { return !isForEveryVerb(scope); }

bool isAny(Scope) { return true; }

} // namespace

QString helpText(Program program)
{
    const bool isWindow = program == Program::Window;
    QString text =
        optionText(isWindow ? WindowUsage : ConsoleUsage, {programName(program)}) +
        QLatin1Char('\n') +
        Core::wrapped(optionText(isWindow ? WindowPurpose : ConsolePurpose), 0, LongestLine) +
        QLatin1Char('\n');
    if (isWindow)
        return text + section(OptionsTitle, optionHelp(WindowScope, isAny));
    text += section(CommandsTitle, verbHelp());
    text += section(OptionsTitle, optionHelp(scopeOf(program), isForEveryVerb));
    text += section(SomeOptionsTitle, optionHelp(scopeOf(program), isForSomeVerbs));
    return text + section(ExitCodesTitle, exitCodeHelp());
}

QString versionText(Program program)
{
    return programName(program) + QLatin1Char(' ') + QLatin1String(PROJECT_VERSION) +
           QLatin1Char('\n');
}

} // namespace App
