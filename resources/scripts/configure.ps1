# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Set-EflowVm with the full set. Without headless it would ask about the risk of a passthrough.

Complete-SetupRun {
    $null = Import-SetupModule
    Assert-SetupDeployed $true
    $arguments = Get-SetupVmArgument
    $arguments.headless = $true
    Invoke-SetupChange 'Set-EflowVm' $arguments
    @{}
}
