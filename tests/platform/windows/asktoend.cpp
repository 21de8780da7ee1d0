// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/asktoend.h"

#include "tests/platform/windows/support/wine.h"

#include <windows.h>

namespace TestSupport {

QList<WayToEnd> waysToEnd()
{
    QList<WayToEnd> ways{{"Ctrl+C", CTRL_C_EVENT}};
    if (isWine())
        qInfo("Ctrl+Break is not checked: Wine cannot send it");
    else
        ways.append({"Ctrl+Break", CTRL_BREAK_EVENT});
    return ways;
}

QByteArray askToEnd(int number)
{
    // A console of its own: the event goes to every process of the console, also to who runs the
    // test.
    static const bool hasConsole = FreeConsole() && AllocConsole();
    if (!hasConsole)
        return "AllocConsole: " + QByteArray::number(qulonglong(GetLastError()));
    if (!GenerateConsoleCtrlEvent(DWORD(number), 0))
        return "GenerateConsoleCtrlEvent: " + QByteArray::number(qulonglong(GetLastError()));
    return {};
}

} // namespace TestSupport
