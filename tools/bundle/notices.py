"""What the law and IT want to read in a bundle: licences, and the bill of materials (CycloneDX)."""

import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distributions, packages_distributions
from pathlib import Path

from tools.locks import canonical, locked

_STARTS = ("LICEN", "COPYING", "NOTICE", "AUTHORS", "OFL", "FTL")


def gather_licences(root: Path, folder: Path) -> None:
    """Copy our own licence, Python's, Qt's, and those of every package of the runtime lock."""
    folder.mkdir()
    shutil.copy(root / "LICENSE", folder / "kiosk-LICENSE")
    for text in sorted((root / "packaging" / "licences").iterdir()):
        shutil.copy(text, folder / text.name)
    library = Path(sysconfig.get_path("stdlib"))
    for pythons in (library / "LICENSE.txt", library.parent / "LICENSE.txt"):  # on Windows above
        if pythons.is_file():
            shutil.copy(pythons, folder / "Python-LICENSE.txt")
    for package in runtime_packages(root):
        for file in package.files or ():
            source = Path(str(package.locate_file(file)))
            if file.name.upper().startswith(_STARTS) and source.is_file():
                shutil.copy(source, folder / f"{canonical(package.name)}-{file.name}")


def runtime_packages(root: Path) -> list[Distribution]:
    """Return the installed packages that the runtime lock names, by name."""
    names = set(locked(runtime_lock(root).read_text(encoding="utf-8")))
    found = {canonical(one.name): one for one in distributions()}
    return [found[name] for name in sorted(names) if name in found]


def foreign_modules(root: Path) -> list[str]:
    """Return the installed modules that no package of the runtime lock brings: the checks' own."""
    names = set(locked(runtime_lock(root).read_text(encoding="utf-8")))
    own = {"db", "kiosk", "tools"}
    return sorted(
        module
        for module, brought_by in packages_distributions().items()
        if module not in own and not {canonical(one) for one in brought_by} & names
    )


def write_bill(root: Path, file: Path) -> None:
    """Write the bill of materials: every package of the runtime lock with version and hashes."""
    what = [str(runtime_lock(root)), "--pyproject", str(root / "pyproject.toml")]
    how = ["--of", "JSON", "--sv", "1.6", "--output-reproducible", "-o", str(file)]
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", *what, *how]
    subprocess.run(command, check=True, capture_output=True)


def runtime_lock(root: Path) -> Path:
    """Return the lock of what the program needs when it runs."""
    return root / "requirements" / "runtime.txt"
