<#
.SYNOPSIS
Blocks the keys that lead out of the kiosk, for every account that is no administrator.

.DESCRIPTION
Not tried; see docs/windows.md. Needs the feature (then a restart):
  Dism /Online /Enable-Feature /FeatureName:Client-KeyboardFilter
Run it as an administrator. -Off lets all of them through again.

Not blocked, because Keyboard Filter cannot: the Sleep key, the power button, anything in a remote
desktop session or in Safe Mode. Print Screen has no name there; policies.ps1 takes its tool away.
Ctrl+Alt+S, the staff's way in, stays free.

.PARAMETER BreakoutScanCode
The key that leads to the Welcome screen when it is pressed five times in a row; 70 is Scroll Lock.
Windows' own choice is the left Windows key, which patients would find.
#>
#Requires -RunAsAdministrator
[CmdletBinding()]
param(
    [switch] $Off,
    [int] $BreakoutScanCode = 70
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$space = 'root\standardcimv2\embedded'
$predefined = @(
    'Alt+F4', 'Alt+Tab', 'Alt+Space', 'Ctrl+F4', 'Ctrl+Tab', 'Ctrl+Esc', 'Shift+Ctrl+Esc',
    'Ctrl+Alt+Del',
    'Windows', 'Win+D', 'Win+E', 'Win+R', 'Win+L', 'Win+U', 'Win+I', 'Win+Tab', 'Win+F1',
    'Win+M', 'Win+Home', 'Win+T', 'Win+B', 'Win+P', 'Win+K', 'Win+H', 'Win+Q', 'Win+W', 'Win+V',
    'Win+C', 'Win+F', 'Ctrl+Win+F', 'Win+Break', 'Win+Up', 'Win+Down', 'Win+Left', 'Win+Right',
    'Win++', 'Win+-', 'Win+Esc', 'Win+Space', 'Win+,', 'Win+.', 'Win+/',
    'LShift+LAlt+PrintScrn', 'LShift+LAlt+NumLock',
    'Application', 'LaunchMail', 'LaunchMediaSelect', 'LaunchApp1', 'LaunchApp2',
    'BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserStop', 'BrowserSearch',
    'BrowserFavorites', 'BrowserHome',
    'AltWin', 'CtrlWin', 'ShiftWin'
)
$custom = @('Win+X', 'Win+A', 'Win+N', 'Win+S', 'F1', 'F11')
# Esc has no name of its own: its scan code is 1.
$scanned = @(@{ Modifiers = 'Alt'; Scancode = 1 })

function Get-Key([string] $Class) {
    Get-CimInstance -Namespace $space -ClassName $Class
}

function Set-Key($Key, [bool] $Blocked) {
    Set-CimInstance -InputObject $Key -Property @{ Enabled = $Blocked }
}

if ($Off) {
    foreach ($class in 'WEKF_PredefinedKey', 'WEKF_CustomKey', 'WEKF_Scancode') {
        Get-Key $class | Where-Object { $_.Enabled } | ForEach-Object { Set-Key $_ $false }
    }
    Write-Output 'No key is blocked any more.'
    return
}

$known = @{}
Get-Key 'WEKF_PredefinedKey' | ForEach-Object { $known[$_.Id] = $_ }
foreach ($name in $predefined) {
    if ($known.ContainsKey($name)) { Set-Key $known[$name] $true }
    else { Write-Warning "This Windows does not know $name; it is not blocked." }
}
foreach ($name in $custom) {
    Invoke-CimMethod -Namespace $space -ClassName 'WEKF_CustomKey' -MethodName 'Add' `
        -Arguments @{ CustomKey = $name } | Out-Null
}
foreach ($key in $scanned) {
    Invoke-CimMethod -Namespace $space -ClassName 'WEKF_Scancode' -MethodName 'Add' `
        -Arguments @{ Modifiers = $key.Modifiers; Scancode = [uint16] $key.Scancode } | Out-Null
}

# Sticky Keys and their like: five times Shift once opened a desktop on a library's kiosk.
$settings = @{
    DisableKeyboardFilterForAdministrators = 'true'
    ForceOffAccessibility                  = 'true'
    BreakoutKeyScanCode                    = "$BreakoutScanCode"
}
Get-Key 'WEKF_Settings' | Where-Object { $settings.ContainsKey($_.Name) } | ForEach-Object {
    Set-CimInstance -InputObject $_ -Property @{ Value = $settings[$_.Name] }
}
Write-Output "$($predefined.Count + $custom.Count + $scanned.Count) keys are blocked. Restart the device."
