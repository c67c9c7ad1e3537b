"""Calls in the background: answers come back to the GUI's thread, bugs too."""

from threading import current_thread

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from kiosk.services.background import Errands
from kiosk.ui.jobs import Jobs

PATIENCE = 20.0


class Caller:
    """Notes what comes, and in which thread."""

    def __init__(self) -> None:
        self.came: list[object] = []
        self.threads: set[str] = set()
        self.bugs: list[BaseException] = []

    def hear(self, what: object) -> None:
        self.came.append(what)
        self.threads.add(current_thread().name)


def test_answers_and_trouble_come_in_order_to_the_guis_thread(
    qapp: QApplication, qtbot: QtBot
) -> None:
    caller = Caller()
    errands = Errands(caller.bugs.append)
    jobs = Jobs(errands)
    away = KnownError("away", where="x", remedy="y")

    def fail() -> int:
        raise away

    jobs.ask(lambda: 1, caller.hear, caller.hear)
    jobs.ask(fail, caller.hear, caller.hear)
    jobs.ask(lambda: current_thread().name, caller.hear, caller.hear)

    qtbot.waitUntil(lambda: len(caller.came) == 3, timeout=20_000)
    errands.close(PATIENCE)
    assert caller.came == [1, away, "kiosk-errands"]
    assert caller.threads == {current_thread().name}
    assert caller.bugs == []


def test_a_bug_is_told_in_words_without_what_it_quotes_and_logged(
    qapp: QApplication, qtbot: QtBot
) -> None:
    caller = Caller()
    errands = Errands(caller.bugs.append)
    jobs = Jobs(errands)

    def bug() -> int:
        raise ValueError("what a patient said")

    jobs.ask(bug, caller.hear, caller.hear)

    qtbot.waitUntil(lambda: len(caller.came) == 1, timeout=20_000)
    errands.close(PATIENCE)
    (told,) = caller.came
    assert isinstance(told, KnownError)
    assert "ValueError" in told.what
    assert "patient" not in str(told)
    assert [type(one) for one in caller.bugs] == [ValueError]
