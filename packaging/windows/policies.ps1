<#
.SYNOPSIS
Keeps Windows' own messages, gestures and sleep away from the kiosk's screen.

.DESCRIPTION
Not tried; see docs/windows.md. Run it as an administrator while the kiosk's account, which must
have signed in once, is signed out. Where Intune or group policies rule, set the same there: they
write these values, too, and win.

.EXAMPLE
.\policies.ps1 -User kiosk -OpensAt 6 -ClosesAt 20
#>
#Requires -RunAsAdministrator
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)]
    [string] $User,

    [ValidateRange(0, 23)] [int] $OpensAt = 6,
    [ValidateRange(0, 23)] [int] $ClosesAt = 20
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$policies = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows'
$machine = @(
    # Messages: none beside the clock, none on the lock screen, none when a program crashes.
    @("$policies\Explorer", 'DisableNotificationCenter', 1),
    @("$policies\System", 'DisableLockScreenAppNotifications', 1),
    @("$policies\Windows Error Reporting", 'DontShowUI', 1),
    # Updates: no message, no restart while the clinic is open.
    @("$policies\WindowsUpdate", 'SetUpdateNotificationLevel', 1),
    @("$policies\WindowsUpdate", 'UpdateNotificationLevel', 2),
    @("$policies\WindowsUpdate", 'SetActiveHours', 1),
    @("$policies\WindowsUpdate", 'ActiveHoursStart', $OpensAt),
    @("$policies\WindowsUpdate", 'ActiveHoursEnd', $ClosesAt),
    # Swipes from the edges; sticks and cameras that start something.
    @("$policies\EdgeUI", 'AllowEdgeSwipe', 0),
    @("$policies\Explorer", 'NoAutoplayfornonVolume', 1),
    @('HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer', 'NoDriveTypeAutoRun', 255)
)
$hive = 'HKLM:\facet-kiosk-account'
$account = @(
    @("$hive\Software\Policies\Microsoft\Windows\CurrentVersion\PushNotifications",
        'NoToastApplicationNotification', 1),
    @("$hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableTaskMgr', 1),
    @("$hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableLockWorkstation', 1),
    @("$hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableChangePassword', 1),
    @("$hive\Control Panel\Keyboard", 'PrintScreenKeyForSnippingEnabled', 0)
)
# Texts, unlike the numbers above: Sticky Keys, Toggle Keys and Filter Keys without their shortcuts.
$shortcuts = @(
    @("$hive\Control Panel\Accessibility\StickyKeys", 'Flags', '506'),
    @("$hive\Control Panel\Accessibility\ToggleKeys", 'Flags', '58'),
    @("$hive\Control Panel\Accessibility\Keyboard Response", 'Flags', '122')
)

function Set-Value($Place, [string] $Kind) {
    if (-not (Test-Path -LiteralPath $Place[0])) {
        New-Item -Path $Place[0] -Force | Out-Null
    }
    New-ItemProperty -LiteralPath $Place[0] -Name $Place[1] -Value $Place[2] `
        -PropertyType $Kind -Force | Out-Null
}

function Invoke-Tool([string] $Program, [string[]] $Words) {
    & $Program @Words | Out-Null
    if ($LASTEXITCODE -ne 0) {
        throw "$Program $Words failed (exit code $LASTEXITCODE)."
    }
}

$sid = (New-Object System.Security.Principal.NTAccount($User)).Translate(
    [System.Security.Principal.SecurityIdentifier]).Value
$profiles = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
$folder = (Get-ItemProperty -LiteralPath "$profiles\$sid").ProfileImagePath

foreach ($value in $machine) { Set-Value $value 'DWord' }

Invoke-Tool 'reg.exe' @('load', 'HKLM\facet-kiosk-account', (Join-Path $folder 'NTUSER.DAT'))
try {
    foreach ($value in $account) { Set-Value $value 'DWord' }
    foreach ($value in $shortcuts) { Set-Value $value 'String' }
}
finally {
    [System.GC]::Collect()  # PowerShell keeps keys open, and then the hive stays loaded
    Invoke-Tool 'reg.exe' @('unload', 'HKLM\facet-kiosk-account')
}

# Never asleep, never dark by Windows' will (the kiosk dims by itself); buttons do nothing.
foreach ($what in 'monitor', 'standby', 'hibernate') {
    foreach ($power in 'ac', 'dc') {
        Invoke-Tool 'powercfg.exe' @('/change', "$what-timeout-$power", '0')
    }
}
foreach ($set in '/setacvalueindex', '/setdcvalueindex') {
    foreach ($button in 'PBUTTONACTION', 'SBUTTONACTION') {
        Invoke-Tool 'powercfg.exe' @($set, 'SCHEME_CURRENT', 'SUB_BUTTONS', $button, '0')
    }
}
Invoke-Tool 'powercfg.exe' @('/setactive', 'SCHEME_CURRENT')
Write-Output 'Done. Restart the device.'
