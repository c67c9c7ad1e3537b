"""The Debian package, installed for real: it starts without Python and goes without a trace.

First an older version of it is installed, so that every test looks at an updated machine.

Only where a whole machine is ours: as root, on Debian, in CI.
"""

import os
import pwd
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlcipher3 import dbapi2

from db.schema import VERSION_TABLE
from tests.staff import IVO, PINS

ROOT = Path(__file__).parents[2]
PROGRAM = Path("/opt/facet-kiosk/kiosk")
DATA = Path("/var/lib/facet-kiosk")
USER = "facet-kiosk"
CONFIGURATION = Path("/etc/xdg/facet-kiosk/kiosk.toml")
KEPT = ("--data-dir", DATA / "kept")
OLDER = "0.0.9"
ITS_OWN = "# IT was here\n"
PATIENCE = 300
GPL_ONLY = ("virtualkeyboard", "qt6charts", "qt6graphs", "qt6datavisualization", "darkgard")
PYTHONS = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONPLATLIBDIR", "PYTHONINSPECT")

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


def as_kiosk(
    *arguments: str | Path,
    typed: str | None = None,
    variables: Sequence[str] = (),
    within: Sequence[str] = (),
) -> "subprocess.CompletedProcess[str]":
    """Run the installed program as its own user, with nothing of this environment: no Python.

    variables are added to its environment, within is a command that runs it.
    """
    bare = ["QT_QPA_PLATFORM=offscreen", "LANG=C.UTF-8", "PATH=/nowhere", f"HOME={DATA}"]
    command = [*within, "setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]
    return subprocess.run(
        [*command, "env", "-i", *bare, *variables, str(PROGRAM), *map(str, arguments)],
        cwd="/",
        input=typed,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def alone() -> Sequence[str]:
    """Return what runs a command without a network; nothing where that is not allowed."""
    command = ("unshare", "--net")
    if shutil.which(command[0]) and subprocess.call([*command, "true"]) == 0:
        return command
    return ()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, built from this checkout as `python3 dev.py package` does."""
    out = tmp_path_factory.mktemp("dist")
    said(sys.executable, "-m", "tools.bundle", "--out", out)
    (found,) = out.glob("*.deb")
    return found


@pytest.fixture(scope="module")
def older(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same package with a lower version, packed without squeezing."""
    stage = tmp_path_factory.mktemp("older")
    said("dpkg-deb", "--raw-extract", package, stage / "root")
    control = stage / "root" / "DEBIAN" / "control"
    text, count = re.subn(r"(?m)^Version: .*$", f"Version: {OLDER}", control.read_text())
    assert count == 1
    control.write_text(text)
    return pack(stage / "root", stage / f"facet-kiosk_{OLDER}.deb")


def pack(root: Path, file: Path) -> Path:
    said("dpkg-deb", "--root-owner-group", "-Znone", "--build", root, file)
    shutil.rmtree(root)
    return file


def install(package: Path) -> None:
    quick = ["--force-unsafe-io", "--force-depends", "--force-downgrade"]
    said("dpkg", *quick, "--install", package)


def version() -> str:
    return said("dpkg-query", "--show", "--showformat=${Version}", USER)


@pytest.fixture(scope="module")
def installed(package: Path, older: Path) -> Iterator[Path]:
    """The program: an older version that somebody configured and used, then this one over it."""
    install(older)
    with CONFIGURATION.open("a", encoding="utf-8") as file:
        file.write(ITS_OWN)
    as_kiosk("staff", "add", IVO, "--role", "it", "--pin-stdin", *KEPT, typed=f"{PINS[IVO]}\n")
    install(package)
    yield PROGRAM
    subprocess.run(["dpkg", "--purge", USER], check=False, capture_output=True)


def test_an_update_keeps_what_was_configured_and_stored(installed: Path) -> None:
    assert version() != OLDER
    assert CONFIGURATION.read_text(encoding="utf-8").endswith(ITS_OWN)
    assert IVO in as_kiosk("staff", "list", *KEPT).stdout
    assert as_kiosk("db", "check", *KEPT).returncode == 0


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


def test_the_tour_walks_a_visit_from_the_installed_program_without_a_network(
    installed: Path,
) -> None:
    done = as_kiosk("tour", "--out", DATA / "tour", "--path", "called-away", within=alone())
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    sheets = sorted((DATA / "tour").rglob("*.pdf"))
    assert [bool(PdfReader(sheet).pages[0].extract_text()) for sheet in sheets] == [True, True]
    assert len(list((DATA / "tour").rglob("*.png"))) > 20


def test_the_doctor_finds_no_failure(installed: Path) -> None:
    done = as_kiosk("doctor", "--data-dir", DATA / "data")
    assert done.returncode == 0, done.stdout
    assert "failure" not in done.stdout


def test_pythons_own_variables_bring_no_code_into_it(installed: Path) -> None:
    usual = as_kiosk("--version")
    foreign = DATA / "foreign"
    foreign.mkdir()
    for name in ("sitecustomize", "json", "kiosk"):
        (foreign / f"{name}.py").write_text("raise SystemExit('foreign code')\n", encoding="utf-8")
    for variable in PYTHONS:
        done = as_kiosk("--version", variables=[f"{variable}={foreign}"])
        assert (done.returncode, done.stdout, done.stderr) == (0, usual.stdout, ""), variable


def test_no_file_under_the_gpl_alone_is_in_it(package: Path) -> None:
    listed = said("dpkg-deb", "--contents", package).lower()
    assert not [name for name in GPL_ONLY if name in listed]
    for kept in ("lgpl-3.0.txt", "sbom.cdx.json", "kiosk-license"):
        assert kept in listed


def test_a_step_back_keeps_the_data_too(installed: Path, older: Path) -> None:
    install(older)

    assert version() == OLDER
    assert IVO in as_kiosk("staff", "list", *KEPT).stdout


def test_data_of_a_newer_version_is_left_alone_until_a_backup_is_restored(installed: Path) -> None:
    saved = as_kiosk("db", "backup", *KEPT).stdout.strip().removeprefix("backup: ")
    make_newer(DATA / "kept")

    refused = as_kiosk("db", "check", *KEPT)
    assert refused.returncode == 21
    assert "a newer version of the kiosk made it" in refused.stderr
    assert "kiosk db restore FILE" in refused.stderr
    restored = as_kiosk("db", "restore", saved, *KEPT)

    assert (restored.returncode, restored.stderr) == (0, "")
    assert IVO in as_kiosk("staff", "list", *KEPT).stdout


def make_newer(data: Path) -> None:
    """Have a database say that a version made it that is not there yet."""
    database = dbapi2.connect(str(data / "kiosk.db"))
    key = (data / "kiosk.key").read_text(encoding="ascii").strip()
    database.execute(f"PRAGMA key = \"x'{key}'\"")
    database.execute(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    database.commit()
    database.close()


def test_a_purge_leaves_nothing(installed: Path) -> None:
    said("dpkg", "--purge", USER)
    for gone in (PROGRAM.parent, DATA, Path("/etc/xdg/facet-kiosk")):
        assert not gone.exists(), gone
    with pytest.raises(KeyError):
        pwd.getpwnam(USER)
