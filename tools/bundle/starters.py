"""What starts the program in a bundle, and what Windows tells of it in a file's properties.

Windows knows two kinds of program: one that has a console, which opens a window where there is
none, and one that has no way to say anything. IT needs the first, a waiting room the second.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PRODUCT = "Facet Kiosk"
_ENGLISH = 0x0409
_UNICODE = 1200


@dataclass(frozen=True, slots=True)
class Starter:
    """A file that starts the program; console tells whether it can say anything."""

    name: str
    console: bool


def starters(platform: str) -> Sequence[Starter]:
    """Return the starters of a system's bundle: everywhere kiosk, on Windows kioskw, too."""
    windowed = (Starter("kioskw", console=False),) if platform == "win32" else ()
    return (Starter("kiosk", console=True), *windowed)


def project_version(root: Path) -> str:
    """Return the version of the checkout, such as 0.1.0."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def version_text(root: Path, name: str) -> str:
    """Return the version resource of a starter, as PyInstaller reads it."""
    version = project_version(root)
    numbers = (*(int(part) for part in re.findall(r"\d+", version)), 0, 0, 0, 0)[:4]
    told = {
        "CompanyName": PRODUCT,
        "FileDescription": "Waiting-room decision aid",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "Apache-2.0",
        "OriginalFilename": f"{name}.exe",
        "ProductName": PRODUCT,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('{_ENGLISH:04X}{_UNICODE:04X}', [{strings}])]), "
        f"VarFileInfo([VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])])])\n"
    )
