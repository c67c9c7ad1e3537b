"""The Windows installer: a recipe for WiX 3, which wixl on Linux reads, too, and its making.

It writes into Program Files and nowhere else: visits, key and configuration lie in ProgramData,
where no upgrade and no removal reaches them. It runs no program and opens no connection. What a
machine needs besides is in packaging/windows.
"""

import os
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from uuid import UUID, uuid5
from xml.etree import ElementTree

from tools.bundle.build import check_size
from tools.bundle.starters import PRODUCT, starters
from tools.console import Command, Trouble, output, telling_line
from tools.system import apt_command

FOLDER = "facet-kiosk"
"""In Program Files; without a space, so that nobody has to quote what comes after."""
LARGEST_INSTALLER = 100_000_000
"""Bytes."""
UPGRADE_CODE = UUID("5b1b7c6f-0f8e-4b8b-9e58-0d4f6a3c2b11")
"""What Windows knows every version of this program by; it never changes."""
_NAMES = UUID("0f2f3bb5-63c7-4c0b-8f43-8c5f9a9a6d0e")
_WIX = "http://schemas.microsoft.com/wix/2006/wi"
_ENGLISH = "1033"
_DOWNGRADE = "A newer version of [ProductName] is installed. Remove it first."


def build_installer(root: Path, bundle: Path, out: Path, version: str) -> Path:
    """Return the .msi of a Windows bundle.

    Raises Trouble for another bundle, a version that Windows does not know, a missing tool.
    """
    for starter in starters("win32"):
        if not (bundle / f"{starter.name}.exe").is_file():
            raise Trouble(
                f"{bundle} is no Windows bundle: it has no {starter.name}.exe. "
                "Build it on Windows: python dev.py package --folder-only"
            )
    out.mkdir(parents=True, exist_ok=True)
    installer = out / f"facet-kiosk-{version}-x64.msi"
    with TemporaryDirectory(dir=out) as temporary:
        source = Path(temporary) / "kiosk.wxs"
        files = {
            place: _as_read(file, source.parent) for place, file in contents(root, bundle).items()
        }
        source.write_text(recipe(files, version), encoding="utf-8")
        for command in commands(source, installer, sys.platform):
            status, printed = output(command)
            if status:
                raise Trouble(f"The installer failed: {telling_line(printed.splitlines())}")
    check_size(installer, installer.stat().st_size, LARGEST_INSTALLER)
    return installer


def contents(root: Path, bundle: Path) -> Mapping[PurePosixPath, Path]:
    """Return where each file comes from, by its place in the program's folder."""
    found = {
        PurePosixPath(file.relative_to(bundle).as_posix()): file
        for file in bundle.rglob("*")
        if file.is_file()
    }
    found[PurePosixPath("kiosk.sample.toml")] = root / "packaging" / "kiosk.toml"
    for file in (root / "packaging" / "windows").iterdir():
        found[PurePosixPath("setup", file.name)] = file
    named = [root / "docs" / name for name in ("printing.md", "windows.md")]
    for file in (*(root / "docs").glob("*-guide.md"), *named):
        found[PurePosixPath("docs", file.name)] = file
    return dict(sorted(found.items()))


def _as_read(file: Path, folder: Path) -> str:
    """Return a file's name as the tools find it: wixl knows only names seen from its recipe."""
    return str(file) if sys.platform == "win32" else os.path.relpath(file, folder)


def recipe(files: Mapping[PurePosixPath, str], version: str) -> str:
    """Return the WiX source of an installer for files, by their places in the program's folder.

    The same place has the same component in every version, and the same version the same product.
    """
    if not re.fullmatch(r"\d{1,3}\.\d{1,3}\.\d{1,5}", version):
        raise Trouble(f"Windows knows versions such as 1.2.3; this is {version}.")
    wix = ElementTree.Element("Wix", xmlns=_WIX)
    product = _add(
        wix,
        "Product",
        Id=_guid(f"product {version}"),
        Name=PRODUCT,
        Language=_ENGLISH,
        Version=version,
        Manufacturer=PRODUCT,
        UpgradeCode=_braced(UPGRADE_CODE),
    )
    _add(
        product,
        "Package",
        Description=f"{PRODUCT} {version}",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
    )
    # The old version goes within the new one's transaction: a failure brings it back.
    how = {"Schedule": "afterInstallInitialize", "DowngradeErrorMessage": _DOWNGRADE}
    _add(product, "MajorUpgrade", **how)
    _add(product, "MediaTemplate", EmbedCab="yes")
    # Files in use wait for a restart; no kiosk is ended in the middle of a visit.
    _add(product, "Property", Id="MSIRESTARTMANAGERCONTROL", Value="Disable")
    _add(product, "Property", Id="ARPNOMODIFY", Value="1")
    top = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = _add(top, "Directory", Id="ProgramFiles64Folder")
    folders = {PurePosixPath(): _add(programs, "Directory", Id="INSTALLFOLDER", Name=FOLDER)}
    feature = _add(product, "Feature", Id="Program", Title=PRODUCT, Level="1")
    for place, source in files.items():
        folder = _folder(folders, place.parent)
        known = str(place).lower()
        name = uuid5(_NAMES, f"file {known}").hex
        component = _add(
            folder, "Component", Id=f"c{name}", Guid=_guid(f"component {known}"), Win64="yes"
        )
        _add(component, "File", Id=f"f{name}", Name=place.name, Source=source, KeyPath="yes")
        _add(feature, "ComponentRef", Id=f"c{name}")
    ElementTree.indent(wix)
    return ElementTree.tostring(wix, encoding="unicode", xml_declaration=True) + "\n"


def commands(source: Path, installer: Path, platform: str) -> list[Command]:
    """Return the commands that make an installer of a recipe; Trouble where their tools lack."""
    if platform == "win32":
        middle = source.with_suffix(".wixobj")
        return [
            [_tool("candle"), "-nologo", "-arch", "x64", "-out", str(middle), str(source)],
            [_tool("light"), "-nologo", "-spdb", "-out", str(installer), str(middle)],
        ]
    # wixl does not know where an upgrade may be taken back, so its table is mended.
    after = "UPDATE InstallExecuteSequence SET Sequence=1501 WHERE Action='RemoveExistingProducts'"
    return [
        [_tool("wixl"), "--arch", "x64", "--output", str(installer), str(source)],
        [_tool("msibuild"), str(installer), "-q", after],
    ]


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None and sys.platform == "win32":
        raise Trouble(f"{name} is not on the PATH: install WiX 3.14, or use --folder-only.")
    if found is None:
        raise Trouble(f"{name} makes Windows installers.", apt_command(["wixl", "msitools"]))
    return found


def _folder(
    folders: dict[PurePosixPath, ElementTree.Element], place: PurePosixPath
) -> ElementTree.Element:
    if place not in folders:
        above = _folder(folders, place.parent)
        name = uuid5(_NAMES, f"folder {str(place).lower()}").hex
        folders[place] = _add(above, "Directory", Id=f"d{name}", Name=place.name)
    return folders[place]


def _add(above: ElementTree.Element, tag: str, **attributes: str) -> ElementTree.Element:
    return ElementTree.SubElement(above, tag, attributes)


def _guid(name: str) -> str:
    return _braced(uuid5(_NAMES, name))


def _braced(code: UUID) -> str:
    return f"{{{str(code).upper()}}}"
