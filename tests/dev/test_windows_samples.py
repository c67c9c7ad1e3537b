"""The samples that lock a Windows machine down: they name what is there, in the form it wants.

Nothing of them has run on Windows. The forms are those of Microsoft's published schemas.
"""

import re
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.cli import run_command_line
from kiosk.errors import ExitCode
from kiosk.paths import APP
from kiosk.supervision.rules import Crashes, Next, after_exit
from tools.bundle.msi import FOLDER, contents
from tools.bundle.starters import starters

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "packaging" / "windows"
XML = sorted(SAMPLES.glob("*.xml"))
SCRIPTS = sorted(SAMPLES.glob("*.ps1"))
PROGRAM = rf"%ProgramFiles%\{FOLDER}\kioskw.exe"
ARGUMENTS = rf"supervise --data-dir C:\ProgramData\{APP}\data"
SHELL = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
SHELL_2 = "{http://schemas.microsoft.com/ShellLauncher/2019/Configuration}"
ACCESS = "{http://schemas.microsoft.com/AssignedAccess/2017/config}"
ACCESS_RS5 = "{http://schemas.microsoft.com/AssignedAccess/201810/config}"
ACCESS_5 = "{http://schemas.microsoft.com/AssignedAccess/2022/config}"
GUID = r"[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"
ACTIONS = {"RestartShell", "RestartDevice", "ShutdownDevice", "DoNothing"}
MOST_CUSTOM_ACTIONS = 4
ESC_01_AND_02 = {
    *("Alt+F4", "Alt+Tab", "Ctrl+Esc", "Shift+Ctrl+Esc", "Ctrl+Alt+Del", "F1", "F11"),
    *("Windows", "Win+D", "Win+E", "Win+R", "Win+L", "Win+U", "Win+I", "Win+Tab", "Win+X"),
    *("LShift+LAlt+PrintScrn", "LShift+LAlt+NumLock"),
}


def sample(name: str) -> ElementTree.Element:
    return ElementTree.parse(SAMPLES / name).getroot()


def text(name: str) -> str:
    return (SAMPLES / name).read_text(encoding="utf-8")


def custom_actions() -> dict[int, str]:
    found = sample("shell-launcher.xml").iter(f"{SHELL}ReturnCodeAction")
    return {int(one.attrib["ReturnCode"]): one.attrib["Action"] for one in found}


def test_shell_launcher_starts_the_supervisor_that_the_installer_installs() -> None:
    default, shell = sample("shell-launcher.xml").iter(f"{SHELL}Shell")
    assert shell.attrib["Shell"] == f"{PROGRAM} {ARGUMENTS}"
    assert shell.attrib[f"{SHELL_2}AppType"] == "Desktop"
    assert default.attrib["Shell"] == r"%SystemRoot%\explorer.exe"
    assert "kioskw" in {one.name for one in starters("win32") if not one.console}


def test_shell_launcher_knows_every_exit_code_that_ends_the_supervisor_and_no_crash() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    ends = {code for code in ExitCode if after_exit(code, Crashes(), now)[0] is Next.END}
    actions = custom_actions()
    assert set(actions) == ends
    assert len(actions) <= MOST_CUSTOM_ACTIONS
    assert set(actions.values()) <= ACTIONS
    assert actions[ExitCode.OK] == "DoNothing"
    (default,) = sample("shell-launcher.xml").iter(f"{SHELL}DefaultAction")
    assert default.attrib["Action"] == "RestartShell"


def test_shell_launcher_has_the_published_order_and_one_profile_for_one_account() -> None:
    root = sample("shell-launcher.xml")
    assert [one.tag for one in root] == [f"{SHELL}Profiles", f"{SHELL}Configs"]
    assert [one.tag for one in root[0]] == [f"{SHELL}DefaultProfile", f"{SHELL}Profile"]
    (config,) = root[1]
    assert [one.tag for one in config] == [f"{SHELL}Account", f"{SHELL}Profile"]
    assert config[1].attrib["Id"] == root[0][1].attrib["Id"]
    assert re.fullmatch(rf"\{{{GUID}\}}", config[1].attrib["Id"])


def test_assigned_access_allows_and_starts_the_kiosk_and_nothing_else() -> None:
    root = sample("assigned-access.xml")
    (app,) = root.iter(f"{ACCESS}App")
    assert app.attrib == {
        "DesktopAppPath": PROGRAM,
        f"{ACCESS_RS5}AutoLaunch": "true",
        f"{ACCESS_RS5}AutoLaunchArguments": ARGUMENTS,
    }
    profile, config = root[0][0], root[1][0]
    order = ["AllAppsList", "StartPins", "Taskbar"]
    assert [one.tag.split("}")[1] for one in profile] == order
    assert profile[1].tag == f"{ACCESS_5}StartPins"
    assert [one.tag for one in config] == [f"{ACCESS}Account", f"{ACCESS}DefaultProfile"]
    assert config[1].attrib["Id"] == profile.attrib["Id"]
    assert re.fullmatch(rf"\{{{GUID}\}}", profile.attrib["Id"])


def test_applocker_lets_the_account_start_of_program_files_the_kiosk_alone() -> None:
    rules = list(sample("applocker.xml").iter("FilePathRule"))
    ids = [rule.attrib["Id"] for rule in rules]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(GUID, one) for one in ids)
    own = [rule for rule in rules if rule.attrib["UserOrGroupSid"].startswith("S-1-5-21-")]
    allowed = [path_of(rule) for rule in own if rule.attrib["Action"] == "Allow"]
    assert allowed == [rf"%PROGRAMFILES%\{FOLDER}\*"]
    everybodys = [rule for rule in rules if rule.attrib["UserOrGroupSid"] == "S-1-1-0"]
    assert [path_of(rule) for rule in everybodys] == [r"%WINDIR%\*"]
    denied = {path_of(rule).lower() for rule in own if rule.attrib["Action"] == "Deny"}
    ways_out = ("cmd.exe", "taskmgr.exe", "windowspowershell\\*", "osk.exe")
    assert {rf"%system32%\{one}" for one in ways_out} < denied
    assert not [path for path in denied if FOLDER in path or path.endswith("splwow64.exe")]


def path_of(rule: ElementTree.Element) -> str:
    (condition,) = rule.iter("FilePathCondition")
    return condition.attrib["Path"]


def test_the_keyboard_filter_blocks_the_keys_that_lead_out_and_not_the_staffs() -> None:
    script = text("keyboard-filter.ps1")
    lists = re.findall(r"^\$(?:predefined|custom) = @\((.*?)\)$", script, re.MULTILINE | re.DOTALL)
    named = set(re.findall(r"'([^']+)'", " ".join(lists)))
    assert named >= ESC_01_AND_02
    assert "$scanned = @(@{ Modifiers = 'Alt'; Scancode = 1 })" in script  # Alt+Esc
    assert not {"Ctrl", "Alt", "Shift", "Ctrl+Alt+S"} & named


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_stops_at_the_first_fault_and_says_that_nobody_tried_it(script: Path) -> None:
    said = script.read_text(encoding="utf-8")
    assert "$ErrorActionPreference = 'Stop'" in said
    assert "Not tried; see docs/windows.md" in said
    assert said.isascii()  # Windows PowerShell reads other letters in the machine's own page
    assert [said.count(left) for left in "({["] == [said.count(right) for right in ")}]"]


@pytest.mark.parametrize("file", XML, ids=lambda path: path.name)
def test_an_xml_sample_says_that_nobody_tried_it(file: Path) -> None:
    assert "Not tried; see docs/windows.md" in file.read_text(encoding="utf-8")


def test_the_scripts_use_the_folders_of_the_program_and_files_that_are_installed() -> None:
    script = text("prepare.ps1")
    assert f"Join-Path $env:ProgramData '{APP}'" in script
    installed = {str(place) for place in contents(ROOT, SAMPLES)}
    for name in re.findall(r"'([a-z.]+\.toml)'", script):
        assert name in installed or name == "kiosk.toml"
    assert "kiosk.sample.toml" in installed


def test_the_guide_names_every_sample_and_nothing_that_is_not_there() -> None:
    guide = (ROOT / "docs" / "windows.md").read_text(encoding="utf-8")
    named = set(re.findall(r"[a-z-]+\.(?:ps1|xml)", guide))
    assert named == {file.name for file in (*XML, *SCRIPTS)}


def test_the_command_line_of_the_samples_is_one_that_the_program_knows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        run_command_line(["supervise", "--help"])
    assert "--data-dir" in capsys.readouterr().out
