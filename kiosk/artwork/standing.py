"""People from behind and heads from the front; the moving profile figure is in ``figure``."""

from kiosk.artwork.actors import read_look
from kiosk.artwork.faces import draw_face, draw_hair_behind
from kiosk.artwork.fields import Fields
from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.people import Look
from kiosk.artwork.stage import Drawing, Placement, Stage
from kiosk.artwork.svg import Point, circle, ellipse, mirrored, path, rect, spline

_TRUNK: tuple[Point, ...] = (
    (0, -318), (15, -316), (32, -307), (45, -296), (48, -280), (43, -256), (38, -232),
    (36, -212), (39, -192), (43, -172), (0, -166),
)  # fmt: skip
_LEG: tuple[Point, ...] = (
    (-2, -190), (20, -196), (41, -186), (44, -160), (41, -128), (34, -98), (35, -78), (32, -50),
    (27, -20), (14, -16), (10, -40), (9, -72), (11, -98), (6, -130), (-2, -158),
)  # fmt: skip
_ARM: tuple[Point, ...] = (
    (36, -304), (47, -298), (55, -282), (59, -254), (63, -230), (67, -200), (70, -176),
    (61, -172), (54, -196), (49, -226), (43, -258), (36, -280),
)  # fmt: skip
_SLEEVE: tuple[Point, ...] = (
    (32, -306), (46, -299), (56, -284), (62, -246), (46, -238), (40, -262), (32, -280)
)  # fmt: skip
_HAND: tuple[Point, ...] = (
    (60, -178), (70, -180), (75, -164), (73, -148), (66, -144), (61, -156)
)  # fmt: skip


def _mirror(points: tuple[Point, ...]) -> list[Point]:
    """Return an outline and its mirror image as one closed outline."""
    left = [(-x, y) for x, y in reversed(points) if x != 0]
    return [*points, *left]


def _back_hair(look: Look) -> str:
    color = str(look.hair_color)
    cap = path("M-26-352C-32-400 32-400 26-352C26-336 18-328 0-328C-18-328-26-336-26-352Z", color)
    if look.hair == "bun":
        return cap + circle(0, -392, 14, darker(color, 0.1))
    if look.hair == "bob":
        wide = "M-28-350C-34-402 34-402 28-350L30-330C20-318-20-318-30-330Z"
        return path(wide, color)
    return cap


def draw_back_figure(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a person standing with the back to us, feet at the origin, 396 units tall.

    Fields: who, look. Targets: low_back, shoulders, right_buttock, right_calf, head.
    """
    look = read_look(fields)
    skin, top, bottom = look.skin, str(look.top), str(look.bottom)
    shoe = path("M10-22C8-10 8 0 13 2H34C40 2 38-8 30-22Z", look.shoe)
    sole = path("M11-2H38Q39 4 34 4H14Q10 4 11-2Z", Color.WHITE)
    leg = path(spline(_LEG), bottom)
    seam = path("M0-196L0-162", stroke=darker(bottom, 0.25), width=2.4)
    arm = path(spline(_ARM), darker(skin, 0.06)) + path(spline(_HAND), darker(skin, 0.06))
    sleeve = path(spline(_SLEEVE), darker(top, 0.1))
    pockets = path("M14-178H32L31-160Q22-154 15-160Z", stroke=darker(bottom, 0.22), width=2.4)
    parts = [
        mirrored(sole + shoe),
        mirrored(arm),
        mirrored(leg),
        seam,
        mirrored(pockets),
        mirrored(sleeve),
        rect(-11, -338, 22, 34, darker(skin, 0.1), radius=9),
        path(spline(_mirror(_TRUNK)), top),
        path("M-17-315Q0-304 17-315", stroke=darker(top, 0.2), width=5),
        path("M-1-292Q2-250 0-206", stroke=darker(top, 0.12), width=3),
        mirrored(path("M12-276Q24-272 28-256", stroke=darker(top, 0.1), width=3)),
        path("M-39-180Q0-172 39-180", stroke=darker(top, 0.16), width=3),
        mirrored(ellipse(27, -353, 5, 8, skin)),
        ellipse(0, -356, 25, 30, skin),
        _back_hair(look),
    ]
    targets = {
        "low_back": ((0.0, -200.0),),
        "shoulders": ((0.0, -290.0),),
        "right_buttock": ((24.0, -166.0),),
        "right_calf": ((21.0, -62.0),),
        "head": ((0.0, -356.0),),
    }
    return Drawing("".join(parts), targets)


def draw_back_pain(fields: Fields) -> str:
    """Pain across the low back, centre at the origin. Fields: none."""
    return (
        ellipse(0, 0, 39, 25, Color.PAIN3, stroke=Color.PAIN, width=3.5)
        + ellipse(0, 0, 27, 16, Color.PAIN2)
        + ellipse(0, 0, 14, 8, Color.PAIN)
    )


def draw_leg_pain(fields: Fields) -> str:
    """Pain from the buttock down the back of a leg, its top at the origin. Fields: none."""
    way = "M0 0C8 26 2 46-1 66C-4 84 0 100 -2 122"
    return (
        path(way, stroke=Color.PAIN, width=25)
        + path(way, stroke=Color.PAIN3, width=18)
        + path(way, stroke=Color.PAIN2, width=11)
        + path(way, stroke=Color.PAIN, width=5)
    )


def draw_bust(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Draw a head and shoulders from the front; the chin is near the origin.

    Fields: who, look, worried (brows only: a face never grimaces).
    """
    look = read_look(fields)
    shoulders = "M-66 66C-66 34-50 20-18 14H18C50 20 66 34 66 66Q66 86 46 86H-46Q-66 86-66 66Z"
    parts = [
        draw_hair_behind(look),
        path(shoulders, look.top),
        path("M-13-14H13V14Q0 30-13 14Z", darker(look.skin, 0.1)),
        path("M-20 13Q0 34 20 13", stroke=darker(look.top, 0.18), width=6),
        draw_face(look, worried=fields.flag("worried")),
    ]
    if look.tunic:
        parts.append(path("M-14 18L0 44L14 18", stroke=lighter(look.top, 0.3), width=4))
    return Drawing("".join(parts), {"face": ((0.0, -36.0),)})
