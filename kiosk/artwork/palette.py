"""The colours of the illustrations and the arithmetic on them.

Scenes and drawing code name colours from here; no other module holds a hex value.
The colours of screens and documents belong to their own themes.
"""

from enum import StrEnum


class Color(StrEnum):
    """A named colour; the value is ``#RRGGBB``."""

    INK = "#22333B"
    WHITE = "#FFFDF8"
    # surfaces
    WALL = "#F6E9D8"
    WALL2 = "#EFDCC4"
    FLOOR = "#DDC3A0"
    FLOOR2 = "#CDAF88"
    SKY = "#DCEDEF"
    SKY2 = "#B5D8DF"
    SUN = "#F6D48A"
    SUN2 = "#F3E7C2"
    HILL = "#C9DEC2"
    HILL2 = "#B4D0AA"
    GRASS = "#A6C59D"
    TRACK = "#EBD8B6"
    TRACK2 = "#CDB48A"
    # clothes and props
    TEAL = "#1F6F78"
    TEAL2 = "#17545B"
    MINT = "#BFE0D6"
    SAGE = "#8FB59C"
    SAGE2 = "#6E9A7E"
    CORAL = "#D9604A"
    CORAL2 = "#B94E3A"
    MUSTARD = "#E9B44C"
    PLUM = "#6B4E71"
    NAVY = "#2F4858"
    DENIM = "#4A6C8C"
    GLOVE = "#8C9FD0"
    WOOD = "#A9744F"
    WOOD2 = "#8A5B3C"
    STEEL = "#C9D3D6"
    STEEL2 = "#6C8188"
    # anatomy: a fill and its outline
    BONE = "#F4E6C8"
    BONE2 = "#E3CDA1"
    BONE_LINE = "#8A6A3E"
    DISC = "#7FB6BE"
    DISC_LINE = "#2C6470"
    CARTILAGE = "#9AD3DA"
    NERVE = "#F4C430"
    NERVE_LINE = "#86620A"
    SAC = "#F9E08B"
    LIGAMENT = "#BF8030"
    LIGAMENT_LINE = "#8F6412"
    MEDICINE = "#1E8C9E"
    MUSCLE = "#D9897B"
    MUSCLE2 = "#C8705F"
    FAT = "#F8DFA9"
    EPIDURAL_FAT = "#FBE9B5"
    SKIN_CUT = "#EDBE9B"
    INNER = "#F3D3CC"
    # where it hurts
    PAIN = "#B8323F"
    PAIN2 = "#E98B7E"
    PAIN3 = "#FBE3DA"
    # skin
    SKIN_FAIR = "#F3C9A5"
    SKIN_ROSE = "#F0B995"
    SKIN_TAN = "#DDA376"
    SKIN_BROWN = "#B87A4E"
    SKIN_DEEP = "#8A5535"
    SKIN_DARK = "#6B4028"
    # hair
    HAIR_BLACK = "#2B2326"
    HAIR_BROWN = "#5B3A29"
    HAIR_AUBURN = "#93482C"
    HAIR_BLOND = "#D9A95B"
    HAIR_GREY = "#B9BCC0"
    HAIR_WHITE = "#E6E4DF"


_SHADE = "#2A1F2E"


def _parts(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def mix(first: str, second: str, share: float) -> str:
    """Return ``first`` with ``share`` (0..1) of ``second`` in it, as ``#RRGGBB``."""
    pairs = zip(_parts(first), _parts(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def darker(color: str, share: float = 0.16) -> str:
    """Return the colour of the side away from the light."""
    return mix(color, _SHADE, share)


def lighter(color: str, share: float = 0.25) -> str:
    """Return the colour of the side towards the light."""
    return mix(color, Color.WHITE, share)


def _luminance(color: str) -> float:
    def linear(part: int) -> float:
        value = part / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in _parts(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)
