# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# The arguments that Deploy-Eflow and Set-EflowVm share. What is not among them is reset to its
# default.

function Get-SetupVmArgument {
    $data = $setupRequest.data
    $arguments = @{
        cpuCount   = [int] $data.cpuCount
        memoryInMB = [int] $data.memoryInMB
    }
    if ($null -ne $data.gpuName) {
        $arguments.gpuName = Get-SetupArgument $data.gpuName
        $arguments.gpuPassthroughType = Get-SetupArgument $data.gpuPassthroughType
        $arguments.gpuCount = [int] $data.gpuCount
    }
    return $arguments
}

