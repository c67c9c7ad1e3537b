"""One option in four parts: what happens, how it may help, downsides, more."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.content import (
    Card,
    Certainty,
    Claim,
    Content,
    IconArray,
    Ruler,
    Study,
    Words,
)
from kiosk.domain.journey import ShowPart
from kiosk.domain.outline import DetailPart
from kiosk.domain.visit import Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.models.rows import RowsModel
from kiosk.ui.viewmodels.base import Library, StepModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


A_FRAME_LATER_MS = 120
"""So that the touch that opens an option waits for its first part only."""
LEVELS = {Certainty.VERY_LOW: 0, Certainty.LOW: 1, Certainty.MODERATE: 2, Certainty.HIGH: 3}
"""Where a certainty stands among its four words on the screen."""


@QmlElement
class DetailModel(StepModel):
    """Pages: one an option and part; part is what, help, downsides or more."""

    STEP = Step.DETAIL
    changed = Signal()

    def __init__(self, walk: VisitWalk, library: Library, parent: QObject | None = None) -> None:
        super().__init__(walk, library, parent)
        self._card: Card | None = None
        self._read: Card | None = None
        """The card whose other parts are filled: they follow the first part's first frame."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(A_FRAME_LATER_MS)
        self._later.timeout.connect(self._read_rest)
        self._part = ""
        self._groups = RowsModel(("label", "count"), self)
        self._common = RowsModel(("text", "certainty"), self)
        self._rare = RowsModel(("text", "certainty"), self)
        self._sections = RowsModel(("key", "blocks"), self)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Return the option's name."""
        return self._card.name if self._card else ""

    @Property(str, notify=changed)
    def shortName(self) -> str:
        """Return the option's name for narrow places."""
        return self._card.short_name if self._card else ""

    @Property(str, notify=changed)
    def part(self) -> str:
        """Return the part shown: what, help, downsides or more."""
        return self._part

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the address of the option's picture."""
        return self.picture_url(self._card.picture) if self._card else ""

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        """Return what the picture shows, in words."""
        return self._card.picture.alt if self._card else ""

    @Property(str, notify=changed)
    def caption(self) -> str:
        """Return the picture's caption."""
        return self._card.picture.caption if self._card else ""

    @Property(list, notify=changed)
    def howItWorks(self) -> list[str]:
        """Return how the option works, a sentence or two an entry."""
        return _texts(self._card.how_it_works) if self._card else []

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """Return what happens, step by step."""
        return [step.claim.text for step in self._card.steps] if self._card else []

    @Property(list, notify=changed)
    def scenes(self) -> list[dict[str, object]]:
        """Return a picture a step, its own or the option's: picture, alt, focusX, focusY, moves."""
        return self.scenes_of(self._card.steps, self._card.picture) if self._card else []

    @Property(str, notify=changed)
    def headline(self) -> str:
        """Return in a few words how it may help."""
        return self._read.benefit.headline if self._read else ""

    @Property(list, notify=changed)
    def benefits(self) -> list[str]:
        """Return how it may help."""
        return _texts(self._read.benefit.claims) if self._read else []

    @Property(int, notify=changed)
    def certainty(self) -> int:
        """Return how sure we are that it helps: 0 not known, 1 may, 2 probably, 3 sure."""
        return LEVELS[self._read.benefit.certainty] if self._read else 0

    @Property(str, notify=changed)
    def figure(self) -> str:
        """Return which figure is shown: array, ruler or words."""
        figure = self._read.benefit.figure if self._read else None
        if isinstance(figure, IconArray):
            return "array"
        return "ruler" if isinstance(figure, Ruler) else "words"

    @Property(str, notify=changed)
    def figureText(self) -> str:
        """Return what is measured (ruler), what the filled people share (array), or the words."""
        figure = self._read.benefit.figure if self._read else None
        match figure:
            case IconArray():
                return figure.outcome
            case Ruler():
                return figure.measure
            case Words():
                return figure.text
            case None:
                return ""

    @Property(str, notify=changed)
    def opposite(self) -> str:
        """Return what the people who are not filled share (array)."""
        figure = self._read.benefit.figure if self._read else None
        return figure.opposite if isinstance(figure, IconArray) else ""

    @Property(str, notify=changed)
    def study(self) -> str:
        """Return who was studied and for how long."""
        figure = self._read.benefit.figure if self._read else None
        return _study(figure.study) if isinstance(figure, IconArray | Ruler) else ""

    @Property(RowsModel, constant=True)
    def groups(self) -> RowsModel:
        """Return the icon array's groups: label, count of 100."""
        return self._groups

    @Property(dict, notify=changed)
    def ruler(self) -> dict[str, object]:
        """Return the ruler's betterBy, low, high, matters, lowEnd, highEnd; empty for no ruler."""
        figure = self._read.benefit.figure if self._read else None
        if not isinstance(figure, Ruler):
            return {}
        return {
            "betterBy": figure.better_by,
            "low": figure.low,
            "high": figure.high,
            "matters": figure.matters,
            "lowEnd": figure.low_end,
            "highEnd": figure.high_end,
        }

    @Property(RowsModel, constant=True)
    def common(self) -> RowsModel:
        """Return the common downsides with their level of certainty (-1 for none)."""
        return self._common

    @Property(RowsModel, constant=True)
    def rare(self) -> RowsModel:
        """Return the rare downsides with their level of certainty (-1 for none)."""
        return self._rare

    @Property(RowsModel, constant=True)
    def sections(self) -> RowsModel:
        """Return more: works, time, suits, cost, disagree, sources; blocks of key and texts."""
        return self._sections

    @Slot(str)
    def showPart(self, part: str) -> None:
        """Turn to a part."""
        self._walk.handle(ShowPart(DetailPart(part)))

    def refresh(self) -> None:
        """Show the option of the page."""
        self._part = self.journey.page.part
        card = next((c for c in self.content.cards if c.id == self._page), None)
        changed = card is not self._card
        self._card = card
        if self._part == DetailPart.WHAT.value:
            if changed:
                self._later.start()
        else:
            self._read_rest()

    @Slot()
    def _read_rest(self) -> None:
        """Fill the parts behind the first; a frame later when the first is what is shown."""
        self._later.stop()
        card = self._card
        if card is self._read:
            return
        self._read = card
        figure = card.benefit.figure if card else None
        groups = figure.groups if isinstance(figure, IconArray) else ()
        self._groups.show([{"label": g.label, "count": g.count} for g in groups])
        self._common.show(_claim_rows(card.common_downsides if card else ()))
        self._rare.show(_claim_rows(card.rare_downsides if card else ()))
        self._sections.show(_section_rows(card, self.content))
        self.changed.emit()


def _texts(claims: tuple[Claim, ...]) -> list[str]:
    return [claim.text for claim in claims]


def _study(study: Study) -> str:
    return ", ".join(part for part in (study.who, study.period) if part)


def _claim_rows(claims: tuple[Claim, ...]) -> list[dict[str, object]]:
    return [
        {"text": c.text, "certainty": LEVELS[c.certainty] if c.certainty else -1} for c in claims
    ]


def _section_rows(card: Card | None, content: Content) -> list[dict[str, object]]:
    if card is None:
        return []
    sources = [content.sources[source] for source in card.sources]
    named = [" ".join(part for part in (s.citation, s.where) if part) for s in sources]
    sections = {
        "works": {"works": _texts(card.how_it_works)},
        "time": {"time": _texts(card.time)},
        "suits": {"suits": _texts(card.suits), "check": _texts(card.check_first)},
        "cost": {"cost": _texts(card.cost)},
        "disagree": {"disagree": _texts(card.disagreement)},
        "sources": {"sources": named},
    }
    return [
        {"key": key, "blocks": [{"key": one, "texts": texts} for one, texts in blocks.items()]}
        for key, blocks in sections.items()
    ]
