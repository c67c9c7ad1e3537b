<#
.SYNOPSIS
Hands shell-launcher.xml or assigned-access.xml to Windows, where no Intune does it.

.DESCRIPTION
Not tried; see docs/windows.md. Windows takes these settings from its SYSTEM account only: start
this script as SYSTEM, for example by a scheduled task, or by psexec -s. The device must be
restarted afterwards. -Remove takes the setting away again.

.EXAMPLE
.\apply.ps1 -ShellLauncher .\shell-launcher.xml
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true, ParameterSetName = 'Shell')]
    [string] $ShellLauncher,

    [Parameter(Mandatory = $true, ParameterSetName = 'Restricted')]
    [string] $AssignedAccess,

    [Parameter(Mandatory = $true, ParameterSetName = 'Remove')]
    [ValidateSet('ShellLauncher', 'Configuration')]
    [string] $Remove
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$who = [System.Security.Principal.WindowsIdentity]::GetCurrent()
if (-not $who.IsSystem) {
    throw 'Windows lets only SYSTEM do this. See the description at the top of this file.'
}

$bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
if ($PSCmdlet.ParameterSetName -eq 'Remove') {
    $bridge.$Remove = $null
}
else {
    $file = if ($ShellLauncher) { $ShellLauncher } else { $AssignedAccess }
    $text = Get-Content -Raw -LiteralPath $file -Encoding UTF8
    $encoded = [System.Net.WebUtility]::HtmlEncode($text)
    if ($ShellLauncher) { $bridge.ShellLauncher = $encoded } else { $bridge.Configuration = $encoded }
}
Set-CimInstance -CimInstance $bridge
Write-Output 'Done. Restart the device.'
