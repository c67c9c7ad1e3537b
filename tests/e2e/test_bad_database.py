"""A database that cannot be used is refused and left alone; one that is damaged is mended."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.settings import DatabaseSettings
from kiosk.errors import ExitCode
from tests.db.helpers import filled, meddle, raw
from tests.e2e.commands import ROOT, Shell, fingerprint, is_refused
from tests.fakes import FakeClock

COMMANDS = ["run", "db upgrade", "db check", "db backup"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with some visits in its database."""
    folder = tmp_path / "data"
    filled(DatabaseSettings(folder=folder, device="kiosk-1"), FakeClock(), visits=3)
    return folder


def newer_schema(folder: Path) -> None:
    meddle(DatabaseSettings(folder=folder), "UPDATE kiosk_schema SET version_num = '9999'")


def another_key(folder: Path) -> None:
    key = folder / "kiosk.key"
    text = key.read_text(encoding="ascii")
    key.write_text("".join("1" if sign == "0" else sign for sign in text), encoding="ascii")
    assert key.read_text(encoding="ascii") != text


def cut_key(folder: Path) -> None:
    key = folder / "kiosk.key"
    key.write_bytes(key.read_bytes()[:10])


def no_key(folder: Path) -> None:
    (folder / "kiosk.key").unlink()


def plain_database(folder: Path) -> None:
    (folder / "kiosk.db").unlink()
    connection = sqlite3.connect(folder / "kiosk.db")
    connection.execute("CREATE TABLE somebodys (thing TEXT)")
    connection.commit()
    connection.close()


FAULTS: dict[str, tuple[Callable[[Path], None], tuple[str, ...]]] = {
    "of a newer program": (newer_schema, ("newer version", "9999")),
    "made with another key": (another_key, ("key",)),
    "with a key cut off": (cut_key, ("key",)),
    "with its key gone": (no_key, ("key",)),
    "of another program": (plain_database, ("not a database of this kiosk",)),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_database_that_is_not_ours_to_use_is_refused_and_left_alone(
    shell: Shell, data: Path, fault: str
) -> None:
    break_it, words = FAULTS[fault]
    break_it(data)
    before = fingerprint(data)

    for command in ("run", "db check"):
        said = shell.kiosk(*command.split(), "--data-dir", data)
        is_refused(said, ExitCode.DATABASE_UNUSABLE, *words)

    assert fingerprint(data) == before


@contextmanager
def another_kiosk(folder: Path) -> Iterator[None]:
    """Hold a data folder in another process, as a running kiosk does."""
    hold = (
        "import sys; from pathlib import Path; from db.lock import InstanceLock;"
        "lock = InstanceLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(folder / "kiosk.lock")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield
        process.communicate(timeout=60)


def test_a_second_kiosk_on_one_data_folder_is_refused(shell: Shell, data: Path) -> None:
    before = fingerprint(data)

    with another_kiosk(data):
        for command in COMMANDS:
            said = shell.kiosk(*command.split(), "--data-dir", data)
            is_refused(said, ExitCode.DATABASE_UNUSABLE, "another kiosk", str(data))

    assert fingerprint(data) == before
    assert shell.kiosk("db", "check", "--data-dir", data).code == ExitCode.OK


def test_another_program_that_holds_the_file_is_named(shell: Shell, data: Path) -> None:
    settings = DatabaseSettings(folder=data)
    connection = raw(settings)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    connection.execute("BEGIN EXCLUSIVE")
    try:
        said = shell.kiosk("run", "--data-dir", data)
    finally:
        connection.execute("ROLLBACK")
        connection.close()

    is_refused(said, ExitCode.DATABASE_UNUSABLE, "another program")
    assert shell.kiosk("db", "check", "--data-dir", data).code == ExitCode.OK


def test_the_commands_say_that_a_database_is_damaged_and_keep_it(shell: Shell, data: Path) -> None:
    file = data / "kiosk.db"
    content = bytearray(file.read_bytes())
    content[4096:8192] = bytes(4096)
    file.write_bytes(content)
    before = fingerprint(data)

    for command in ("db check", "db backup"):
        said = shell.kiosk(*command.split(), "--data-dir", data)
        assert said.code == ExitCode.DATABASE_UNUSABLE
        assert said.err.count("\n") <= 1, said.err
        assert "damaged" in said.err or "BAD" in said.out

    assert fingerprint(data) == before


def test_a_database_that_is_not_there_is_said_to_be_missing(shell: Shell, tmp_path: Path) -> None:
    for command in ("db check", "db backup"):
        said = shell.kiosk(*command.split(), "--data-dir", tmp_path / "data")
        is_refused(said, ExitCode.DATABASE_UNUSABLE, "no database", "--data-dir")

    assert not (tmp_path / "data" / "kiosk.db").exists()


def test_a_server_that_does_not_answer_is_named_without_its_password(
    shell: Shell, tmp_path: Path
) -> None:
    said = shell.kiosk(
        "run",
        "--data-dir",
        tmp_path / "data",
        KIOSK_DATABASE__URL="postgresql+psycopg://kiosk:hunter2@127.0.0.1:1/kiosk",
    )

    is_refused(said, ExitCode.DATABASE_UNUSABLE)
    assert "hunter2" not in said.err
