"""Where you are: the background topic, page by page, and who should decide."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import TopicPage
from kiosk.domain.journey import ROLE_ITEM
from kiosk.domain.visit import AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import CHOICE, Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


STATION = "station"
"""Timeline pictures publish their stations as the points station1, station2 and so on."""
NOWHERE = -1.0


@QmlElement
class WhereModel(StepModel):
    """Pages: the pack's topic pages, and "role"."""

    STEP = Step.WHERE
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._shown: TopicPage | None = None
        self._timeline = RowsModel(("when", "what", "x"), self)
        self._labels = RowsModel(("anchor", "text", "x", "y"), self)
        self._roles = RowsModel(CHOICE, self)

    @Property(bool, notify=changed)
    def asksRole(self) -> bool:
        """Tell whether the page shown asks who should decide."""
        return self._page == ROLE_ITEM

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return the page's heading."""
        if self._page == ROLE_ITEM:
            return self.content.roles_question
        return self._shown.title if self._shown else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the picture's address."""
        return self.picture_url(self._shown.picture) if self._shown else ""

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        """Return what the picture shows, in words."""
        return self._shown.picture.alt if self._shown and self._shown.picture else ""

    @Property(str, notify=changed)
    def caption(self) -> str:
        """Return the picture's caption."""
        return self._shown.picture.caption if self._shown and self._shown.picture else ""

    @Property(float, notify=changed)
    def pictureAspect(self) -> float:
        """Return width through height of the picture."""
        if self._shown is None or self._shown.picture is None:
            return 4 / 3
        layout = self.content.pictures[self._shown.picture.id]
        return layout.width / layout.height

    @Property(bool, notify=changed)
    def pictureMoves(self) -> bool:
        """Tell whether the picture can play."""
        if self._shown is None or self._shown.picture is None:
            return False
        return self.content.pictures[self._shown.picture.id].animated

    @Property(list, notify=changed)
    def claims(self) -> list[str]:
        """Return the page's sentences."""
        return [claim.text for claim in self._shown.claims] if self._shown else []

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """Return the page's steps, in words; empty for a page without."""
        return [step.claim.text for step in self._shown.steps] if self._shown else []

    @Property(list, notify=changed)
    def scenes(self) -> list[dict[str, object]]:
        """Return a picture a step: picture, alt, focusX, focusY, moves."""
        return self.scenes_of(self._shown.steps, self._shown.picture) if self._shown else []

    @Property(RowsModel, constant=True)
    def timeline(self) -> RowsModel:
        """Return the timeline's points: when, what, place across the picture (0..1; -1: none)."""
        return self._timeline

    @Property(RowsModel, constant=True)
    def labels(self) -> RowsModel:
        """Return the picture's labels with the points (0..1) that they name."""
        return self._labels

    @Property(str, notify=changed)
    def role(self) -> str:
        """Return who is said to decide: an id, or empty."""
        return self.answer(AnswerKind.ROLE)

    @Property(RowsModel, constant=True)
    def roles(self) -> RowsModel:
        """Return who could decide."""
        return self._roles

    @Slot(str)
    def pickRole(self, key: str) -> None:
        """Say who should decide."""
        self.say(AnswerKind.ROLE, "", key)

    def refresh(self) -> None:
        """Show the topic page or the roles."""
        self._shown = next((p for p in self.content.topic if p.id == self._page), None)
        chosen = self.answer(AnswerKind.ROLE)
        self._roles.show(
            [self.choice_row(role, chosen=role.id == chosen) for role in self.content.roles]
        )
        self._show_timeline()
        self._show_labels()

    def _show_timeline(self) -> None:
        points = self._shown.timeline if self._shown else ()
        self._timeline.show(
            [
                {"when": point.when, "what": point.what, "x": self._station(number)}
                for number, point in enumerate(points, start=1)
            ]
        )

    def _station(self, number: int) -> float:
        """Return how far across the picture a station stands, as a share of its width."""
        picture = self._shown.picture if self._shown else None
        layout = self.content.pictures[picture.id] if picture else None
        anchor = f"{STATION}{number}"
        if layout is None or anchor not in layout.anchors:
            return NOWHERE
        return layout.anchors[anchor][0] / layout.width

    def _show_labels(self) -> None:
        rows: list[dict[str, object]] = []
        if self._shown is not None and self._shown.picture is not None:
            layout = self.content.pictures[self._shown.picture.id]
            for anchor, text in self._shown.labels.items():
                if anchor in layout.anchors:
                    x, y = layout.anchors[anchor]
                    place = {"x": x / layout.width, "y": y / layout.height}
                    rows.append({"anchor": anchor, "text": text, **place})
        self._labels.show(rows)
