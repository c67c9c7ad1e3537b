"""A voice in a process of its own: it speaks, it is silent at once, and its troubles stay its own.

The process is the real one with Qt's engine for tests, or a small program that misbehaves.
"""

import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from kiosk.domain.ids import LanguageTag
from kiosk.domain.speech import SpeechRate, SpeechVolume
from kiosk.ui.voice_process import LOST, NOT_OFFERED, Patience, VoiceProcess

ENGLISH, SPANISH = LanguageTag("en"), LanguageTag("es")
REAL = (sys.executable, "-m", "kiosk", "voice", "--engine", "mock")
HASTE = Patience(start=20_000, order=300, stop=300, again=50, starts=2)
"""For programs that do not answer; the real one has the usual patience."""
MEETS = """
import json, os, sys, time
os.write(1, b'{"languages": ["en"], "trouble": ""}' + bytes([10]))
for line in sys.stdin:
    order = json.loads(line)
    if "say" in order:
        SAYS
    os.write(1, json.dumps({"done": order["order"]}).encode() + bytes([10]))
"""
"""A program that says what it can, and obeys until it is to say something."""


def program(text: str) -> Sequence[str]:
    return (sys.executable, "-c", text)


@contextmanager
def started(
    command: Sequence[str], changed: Callable[[], None], patience: Patience | None = None
) -> Iterator[VoiceProcess]:
    log = logging.getLogger("test")
    voice = VoiceProcess(command, [ENGLISH, SPANISH], log, changed, patience)
    yield voice
    voice.close()


@pytest.fixture
def voice(qtbot: QtBot) -> Iterator[VoiceProcess]:
    """Return the real process, which speaks English to nobody; it can speak when it is met."""
    with started(REAL, lambda: None) as made:
        qtbot.waitUntil(lambda: made.can_say(ENGLISH), timeout=20_000)
        yield made


def reasons(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(one.message, str(getattr(one, "error", ""))) for one in caplog.records]


def test_it_speaks_what_its_engine_has_a_voice_for(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    changes: list[int] = []
    with started(REAL, lambda: changes.append(1)) as voice:
        assert not voice.can_say(ENGLISH)

        qtbot.waitUntil(lambda: changes == [1], timeout=20_000)

        assert voice.can_say(ENGLISH)
        assert not voice.can_say(SPANISH)
    assert [(one.message, getattr(one, "state", "")) for one in caplog.records] == [
        ("no voice for a language", "es")
    ]


def test_text_follows_text_and_each_end_is_told_once(voice: VoiceProcess, qtbot: QtBot) -> None:
    waiting = ["Two words.", "And «three» — ü."]
    over: list[str] = []

    def go_on() -> None:
        over.append("over")
        if waiting:
            voice.say(waiting.pop(), ENGLISH)

    voice.listen(go_on)
    voice.set_rate(SpeechRate.FAST)
    voice.set_volume(SpeechVolume.LOUD)
    voice.say("One.", ENGLISH)

    qtbot.waitUntil(lambda: len(over) == 3)


def test_a_stopped_text_tells_no_end(voice: VoiceProcess, qtbot: QtBot) -> None:
    ends: list[str] = []
    voice.listen(lambda: ends.append("first"))
    voice.say("One two three four five six seven.", ENGLISH)

    voice.stop()
    voice.listen(lambda: ends.append("second"))
    voice.say("Two.", ENGLISH)

    qtbot.waitUntil(lambda: ends == ["second"])


def test_a_text_that_cannot_be_said_is_over_at_once(voice: VoiceProcess) -> None:
    ends: list[int] = []
    voice.listen(lambda: ends.append(1))
    voice.say("Hola.", SPANISH)
    assert ends == [1]


def test_the_process_ends_with_the_voice(voice: VoiceProcess) -> None:
    (process,) = voice.findChildren(QProcess)
    voice.close()
    assert process.state() is QProcess.ProcessState.NotRunning
    assert process.exitStatus() is QProcess.ExitStatus.NormalExit
    assert not voice.can_say(ENGLISH)


@pytest.mark.qt_log_ignore("no-such-engine", extend=True)
def test_a_machine_without_an_engine_says_so_in_the_log_once(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    command = (*REAL[:-1], "no-such-engine")
    with started(command, lambda: None):
        qtbot.waitUntil(lambda: bool(caplog.records), timeout=20_000)

    ((message, error),) = reasons(caplog)
    assert message == NOT_OFFERED
    assert error


def test_an_engine_that_never_answers_is_given_up_and_tried_again(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    patience = Patience(start=200, again=50, starts=2)
    with started(program("import time; time.sleep(60)"), lambda: None, patience) as voice:
        qtbot.waitUntil(lambda: len(caplog.records) == 2)
        assert not voice.can_say(ENGLISH)
    assert reasons(caplog) == [(NOT_OFFERED, "the speech engine does not answer")] * 2


@pytest.mark.parametrize(
    ("then", "reason"),
    [
        ("time.sleep(60)", "the speech engine does not answer"),
        ("os._exit(3)", "the speech engine ended"),
    ],
    ids=["hangs", "crashes"],
)
def test_an_engine_that_is_lost_in_a_text_ends_it_and_comes_back(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, then: str, reason: str
) -> None:
    ends: list[int] = []
    heard: list[bool] = []
    voice: VoiceProcess
    command = program(MEETS.replace("SAYS", then))
    with started(command, lambda: heard.append(voice.can_say(ENGLISH)), HASTE) as voice:
        voice.listen(lambda: ends.append(1))
        qtbot.waitUntil(lambda: heard == [True], timeout=20_000)
        voice.say("One two three.", ENGLISH)

        qtbot.waitUntil(lambda: heard[:3] == [True, False, True], timeout=20_000)

        assert ends == [1]
        assert (LOST, reason) in reasons(caplog)


def test_a_library_that_chatters_is_not_listened_to(qtbot: QtBot) -> None:
    noise = "import os; os.write(1, b'ALSA: no card\\n[1, 2]\\n\\xff\\n')"
    command = program(noise + MEETS)
    with started(command, lambda: None, HASTE) as voice:
        qtbot.waitUntil(lambda: voice.can_say(ENGLISH), timeout=20_000)


def test_a_program_that_is_not_there_is_no_voice(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with started(["/no/such/program"], lambda: None, HASTE) as voice:
        qtbot.waitUntil(lambda: len(caplog.records) == 2)
        assert not voice.can_say(ENGLISH)
    assert reasons(caplog)[0] == (NOT_OFFERED, "the speech engine ended")
