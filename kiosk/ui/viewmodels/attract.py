"""The attract screen: an invitation and one start button a language; nothing personal.

It stands before anything else is loaded, so it knows no visit and no content, only its own words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StartButton:
    """A language to start in: its tag, its own name, "touch to start" in it."""

    language: str
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Poster:
    """What the attract screen shows; pictures are SVG files."""

    title: str
    invitation: str
    starts: Sequence[StartButton]
    wide: Path
    tall: Path
    alt: str


@QmlElement
class AttractModel(QObject):
    """Invite and start. A start that is touched before the program is ready is kept till then."""

    started = Signal(str)
    """The language of a start button that was touched."""

    def __init__(self, poster: Poster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._poster = poster
        self._ready = False
        self._wanted = ""
        self._starts = RowsModel(("language", "name", "label"), self)
        self._starts.show(
            [{"language": s.language, "name": s.name, "label": s.label} for s in poster.starts]
        )

    @Property(RowsModel, constant=True)
    def starts(self) -> RowsModel:
        """Return the start buttons: language, its own name, "touch to start" in that language."""
        return self._starts

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the question that invites."""
        return self._poster.title

    @Property(str, constant=True)
    def invitation(self) -> str:
        """Return the sentence below the title."""
        return self._poster.invitation

    @Property(str, constant=True)
    def widePicture(self) -> str:
        """Return the poster for landscape screens."""
        return QUrl.fromLocalFile(str(self._poster.wide)).toString()

    @Property(str, constant=True)
    def tallPicture(self) -> str:
        """Return the poster for portrait screens."""
        return QUrl.fromLocalFile(str(self._poster.tall)).toString()

    @Property(str, constant=True)
    def pictureAlt(self) -> str:
        """Return what the posters show, in words."""
        return self._poster.alt

    @Slot(str)
    def start(self, language: str) -> None:
        """Begin a visit in a language, now or as soon as the program is ready."""
        if self._ready:
            self.started.emit(language)
        else:
            self._wanted = language

    def become_ready(self) -> None:
        """Let visits begin; begins the one that was touched before."""
        self._ready = True
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.started.emit(wanted)
