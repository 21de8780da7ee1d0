// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/eflow/pwshworld.h"

#include "platform/windows/eflow/eflowmodulereader.h"
#include "tests/support/testmain.h"

namespace TestSupport {

using namespace Platform;
using namespace Platform::Windows;

EflowFacts PwshWorld::facts() const
{
    EflowFacts facts;
    EflowModuleReader(host, memory).addTo(facts, call);
    return facts;
}

void PwshWorld::change(const char *member, const QJsonValue &value) const
{
    QJsonObject state = host->state();
    state.insert(QLatin1String(member), value);
    host->setState(state);
}

int runOnPowerShell(QObject &test, int argc, char *argv[])
{
    constexpr int NotRun = 77;
    prepare();
    if (powerShellProgram().isEmpty()) {
        qInfo("not run: there is no PowerShell 7; tests/platform/windows/eflow/powershell gets it");
        return NotRun;
    }
    return QTest::qExec(&test, argc, argv);
}

} // namespace TestSupport
