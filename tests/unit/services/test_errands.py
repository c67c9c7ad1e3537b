"""Errands: work in order, in a thread of its own, and nothing that fails holds up the next."""

from threading import Event, current_thread

import pytest

from kiosk.errors import KnownError
from kiosk.services.background import Errands

PATIENCE = 20.0


class Listener:
    def __init__(self) -> None:
        self.heard: list[BaseException] = []

    def __call__(self, error: BaseException) -> None:
        self.heard.append(error)


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_work_is_done_in_order_in_another_thread(listener: Listener) -> None:
    errands = Errands(listener)
    done: list[object] = []
    errands.submit(lambda: done.append(1))
    errands.submit(lambda: done.append(2))
    errands.submit(lambda: done.append(current_thread().name))

    assert errands.close(PATIENCE)
    assert done == [1, 2, "kiosk-errands"]
    assert listener.heard == []


@pytest.mark.parametrize("error", [KnownError("away", where="x", remedy="y"), ValueError("bug")])
def test_work_that_fails_is_told_and_holds_up_nothing(listener: Listener, error: Exception) -> None:
    errands = Errands(listener)
    done: list[int] = []

    def fail() -> None:
        raise error

    errands.submit(fail)
    errands.submit(lambda: done.append(1))

    assert errands.wait_until_idle(PATIENCE)
    assert done == [1]
    assert listener.heard == [error]
    errands.close(PATIENCE)


def test_what_hangs_does_not_hold_up_the_end_for_ever(listener: Listener) -> None:
    errands = Errands(listener)
    release = Event()

    def hang() -> None:
        release.wait(PATIENCE)

    errands.submit(hang)

    assert not errands.close(0.05)
    release.set()
    assert errands.close(PATIENCE)


def test_idle_means_that_nothing_is_under_way(listener: Listener) -> None:
    errands = Errands(listener)
    begun, release = Event(), Event()

    def work() -> None:
        begun.set()
        release.wait(PATIENCE)

    errands.submit(work)
    begun.wait(PATIENCE)

    assert not errands.wait_until_idle(0.01)
    release.set()
    assert errands.wait_until_idle(PATIENCE)
    errands.close(PATIENCE)
