"""Heads in profile, facing +x, with the top of the neck at the origin.

Faces are calm: a small smile, blush, no grimace. Bodies belong to ``figure``.
"""

from collections.abc import Callable, Mapping

from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.people import Look
from kiosk.artwork.svg import circle, ellipse, group, line, path

_FACE = (
    "M-9-2C-25-10-31-32-26-48C-20-67 8-71 20-58C26-52 27-45 27-39C29-34 33-30 34-26.5"
    "C34-23.5 31-22.5 29-22.5C28.5-19 30-16 28.5-12C27-5 20-1 12-2C6-3 4 2 3 8L-10 8Z"
)
_TIED = (
    "M26-46C21-52 14-52 6-50C4-44 1-42-2-41C-8-38-8-30-12-24C-15-19-18-16-21-18"
    "C-32-28-34-48-23-62C-9-77 21-74 28-57C29-52 28-49 26-46Z"
)
_CAPS: Mapping[str, str] = {
    "short": (
        "M26-46C21-52 14-52 6-50C4-44 1-42-2-41C-8-38-8-28-10-22C-12-12-15-8-18-10"
        "C-33-22-35-48-23-62C-9-77 21-74 28-57C29-52 28-49 26-46Z"
    ),
    "bald": "M-4-40C-9-36-8-28-10-22C-12-12-15-8-18-9C-30-20-32-40-27-50C-20-44-12-41-4-40Z",
    "bob": (
        "M27-45C20-51 12-52 5-50C4-42 4-32 1-24C0-12 2-4-4 0C-16 4-26 0-29-8"
        "C-35-24-35-48-23-62C-9-77 21-74 28-57C29-52 29-48 27-45Z"
    ),
    "bun": _TIED,
    "pony": _TIED,
    "cap": (
        "M28-42C20-46 8-47 1-42C-4-38-8-34-10-28C-14-22-22-20-27-25"
        "C-35-36-33-56-20-67C-5-78 20-74 28-57C30-52 30-47 28-42Z"
    ),
    "scarf": (
        "M27-44C18-52 8-50 6-44C5-34 8-16 14-2C16 4 12 14 4 16C-8 20-22 16-26 10"
        "C-28 2-30-8-30-20C-36-40-32-56-22-64C-6-78 22-74 28-56C29-51 28-47 27-44Z"
    ),
    "afro": (
        "M27-48C19-52 9-51 3-46C-1-42-6-40-8-32C-10-22-16-12-22-18"
        "C-36-34-32-72-2-74C18-75 30-64 27-48Z"
    ),
    "curls": (
        "M26-47C18-52 9-51 4-46C0-42-5-40-8-30C-10-20-16-12-22-18"
        "C-32-30-30-66-4-68C14-70 26-62 26-47Z"
    ),
}  # fmt: skip


def _bun(hair: str) -> str:
    return circle(-29, -58, 14, darker(hair, 0.08))


def _pony(hair: str) -> str:
    return path("M-22-58C-48-60-52-30-46-6C-40-12-30-26-26-40Z", darker(hair, 0.08))


def _afro(hair: str) -> str:
    puffs = ((-20, -56, 22), (-2, -68, 21), (16, -62, 15), (-27, -36, 18), (-20, -20, 12))
    return "".join(circle(x, y, r, hair) for x, y, r in puffs)


def _curls(hair: str) -> str:
    puffs = ((-18, -56, 14), (-4, -64, 14), (11, -63, 12), (21, -56, 8), (-26, -43, 12))
    low = ((-26, -28, 11), (-20, -17, 8))
    return "".join(circle(x, y, r, hair) for x, y, r in (*puffs, *low))


_BEHIND: Mapping[str, Callable[[str], str]] = {
    "bun": _bun,
    "pony": _pony,
    "afro": _afro,
    "curls": _curls,
}
HAIR_STYLES = frozenset(_CAPS)


def _eye(look: Look) -> str:
    if look.eyes == "closed":
        return path("M15.5-33Q19.5-29.5 23-33", stroke=Color.INK, width=2.4)
    return ellipse(19.5, -33, 2.4, 3.1, Color.INK)


def _brow(look: Look) -> str:
    pale = look.hair_color in (Color.HAIR_WHITE, Color.HAIR_GREY)
    color = Color.HAIR_GREY if pale else darker(look.hair_color, 0.2)
    if look.skin in (Color.SKIN_FAIR, Color.SKIN_ROSE) and pale:
        color = darker(Color.HAIR_GREY, 0.25)
    if look.skin in (Color.SKIN_DARK, Color.SKIN_DEEP) and not pale:
        color = Color.HAIR_BLACK
    return path("M14.5-42.5Q19-45.5 23.5-42.5", stroke=color, width=2.4)


def _mouth(look: Look) -> str:
    if look.mask:
        strap = line([(5, -20), (-4, -26)], Color.SKY2, 2.5)
        cover = "M4-24C14-27 24-28 31-25C31-16 28-4 20-1C12 0 6-6 4-14Z"
        return path(cover, Color.SKY2) + strap
    dark = look.skin in (Color.SKIN_DARK, Color.SKIN_DEEP)
    color = Color.HAIR_BLACK if dark else darker(look.skin, 0.5)
    return path("M19.5-13Q23.5-9 28-12", stroke=color, width=2.3)


def draw_head(look: Look) -> str:
    """Draw a head as the look says; about 64 units tall."""
    skin, hair = look.skin, str(look.hair_color)
    parts = [_BEHIND[look.hair](hair)] if look.hair in _BEHIND else []
    parts.append(path(_FACE, skin))
    blush = 0.2 if look.skin in (Color.SKIN_DARK, Color.SKIN_DEEP) else 0.28
    parts.append(circle(15, -20, 5.5, Color.CORAL, see_through=blush))
    if look.older:
        crease = darker(skin, 0.24)
        parts.append(path("M26.5-20Q22-17 20.5-13.5", stroke=crease, width=1.6))
        parts.append(path("M12-34L8.5-36M12-31L8.5-30.5", stroke=crease, width=1.5))
    if look.beard:
        beard = (
            "M-6-26C-2-14 6-14 13-14C18-20 24-21 29-19.5C30-16 29-14 28.5-10"
            "C27 1 16 4 10 2C0 0-4-10-6-26Z"
        )
        parts.append(path(beard, hair))
    cap = path(_CAPS[look.hair], hair)
    ear = ellipse(-4, -29, 5.5, 8, darker(skin, 0.1), turn=-8)
    parts.append(cap if look.hair == "scarf" else ear + cap)
    if look.hair == "scarf":
        parts.append(path("M-4-60C6-66 20-62 25-52", stroke=lighter(hair, 0.2), width=2.5))
    parts += [_eye(look), _brow(look)]
    if look.glasses:
        parts.append(circle(19.5, -32, 7.5, stroke=Color.INK, width=2))
        parts.append(line([(12, -32), (-3, -33)], Color.INK, 2))
    mouth = _mouth(look)
    if look.beard:
        mouth = path("M20.5-13Q24-10 28-12", stroke=lighter(skin, 0.25), width=2.3)
    parts.append(mouth)
    return group(*parts)
