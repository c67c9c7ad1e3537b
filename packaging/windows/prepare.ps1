<#
.SYNOPSIS
Makes the kiosk's folder in ProgramData and closes what is written there to other accounts.

.DESCRIPTION
Not tried; see docs/windows.md. Run it as an administrator after the installer, once for every
account that runs the kiosk or the desk on this machine. A second run changes nothing.

  C:\ProgramData\facet-kiosk\kiosk.toml   the configuration: administrators write, others read
  C:\ProgramData\facet-kiosk\data         database, key, documents, logs: these accounts alone

.EXAMPLE
.\prepare.ps1 -User kiosk
#>
#Requires -RunAsAdministrator
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)]
    [string[]] $User
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Names differ from language to language; these numbers do not.
$system = '*S-1-5-18'
$administrators = '*S-1-5-32-544'
$users = '*S-1-5-32-545'

$place = Join-Path $env:ProgramData 'facet-kiosk'
$data = Join-Path $place 'data'
$sample = Join-Path (Split-Path -Parent $PSScriptRoot) 'kiosk.sample.toml'

function Set-Access([string] $Folder, [string[]] $Rights) {
    & icacls.exe $Folder /inheritance:r /grant:r @Rights | Out-Null
    if ($LASTEXITCODE -ne 0) {
        throw "icacls could not set the access to $Folder (exit code $LASTEXITCODE)."
    }
}

$accounts = foreach ($name in $User) {
    $account = New-Object System.Security.Principal.NTAccount($name)
    '*' + $account.Translate([System.Security.Principal.SecurityIdentifier]).Value
}

New-Item -ItemType Directory -Force -Path $place, $data | Out-Null
$all = @("${system}:(OI)(CI)F", "${administrators}:(OI)(CI)F")
Set-Access $place ($all + "${users}:(OI)(CI)RX")
Set-Access $data ($all + ($accounts | ForEach-Object { "${_}:(OI)(CI)M" }))

$configuration = Join-Path $place 'kiosk.toml'
if (-not (Test-Path -LiteralPath $configuration)) {
    Copy-Item -LiteralPath $sample -Destination $configuration
}
Write-Output "$data is ready. Edit $configuration, then run:"
Write-Output "  kiosk.exe doctor --data-dir $data"
