# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Stands in for the module of EFLOW: the documented parameters with their types and value sets, the
# documented outputs and error texts, over a state that the file $env:EFLOW_STATE keeps as JSON. Every
# call is noted there with the UTF-16 units of its texts, so that a test can compare what arrived.

if ($env:EFLOW_IMPORT_ERROR) { throw $env:EFLOW_IMPORT_ERROR }

# PowerShell 7 makes dates of texts that look like one, unless it is told not to; Windows PowerShell does not.
$script:texts = @{}
if ((Get-Command ConvertFrom-Json).Parameters.ContainsKey('DateKind')) { $script:texts.DateKind = 'String' }
function Read-State { Get-Content -LiteralPath $env:EFLOW_STATE -Raw | ConvertFrom-Json @script:texts }

function Write-State([object] $State) {
    ConvertTo-Json -InputObject $State -Depth 12 | Set-Content -LiteralPath $env:EFLOW_STATE
}

function ConvertTo-Units([object] $Value) {
    if ($Value -isnot [string]) { return $Value }
    return (@($Value.ToCharArray() | ForEach-Object { '{0:x4}' -f [int] $_ }) -join ' ')
}

# What the real module prints and returns when something fails within it: the cause is printed, the
# answer is general.
function Exit-Caught([string] $Cause) {
    $general = 'Verification of Azure IoT Edge for Linux on Windows installation failed'
    Write-Host '[01/20/2023 16:16:04] Exception caught!!!'
    Write-Host (' - ' + $Cause + ' at line 4406')
    Write-Host ''
    Write-Host '[01/20/2023 16:16:05] Exception caught!!!'
    Write-Host (' - ' + $general + ' (L958)')
    Write-Host 'In order to attempt another deployment, please uninstall and start from fresh'
    return $general
}

# Notes a call and fails as the state says. Prints what a real module would print beside its answer.
function Enter-Cmdlet([string] $Name, [System.Collections.IDictionary] $Bound) {
    $state = Read-State
    $arguments = [ordered]@{}
    foreach ($key in @($Bound.Keys | Sort-Object)) {
        $value = $Bound[$key]
        if ($value -is [switch]) { $value = $value.IsPresent }
        $arguments[$key] = ConvertTo-Units $value
    }
    $call = [pscustomobject]@{ name = $Name; arguments = [pscustomobject] $arguments }
    $state.calls = @($state.calls) + $call
    Write-State $state
    Write-Host ('[11/20/2026] ' + $Name)
    Write-Warning 'a warning of the module'
    [Console]::WriteLine('{ not from the script')
    [Console]::Error.WriteLine('a program of the module writes this')
    # An error that the module deals with.
    try { $null = Get-Item -LiteralPath '/no such file' -ErrorAction Stop } catch { $null = $_ }
    foreach ($failure in @($state.failures)) {
        if ($failure.name -ne $Name) { continue }
        if ($failure.how -eq 'throw') { throw $failure.message }
        if ($failure.how -eq 'error') { Write-Error $failure.message }
        if ($failure.how -eq 'return') { return $failure.message }
        if ($failure.how -eq 'caught') { return Exit-Caught $failure.message }
    }
}

function Assert-Deployed([object] $State) {
    if (-not $State.deployed) { throw 'EFLOW is not deployed' }
}

# The checks of the GPU arguments, in the order in which the module is known to make them.
function Test-Gpu([object] $State, [object] $Name, [object] $Type, [int] $Count) {
    $invalid = 'Invalid GPU configuration requested, '
    $beyondHost = 'Requested GPU configuration cannot be supported by Host, '
    if (-not $Type) {
        if ($Count -gt 0) { throw ($invalid + 'Passthrough disabled but gpuCount > 0') }
        return
    }
    if ($Count -lt 1) {
        throw ($invalid + 'Passthrough enabled but requested gpuCount == ' + $Count)
    }
    if (($Type -eq 'ParaVirtualization') -and $State.isServer) {
        throw ($invalid + ('GPU PassthroughType ''{0}'' not supported by ''Vmms'' WssdProvider' -f $Type))
    }
    $gpu = @($State.gpus | Where-Object { $_.Name -ceq $Name })
    if ($gpu.Count -eq 0) { throw ($beyondHost + ('GPU ''{0}'' not available' -f $Name)) }
    if (($Type -eq 'DirectDeviceAssignment') -and ($Name -notmatch 'T4|A2$')) {
        throw ('Unsupported DDA Type: ' + $Name)
    }
    if ($Count -gt $gpu[0].Count) {
        $numbers = 'Requested({0}), Available({1})' -f $Count, $gpu[0].Count
        throw ($beyondHost + 'not enough GPUs available - ' + $numbers)
    }
    if (@($gpu[0].SupportedPassthroughTypes) -notcontains $Type) {
        throw ($beyondHost + ('GPU PassthroughType ''{0}'' not supported' -f $Type))
    }
}

function Set-Vm([object] $State, [object] $Bound) {
    $State.cpuCount = 1
    $State.memoryMb = 1024
    $State.gpuName = ''
    $State.gpuType = ''
    $State.gpuCount = 0
    if ($Bound.ContainsKey('cpuCount')) { $State.cpuCount = $Bound['cpuCount'] }
    if ($Bound.ContainsKey('memoryInMB')) { $State.memoryMb = $Bound['memoryInMB'] }
    if ($Bound.ContainsKey('gpuName')) { $State.gpuName = $Bound['gpuName'] }
    if ($Bound.ContainsKey('gpuPassthroughType')) { $State.gpuType = $Bound['gpuPassthroughType'] }
    if ($Bound.ContainsKey('gpuCount')) { $State.gpuCount = $Bound['gpuCount'] }
}

# vmDataSize and vmLogSize came after 1.1; the rest is the same in all releases.
function Deploy-Eflow {
    [CmdletBinding()]
    param(
        [ValidateSet('Yes', 'No')] [string] $acceptEula,
        [ValidateSet('Yes', 'No')] [string] $acceptOptionalTelemetry,
        [ValidateRange(1, 1024)] [int] $cpuCount = 1,
        [ValidateRange(1024, 4194304)] [int] $memoryInMB = 1024,
        [int] $vmDiskSize = 29,
        [string] $vswitchName,
        [ValidateSet('Internal', 'External')] [string] $vswitchType,
        [string] $ip4Address,
        [int] $ip4PrefixLength,
        [string] $ip4GatewayAddress,
        [string] $gpuName,
        [ValidateSet('DirectDeviceAssignment', 'ParaVirtualization')] [string] $gpuPassthroughType,
        [int] $gpuCount = 0
    )
    $text = Enter-Cmdlet 'Deploy-Eflow' $PSBoundParameters
    if ($text) { return $text }
    if ($acceptEula -ne 'Yes') { return 'The EULA was not accepted.' }
    if (-not $acceptOptionalTelemetry) { $null = Read-Host 'Optional telemetry' }
    $state = Read-State
    if ($state.deployed) { throw 'Device not clean. Components detected' }
    Test-Gpu $state $gpuName $gpuPassthroughType $gpuCount
    Set-Vm $state $PSBoundParameters
    $state.deployed = $true
    $state.power = 'Running'
    Write-State $state
    Write-Host 'Step 1: Preparing host'
    return 'OK'
}

function Set-EflowVm {
    [CmdletBinding()]
    param(
        [ValidateRange(1, 1024)] [int] $cpuCount = 1,
        [ValidateRange(1024, 4194304)] [int] $memoryInMB = 1024,
        [string] $gpuName,
        [ValidateSet('DirectDeviceAssignment', 'ParaVirtualization')] [string] $gpuPassthroughType,
        [int] $gpuCount = 0,
        [switch] $headless
    )
    $text = Enter-Cmdlet 'Set-EflowVm' $PSBoundParameters
    if ($text) { return $text }
    $state = Read-State
    Assert-Deployed $state
    if ($state.power -ne 'Running') { throw 'Can''t process request, EFLOW VM is OFF!' }
    Test-Gpu $state $gpuName $gpuPassthroughType $gpuCount
    if ($gpuPassthroughType -and -not $headless) { $null = Read-Host 'This is a risk. Continue' }
    Set-Vm $state $PSBoundParameters
    Write-State $state
}

function Start-EflowVm {
    [CmdletBinding()] param()
    $text = Enter-Cmdlet 'Start-EflowVm' $PSBoundParameters
    if ($text) { return $text }
    $state = Read-State
    Assert-Deployed $state
    $state.power = 'Running'
    Write-State $state
}

function Stop-EflowVm {
    [CmdletBinding()] param()
    $text = Enter-Cmdlet 'Stop-EflowVm' $PSBoundParameters
    if ($text) { return $text }
    $state = Read-State
    Assert-Deployed $state
    $state.power = 'Off'
    Write-State $state
}

function Verify-EflowVm {
    [CmdletBinding()] param()
    $text = Enter-Cmdlet 'Verify-EflowVm' $PSBoundParameters
    if ($text) { return $text }
    return [bool] (Read-State).deployed
}

function Get-EflowHostConfiguration {
    [CmdletBinding()] param()
    $text = Enter-Cmdlet 'Get-EflowHostConfiguration' $PSBoundParameters
    if ($text) { return $text }
    $gpus = @((Read-State).gpus)
    # One GPU stands there alone, several in an array.
    $info = $gpus
    if ($gpus.Count -eq 1) { $info = $gpus[0] }
    return [pscustomobject]@{
        FreePhysicalMemoryInMB    = 35502
        NumberOfLogicalProcessors = @(64, 64)
        DiskInfo                  = [pscustomobject]@{ Drive = 'C:'; FreeSizeInGB = 100 }
        GpuInfo                   = $info
    }
}

function Get-EflowVm {
    [CmdletBinding()] param()
    $text = Enter-Cmdlet 'Get-EflowVm' $PSBoundParameters
    if ($text) { return $text }
    $state = Read-State
    Assert-Deployed $state
    $profile = [pscustomobject]@{
        vmSize     = 'Custom'
        customsize = [pscustomobject]@{
            cpucount = $state.cpuCount
            gpucount = $state.gpuCount
            memorymb = $state.memoryMb
        }
    }
    if ($state.namesGpu -and $state.gpuName) {
        $assignment = 'GpuPV'
        if ($state.gpuType -eq 'DirectDeviceAssignment') { $assignment = 'GpuDDA' }
        $gpu = [pscustomobject]@{ assignment = $assignment; name = $state.gpuName }
        Add-Member -InputObject $profile -NotePropertyName 'virtualMachineGPUs' -NotePropertyValue @($gpu)
    }
    return [pscustomobject]@{
        VmConfiguration    = [pscustomobject]@{
            name       = 'HOST-EFLOW'
            properties = [pscustomobject]@{ hardwareProfile = $profile }
        }
        VmPowerState       = $state.power
        EdgeRuntimeVersion = 'iotedge 1.4.0'
        EdgeRuntimeStatus  = 'ok'
        SystemStatistics   = [pscustomobject]@{ TotalMemMb = 1024 }
    }
}

function Invoke-EflowVmCommand {
    [CmdletBinding()]
    param([string] $command, [switch] $ignoreError)
    $text = Enter-Cmdlet 'Invoke-EflowVmCommand' $PSBoundParameters
    if ($text) { return $text }
    $state = Read-State
    if ($state.power -ne 'Running') { throw 'SSH channel cannot be initialized' }
    if ($command -in @($state.failingCommands)) { throw ('no such program: ' + $command) }
    $answer = $state.guest.PSObject.Properties[$command]
    if ($null -eq $answer) {
        if (-not $ignoreError) { throw 'the command failed' }
        return 'sh: command not found'
    }
    return @($answer.Value)
}

Export-ModuleMember -Function 'Deploy-Eflow', 'Set-EflowVm', 'Start-EflowVm', 'Stop-EflowVm',
'Verify-EflowVm', 'Get-EflowHostConfiguration', 'Get-EflowVm', 'Invoke-EflowVmCommand'
