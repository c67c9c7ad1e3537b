"""Whether this machine can speak at all, found out before a process is started for it."""

import logging
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kiosk.domain.ids import LanguageTag
from kiosk.domain.speech import NoSpeech, Speech
from kiosk.ui.voice_process import NOT_OFFERED, VoiceProcess

DISPATCHER = "speech-dispatcher"


def search_voice(
    command: Sequence[str],
    languages: Sequence[LanguageTag],
    log: logging.Logger,
    changed: Callable[[], None],
) -> Speech:
    """Return this machine's voice; log why there is none, or none for one of the languages.

    command starts the voice's process; changed is called when it has told what it can say.
    """
    reason = why_silent(sys.platform, os.environ)
    if reason:
        log.warning(NOT_OFFERED, extra={"error": reason})
        return NoSpeech()
    return VoiceProcess(command, languages, log, changed)


def why_silent(platform: str, environment: Mapping[str, str]) -> str:
    """Return why a machine cannot speak; empty where it may.

    On Linux Qt speaks by speech-dispatcher: its program, or a socket where one runs already.
    """
    if not platform.startswith("linux") or environment.get("SPEECHD_ADDRESS"):
        return ""
    if shutil.which(DISPATCHER, path=environment.get("PATH", os.defpath)):
        return ""
    folder = environment.get("XDG_RUNTIME_DIR")
    if folder and (Path(folder) / DISPATCHER / "speechd.sock").exists():
        return ""
    return f"{DISPATCHER} is not installed"
