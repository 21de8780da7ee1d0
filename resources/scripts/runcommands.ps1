# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Invoke-EflowVmCommand, once for each command. The outcome of a command is what it prints, and the
# error where one command fails; an error is only what keeps all of them from running.

Complete-SetupRun {
    $null = Import-SetupModule
    Assert-SetupDeployed $true
    $answers = @()
    $failure = $null
    $ran = 0
    foreach ($command in $setupRequest.data.commands) {
        $arguments = @{ command = (Get-SetupArgument $command); ignoreError = $true }
        try {
            $outcome = Invoke-SetupCmdlet 'Invoke-EflowVmCommand' $arguments
            $lines = @($outcome.output | ForEach-Object { Get-SetupText $_ 1000 })
            if (($lines.Count -eq 0) -and ($outcome.problems.Count -gt 0)) {
                throw $outcome.problems[0]
            }
            $ran++
        } catch {
            if ($null -eq $failure) { $failure = $_ }
            $lines = @(Get-SetupText (Get-SetupMessage $_) 1000)
        }
        $answers += , @($lines | Select-Object -First 100)
    }
    if (($ran -eq 0) -and ($null -ne $failure)) { throw $failure }
    @{ answers = $answers }
}
