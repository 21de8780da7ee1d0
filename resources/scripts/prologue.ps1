# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Stands before every script. The request is one line of JSON on the standard input; the answers
# are lines of JSON on the standard output, marked with the number of the run. Both are ASCII, so
# that no code page can change them. Whatever else is printed is noise. No script holds a double
# quotation mark: the whole text travels as one argument of the command line.

# Windows PowerShell may put the modules of the user before all others when it starts, and the first
# cmdlet looks for its module there. So this comes before any cmdlet.
if ($PSVersionTable.PSEdition -ne 'Core') {
    $env:PSModulePath = $PSHOME + '\Modules;' + $env:ProgramFiles + '\WindowsPowerShell\Modules'
}

$setupInput = @($input) -join ''
$ProgressPreference = 'SilentlyContinue'

# Without the full language nothing below works. 64 tells it without words.
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    'The language mode is ' + $ExecutionContext.SessionState.LanguageMode
    exit 64
}

# What programs print, those of EFLOW and its virtual machine, is UTF-8.
try {
    [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
} catch {
    Write-Verbose 'There is no console.'
}

$setupRequest = $null
$setupPhase = 'request'
# What the last cmdlet told on the way, and the errors that it met, caught ones included.
$setupTold = New-Object System.Collections.ArrayList
$setupProblems = New-Object System.Collections.ArrayList

function Send-SetupLine([System.Collections.IDictionary] $Content) {
    $json = ConvertTo-Json -InputObject $Content -Compress -Depth 12
    $ascii = [regex]::Replace($json, '[^\x20-\x7e]', {
            param($match) '\u{0:x4}' -f [int][char] $match.Value
        })
    [Console]::Out.WriteLine()
    [Console]::Out.WriteLine($ascii)
    [Console]::Out.Flush()
}

# The first characters of a text, as a string without anything attached to it.
function Get-SetupText([object] $Value, [int] $Longest) {
    $text = [string] $Value
    if ($text.Length -gt $Longest) { $text = $text.Substring(0, $Longest) }
    return $text
}

# A text of the request. It stands behind a sign of equality there, because ConvertFrom-Json takes a
# text that looks like a date for a date.
function Get-SetupArgument([object] $Value) {
    return ([string] $Value).Substring(1)
}

# The messages of an error, its causes included.
function Get-SetupMessage([System.Management.Automation.ErrorRecord] $Record) {
    $messages = @()
    $exception = $Record.Exception
    while (($null -ne $exception) -and ($messages.Count -lt 5)) {
        $messages += $exception.Message
        $exception = $exception.InnerException
    }
    return Get-SetupText ($messages -join ' / ') 4000
}

# What is known of an error, and of what came before it. The module prints the cause of an error and
# then often returns or throws a general text.
function Get-SetupError([System.Management.Automation.ErrorRecord] $Record, [string] $Phase) {
    return [ordered]@{
        kind     = $Phase
        id       = Get-SetupText $Record.FullyQualifiedErrorId 300
        message  = Get-SetupMessage $Record
        problems = @($setupProblems | Select-Object -Last 10 | ForEach-Object {
                Get-SetupText (Get-SetupMessage $_) 500
            })
        progress = @($setupTold | Select-Object -Last 30)
    }
}

# Whether a path is that folder or within it.
function Test-SetupInside([string] $Path, [string] $Folder) {
    $end = [string] [System.IO.Path]::DirectorySeparatorChar
    $ignoreCase = [System.StringComparison]::OrdinalIgnoreCase
    return ($Path + $end).StartsWith($Folder.TrimEnd('\', '/') + $end, $ignoreCase)
}

# The module by its absolute path, and no other of that name.
function Import-SetupModule {
    $folder = Get-SetupArgument $setupRequest.module
    $script:setupPhase = 'module-missing'
    if (-not (Test-Path -LiteralPath $folder -PathType Container)) { throw 'no such folder' }
    $script:setupPhase = 'module-blocked'
    # Where nobody chose a policy, a client of Windows loads no module at all. For this process
    # only, it then gets what Windows Server has.
    $chosen = @(Get-ExecutionPolicy -List | Where-Object { $_.ExecutionPolicy -ne 'Undefined' })
    if ($chosen.Count -eq 0) { $env:PSExecutionPolicyPreference = 'RemoteSigned' }
    Import-Module -Name $folder -DisableNameChecking -ErrorAction Stop 3>$null 6>$null
    $module = Get-Module -Name 'AzureEFLOW'
    if (($null -eq $module) -or -not (Test-SetupInside $module.ModuleBase $folder)) {
        throw 'another module answers to the name AzureEFLOW'
    }
    $script:setupPhase = 'cmdlet'
    return $module
}

function Test-SetupProgress([object] $Record) {
    return ($Record -is [System.Management.Automation.InformationalRecord]) -or
    ($Record -is [System.Management.Automation.InformationRecord])
}

# Runs a cmdlet of the module with typed arguments. What it tells on the way becomes progress; what
# it returns and the errors that it wrote come back. The stream of errors is left alone: Windows
# PowerShell makes errors of what programs write to theirs as soon as it is taken elsewhere.
function Invoke-SetupCmdlet([string] $Name, [hashtable] $Arguments) {
    $setupTold.Clear()
    $setupProblems.Clear()
    $global:Error.Clear()
    $command = Get-Command -Name ('AzureEFLOW\' + $Name) -ErrorAction Stop
    $output = New-Object System.Collections.ArrayList
    try {
        & $command @Arguments 3>&1 4>&1 5>&1 6>&1 | ForEach-Object {
            if (Test-SetupProgress $_) {
                $text = Get-SetupText $_ 500
                [void] $setupTold.Add($text)
                Send-SetupLine @{ run = $setupRequest.run; progress = $text }
            } else {
                [void] $output.Add($_)
            }
        }
    } finally {
        # The newest stands first there.
        foreach ($record in $global:Error) {
            if ($record -is [System.Management.Automation.ErrorRecord]) {
                $setupProblems.Insert(0, $record)
            }
        }
    }
    # An error that was written on purpose, not one that the module met and dealt with.
    $written = @($setupProblems | Where-Object {
            $_.FullyQualifiedErrorId -like '*WriteErrorException*'
        })
    return @{ output = $output; problems = $written }
}

# The last thing that a cmdlet returned, or nothing.
function Get-SetupLast([hashtable] $Outcome) {
    if ($Outcome.output.Count -eq 0) { return $null }
    return $Outcome.output[$Outcome.output.Count - 1]
}

# For cmdlets that change something. OK is success. Of all but Deploy-Eflow it is not documented what
# they return: they may return nothing, if nothing went wrong on the way; anything else proves neither
# success nor failure, unless they say that they caught an exception.
function Invoke-SetupChange([string] $Name, [hashtable] $Arguments) {
    $outcome = Invoke-SetupCmdlet $Name $Arguments
    $answer = Get-SetupText (Get-SetupLast $outcome) 4000
    if ($answer -eq 'OK') { return }
    $caught = @($setupTold | Where-Object { $_ -like '*Exception caught!!!*' })
    $isTold = ($caught.Count -gt 0) -or ($Name -eq 'Deploy-Eflow')
    $isClean = -not $isTold -and ($outcome.problems.Count -eq 0)
    if ($isClean -and (($answer -eq '') -or ($answer -eq 'True'))) { return }
    $script:setupPhase = 'unclear'
    if ($isTold) { $script:setupPhase = 'answer' }
    if ($answer -ne '') { throw $answer }
    if ($outcome.problems.Count -gt 0) { throw $outcome.problems[0] }
    throw ($Name + ' returned nothing')
}

# Whether the VM was created. What is neither yes nor no is an error: the one deployment must not
# hang on it.
function Test-SetupDeployed {
    $outcome = Invoke-SetupCmdlet 'Verify-EflowVm' @{}
    if ($outcome.problems.Count -gt 0) { throw $outcome.problems[0] }
    $answer = Get-SetupText (Get-SetupLast $outcome) 200
    if (($answer -eq 'True') -or ($answer -eq 'False')) { return $answer -eq 'True' }
    throw ('Verify-EflowVm returned: ' + $answer)
}

# Stops the run when the VM is there and should not be, or the other way round.
function Assert-SetupDeployed([bool] $Wanted) {
    $isThere = Test-SetupDeployed
    if ($isThere -eq $Wanted) { return }
    $script:setupPhase = 'deployed'
    if ($Wanted) { $script:setupPhase = 'not-deployed' }
    throw ('Verify-EflowVm returned ' + $isThere)
}

# Does the work and sends the one result, which is a table that the work returns.
function Complete-SetupRun([scriptblock] $Work) {
    $ErrorActionPreference = 'Stop'
    $code = 0
    try {
        $script:setupRequest = ConvertFrom-Json -InputObject $setupInput
        $result = [ordered]@{ ok = $true; value = (& $Work) }
    } catch {
        $code = 1
        $result = [ordered]@{ ok = $false; error = (Get-SetupError $_ $script:setupPhase) }
    }
    $run = ''
    if ($null -ne $setupRequest) { $run = [string] $setupRequest.run }
    Send-SetupLine ([ordered]@{ run = $run; result = $result })
    exit $code
}

