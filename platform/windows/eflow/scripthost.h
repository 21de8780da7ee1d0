// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"
#include "platform/windows/eflow/scripts.h"

#include <QByteArray>

namespace Platform::Windows {

/// One run of a script: which one, and its data; see makeScriptRequest().
struct ScriptRequest
{
    Script script = Script::ReadState;
    QByteArray json; ///< One line of ASCII, which the script reads from its standard input.
};

/// What a script left behind. The standard error is evidence, never data.
struct ScriptOutput
{
    QByteArray standardOutput;
    QByteArray standardError;
    int exitCode = 0;
};

/// Runs the scripts of this product in Windows PowerShell, one process for each run.
class ScriptHost
{
public:
    virtual ~ScriptHost() = default;

    /// The folder of the module AzureEFLOW, whether or not it is there:
    /// %ProgramFiles%\WindowsPowerShell\Modules\AzureEFLOW.
    [[nodiscard]] virtual QString moduleFolder() const = 0;
    /// Runs a script to its end and kills it, with all that it started, when the limit is over or a
    /// stop is asked for. Of more output than LargestScriptOutputBytes only the last is kept: a
    /// change that is under way is not killed for noise, and the answer comes last. Errors:
    /// Cancelled, TimedOut, PowerShellMissing, ScriptBlocked, Internal.
    [[nodiscard]] virtual Result<ScriptOutput> run(const ScriptRequest &request,
                                                   const CallContext &call) = 0;
};

} // namespace Platform::Windows
