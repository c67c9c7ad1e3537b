"""What the view models of all steps share: the walk, the content of the visit's language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.content import CardStep, Choice, Content, Picture
from kiosk.domain.ids import LanguageTag, PictureId
from kiosk.domain.journey import Give, Journey
from kiosk.domain.visit import Answer, AnswerKind, Step
from kiosk.services.walking import VisitWalk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CHOICE = ("key", "text", "detail", "picture", "chosen")
"""Roles of a list of choices: id, label, small print, picture's address, whether chosen."""


@dataclass(frozen=True, slots=True)
class Library:
    """Where words and pictures come from."""

    contents: Callable[[LanguageTag], Content]
    languages: tuple[LanguageTag, ...]
    clinic_language: LanguageTag
    illustrations: Path

    def url(self, picture: PictureId | str) -> str:
        """Return the address of a picture for QML; empty for none."""
        if not picture:
            return ""
        return QUrl.fromLocalFile(str(self.illustrations / f"{picture}.svg")).toString()


@QmlElement
class StepModel(QObject):
    """A step's view model. changed is emitted whenever anything that it shows may have changed.

    Subclasses set STEP, declare changed (a property can only name a signal of its own class) and
    fill in refresh() what they show, all of it from the journey and the content: without a visit
    nothing of a patient is left in them.
    """

    STEP = Step.ATTRACT
    changed: ClassVar[Signal]
    pageChanged = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._library = library
        self._page = ""

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """Return which page of the step is shown."""
        return self._page

    @property
    def journey(self) -> Journey:
        """Return where the tablet stands."""
        return self._walk.journey

    @property
    def content(self) -> Content:
        """Return the words of the visit's language, or of the clinic's before one began."""
        visit = self.journey.visit
        return self._library.contents(visit.language if visit else self._library.clinic_language)

    def update(self) -> None:
        """Take over the journey's state; called when this step is on the screen."""
        self._page = self.journey.page.item
        self.refresh()
        self.pageChanged.emit()
        self.changed.emit()

    def refresh(self) -> None:
        """Fill what the subclass shows."""

    def clear(self) -> None:
        """Forget what a patient said; called by the wipe, when there is no visit any more."""
        self._page = ""
        self.refresh()
        self.pageChanged.emit()
        self.changed.emit()

    def answer(self, kind: AnswerKind, item: str = "") -> str:
        """Return the answer given in this visit, or an empty string."""
        visit = self.journey.visit
        return visit.answer(kind, item) if visit else ""

    def answered(self, kind: AnswerKind, value: str | None = None) -> tuple[str, ...]:
        """Return the items answered under a kind."""
        visit = self.journey.visit
        return visit.items(kind, value) if visit else ()

    def say(self, kind: AnswerKind, item: str, value: str) -> None:
        """Give an answer; an empty value takes it back."""
        self._walk.handle(Give(Answer(kind, item, value)))

    def flip(self, kind: AnswerKind, item: str) -> None:
        """Give yes, or take it back."""
        self.say(kind, item, "" if self.answer(kind, item) else "yes")

    def choice_row(self, choice: Choice, *, chosen: bool) -> dict[str, object]:
        """Return the row of a choice for a model with the CHOICE roles."""
        return {
            "key": choice.id,
            "text": choice.label,
            "detail": choice.detail,
            "picture": self.picture_url(choice.picture),
            "chosen": chosen,
        }

    def picture_url(self, picture: Picture | None) -> str:
        """Return the address of a picture for QML; empty for none."""
        return self._library.url(picture.id) if picture else ""

    def scenes_of(
        self, steps: Sequence[CardStep], otherwise: Picture | None
    ) -> list[dict[str, object]]:
        """Return a picture a step, or the other one: picture, alt, focusX, focusY, moves."""
        return [self._scene(step.picture or otherwise) for step in steps]

    def _scene(self, picture: Picture | None) -> dict[str, object]:
        layout = self.content.pictures.get(picture.id) if picture else None
        return {
            "picture": self.picture_url(picture),
            "alt": picture.alt if picture else "",
            "focusX": layout.focus_x if layout else 0.5,
            "focusY": layout.focus_y if layout else 0.5,
            "moves": layout is not None and layout.animated,
        }

    def screen_picture(self, name: str) -> Picture | None:
        """Return a picture of the pack that belongs to a screen, not to a card."""
        return self.content.screens.get(name)
