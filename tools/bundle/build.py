"""The bundle: one folder with the program and all that it needs but the system's own libraries.

Belongs here: running PyInstaller, stripping, sizes. Does not belong here: what may go in
(allowed.py), licences (notices.py), Debian packages (debian.py), installers for Windows (msi.py).
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.bundle.notices import gather_licences, write_bill
from tools.console import Trouble

LARGEST_BUNDLE = 200_000_000
LARGEST_PACKAGE = 70_000_000
"""Bytes."""
_NOT_STRIPPED = ("pillow.libs", "psycopg_binary.libs", "Qt/lib")
"""Ends of folders whose files have been moved about inside by their makers' tools."""
_FIXED = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1764547200"}
"""The same sources give the same bytes: no order and no time of the build in any of them."""


def build_bundle(root: Path, out: Path) -> Path:
    """Return the folder with the program, its licences and its bill of materials."""
    out.mkdir(parents=True, exist_ok=True)
    work = out / "work"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    recipe = root / "packaging" / "kiosk.spec"
    places = ["--distpath", str(out), "--workpath", str(work), str(recipe)]
    done = subprocess.run([*command, *places], check=False, env={**os.environ, **_FIXED})
    if done.returncode:
        raise Trouble("The program could not be put together; the lines above say why.")
    shutil.rmtree(work)
    bundle = out / "kiosk"
    strip(bundle)
    gather_licences(root, bundle / "licenses")
    write_bill(root, bundle / "sbom.cdx.json")
    check_size(bundle, size_of(bundle), LARGEST_BUNDLE)
    return bundle


def strip(bundle: Path) -> None:
    """Take the tables for debuggers out of the libraries, where there is a tool for it."""
    tool = shutil.which("strip")
    found = [
        str(file)
        for file in sorted(bundle.rglob("*.so*"))
        if not file.is_symlink() and not file.parent.as_posix().endswith(_NOT_STRIPPED)
    ]
    if tool is None or not found:  # a Windows has the tool, too, where Git brought it
        return
    subprocess.run([tool, "--strip-unneeded", *found], check=True)


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder, links not followed."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir())


def check_size(what: Path, size: int, largest: int) -> None:
    """Raise Trouble for something that is larger than promised."""
    if size > largest:
        raise Trouble(
            f"{what} has {size / 1e6:.0f} MB, more than the {largest / 1e6:.0f} promised. "
            "Look at what came in anew: tools/bundle/allowed.py"
        )
