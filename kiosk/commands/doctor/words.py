"""The doctor on what shows and says the pack's words: fonts and voices."""

import dataclasses
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from threading import Timer

from kiosk.commands.doctor.content import NO_PACK
from kiosk.commands.doctor.finding import Finding, Health
from kiosk.commands.doctor.screen import own_application
from kiosk.content import Pack
from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag
from kiosk.errors import KnownError
from kiosk.paths import own_command, program_files
from kiosk.signs import SignWeight, sign_font

SHOWN_AT_MOST = 8
"""Signs that a line names."""
VOICE = "voice"
"""What the program is called with to be the voice of another of its processes."""
LONGEST = 20.0
"""Seconds for a voice to tell what it can say: an engine may hang."""


def look_at_fonts(pack: Pack | None) -> Finding:
    """Look whether our own fonts load, and have every sign of the pack's languages."""
    subject = "fonts"
    if pack is None:
        return Finding(subject, Health.WARNING, NO_PACK)
    signs = {tag: signs_of(content) for tag, content in pack.contents.items()}
    missing = missing_signs(signs)
    if missing:
        told = "; ".join(f"{tag}: {_named(of)}" for tag, of in missing.items())
        return Finding(subject, Health.WARNING, f"signs that no font of ours has: {told}")
    languages = ", ".join(f"{tag} ({len(of)} signs)" for tag, of in signs.items())
    return Finding(subject, Health.OK, f"our own load, and have all of {languages}")


def missing_signs(signs: Mapping[LanguageTag, frozenset[str]]) -> dict[LanguageTag, set[str]]:
    """Return the signs of each language that no font of ours has; KnownError for a bad font."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QRawFont

    own_application()
    fonts = []
    for file in program_files().fonts:
        font = QRawFont(str(file), 16)
        if not font.isValid():
            raise KnownError(
                "this font cannot be loaded", where=str(file), remedy="Install the program again"
            )
        fonts.append(font)
    fonts += [QRawFont(QByteArray(sign_font(weight)), 16) for weight in SignWeight]
    lacking = {
        tag: {sign for sign in of if not any(font.supportsCharacter(ord(sign)) for font in fonts)}
        for tag, of in signs.items()
    }
    return {tag: of for tag, of in lacking.items() if of}


def signs_of(content: Content) -> frozenset[str]:
    """Return every sign that a language's words are made of, but for spaces."""
    return frozenset(sign for text in _texts(content) for sign in text if not sign.isspace())


def look_at_voices(pack: Pack | None) -> Finding:
    """Look whether each of the pack's languages can be read aloud."""
    from kiosk.ui.voice_search import why_silent

    subject = "voices"
    if pack is None:
        return Finding(subject, Health.WARNING, NO_PACK)
    reason = why_silent(sys.platform, os.environ)
    if reason:
        detail = f"none ({reason}): read aloud is not offered"
        return Finding(subject, Health.WARNING, detail)
    return told_of_voices(pack.languages, ask_voice([*own_command(), VOICE, *pack.languages]))


def ask_voice(command: Sequence[str], longest: float = LONGEST) -> Mapping[str, object]:
    """Start a voice's process; return what it tells first, nothing where it does not answer."""
    from kiosk.ui.voice_lines import words_of

    with subprocess.Popen(
        list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        patience = Timer(longest, process.kill)
        patience.start()
        try:
            assert process.stdout is not None
            told = (words_of(line) for line in process.stdout)
            return next((words for words in told if "languages" in words), {})
        finally:
            patience.cancel()
            process.kill()


def told_of_voices(languages: Sequence[LanguageTag], told: Mapping[str, object]) -> Finding:
    """Return the finding for languages, of what the voice's process told."""
    spoken = told.get("languages")
    silent = [tag for tag in languages if not isinstance(spoken, list) or tag not in spoken]
    if not silent:
        return Finding("voices", Health.OK, f"one for {', '.join(languages)}")
    if len(silent) == len(languages):
        reason = told.get("trouble") or "the speech engine does not answer"
        return Finding("voices", Health.WARNING, f"none ({reason}): read aloud is not offered")
    detail = f"none for {', '.join(silent)}: read aloud is not offered there"
    return Finding("voices", Health.WARNING, detail)


def _named(signs: Iterable[str]) -> str:
    return " ".join(f"{sign} (U+{ord(sign):04X})" for sign in sorted(signs)[:SHOWN_AT_MOST])


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple | list | frozenset | set):
        for one in value:
            yield from _texts(one)
