"""The Debian package: the bundle in /opt, a system user, the unit of its session, a sample file.

Belongs here: where each file goes and what the package depends on. What a script or the unit says
is in packaging/linux.
"""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bundle.build import LARGEST_PACKAGE, check_size, size_of
from tools.bundle.linked import linked
from tools.console import Trouble
from tools.system import packages_for

PROGRAM = Path("opt/facet-kiosk")
CONFIGURATION = Path("etc/xdg/facet-kiosk/kiosk.toml")
_SCRIPTS = ("postinst", "prerm", "postrm")
_C_LIBRARY = frozenset(
    {
        "libc.so.6",
        "libdl.so.2",
        "libm.so.6",
        "libpthread.so.0",
        "libresolv.so.2",
        "librt.so.1",
        "libutil.so.1",
    }
)
_LOADER = "ld-linux"


def build_package(root: Path, bundle: Path, out: Path, version: str) -> Path:
    """Return the .deb of a bundle. Raises Trouble where dpkg-deb is missing or it grew too large.

    The package has no time of its making in it: the same bundle gives the same file.
    """
    tool = shutil.which("dpkg-deb")
    if tool is None:
        raise Trouble("dpkg-deb makes Debian packages; install dpkg, or use --folder-only.")
    architecture = _said("dpkg", "--print-architecture").strip()
    package = out / f"facet-kiosk_{version}_{architecture}.deb"
    with TemporaryDirectory(dir=out) as temporary:
        stage = Path(temporary) / "stage"
        lay_out(root, bundle, stage)
        fields = {
            "version": version,
            "architecture": architecture,
            "kilobytes": size_of(stage) // 1024,
            "depends": ", ".join(["libc6", *depends(bundle)]),
        }
        linux = root / "packaging" / "linux"
        control = (linux / "debian" / "control").read_text(encoding="utf-8")
        (stage / "DEBIAN").mkdir()
        (stage / "DEBIAN" / "control").write_text(control.format(**fields), encoding="utf-8")
        (stage / "DEBIAN" / "conffiles").write_text(f"/{CONFIGURATION}\n", encoding="utf-8")
        for name in _SCRIPTS:
            shutil.copy(linux / "debian" / name, stage / "DEBIAN" / name)
        subprocess.run(
            [tool, "--root-owner-group", "-Zxz", "--build", str(stage), str(package)],
            check=True,
            capture_output=True,
        )
    check_size(package, package.stat().st_size, LARGEST_PACKAGE)
    return package


def lay_out(root: Path, bundle: Path, stage: Path) -> None:
    """Put every file where it will lie on the machine."""
    linux = root / "packaging" / "linux"
    shutil.copytree(bundle, stage / PROGRAM, symlinks=True)
    shutil.copytree(root / "docs", stage / PROGRAM / "docs", ignore=_only_guides)
    for source, place in (
        (root / "packaging" / "kiosk.toml", CONFIGURATION),
        (linux / "facet-kiosk.service", Path("lib/systemd/system/facet-kiosk.service")),
        (linux / "sysusers.conf", Path("usr/lib/sysusers.d/facet-kiosk.conf")),
        (root / "LICENSE", Path("usr/share/doc/facet-kiosk/copyright")),
    ):
        (stage / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, stage / place)
    command = stage / "usr/bin/facet-kiosk"
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/{PROGRAM}/kiosk")


def depends(bundle: Path) -> list[str]:
    """Return the Debian packages of the libraries that the bundle expects of the system.

    Raises Trouble for a library that nobody has named a package of.
    """
    binaries = [
        file
        for file in bundle.rglob("*")
        if file.is_file() and not file.is_symlink() and file.read_bytes()[:4] == b"\x7fELF"
    ]
    own = {file.name for file in bundle.rglob("*.so*")}
    asked = {name for file in binaries for name in linked(str(file))} - own - _C_LIBRARY
    packages, unknown = packages_for(sorted(one for one in asked if not one.startswith(_LOADER)))
    if unknown:
        raise Trouble(f"No package is named for {', '.join(unknown)}: add it to tools/system.py.")
    return packages


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _only_guides(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if not name.endswith("-guide.md")}
