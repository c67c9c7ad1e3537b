"""Looks for words where a visit must not leave any: memory, screens, clipboard, files.

The words looked for are hidden from the search itself: a caller hands in a Canary.
"""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.bootstrap import KioskApp
from tests.e2e.people import items_of

TEXTS = frozenset({"QString", "QStringList"})
"""Types of properties that hold words, and that can be read outside of the QML engine."""


@dataclass(frozen=True, slots=True)
class Canary:
    """Words that nobody else says; kept as numbers, so that they are not found in here."""

    signs: tuple[int, ...]

    @classmethod
    def backwards(cls, text: str) -> "Canary":
        """Return the words that a text holds from its end to its beginning."""
        return cls(tuple(map(ord, reversed(text))))

    @property
    def words(self) -> str:
        """Return the words themselves."""
        return "".join(map(chr, self.signs))


def in_memory(canary: Canary) -> list[str]:
    """Return what of Python's objects still holds the words."""
    gc.collect()
    words = canary.words
    return [
        f"{type(holder).__module__}.{type(holder).__qualname__}"
        for holder in gc.get_objects()
        if not isinstance(holder, FrameType)
        for held in gc.get_referents(holder)
        if held is not words and words in _as_text(held)
    ]


def _as_text(held: object) -> str:
    if isinstance(held, bytes):
        return held.decode("latin-1")
    return held if isinstance(held, str) else ""


def on_screens(kiosk: KioskApp, canary: Canary) -> list[str]:
    """Return which properties of which objects of the screens hold the words, shown or not."""
    words = canary.words
    return [
        f"{owner.metaObject().className()}.{name}"
        for owner, name, text in _texts(kiosk.engine.window, kiosk)
        if words in text
    ]


def _texts(window: QQuickWindow, kiosk: KioskApp) -> Iterator[tuple[QObject, str, str]]:
    everything: list[QObject] = [window, *window.findChildren(QObject), *items_of(kiosk)]
    everything += [kiosk.model, *kiosk.model.findChildren(QObject)]
    for owner in {id(one): one for one in everything}.values():
        meta = owner.metaObject()
        for at in range(meta.propertyCount()):
            shown = meta.property(at)
            if str(shown.typeName()) in TEXTS and shown.isReadable():
                yield owner, str(shown.name()), str(shown.read(owner))


def in_clipboard(canary: Canary) -> bool:
    """Tell whether the words can be pasted."""
    clipboard = QGuiApplication.clipboard()
    modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer)
    return any(canary.words in clipboard.text(mode) for mode in modes)


def in_files(folder: Path, canary: Canary) -> list[str]:
    """Return which files below a folder hold the words, in their bytes or in their names."""
    forms = [canary.words.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le")]
    found = []
    for path in sorted(folder.rglob("*")):
        if canary.words in path.name:
            found.append(f"{path.name} (name)")
        if path.is_file() and any(form in path.read_bytes() for form in forms):
            found.append(path.relative_to(folder).as_posix())
    return found
