"""A private PostgreSQL server for the tests: made for one run, reached by a socket, then gone.

Belongs here: finding the server's programs, starting and stopping a temporary cluster.
Does not belong here: schemas and data; the tests make their own.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.console import Trouble, output, say, shown, telling_line
from tools.system import apt_install

URL_VARIABLE = "KIOSK_TEST_POSTGRES_URL"
REQUIRED_VARIABLE = "KIOSK_TEST_REQUIRE_POSTGRES"

_ROLE = "kiosk_test"
# The cluster's content is thrown away, so nothing in it has to survive a power cut.
_SETTINGS = (
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=50",
)


@contextmanager
def server_for_tests(env: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Give the environment with which tests find PostgreSQL, and stop the server at the end.

    A server named by the caller's environment is used as it is. Without one and without the
    programs, tests that need PostgreSQL skip; in CI it is installed, and they must not skip.
    """
    given = dict(env)
    if is_ci(env):
        given[REQUIRED_VARIABLE] = "1"
    if env.get(URL_VARIABLE):
        say(f"PostgreSQL: the server named by {URL_VARIABLE}")
        yield given
        return
    programs = _programs(env)
    if programs is None:
        say("PostgreSQL: not installed, tests that need it are skipped")
        yield given
        return
    with _cluster(programs) as url:
        yield {**given, URL_VARIABLE: url}


def is_ci(env: Mapping[str, str]) -> bool:
    """Tell whether this is a CI run."""
    return env.get("CI", "").lower() in {"1", "true", "yes"}


def _programs(env: Mapping[str, str]) -> Path | None:
    """Return the folder of the server's programs, installing them first where CI needs it."""
    if sys.platform == "win32":
        return None
    found = find_programs()
    if found is None and is_ci(env):
        try:
            apt_install(["postgresql"])
        except Trouble as trouble:
            say(str(trouble))
        found = find_programs()
    return found


def find_programs(debian: Path = Path("/usr/lib/postgresql")) -> Path | None:
    """Return the folder that holds initdb and pg_ctl: Debian's newest, else the one on PATH."""
    folders = [path.parent for path in debian.glob("*/bin/initdb")]
    if folders:
        return max(folders, key=lambda folder: _version(folder.parent.name))
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


def _version(name: str) -> tuple[int, ...]:
    """Order version folders as numbers: 9.6 before 15."""
    return tuple(int(part) for part in name.split(".") if part.isdigit())


@contextmanager
def _cluster(programs: Path) -> Iterator[str]:
    # Short and directly under the temporary folder: a socket's path has 107 characters at most.
    folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
    user = _hand_over(folder)
    data = folder / "data"
    control = [str(programs / "pg_ctl"), "-D", str(data)]
    try:
        make = [str(programs / "initdb"), "-D", str(data), "-U", _ROLE, "-A", "trust"]
        _as(user, [*make, "-E", "UTF8", "--no-locale", "--no-sync"])
        settings = [f"unix_socket_directories={folder}", *_SETTINGS]
        options = " ".join(f"-c {setting}" for setting in settings)
        start = [*control, "-l", str(folder / "log"), "-w", "-t", "60", "-o", options, "start"]
        _as(user, start)
        say(f"PostgreSQL: a temporary server by {programs}")
        try:
            yield f"postgresql+psycopg://{_ROLE}@/postgres?host={folder}"
        finally:
            _as(user, [*control, "-m", "immediate", "-w", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _hand_over(folder: Path) -> str | None:
    """Give the folder to a user without rights when we are root, whom PostgreSQL refuses."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd  # absent on Windows

    names = {entry.pw_name for entry in pwd.getpwall()}
    user = next((name for name in ("postgres", "nobody") if name in names), None)
    if user is None:
        raise Trouble("PostgreSQL does not run as root, and there is no user to run it.")
    shutil.chown(folder, user)
    return user


def _as(user: str | None, command: Sequence[str]) -> None:
    whole = [*(["runuser", "-u", user, "--"] if user else []), *command]
    status, printed = output(whole)
    if status != 0:
        raise Trouble(
            f"PostgreSQL: {Path(command[0]).name} failed: {telling_line(printed.splitlines())}",
            shown(whole),
        )
