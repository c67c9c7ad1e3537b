"""The Debian package, installed for real: it starts without Python and goes without a trace.

Only where a whole machine is ours: as root, on Debian, in CI.
"""

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]
PROGRAM = Path("/opt/facet-kiosk/kiosk")
DATA = Path("/var/lib/facet-kiosk")
USER = "facet-kiosk"
PATIENCE = 300
GPL_ONLY = ("virtualkeyboard", "qt6charts", "qt6graphs", "qt6datavisualization", "darkgard")

pytestmark = pytest.mark.skipif(
    not os.environ.get("CI")
    or os.geteuid() != 0
    or None in [shutil.which(tool) for tool in ("dpkg-deb", "objdump", "setpriv")],
    reason="needs a machine of its own: CI, root, dpkg, binutils",
)


def said(*command: str | Path) -> str:
    """Run a command that must do; return what it said."""
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def as_kiosk(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run the installed program as its own user, with nothing of this environment: no Python."""
    bare = ["QT_QPA_PLATFORM=offscreen", "LANG=C.UTF-8", "PATH=/nowhere", f"HOME={DATA}"]
    command = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]
    return subprocess.run(
        [*command, "env", "-i", *bare, str(PROGRAM), *map(str, arguments)],
        cwd="/",
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, built from this checkout as `python3 dev.py package` does."""
    out = tmp_path_factory.mktemp("dist")
    said(sys.executable, "-m", "tools.bundle", "--out", out)
    (found,) = out.glob("*.deb")
    return found


@pytest.fixture(scope="module")
def installed(package: Path) -> Iterator[Path]:
    said("dpkg", "--force-depends", "--install", package)
    yield PROGRAM
    subprocess.run(["dpkg", "--purge", USER], check=False, capture_output=True)


def test_the_program_says_its_version(installed: Path) -> None:
    done = as_kiosk("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("kiosk ")


def test_the_kiosks_user_can_write_nothing_of_the_program(installed: Path) -> None:
    own = pwd.getpwnam(USER).pw_uid
    writable = [
        path
        for path in installed.parent.rglob("*")
        if not path.is_symlink() and (path.stat().st_uid == own or path.stat().st_mode & 0o022)
    ]
    assert not writable


def test_the_tour_walks_a_visit_from_the_installed_program(installed: Path) -> None:
    done = as_kiosk("tour", "--out", DATA / "tour", "--path", "called-away")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    sheets = sorted((DATA / "tour").rglob("*.pdf"))
    assert [bool(PdfReader(sheet).pages[0].extract_text()) for sheet in sheets] == [True, True]
    assert len(list((DATA / "tour").rglob("*.png"))) > 20


def test_the_doctor_finds_no_failure(installed: Path) -> None:
    done = as_kiosk("doctor", "--data-dir", DATA / "data")
    assert done.returncode == 0, done.stdout
    assert "failure" not in done.stdout


def test_no_file_under_the_gpl_alone_is_in_it(package: Path) -> None:
    listed = said("dpkg-deb", "--contents", package).lower()
    assert not [name for name in GPL_ONLY if name in listed]
    for kept in ("lgpl-3.0.txt", "sbom.cdx.json", "kiosk-license"):
        assert kept in listed


def test_a_purge_leaves_nothing(installed: Path) -> None:
    said("dpkg", "--purge", USER)
    for gone in (PROGRAM.parent, DATA, Path("/etc/xdg/facet-kiosk")):
        assert not gone.exists(), gone
    with pytest.raises(KeyError):
        pwd.getpwnam(USER)
