"""A picture of the pack in a story, and the words that point into it."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.flowables.block import Block
from kiosk.documents.pen import Pen
from kiosk.documents.pictures import Artwork
from kiosk.documents.tags import Role

_CORNER = 5.0
_REACH = 16.0
_INSET = 2.5


@dataclass(frozen=True, slots=True)
class Label:
    """A word that points at a place of the picture, 0..1 from the left and from the top."""

    words: Block
    width: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture at a width, at the left of the room it has."""

    picture: Artwork
    alt: str
    wide: float
    labels: Sequence[Label] = ()

    def height(self, width: float) -> float:
        """Return the picture's height."""
        return self.picture.height_at(min(self.wide, width))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the picture, then the words over it."""
        wide = min(self.wide, width)
        height = self.height(width)
        with pen.tagged(Role.FIGURE, self.alt):
            self.picture.draw(pen, x, top - height, wide, _CORNER)
        for label in self.labels:
            self._draw_label(pen, label, x, top, wide)

    def _draw_label(self, pen: Pen, label: Label, left: float, top: float, wide: float) -> None:
        """Draw a word beside, above or below what it names, as the screens do."""
        at_x, at_y = left + label.x * wide, top - label.y * self.height(wide)
        width = label.width + 2 * _INSET
        height = label.words.height(label.width) + 2 * _INSET
        if label.x < 0.3:
            box_x, box_top = at_x - _REACH - width, at_y + height / 2
        elif label.y < 0.25:
            box_x, box_top = at_x + _REACH, at_y + height / 2
        elif label.y < 0.45:
            box_x, box_top = at_x - width / 2, at_y + _REACH + height
        else:
            box_x, box_top = at_x - width / 2, at_y - _REACH
        box_x = max(left + 2, min(left + wide - width - 2, box_x))
        end_x = max(box_x, min(box_x + width, at_x))
        end_y = max(box_top - height, min(box_top, at_y))
        pen.line(at_x, at_y, end_x, end_y, width=1.4)
        pen.box(box_x, box_top - height, width, height, line=1, fill=1.0)
        label.words.draw(pen, box_x + _INSET, box_top - _INSET, label.width)
