# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Start-EflowVm. It does nothing when the VM is on.

Complete-SetupRun {
    $null = Import-SetupModule
    Assert-SetupDeployed $true
    Invoke-SetupChange 'Start-EflowVm' @{}
    @{}
}
