"""What systemd hears of the supervisor, on a socket as systemd's."""

import logging
import socket
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from kiosk.errors import ExitCode
from kiosk.supervision.history import CrashFile
from kiosk.supervision.service import ServiceWords
from kiosk.supervision.supervisor import Commands, Supervisor

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="systemd's")
HOUR = 3600.0


class Manager:
    """The other end: what it has heard, in order."""

    def __init__(self, name: str) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(f"\0{name[1:]}" if name.startswith("@") else name)
        self.socket.setblocking(False)
        self.environment: Mapping[str, str] = {"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "30000000"}

    def heard(self) -> list[str]:
        words: list[str] = []
        while True:
            try:
                words.append(self.socket.recv(1000).decode())
            except BlockingIOError:
                return words


@pytest.fixture(params=["file", "abstract"])
def manager(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Manager]:
    if request.param == "abstract":
        if not Path("/proc/self").exists():
            pytest.skip("Linux has such names")
        made = Manager(f"@{tmp_path}")
    else:
        made = Manager(str(tmp_path / "notify"))
    yield made
    made.socket.close()


class Hours:
    """A clock that somebody turns."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_every_word_comes_through_in_systemds_form(manager: Manager) -> None:
    words = ServiceWords(manager.environment)

    words.ready("minds the kiosk")
    words.tell("shows the safe page")
    words.stopping()

    assert manager.heard() == [
        "READY=1\nSTATUS=minds the kiosk",
        "STATUS=shows the safe page",
        "STOPPING=1",
    ]


def test_a_sign_of_life_comes_three_times_in_the_time_allowed(manager: Manager) -> None:
    clock = Hours()
    words = ServiceWords(manager.environment, monotonic=clock)

    for _ in range(121):  # looks of a quarter of a second: half a minute
        words.alive()
        clock.now += 0.25

    assert manager.heard() == ["WATCHDOG=1"] * 4


@pytest.mark.parametrize("allowed", ["", "0", "soon"])
def test_without_a_watchdog_no_sign_of_life_is_sent(manager: Manager, allowed: str) -> None:
    words = ServiceWords({**manager.environment, "WATCHDOG_USEC": allowed})

    words.alive()

    assert manager.heard() == []


@pytest.mark.parametrize("name", ["", "/nowhere/notify"])
def test_nobody_who_listens_is_no_trouble(name: str) -> None:
    words = ServiceWords({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "30000000"})

    words.ready("minds the kiosk")
    words.alive()


def test_a_manager_that_reads_nothing_holds_up_nobody(manager: Manager) -> None:
    words = ServiceWords(manager.environment)

    for _ in range(5000):
        words.tell("minds the kiosk")


class Ends:
    """Children that end with one code after the other."""

    def __init__(self, *codes: int) -> None:
        self._codes = list(codes)

    def start(self, command: Sequence[str]) -> "Ends":
        return self

    def watch(self) -> int | None:
        return self._codes.pop(0)

    def stop(self) -> None:
        pass


def test_the_supervisor_tells_what_is_going_on(manager: Manager, tmp_path: Path) -> None:
    ends = Ends(ExitCode.DATABASE_UNUSABLE, ExitCode.OK, ExitCode.OK)
    supervisor = Supervisor(
        Commands(["kiosk"], ["page"]),
        CrashFile(tmp_path / "crashes.json"),
        logging.getLogger("test.service"),
        start=ends.start,
        service=ServiceWords(manager.environment),
    )

    supervisor.run()

    assert manager.heard() == [
        "READY=1\nSTATUS=minds the kiosk",
        "STATUS=shows the safe page: the kiosk ended with 21",
        "STATUS=minds the kiosk",
        "STOPPING=1",
    ]


def test_a_page_that_cannot_be_shown_does_not_silence_the_supervisor(
    manager: Manager, tmp_path: Path
) -> None:
    clock = Hours()

    class Page(Ends):
        def watch(self) -> int | None:
            clock.now += HOUR
            return super().watch()

    ends = Page(ExitCode.DATABASE_UNUSABLE, 1, ExitCode.OK)
    supervisor = Supervisor(
        Commands(["kiosk"], ["page"]),
        CrashFile(tmp_path / "crashes.json"),
        logging.getLogger("test.service"),
        start=ends.start,
        safe_page_seconds=0,
        service=ServiceWords(manager.environment, monotonic=clock),
    )

    supervisor.run()

    assert "WATCHDOG=1" in manager.heard()
