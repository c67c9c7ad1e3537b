"""Draws a person in profile from a look and a pose, or from a loop of poses.

The person faces +x with the hip at the origin; placing and mirroring belong to ``scene``.
Poses are computed in ``pose``; a joint that does not move becomes one plain group.
"""

from collections.abc import Callable, Collection, Sequence

from kiosk.artwork.head import draw_head
from kiosk.artwork.motion import sliding, turning
from kiosk.artwork.palette import Color, darker
from kiosk.artwork.people import Look
from kiosk.artwork.pose import (
    FOREARM,
    LUMBAR,
    NECK,
    SHIN,
    SHOULDER,
    SKULL,
    THIGH,
    THORAX,
    UPPER_ARM,
    Pose,
    Side,
)
from kiosk.artwork.svg import Point, circle, group, limb, moved, path, spline

_FORWARD = frozenset({"lumbar", "thorax", "neck", "head", "near_knee", "far_knee"})
"""Joints whose flexion turns clockwise, as SVG does; the others turn against it."""


class _Drawer:
    """The parts of one figure; each method returns SVG text in its joint's frame."""

    def __init__(self, look: Look, poses: Sequence[Pose], seconds: float) -> None:
        self.look = look
        self.poses = poses
        self.seconds = seconds
        self.stout = look.build
        self.heavy = 1 + (look.build - 1) * 0.55

    def joint(self, name: str, at: Point, body: str) -> str:
        sign = 1 if name in _FORWARD else -1
        angles = [sign * getattr(pose, name) for pose in self.poses]
        return moved(*at, turning(angles, self.seconds, body))

    def limb(self, length: float, widths: Sequence[tuple[float, float, float]], color: str) -> str:
        wide = [(t, back * self.heavy, front * self.heavy) for t, back, front in widths]
        return path(limb(length, wide), color)

    def trunk(self, inside: str, belly: str = "") -> str:
        thorax = self.joint("thorax", THORAX, inside)
        return self.joint("lumbar", LUMBAR, belly + thorax)

    def hand(self, color: str) -> str:
        palm = path("M-8-6C-10 6-9 18-4 25C0 29 6 27 7 20C8.5 12 9 4 7-6Z", color)
        thumb = path("M5 0C11 3 14 10 12 16C10 18 7 16 6 12Z", darker(color, 0.05))
        return palm + thumb

    def arm(self, side: Side, held: str) -> str:
        look = self.look
        skin = darker(look.skin, 0.14) if side == "far" else str(look.skin)
        top = darker(look.top, 0.14) if side == "far" else str(look.top)
        if look.bare_back:
            skin = darker(skin, 0.13)
        upper = self.limb(
            UPPER_ARM, [(0, 18, 17), (0.3, 17, 16), (0.7, 13.5, 13), (1, 12, 12)], skin
        )
        fore = self.limb(FOREARM, [(0, 12, 12), (0.25, 12.5, 12), (0.7, 9, 9), (1, 7.5, 7.5)], skin)
        sleeve = ""
        if look.bare_back:
            pass
        elif look.sleeves == "long":
            long = [(0.0, 13.5, 13.5), (0.3, 14.0, 13.5), (1.0, 10.5, 10.5)]
            fore += self.limb(FOREARM * 0.86, long, top)
            upper = self.limb(UPPER_ARM, [(0, 19, 18), (0.3, 18, 17), (1, 13.5, 13.5)], top)
        else:
            w = self.heavy
            sleeve = path(
                spline(
                    [
                        (-13 * w, -14), (0, -19 * w), (13 * w, -14), (18.5 * w, 0),
                        (18 * w, 26), (17 * w, 48), (0, 51), (-17 * w, 48), (-19 * w, 26),
                        (-19 * w, 0),
                    ]
                ),
                top,
            )  # fmt: skip
        palm = skin
        if look.gloves:
            palm = darker(Color.GLOVE, 0.12) if side == "far" else str(Color.GLOVE)
        hand = self.joint(f"{side}_wrist", (0, FOREARM), held + self.hand(palm))
        below = self.joint(f"{side}_elbow", (0, UPPER_ARM), hand + fore)
        crease = ""
        if side == "near" and not look.bare_back:
            crease = path("M16-2C17 12 17 24 15 38", stroke=darker(top, 0.22), width=2)
        return self.joint(f"{side}_shoulder", SHOULDER, upper + below + sleeve + crease)

    def leg(self, side: Side) -> str:
        look = self.look
        bottom = darker(look.bottom, 0.16) if side == "far" else str(look.bottom)
        skin = darker(look.skin, 0.16) if side == "far" else str(look.skin)
        shoe_color = darker(look.shoe, 0.16) if side == "far" else str(look.shoe)
        shoe = path("M-13-8C-16 2-17 12-15 17L45 17C47 11 42 6 33 3C22 0 14-5 12-10Z", shoe_color)
        sole = Color.STEEL if look.shoe == Color.WHITE else Color.WHITE
        shoe += path("M-15 15L45 15C47 20 46 21 43 21L-13 21C-16 21-16 18-15 15Z", sole)
        foot = self.joint(f"{side}_ankle", (0, SHIN), shoe)
        shin = self.limb(SHIN, [(0, 17, 17), (0.25, 20, 15), (0.6, 14, 12), (1, 10, 10)], skin)
        cloth = [(0.0, 19.0, 19.0), (0.25, 21.0, 18.0), (0.65, 17.0, 15.0), (1.0, 14.5, 14.5)]
        trousers = self.limb(SHIN * 0.88, cloth, bottom)
        knee = self.joint(f"{side}_knee", (0, THIGH), foot + shin + trousers)
        thigh = self.limb(THIGH, [(0, 33, 29), (0.2, 31, 29), (0.6, 24.5, 24), (1, 19, 19)], bottom)
        return self.joint(f"{side}_hip", (0, 0), knee + thigh)

    def head(self) -> str:
        throat = group(
            path(limb(28, [(0, 13.5, 13), (1, 15, 14)]), darker(self.look.skin, 0.08)),
            transform="translate(1 -24)",
        )
        skull = group(draw_head(self.look), transform="scale(1.1 1.1)")
        return self.joint("neck", NECK, throat + self.joint("head", SKULL, skull))

    def belly(self, color: str) -> str:
        w, front = self.heavy, 1 + (self.stout - 1) * 1.5
        outline = [
            (-31 * w, 8), (-29 * w, -20), (-31 * w, -46), (-24, -64), (0, -68), (26, -62),
            (33 * w, -44), (34 * front, -14), (31 * front, 8), (22, 24), (0, 28), (-22, 24),
        ]  # fmt: skip
        return path(spline(outline), color)

    def chest(self, color: str) -> str:
        w, front = self.heavy, 1 + (self.stout - 1) * 1.2
        outline = [
            (-31 * w, 4), (-36 * w, -22), (-36 * w, -46), (-27, -66), (-8, -76), (10, -74),
            (24, -62), (34 * w, -40), (35 * front, -12), (33 * front, 8), (22, 22), (0, 26),
            (-20, 20),
        ]  # fmt: skip
        return path(spline(outline), color)

    def pelvis(self) -> str:
        w = self.heavy
        outline = [
            (-29 * w, -36), (-35 * w, -14), (-35 * w, 8), (-26, 26), (0, 30), (24, 24),
            (30 * w, 4), (30 * w, -20), (26 * w, -38),
        ]  # fmt: skip
        return path(spline(outline), self.look.bottom)

    def hem(self, color: str) -> str:
        w, front = self.heavy, 1 + (self.stout - 1) * 1.4
        if self.look.tunic:
            outline = [
                (-28 * w, -42), (-35 * w, -10), (-39 * w, 20), (-37 * w, 43), (0, 48),
                (38 * w, 43), (38 * front, 18), (33 * front, -12), (24 * w, -42),
            ]  # fmt: skip
        else:
            outline = [
                (-28 * w, -42), (-34 * w, -22), (-35 * w, -5), (-30 * w, 4), (0, 7),
                (28 * w, 4), (32 * front, -7), (31 * front, -22), (24 * w, -42),
            ]  # fmt: skip
        return path(spline(outline), color)


def draw_figure(
    look: Look,
    poses: Sequence[Pose],
    seconds: float,
    *,
    hidden: Collection[str] = (),
    held: Callable[[Side], str] = lambda _side: "",
) -> str:
    """Draw a person.

    ``poses`` is one pose, or a uniform loop whose first and last pose are the same.
    ``hidden`` names parts not to draw (near_arm, far_arm, far_leg); ``held`` draws what a hand
    holds, in the hand's frame.
    """
    draw = _Drawer(look, poses, seconds)
    color = str(look.skin if look.bare_back else look.top)
    parts: list[str] = []
    if "far_arm" not in hidden:
        parts.append(draw.trunk(draw.arm("far", held("far"))))
    if "far_leg" not in hidden:
        parts.append(draw.leg("far"))
    parts += [draw.pelvis(), draw.leg("near")]
    if not look.bare_back:
        parts.append(draw.hem(color))
    collar = "M-15-70C-8-62 10-60 19-66C18-74 12-78 4-79C-6-80-12-76-15-70Z"
    inside = draw.head() + draw.chest(color)
    if not look.bare_back:
        inside += path(collar, darker(look.top, 0.14))
    if look.stethoscope:
        tube = "M-12-72C-14-40 2-34 12-22C20-12 16-4 18 4M16-68C26-50 22-30 14-22"
        inside += path(tube, stroke=Color.NAVY, width=4.5)
        inside += circle(18, 8, 7, Color.STEEL2)
    if "near_arm" not in hidden:
        inside += draw.arm("near", held("near"))
    parts.append(draw.trunk(inside, draw.belly(color)))
    body = turning([pose.turn for pose in poses], seconds, "".join(parts))
    return sliding([(pose.x, pose.y) for pose in poses], seconds, body)
