# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Deploy-Eflow. It returns OK, or else the text of an error.

Complete-SetupRun {
    $null = Import-SetupModule
    Assert-SetupDeployed $false
    $data = $setupRequest.data
    $arguments = Get-SetupVmArgument
    $arguments.acceptEula = Get-SetupArgument $data.acceptEula
    $arguments.acceptOptionalTelemetry = Get-SetupArgument $data.acceptOptionalTelemetry
    Invoke-SetupChange 'Deploy-Eflow' $arguments
    @{}
}
