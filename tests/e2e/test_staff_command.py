"""IT says who can sign in: add, list, remove; beside a kiosk that runs; what is refused."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.beside import open_beside
from kiosk.assembly import database_settings, find_place
from kiosk.domain.staff import Refused, SignedIn, StaffRole
from kiosk.errors import ExitCode
from kiosk.household.staffing import staff_access
from kiosk.request import Request
from tests.e2e.clinic import Clinic
from tests.e2e.commands import Said, Shell, is_refused
from tests.staff import ANA, PINS, UMA

if sys.platform != "win32":
    import pty

PIN, SECRET = PINS[ANA], PINS[UMA]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def add(shell: Shell, data: Path, name: str, role: str, pin: str) -> Said:
    return shell.kiosk(
        "staff", "add", name, "--role", role, "--pin-stdin", "--data-dir", data, typed=f"{pin}\n"
    )


def listed(shell: Shell, data: Path) -> list[tuple[str, str]]:
    """Return role and name of each member that is listed."""
    said = shell.kiosk("staff", "list", "--data-dir", data)
    assert (said.code, said.err) == (ExitCode.OK, "")
    lines = [line.partition(" PIN since ")[0] for line in said.out.splitlines() if "since" in line]
    return [(role, name.strip()) for role, _, name in (line.partition(" ") for line in lines)]


def sign_in(data: Path, name: str, pin: str) -> SignedIn | Refused:
    """Sign in at the kiosk of a data folder."""
    place = find_place(Request(data_dir=data))
    with open_beside(database_settings(place), place.clock) as database:
        return staff_access(database, place.settings.kiosk.id, place.clock).sign_in(name, pin)


def test_a_new_tablet_has_no_staff_and_says_how_to_add_some(shell: Shell, data: Path) -> None:
    said = shell.kiosk("staff", "list", "--data-dir", data)

    assert (said.code, said.err) == (ExitCode.OK, "")
    assert "kiosk staff add" in said.out


def test_who_was_added_can_sign_in_and_who_was_removed_cannot(shell: Shell, data: Path) -> None:
    added = [
        add(shell, data, "Uma Smith-Lee", "admin", SECRET),
        add(shell, data, ANA, "nurse", PIN),
    ]
    before = sign_in(data, ANA, PIN)
    removed = shell.kiosk("staff", "remove", "Uma Smith-Lee", "--data-dir", data)

    assert [(said.code, said.err) for said in (*added, removed)] == [(ExitCode.OK, "")] * 3
    assert before == SignedIn(ANA, StaffRole.NURSE)
    assert sign_in(data, "Uma Smith-Lee", SECRET) == Refused(0)
    assert listed(shell, data) == [("nurse", ANA)]


def test_another_pin_takes_the_place_of_the_first(shell: Shell, data: Path) -> None:
    add(shell, data, ANA, "nurse", PIN)
    said = add(shell, data, ANA, "it", "618305")

    assert "new PIN" in said.out
    assert isinstance(sign_in(data, ANA, PIN), Refused)
    assert sign_in(data, ANA, "618305") == SignedIn(ANA, StaffRole.IT)


def test_staff_are_added_while_the_kiosk_runs(shell: Shell, clinic: Clinic) -> None:
    clinic.start()
    said = add(shell, clinic.data, ANA, "nurse", PIN)

    assert (said.code, said.err) == (ExitCode.OK, "")
    assert listed(shell, clinic.data) == [("nurse", ANA)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
@pytest.mark.parametrize(
    ("typed", "code"), [([PIN, PIN], ExitCode.OK), ([PIN, "618305"], ExitCode.FAILED)]
)
def test_the_pin_is_asked_for_twice_and_not_shown(
    shell: Shell, data: Path, typed: list[str], code: ExitCode
) -> None:
    told, status = on_a_terminal(
        shell, ["staff", "add", ANA, "--role", "nurse", "--data-dir", str(data)], typed
    )

    assert status == code, told
    assert told.count(f"PIN of {ANA}") == 2
    assert PIN not in told
    assert ("typed differently" in told) == (code is not ExitCode.OK)


def on_a_terminal(shell: Shell, arguments: list[str], typed: list[str]) -> tuple[str, int]:
    """Run a command on a terminal of its own; type a line at each question."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", *arguments],
        env=shell.environment,
        cwd=shell.home,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        told = "".join(conversation(ours, list(typed)))
        os.close(ours)
    return told, process.returncode


def conversation(terminal: int, typed: list[str]) -> Iterator[str]:
    """Yield what a terminal shows until the program is gone; type a line at each question."""
    while True:
        try:
            shown = os.read(terminal, 1000).decode()
        except OSError:  # its other end is closed
            return
        yield shown
        if shown.endswith(": ") and typed:
            os.write(terminal, f"{typed.pop(0)}\n".encode())


WRONG = {
    "no terminal to ask on": (("add", ANA, "--role", "nurse"), "", ExitCode.USAGE, "--pin-stdin"),
    "no role": (("add", ANA, "--pin-stdin"), PIN, ExitCode.USAGE, "--role"),
    "an unknown role": (("add", ANA, "--role", "king"), PIN, ExitCode.USAGE, "nurse, it, admin"),
    "a name of other signs": (("add", "a/b", "--role", "it"), PIN, ExitCode.FAILED, "letters"),
    "half a command": (("dance",), "", ExitCode.USAGE, "dance"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_command_is_refused(shell: Shell, data: Path, case: str) -> None:
    arguments, typed, code, word = WRONG[case]

    said = shell.kiosk("staff", *arguments, "--data-dir", data, typed=typed)

    is_refused(said, code, word)
    assert not (data / "kiosk.db").exists()


@pytest.mark.parametrize("pin", ["", "1234", "123456", "24121967", "40273x", "\ufffd" * 8])
def test_a_bad_pin_is_refused_and_not_repeated(shell: Shell, data: Path, pin: str) -> None:
    said = add(shell, data, ANA, "nurse", pin)

    is_refused(said, ExitCode.FAILED, "PIN")
    assert not pin or pin not in said.err
    assert not (data / "kiosk.db").exists()


def test_nobody_of_an_unknown_name_is_removed(shell: Shell, data: Path) -> None:
    said = shell.kiosk("staff", "remove", "Zoe", "--data-dir", data)

    is_refused(said, ExitCode.FAILED, "Zoe", "kiosk staff list")


def test_a_lost_secret_is_told_and_can_be_done_without(shell: Shell, data: Path) -> None:
    add(shell, data, ANA, "nurse", PIN)
    (data / "kiosk.pepper").unlink()

    said = add(shell, data, "Ivo", "it", "618305")
    is_refused(said, ExitCode.DATABASE_UNUSABLE, "kiosk.pepper", "remove every staff member")

    assert shell.kiosk("staff", "remove", ANA, "--data-dir", data).code == ExitCode.OK
    assert add(shell, data, "Ivo", "it", "618305").code == ExitCode.OK
    assert listed(shell, data) == [("it", "Ivo")]
