# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# What the module knows: whether the VM was created, what the host offers, how the VM is set. Each
# part fails on its own. Enumerators become their names: as JSON they would be numbers.

function Get-SetupPart([scriptblock] $Read) {
    try {
        return [ordered]@{ ok = $true; value = (& $Read) }
    } catch {
        return [ordered]@{ ok = $false; error = (Get-SetupError $_ 'cmdlet') }
    }
}

# What a cmdlet that reads returns; without that, its error.
function Get-SetupValue([string] $Name) {
    $outcome = Invoke-SetupCmdlet $Name @{}
    $value = Get-SetupLast $outcome
    if ($null -ne $value) { return $value }
    if ($outcome.problems.Count -gt 0) { throw $outcome.problems[0] }
    throw 'the cmdlet returned nothing'
}

# A property, and nothing when there is none: every object has a Count of PowerShell's own. The
# comma keeps an empty array from becoming nothing.
function Get-SetupProperty([object] $Object, [string] $Name) {
    if ($Object -is [System.Collections.IDictionary]) { return , $Object[$Name] }
    $property = $Object.PSObject.Properties[$Name]
    if ($null -ne $property) { return , $property.Value }
}

function Test-SetupProperty([object] $Object, [string] $Name) {
    if ($Object -is [System.Collections.IDictionary]) { return $Object.Keys -contains $Name }
    return $null -ne $Object.PSObject.Properties[$Name]
}

function Get-SetupGpu([object] $Gpu) {
    $types = $null
    $found = Get-SetupProperty $Gpu 'SupportedPassthroughTypes'
    if ($null -ne $found) { $types = @($found | ForEach-Object { Get-SetupText $_ 100 }) }
    return [ordered]@{
        name  = Get-SetupText (Get-SetupProperty $Gpu 'Name') 1000
        count = Get-SetupText (Get-SetupProperty $Gpu 'Count') 20
        types = $types
    }
}

# Without the property the answer is no answer: the text of an error has none either.
function Get-SetupHost {
    $found = Get-SetupValue 'Get-EflowHostConfiguration'
    if (-not (Test-SetupProperty $found 'GpuInfo')) {
        throw ('Get-EflowHostConfiguration returned: ' + (Get-SetupText $found 500))
    }
    $gpus = @($found.GpuInfo | Where-Object { $null -ne $_ } | ForEach-Object { Get-SetupGpu $_ })
    return [ordered]@{ gpus = $gpus }
}

function Get-SetupVm {
    $found = Get-SetupValue 'Get-EflowVm'
    if (-not (Test-SetupProperty $found 'VmConfiguration')) {
        throw ('Get-EflowVm returned: ' + (Get-SetupText $found 500))
    }
    $configuration = $found.VmConfiguration
    if (($null -ne $configuration) -and ($configuration -isnot [string])) {
        $configuration = ConvertTo-Json -InputObject $configuration -Compress -Depth 16
    }
    return [ordered]@{
        configuration = Get-SetupText $configuration 200000
        powerState    = Get-SetupText $found.VmPowerState 100
    }
}

Complete-SetupRun {
    $module = Import-SetupModule
    $parts = [ordered]@{ version = Get-SetupText $module.Version 100 }
    $deployed = Get-SetupPart { Test-SetupDeployed }
    $parts['deployed'] = $deployed
    $parts['host'] = Get-SetupPart { Get-SetupHost }
    if ($deployed.ok -and $deployed.value) { $parts['vm'] = Get-SetupPart { Get-SetupVm } }
    $parts
}
