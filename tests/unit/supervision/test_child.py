import sys
from threading import Thread

from kiosk.supervision.child import BeatingChild

BEATS_ONCE_THEN_SLEEPS = "print('beat', flush=True)\nimport time\ntime.sleep(60)"
BEATS_AND_ENDS = "print('beat', flush=True)\nraise SystemExit(7)"
SAYS_OTHER_THINGS = "print('good morning', flush=True)\nimport time\ntime.sleep(60)"


def child(code: str, *, silence: float = 0.3, first_silence: float = 30) -> BeatingChild:
    command = [sys.executable, "-c", code]
    return BeatingChild(command, silence=silence, first_silence=first_silence)


def test_an_exit_code_is_passed_on() -> None:
    assert child(BEATS_AND_ENDS, silence=30).watch(0.02) == 7


def test_a_child_that_falls_silent_is_killed_and_counts_as_frozen() -> None:
    assert child(BEATS_ONCE_THEN_SLEEPS).watch(0.02) is None


def test_a_child_that_never_beats_is_killed_after_the_longer_wait() -> None:
    assert child(SAYS_OTHER_THINGS, silence=30, first_silence=0.3).watch(0.02) is None


def test_a_child_that_is_stopped_ends_by_itself() -> None:
    minded = child(BEATS_ONCE_THEN_SLEEPS, silence=30)
    ends: list[int | None] = []
    watcher = Thread(target=lambda: ends.append(minded.watch(0.02)))
    watcher.start()
    minded.stop()
    watcher.join(10)
    assert ends == [-15]


def test_a_child_is_not_frozen_because_the_machine_slept() -> None:
    seconds = 0.0
    looks = 0

    def look() -> None:
        nonlocal looks, seconds
        looks += 1
        seconds += 3600 if looks == 3 else 0.02
        if looks == 20:
            minded.stop()

    minded = BeatingChild(
        [sys.executable, "-c", BEATS_ONCE_THEN_SLEEPS],
        monotonic=lambda: seconds,
        silence=30,
        first_silence=30,
        on_look=look,
    )
    assert minded.watch(0.02) == -15
