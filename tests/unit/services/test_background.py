"""The worker thread: order, trouble of the world's, bugs, the end."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.errors import ExportError, KnownError
from kiosk.services.background import OneThread

LONG = 5.0
"""Seconds; a test that is well never waits so long."""
FULL = ExportError("the disk is full", where="/documents", remedy="Free some space")


class Desk:
    """One thread with everything that it told, and work that fails while told to."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.troubles: list[BaseException] = []
        self.calms = 0
        self.disk_full = False
        self.threads: set[str] = set()
        self.told = threading.Event()
        self.thread = OneThread(self._trouble, self._calm)

    def _trouble(self, error: BaseException) -> None:
        self.troubles.append(error)
        self.told.set()

    def _calm(self) -> None:
        self.calms += 1

    def do(self, name: str) -> None:
        self.thread.submit(lambda: self._work(name))

    def _work(self, name: str) -> None:
        if self.disk_full:
            raise FULL
        self.threads.add(threading.current_thread().name)
        self.done.append(name)

    def stumble(self) -> None:
        def look_up() -> None:
            self.done.index("never done")

        self.thread.submit(look_up)

    def rest(self) -> bool:
        return self.thread.wait_until_idle(LONG)

    def hears_of_trouble(self) -> bool:
        """Wait for the next word of trouble; tell whether it came."""
        came = self.told.wait(LONG)
        self.told.clear()
        return came and not self.rest()


@pytest.fixture
def desk() -> Iterator[Desk]:
    one = Desk()
    yield one
    one.thread.close()


def test_work_is_done_in_order_in_another_thread(desk: Desk) -> None:
    names = [str(number) for number in range(200)]
    for name in names:
        desk.do(name)
    assert desk.rest()
    assert desk.done == names
    assert desk.threads == {"kiosk-work"}
    assert desk.troubles == []
    assert desk.calms == 0


def test_trouble_of_the_worlds_keeps_the_work_and_all_behind_it(desk: Desk) -> None:
    desk.disk_full = True
    desk.do("first")
    desk.do("second")
    assert desk.hears_of_trouble()
    assert desk.troubles == [FULL]
    desk.do("third")
    assert not desk.rest()
    assert desk.done == []
    assert len(desk.troubles) == 1


def test_retry_while_the_trouble_lasts_tells_it_again_and_loses_nothing(desk: Desk) -> None:
    desk.disk_full = True
    desk.do("first")
    assert desk.hears_of_trouble()
    desk.thread.retry()
    assert desk.hears_of_trouble()
    assert desk.troubles == [FULL, FULL]
    assert desk.done == []
    desk.disk_full = False
    desk.thread.retry()
    assert desk.rest()
    assert desk.done == ["first"]


def test_retry_after_the_trouble_goes_on_where_it_stopped_and_says_so_once(desk: Desk) -> None:
    desk.disk_full = True
    for name in ("first", "second", "third"):
        desk.do(name)
    assert desk.hears_of_trouble()
    desk.disk_full = False
    desk.thread.retry()
    assert desk.rest()
    assert desk.done == ["first", "second", "third"]
    assert desk.calms == 1


def test_retry_while_all_is_well_does_nothing(desk: Desk) -> None:
    desk.thread.retry()
    desk.do("first")
    assert desk.rest()
    assert (desk.done, desk.calms) == (["first"], 0)


def test_a_bug_is_told_and_dropped_and_the_rest_goes_on(desk: Desk) -> None:
    desk.do("before")
    desk.stumble()
    desk.do("after")
    assert desk.rest()
    assert desk.done == ["before", "after"]
    assert [type(error) for error in desk.troubles] == [ValueError]
    assert desk.calms == 0


def test_work_may_submit_more_work(desk: Desk) -> None:
    desk.thread.submit(lambda: desk.do("inner"))
    desk.do("outer")
    assert desk.rest()
    assert desk.done == ["outer", "inner"]


def test_close_finishes_what_is_queued_and_leaves_no_thread() -> None:
    desk = Desk()
    gate = threading.Event()

    def wait() -> None:
        gate.wait(LONG)

    desk.thread.submit(wait)
    for name in ("first", "second"):
        desk.do(name)
    gate.set()
    desk.thread.close()
    assert desk.done == ["first", "second"]
    assert not any(thread.name == "kiosk-work" for thread in threading.enumerate())


def test_close_tries_once_more_what_met_trouble() -> None:
    desk = Desk()
    desk.disk_full = True
    desk.do("first")
    assert desk.hears_of_trouble()
    desk.disk_full = False
    desk.thread.close()
    assert desk.done == ["first"]


def test_close_gives_up_when_the_trouble_lasts() -> None:
    desk = Desk()
    desk.disk_full = True
    desk.do("first")
    desk.do("second")
    assert desk.hears_of_trouble()
    desk.thread.close()
    assert desk.done == []
    assert all(isinstance(error, KnownError) for error in desk.troubles)
    assert len(desk.troubles) == 2
    assert not any(thread.name == "kiosk-work" for thread in threading.enumerate())


def test_closing_an_idle_thread_returns_at_once() -> None:
    Desk().thread.close()
    assert not any(thread.name == "kiosk-work" for thread in threading.enumerate())
