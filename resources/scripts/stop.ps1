# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Stop-EflowVm. It does nothing when the VM is off.

Complete-SetupRun {
    $null = Import-SetupModule
    Assert-SetupDeployed $true
    Invoke-SetupChange 'Stop-EflowVm' @{}
    @{}
}
