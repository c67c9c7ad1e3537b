"""People so small that a few thick lines are enough: in rounds, on sheets, in bubbles.

They wear what the cast wears, so that they read as the person beside them; they do not move.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.artwork.actors import read_look
from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color, darker
from kiosk.artwork.svg import Point, circle, line, moved, path


@dataclass(frozen=True, slots=True)
class _Stick:
    """Where the joints are, about 100 units tall, the hip at the origin, facing right.

    Arms are elbow and hand, legs are knee and ankle; the far one comes first. ``face`` is the
    turn of the head in degrees.
    """

    neck: Point
    head: Point
    arms: tuple[tuple[Point, Point], tuple[Point, Point]]
    legs: tuple[tuple[Point, Point], tuple[Point, Point]]
    face: float = 0


_STICKS: Mapping[str, _Stick] = {
    "stand": _Stick(
        (1, -34), (3, -50), (((4, -14), (8, 4)), ((-4, -14), (-1, 5))),
        (((3, 24), (3, 48)), ((-3, 24), (-3, 48))),
    ),
    "walk": _Stick(
        (3, -34), (6, -50), (((12, -16), (22, -4)), ((-9, -17), (-14, 0))),
        (((-8, 23), (-24, 42)), ((10, 22), (14, 48))),
    ),
    "sit": _Stick(
        (1, -34), (4, -50), (((8, -14), (22, -8)), ((6, -14), (20, -6))),
        (((26, 2), (28, 27)), ((24, 2), (25, 28))),
    ),
    "kick": _Stick(
        (-3, -34), (-1, -50), (((-2, -14), (10, -4)), ((-6, -14), (4, -3))),
        (((24, 3), (25, 28)), ((25, 1), (51, -3))),
    ),
    "reach": _Stick(
        (0, -35), (3, -51), (((8, -54), (6, -74)), ((-7, -54), (-6, -74))),
        (((4, 24), (5, 48)), ((-4, 24), (-5, 48))),
    ),
    "knee_to_chest": _Stick(
        (-34, 1), (-51, 0), (((-14, 7), (2, 7)), ((-18, -8), (4, -16))),
        (((25, 4), (50, 5)), ((8, -24), (26, -12))), -90,
    ),
    "bridge": _Stick(
        (-33, 17), (-50, 20), (((-18, 21), (-2, 21)), ((-20, 22), (-4, 22))),
        (((22, -10), (26, 16)), ((20, -11), (23, 17))), -90,
    ),
    "lie": _Stick(
        (-34, 0), (-51, -2), (((-14, 5), (2, 7)), ((-14, 6), (2, 8))),
        (((25, 3), (50, 4)), ((25, 4), (51, 5))), -90,
    ),
}  # fmt: skip


def _head(skin: str, hair: str, color: str) -> str:
    cap = path("M-11-1C-13-14 9-16 11-4C4-8 0-7-3-5C-4 0-5 3-7 5Q-10 4-11-1Z", color)
    tied = circle(-12, -8, 5, darker(color, 0.1)) if hair in ("bun", "pony") else ""
    full = circle(-4, -4, 12, color) if hair in ("afro", "curls", "scarf", "bob") else ""
    return tied + full + circle(1, 1, 10.5, skin) + cap


def draw_small_person(fields: Fields) -> str:
    """A small person from the side, 100 units tall, hip at the origin. Fields: who, look, pose."""
    look = read_look(fields)
    stick = _STICKS[fields.choice("pose", _STICKS, "stand")]
    w = 1 + (look.build - 1) * 0.6
    far_leg, near_leg = stick.legs
    far_arm, near_arm = stick.arms
    sleeve = str(look.top if look.sleeves == "long" else look.skin)
    skin_far = darker(sleeve, 0.16)

    def leg(knee: Point, ankle: Point, color: str, shoe: str) -> str:
        dx, dy = ankle[0] - knee[0], ankle[1] - knee[1]
        length = max((dx * dx + dy * dy) ** 0.5, 1.0)
        toe = (ankle[0] + 7 * dy / length, ankle[1] - 7 * dx / length)
        foot = line([ankle, toe], shoe, 7)
        return foot + line([(0, 0), knee, ankle], color, 11.5 * w)

    shoulder = (stick.neck[0] * 0.9, stick.neck[1] * 0.9)
    return (
        line([shoulder, *far_arm], skin_far, 7)
        + leg(*far_leg, darker(look.bottom, 0.16), darker(look.shoe, 0.16))
        + leg(*near_leg, look.bottom, look.shoe)
        + line([(0, -1), (stick.neck[0] * 0.82, stick.neck[1] * 0.82)], look.top, 20 * w)
        + line([(stick.neck[0] * 0.9, stick.neck[1] * 0.9), stick.head], darker(look.skin, 0.1), 7)
        + moved(*stick.head, _head(look.skin, look.hair, look.hair_color), turn=stick.face)
        + line([shoulder, near_arm[0]], darker(look.top, 0.1), 8.5)
        + line([near_arm[0], near_arm[1]], sleeve, 7)
        + circle(*near_arm[1], 3.8, look.skin)
        + circle(*far_arm[1], 3.6, darker(look.skin, 0.12))
    )


def draw_back_patch(fields: Fields) -> str:
    """A round piece of a bare back, shoulder blades at the top. Fields: radius, skin, towel."""
    r = fields.number("radius", 140)
    skin = fields.color("skin", Color.SKIN_ROSE)
    towel = fields.color("towel", Color.MINT)
    crease = darker(skin, 0.15)
    half, low = r * 0.86, r * 0.51
    blades = "".join(
        path(f"M{sign * r * 0.2:.0f} {-r * 0.62:.0f}Q{sign * r * 0.56:.0f} {-r * 0.5:.0f} "
             f"{sign * r * 0.44:.0f} {-r * 0.12:.0f}", stroke=crease, width=4)
        for sign in (-1, 1)
    )  # fmt: skip
    chord = f"M{-half:.0f} {low:.0f}Q0 {low + 26:.0f} {half:.0f} {low:.0f}"
    return (
        circle(0, 0, r, skin)
        + path(f"M0 {-r * 0.8:.0f}Q4 0 0 {low:.0f}", stroke=crease, width=5)
        + blades
        + path(f"{chord}A{r:.0f} {r:.0f} 0 0 1 {-half:.0f} {low:.0f}Z", towel)
        + path(chord, stroke=Color.WHITE, width=9)
    )
