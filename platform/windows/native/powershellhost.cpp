// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/powershellhost.h"

#include "platform/windows/eflow/scriptanswer.h"
#include "platform/windows/eflow/scriptenvironment.h"
#include "platform/windows/native/jobprocess.h"
#include "platform/windows/native/systemplaces.h"

namespace Platform::Windows {

PowerShellHost::PowerShellHost()
    : PowerShellHost(systemPlaces().system +
                     QStringLiteral("\\WindowsPowerShell\\v1.0\\powershell.exe"))
{
}

PowerShellHost::PowerShellHost(const QString &program)
    : m_program(program)
{
}

QString PowerShellHost::moduleFolder() const
{
    return systemPlaces().programFiles + QStringLiteral("\\WindowsPowerShell\\Modules\\AzureEFLOW");
}

Result<ScriptOutput> PowerShellHost::run(const ScriptRequest &request, const CallContext &call)
{
    const SystemPlaces places = systemPlaces();
    JobProcess process;
    process.program = m_program;
    process.arguments = scriptArguments(request.script);
    process.environment = environmentBlock(scriptEnvironment(places));
    process.workingFolder = places.system;
    process.input = request.json;
    process.outputLimit = LargestScriptOutputBytes;
    return runJobProcess(process, call);
}

} // namespace Platform::Windows
