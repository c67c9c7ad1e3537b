"""What these tests rely on themselves: their kiosk has no voice, on any machine."""

from pathlib import Path

from kiosk.ui.voice_search import why_silent
from tests.escape.patient import without_voice


def test_a_machine_with_a_voice_lends_none_to_the_kiosk(tmp_path: Path) -> None:
    machine = {"PATH": "/usr/bin", "SPEECHD_ADDRESS": "unix_socket:/run/voice.sock"}
    assert why_silent("linux", machine) == ""
    assert why_silent("linux", without_voice(machine, tmp_path)) != ""
