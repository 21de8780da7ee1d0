// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace Platform::Windows {

/// The scripts of this product, one for each thing that it asks of the module AzureEFLOW.
enum class Script {
    ReadState,   ///< Verify-EflowVm, Get-EflowHostConfiguration, Get-EflowVm.
    Deploy,      ///< Deploy-Eflow.
    Configure,   ///< Set-EflowVm.
    Start,       ///< Start-EflowVm.
    Stop,        ///< Stop-EflowVm.
    RunCommands, ///< Invoke-EflowVmCommand, once for each command.
};

/// All scripts, each once.
[[nodiscard]] std::span<const Script> allScripts();

/// The text of a script: constant files of resources/scripts, one after the other. It holds no data
/// and no double quotation mark, runs in Windows PowerShell 5.1 and PowerShell 7, and ends the
/// process with an exit code of its own: 0 done, 1 an error was reported, ExitLanguageMode.
[[nodiscard]] QString scriptText(Script script);

/// The exit code of a script that may not use the full language.
inline constexpr int ExitLanguageMode = 64;

/// The arguments for powershell.exe or pwsh. -Command rather than -EncodedCommand: the text is
/// constant, stays readable in the audit log of processes, and watchdogs take encoded commands for
/// attacks. No execution policy is given: a policy that somebody chose is obeyed; see
/// Import-SetupModule.
[[nodiscard]] QStringList scriptArguments(Script script);

} // namespace Platform::Windows
