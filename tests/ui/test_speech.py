"""Qt's text to speech behind the port: which voice, when a text is over, what the log says."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.ids import LanguageTag
from kiosk.domain.speech import NoSpeech, SpeechRate, SpeechVolume
from kiosk.ui.speech import RATES, VOLUMES, QtSpeech, best_locale
from kiosk.ui.voice_process import NOT_OFFERED
from kiosk.ui.voice_search import search_voice, why_silent

ENGLISH = LanguageTag("en")
SPANISH = LanguageTag("es")


@pytest.fixture
def speech(qapp: QApplication) -> QtSpeech:
    """Return a voice by Qt's engine for tests, which is silent and speaks English, not Spanish."""
    return QtSpeech("mock")


@pytest.mark.parametrize(
    ("wanted", "offered", "taken"),
    [
        ("es", ["es_ES", "es_MX", "es_US"], "es_US"),
        ("es", ["es_AR", "es_ES", "es_MX"], "es_MX"),
        ("es", ["en_US", "es_AR"], "es_AR"),
        ("es-ES", ["es_US", "es_ES"], "es_ES"),
        ("es-CL", ["es_US"], "es_US"),
        ("en", ["en_GB", "en_US"], "en_US"),
        ("es", ["en_US", "fr_FR"], None),
        ("qps", ["en_US"], None),
    ],
)
def test_the_voice_is_of_the_screens_language_and_the_clinics_region(
    wanted: str, offered: list[str], taken: str | None
) -> None:
    best = best_locale(LanguageTag(wanted), [QLocale(name) for name in offered])
    assert (best.name() if best else None) == taken


def test_a_voice_speaks_what_it_has_a_locale_for(speech: QtSpeech) -> None:
    assert speech.can_say(ENGLISH)
    assert not speech.can_say(SPANISH)


def test_the_end_of_a_text_is_told_once(speech: QtSpeech, qtbot: QtBot) -> None:
    ends: list[int] = []
    speech.listen(lambda: ends.append(1))

    speech.say("One two.", ENGLISH)
    assert ends == []

    qtbot.waitUntil(lambda: ends == [1])


def test_text_follows_text(speech: QtSpeech, qtbot: QtBot) -> None:
    waiting = ["two", "three"]
    over: list[str] = []

    def go_on() -> None:
        over.append("over")
        if waiting:
            speech.say(waiting.pop(), ENGLISH)

    speech.listen(go_on)
    speech.say("one", ENGLISH)

    qtbot.waitUntil(lambda: len(over) == 3)


def test_a_stopped_text_tells_no_end(speech: QtSpeech, qtbot: QtBot) -> None:
    ends: list[str] = []
    speech.listen(lambda: ends.append("first"))
    speech.say("One two three four five six seven.", ENGLISH)

    speech.stop()
    speech.listen(lambda: ends.append("second"))
    speech.say("Two.", ENGLISH)

    qtbot.waitUntil(lambda: ends == ["second"])


def test_a_text_that_cannot_be_said_is_over_at_once(speech: QtSpeech) -> None:
    ends: list[int] = []
    speech.listen(lambda: ends.append(1))
    speech.say("Hola.", SPANISH)
    assert ends == [1]


def test_slower_is_slower_and_louder_is_louder() -> None:
    assert RATES[SpeechRate.SLOW] < RATES[SpeechRate.NORMAL] < RATES[SpeechRate.FAST]
    assert VOLUMES[SpeechVolume.SOFT] < VOLUMES[SpeechVolume.NORMAL] < VOLUMES[SpeechVolume.LOUD]
    assert all(-1 <= rate <= 1 for rate in RATES.values())
    assert all(0 < volume <= 1 for volume in VOLUMES.values())


def test_a_machine_with_nothing_that_speaks_is_told_without_loading_anything(
    tmp_path: Path,
) -> None:
    nothing = {"PATH": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    assert why_silent("linux", nothing) == "speech-dispatcher is not installed"
    assert why_silent("win32", nothing) == ""
    assert why_silent("linux", {**nothing, "SPEECHD_ADDRESS": "unix_socket"}) == ""


def test_a_running_or_an_installed_dispatcher_may_speak(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "speech-dispatcher"
    socket = tmp_path / "run" / "speech-dispatcher" / "speechd.sock"
    for file in (program, socket):
        file.parent.mkdir(parents=True)
        file.touch(mode=0o755)

    assert why_silent("linux", {"PATH": str(program.parent)}) == ""
    assert why_silent("linux", {"PATH": "", "XDG_RUNTIME_DIR": str(tmp_path / "run")}) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring their voices")
def test_the_search_starts_no_process_where_nothing_speaks(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)

    found = search_voice(["no-program"], [ENGLISH], logging.getLogger("test"), lambda: None)

    assert isinstance(found, NoSpeech)
    assert [record.message for record in caplog.records] == [NOT_OFFERED]


def test_the_screens_come_without_it() -> None:
    asks = "import sys, kiosk.ui.furnishing; sys.exit('PySide6.QtTextToSpeech' in sys.modules)"
    subprocess.run([sys.executable, "-c", asks], check=True)
