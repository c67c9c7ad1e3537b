"""Aids that people get about with; a walking stick and frame are with the things of a clinic."""

from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.svg import circle, group, line, moved, path, rect

_WHEEL = 66.0


def draw_wheelchair(fields: Fields) -> str:
    """A wheelchair from the side, facing right, standing on the floor; its seat is 116 high.

    Fields: color, part (back: frame and seat, behind the sitter; front: the near wheel and the
    arm rest; whole: both).
    """
    part = fields.choice("part", ("whole", "back", "front"), "whole")
    color = fields.color("color", Color.TEAL)
    shapes = _frame(color) if part != "front" else ""
    if part != "back":
        shapes += _near_side(color)
    return group(shapes)


def _frame(color: Color) -> str:
    caster = circle(0, 0, 18, Color.INK) + circle(0, 0, 8, Color.STEEL)
    return (
        line([(-58, -116), (-70, -232)], darker(color, 0.3), 11)
        + path("M-70-232Q-72-242-98-240", stroke=Color.NAVY, width=13)
        + rect(-66, -222, 18, 110, Color.NAVY, radius=8)
        + rect(-58, -122, 136, 20, Color.NAVY, radius=9)
        + line([(72, -112), (108, -22), (150, -16)], darker(color, 0.3), 10)
        + line([(60, -104), (88, -20)], darker(color, 0.3), 8)
        + moved(88, -18, caster)
    )


def _near_side(color: Color) -> str:
    spokes = "".join(
        line([(-x, -y), (x, y)], Color.STEEL2, 3) for x, y in ((0, 58), (50, 29), (50, -29))
    )
    wheel = circle(0, 0, _WHEEL - 5, stroke=Color.INK, width=10) + spokes
    wheel += circle(0, 0, _WHEEL - 17, stroke=lighter(Color.STEEL2, 0.2), width=5)
    wheel += circle(0, 0, 11, color)
    return (
        line([(34, -112), (34, -164)], color, 8)
        + rect(-50, -176, 104, 14, color, radius=7)
        + moved(-14, -_WHEEL, wheel)
    )
