"""Whether this machine can speak at all, found out before anything heavy is loaded for it.

Light to import. The voice itself is kiosk.ui.speech: some seven megabytes that a machine without
one is spared.
"""

import logging
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.domain.ids import LanguageTag
from kiosk.domain.speech import NoSpeech, Speech

DISPATCHER = "speech-dispatcher"
NOT_OFFERED = "no voice: read aloud is not offered"


def search_voice(log: logging.Logger, languages: Iterable[LanguageTag]) -> Speech:
    """Return this machine's voice; log why there is none, or none for one of the languages."""
    reason = why_silent(sys.platform, os.environ)
    if reason:
        log.warning(NOT_OFFERED, extra={"error": reason})
        return NoSpeech()
    try:
        from kiosk.ui.speech import find_speech
    except ImportError as error:  # a library of the system's that Qt's module is linked to
        log.warning(NOT_OFFERED, extra={"error": str(error)})
        return NoSpeech()
    return find_speech(log, languages)


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
