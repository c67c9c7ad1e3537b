"""The attract screen: an invitation and one start button a language; nothing personal.

It stands before anything else is loaded, so it knows no visit and no content, only its own words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.resting import place_aside, scene_shown
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
class PosterScene:
    """One of the poster's pictures: an SVG file for landscape and portrait, and it in words."""

    wide: Path
    tall: Path
    alt: str


@dataclass(frozen=True, slots=True)
class Poster:
    """What the attract screen shows; its scenes take turns."""

    title: str
    invitation: str
    starts: Sequence[StartButton]
    scenes: Sequence[PosterScene]


@QmlElement
class AttractModel(QObject):
    """Invite and start. A start that is touched before the program is ready is kept till then."""

    started = Signal(str)
    """The language of a start button that was touched."""
    returned = Signal(str)
    """The language of a button to come back by that was touched."""
    invitedBack = Signal()
    sceneChanged = Signal()
    asideChanged = Signal()
    stillChanged = Signal()

    def __init__(self, poster: Poster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._poster = poster
        self._ready = False
        self._wanted = ""
        self._scene = 0
        self._aside = (0, 0)
        self._still = False
        self._invites_back = False
        self._starts = RowsModel(("language", "name", "label", "back"), self)
        self.invite_back({})

    @property
    def poster(self) -> Poster:
        """Return what is shown."""
        return self._poster

    @Property(RowsModel, constant=True)
    def starts(self) -> RowsModel:
        """Return the start buttons: language, its own name, and two texts in that language.

        They are "touch to start" and, while a visit waits for its patient, "come back".
        """
        return self._starts

    @Property(bool, notify=invitedBack)
    def invitesBack(self) -> bool:
        """Tell whether there are buttons to come back by."""
        return self._invites_back

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the question that invites."""
        return self._poster.title

    @Property(str, constant=True)
    def invitation(self) -> str:
        """Return the sentence below the title."""
        return self._poster.invitation

    @Property(str, notify=sceneChanged)
    def widePicture(self) -> str:
        """Return the scene for landscape screens."""
        return QUrl.fromLocalFile(str(self._shown.wide)).toString()

    @Property(str, notify=sceneChanged)
    def tallPicture(self) -> str:
        """Return the scene for portrait screens."""
        return QUrl.fromLocalFile(str(self._shown.tall)).toString()

    @Property(str, notify=sceneChanged)
    def pictureAlt(self) -> str:
        """Return what the scene shows, in words."""
        return self._shown.alt

    @Property(int, notify=asideChanged)
    def asideRight(self) -> int:
        """Return how many steps to the right the poster stands: -1, 0 or 1."""
        return self._aside[0]

    @Property(int, notify=asideChanged)
    def asideDown(self) -> int:
        """Return how many steps down the poster stands: -1, 0 or 1."""
        return self._aside[1]

    @Property(bool, notify=stillChanged)
    def still(self) -> bool:
        """Tell whether nothing is to move by itself: nobody has been there for long."""
        return self._still

    def pass_time(self, waited: float, *, moving: bool) -> None:
        """Stand as after some seconds of waiting; scenes take turns only while it may move."""
        aside = place_aside(waited)
        scene = scene_shown(waited, len(self._poster.scenes)) if moving else self._scene
        if aside != self._aside:
            self._aside = aside
            self.asideChanged.emit()
        if scene != self._scene:
            self._scene = scene
            self.sceneChanged.emit()
        if self._still is moving:
            self._still = not moving
            self.stillChanged.emit()

    @Slot(str)
    def start(self, language: str) -> None:
        """Begin a visit in a language, now or as soon as the program is ready."""
        if self._ready:
            self.started.emit(language)
        else:
            self._wanted = language

    @Slot(str)
    def comeBack(self, language: str) -> None:
        """Ask for the code of a visit that waits, in a language."""
        self.returned.emit(language)

    def invite_back(self, labels: Mapping[str, str]) -> None:
        """Show a button to come back by under each language of a map; none where it is empty."""
        self._invites_back = bool(labels)
        self._starts.show(
            [
                {
                    "language": start.language,
                    "name": start.name,
                    "label": start.label,
                    "back": labels.get(start.language, ""),
                }
                for start in self._poster.starts
            ]
        )
        self.invitedBack.emit()

    def become_ready(self) -> None:
        """Let visits begin; begins the one that was touched before."""
        self._ready = True
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.started.emit(wanted)

    @property
    def _shown(self) -> PosterScene:
        return self._poster.scenes[self._scene]
