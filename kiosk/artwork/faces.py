"""Heads from the front and from behind, chin near the origin. Profiles are in ``head``."""

from collections.abc import Mapping

from kiosk.artwork.palette import Color, darker, lighter
from kiosk.artwork.people import Look
from kiosk.artwork.svg import circle, ellipse, line, mirrored, path

_CAPS: Mapping[str, str] = {
    "short": "M-29-44C-34-88 34-88 29-44C26-56 20-62 8-62C-4-58-16-60-22-58C-26-54-28-50-29-44Z",
    "bob": (
        "M-33-10C-38-30-38-86 0-86C38-86 38-30 33-10C30-4 22-6 22-12C26-34 22-52 8-60"
        "C-2-56-14-54-20-52C-26-40-24-26-22-12C-22-6-30-4-33-10Z"
    ),
    "bun": "M-29-42C-34-88 34-88 29-42C26-54 18-64 0-64C-18-64-26-54-29-42Z",
    "pony": "M-29-42C-34-88 34-88 29-42C26-56 14-66-4-62C-18-62-26-54-29-42Z",
    "bald": (
        "M-29-44C-33-54-31-62-27-66C-26-56-26-50-29-44Z"
        "M29-44C33-54 31-62 27-66C26-56 26-50 29-44Z"
    ),
    "cap": "M-33-40C-38-92 38-92 33-40C20-52-20-52-33-40Z",
    "scarf": (
        "M0-84C40-84 40-40 35-14C32 8 18 20 0 22C-18 20-32 8-35-14C-40-40-40-84 0-84Z"
        "M0-62C-22-62-27-46-26-32C-25-12-14 2 0 2C14 2 25-12 26-32C27-46 22-62 0-62Z"
    ),
}  # fmt: skip
_PUFFS = ((-26, -56, 19), (-14, -74, 20), (8, -78, 20), (26, -60, 19), (30, -42, 13),
          (-31, -42, 13))  # fmt: skip
_TIGHT = ((-24, -60, 13), (-13, -71, 14), (2, -75, 14), (16, -70, 14), (26, -58, 12),
          (29, -44, 9), (-28, -46, 9))  # fmt: skip


def draw_hair_behind(look: Look) -> str:
    """Draw the hair that shows behind a head seen from the front."""
    hair = str(look.hair_color)
    if look.hair == "bun":
        return circle(0, -88, 15, darker(hair, 0.1))
    if look.hair == "pony":
        return path("M14-70C44-74 46-30 36 8C32 2 24-14 22-34Z", darker(hair, 0.1))
    if look.hair == "scarf":
        return path("M-36-20C-42 10-40 30-30 40H30C40 30 42 10 36-20Z", darker(hair, 0.12))
    if look.hair in ("afro", "curls"):
        puffs = _PUFFS if look.hair == "afro" else _TIGHT
        return "".join(circle(x, y, r, hair) for x, y, r in puffs)
    return ""


def draw_face(look: Look, *, worried: bool = False) -> str:
    """Draw a calm face as the look says; about 86 units tall with its hair.

    ``worried`` shows in brows and mouth only: a face never grimaces.
    """
    skin, hair = look.skin, str(look.hair_color)
    dark = skin in (Color.SKIN_DARK, Color.SKIN_DEEP)
    pale = look.hair_color in (Color.HAIR_GREY, Color.HAIR_WHITE)
    parts = [
        mirrored(ellipse(29, -36, 5.5, 8, darker(skin, 0.08))),
        path("M-29-44C-31-80 31-80 29-44C29-14 16 2 0 2C-16 2-29-14-29-44Z", skin),
    ]
    if look.beard:
        beard = "M-29-36C-29-10-14 5 0 5C14 5 29-10 29-36C25-26 18-22 9-21Q0-25-9-21C-18-22-25-26"
        parts.append(path(f"{beard}-29-36Z", hair))
    if look.hair == "scarf":
        parts.append(_hood(hair, str(skin)))
    elif look.hair in ("afro", "curls"):
        parts.append(path("M-28-50C-28-84 28-84 28-50C18-64-18-64-28-50Z", hair))
    else:
        parts.append(path(_CAPS.get(look.hair, _CAPS["short"]), hair))
    blush = 0.2 if dark else 0.28
    parts += [circle(x, -22, 5, Color.CORAL, see_through=blush) for x in (-17, 17)]
    if look.eyes == "closed":
        parts.append(mirrored(path("M7-36Q11-32 15-36", stroke=Color.INK, width=2.6)))
    else:
        parts.append(mirrored(ellipse(11, -36, 3, 3.6, Color.INK)))
    brow = darker(Color.HAIR_GREY, 0.25) if pale else hair
    if look.hair == "scarf":
        brow = str(Color.HAIR_BLACK)
    arch = "M6-48Q12-49 17-45" if worried else "M6-46Q11-49 17-46"
    parts.append(mirrored(path(arch, stroke=brow, width=2.6)))
    if look.older:
        parts.append(mirrored(path("M13-18Q16-14 15-10", stroke=darker(skin, 0.22), width=1.6)))
    if look.mask:
        parts.append(path("M-26-30Q0-36 26-30C26-10 14 3 0 3C-14 3-26-10-26-30Z", Color.SKY2))
    else:
        parts.append(path("M-1-33Q-4-25 2-24", stroke=darker(skin, 0.25), width=2.4))
        color = Color.HAIR_BLACK if dark else darker(skin, 0.5)
        color = lighter(skin, 0.3) if look.beard else color
        mouth = "M-7-12Q0-10.5 7-12" if worried else "M-9-13Q0-6 9-13"
        parts.append(path(mouth, stroke=color, width=2.8))
    if look.glasses:
        parts.append(mirrored(circle(11, -36, 8.5, stroke=Color.INK, width=2.2)))
        parts.append(line([(-2.5, -37), (2.5, -37)], Color.INK, 2.2))
    return "".join(parts)


def _hood(color: str, skin: str) -> str:
    """Draw a head scarf around the face; the face is laid on it again."""
    inner = "M0-62C-22-62-26-46-25-32C-24-12-14 1 0 1C14 1 24-12 25-32C26-46 22-62 0-62Z"
    return path(_CAPS["scarf"].split("Z")[0] + "Z", color) + path(inner, skin)


def draw_back_head(look: Look) -> str:
    """Draw a head from behind as the look says."""
    hair = str(look.hair_color)
    parts = [
        mirrored(ellipse(29, -34, 5, 8, look.skin)),
        path("M-29-44C-31-80 31-80 29-44C29-14 16 2 0 2C-16 2-29-14-29-44Z", look.skin),
    ]
    full = "M-30-40C-36-88 36-88 30-40C30-18 20-4 0-4C-20-4-30-18-30-40Z"
    if look.hair == "bald":
        rim = "M-30-44C-28-26-20-8 0-8C20-8 28-26 30-44C24-30 12-26 0-26C-12-26-24-30-30-44Z"
        parts.append(path(rim, hair))
    elif look.hair in ("afro", "curls"):
        puffs = _PUFFS if look.hair == "afro" else _TIGHT
        parts.append("".join(circle(x, y, r, hair) for x, y, r in puffs))
        parts.append(path(full, hair))
    elif look.hair == "scarf":
        parts.append(path("M-34-30C-40-90 40-90 34-30C36 0 26 22 0 26C-26 22-36 0-34-30Z", hair))
    elif look.hair == "bob":
        round_bob = "M-31-40C-38-88 38-88 31-40C33-28 35-16 29-8C18 8-18 8-29-8C-35-16-33-28-31-40Z"
        parts.append(path(round_bob, hair))
    else:
        parts.append(path(full, hair))
    if look.hair == "bun":
        parts.append(circle(0, -58, 16, darker(hair, 0.14)))
    if look.hair == "pony":
        parts.append(path("M-9-52Q0-60 9-52C14-20 10 8 0 26C-10 8-14-20-9-52Z", darker(hair, 0.14)))
    return "".join(parts)
