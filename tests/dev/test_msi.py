"""The Windows installer: made by wixl of a bundle of a few files, and read back by msitools."""

import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

import pytest

from tools.bundle.__main__ import main
from tools.bundle.msi import FOLDER, UPGRADE_CODE, build_installer, contents, recipe
from tools.console import Exit, Trouble

ROOT = Path(__file__).parents[2]
BUNDLE = {
    "kiosk.exe": b"says something",
    "kioskw.exe": b"says nothing",
    "_internal/PySide6/plugins/platforms/qwindows.dll": b"windows",
    "_internal/resources/packs/facet-next-steps/a long name.yaml": b"text",
    "licenses/kiosk-LICENSE": b"licence",
}
NOTHING_ELSE = ("CustomAction", "ServiceInstall", "Shortcut", "Registry", "RemoveFile")

with_tools = pytest.mark.skipif(
    None in [shutil.which(tool) for tool in ("wixl", "msibuild", "msiinfo", "msiextract")],
    reason="needs wixl and msitools",
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "kiosk"
    for place, content in BUNDLE.items():
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


def rows(installer: Path, table: str) -> list[list[str]]:
    """Return the rows of a table, without the three that describe it."""
    command = ["msiinfo", "export", str(installer), table]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [line.split("\t") for line in said.splitlines()[3:]]


def guids(source: str, tag: str, attribute: str) -> list[str]:
    tree = ElementTree.fromstring(source)
    return [one.attrib[attribute] for one in tree.iter() if one.tag.endswith(f"}}{tag}")]


@with_tools
def test_every_file_comes_to_its_place_with_its_content(bundle: Path, tmp_path: Path) -> None:
    installer = build_installer(ROOT, bundle, tmp_path / "out", "1.2.3")

    command = ["msiextract", "-C", str(tmp_path / "there"), str(installer)]
    subprocess.run(command, check=True, capture_output=True)

    there = tmp_path / "there" / "Program Files" / FOLDER
    there = tmp_path / "there" / FOLDER
    found = {file.relative_to(there).as_posix() for file in there.rglob("*") if file.is_file()}
    assert found == {str(place) for place in contents(ROOT, bundle)}
    assert {"setup/prepare.ps1", "kiosk.sample.toml", "docs/windows.md"} < found
    assert (there / "kioskw.exe").read_bytes() == BUNDLE["kioskw.exe"]
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["facet-kiosk-1.2.3-x64.msi"]


@with_tools
def test_an_upgrade_takes_the_old_version_along_and_a_downgrade_is_refused(
    bundle: Path, tmp_path: Path
) -> None:
    installer = build_installer(ROOT, bundle, tmp_path, "1.2.3")

    code = f"{{{str(UPGRADE_CODE).upper()}}}"
    older, newer = rows(installer, "Upgrade")
    assert [older[0], older[2], older[6]] == [code, "1.2.3", "WIX_UPGRADE_DETECTED"]
    assert [newer[0], newer[1], newer[6]] == [code, "1.2.3", "WIX_DOWNGRADE_DETECTED"]
    ((condition, words),) = rows(installer, "LaunchCondition")
    assert condition == "NOT WIX_DOWNGRADE_DETECTED"
    assert "newer version" in words
    order = {name: int(number) for name, _, number in rows(installer, "InstallExecuteSequence")}
    # Within the transaction: an upgrade that fails leaves the old version.
    assert order["InstallInitialize"] < order["RemoveExistingProducts"] < order["InstallFiles"]
    assert order["RemoveExistingProducts"] < order["ProcessComponents"]


@with_tools
def test_it_is_for_the_machine_and_does_nothing_but_copy(bundle: Path, tmp_path: Path) -> None:
    installer = build_installer(ROOT, bundle, tmp_path, "1.2.3")

    properties = dict(rows(installer, "Property"))
    assert properties["ALLUSERS"] == "1"
    assert properties["ProductVersion"] == "1.2.3"
    assert properties["MSIRESTARTMANAGERCONTROL"] == "Disable"
    assert [table for table in NOTHING_ELSE if rows(installer, table)] == []
    folders = {name: above for name, above, _ in rows(installer, "Directory")}
    assert folders["INSTALLFOLDER"] == "ProgramFiles64Folder"
    assert {name for name, above in folders.items() if above == "TARGETDIR"} == {
        "ProgramFiles64Folder"
    }


@with_tools
def test_the_command_makes_it_of_a_bundle_that_was_built_before(
    bundle: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["package", "--msi", "--from", str(bundle), "--out", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", words)

    assert main() == Exit.OK

    (made,) = tmp_path.glob("*.msi")
    assert f"{made}: 0 MB" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="builds the bundle there")
def test_without_a_bundle_of_windows_it_says_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["package", "--msi"])
    with pytest.raises(SystemExit):
        main()
    assert "--from FOLDER" in capsys.readouterr().err


def test_a_place_has_one_component_for_ever_and_a_version_one_product(bundle: Path) -> None:
    files = {place: str(file) for place, file in contents(ROOT, bundle).items()}
    old, new = recipe(files, "1.2.3"), recipe(files, "1.3.0")

    components = guids(old, "Component", "Guid")
    assert components == guids(new, "Component", "Guid")
    assert len(set(components)) == len(files)
    assert guids(old, "Product", "UpgradeCode") == guids(new, "Product", "UpgradeCode")
    assert guids(old, "Product", "Id") != guids(new, "Product", "Id")
    assert recipe(files, "1.2.3") == old
    ids = guids(old, "File", "Id") + guids(old, "Component", "Id") + guids(old, "Directory", "Id")
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.]{0,71}", one) for one in ids)


def test_names_with_signs_of_xml_are_safe() -> None:
    source = recipe({PurePosixPath("a&b's.txt"): "../a&b"}, "1.2.3")
    assert guids(source, "File", "Name") == ["a&b's.txt"]


@pytest.mark.parametrize("version", ["1.2", "1.2.3rc1", "1.2.3.4"])
def test_a_version_that_windows_does_not_know_is_refused(version: str) -> None:
    with pytest.raises(Trouble, match=re.escape(version)):
        recipe({}, version)


def test_a_bundle_of_another_system_is_refused(bundle: Path, tmp_path: Path) -> None:
    (bundle / "kioskw.exe").unlink()
    with pytest.raises(Trouble, match=r"no Windows bundle: it has no kioskw\.exe"):
        build_installer(ROOT, bundle, tmp_path, "1.2.3")
