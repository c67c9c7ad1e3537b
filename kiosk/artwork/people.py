"""The cast: who appears in the pictures, and how each one looks.

Nobody here is the default person: age, skin, hair, body and clothes vary, and a scene names
the one it needs. How a look is drawn belongs to ``head`` and ``figure``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.artwork.palette import Color


@dataclass(frozen=True, slots=True)
class Look:
    """What a person looks like; ``build`` is the width of the body, 1 is slim.

    ``older`` draws the creases of a face; with grey or white hair a person reads as over 60,
    with other hair as of middle age.
    """

    skin: Color = Color.SKIN_TAN
    hair: str = "short"
    hair_color: Color = Color.HAIR_BROWN
    top: Color = Color.TEAL
    bottom: Color = Color.NAVY
    shoe: Color = Color.NAVY
    build: float = 1.0
    sleeves: str = "short"
    eyes: str = "open"
    glasses: bool = False
    beard: bool = False
    mask: bool = False
    gloves: bool = False
    older: bool = False
    tunic: bool = False
    bare_back: bool = False
    stethoscope: bool = False


PEOPLE: Mapping[str, Look] = {
    "maria": Look(
        skin=Color.SKIN_TAN, hair="bun", hair_color=Color.HAIR_GREY, top=Color.CORAL,
        shoe=Color.TEAL, glasses=True, sleeves="long", older=True,
    ),
    "james": Look(
        skin=Color.SKIN_DEEP, hair_color=Color.HAIR_BLACK, top=Color.MUSTARD, bottom=Color.DENIM,
    ),
    "ruth": Look(
        skin=Color.SKIN_DARK, hair="curls", hair_color=Color.HAIR_GREY, top=Color.PLUM,
        bottom=Color.DENIM, shoe=Color.TEAL, sleeves="long", build=1.12, older=True,
    ),
    "leila": Look(
        skin=Color.SKIN_ROSE, hair="scarf", hair_color=Color.PLUM, top=Color.TEAL,
        shoe=Color.CORAL, sleeves="long",
    ),
    "tom": Look(
        skin=Color.SKIN_FAIR, hair="bald", hair_color=Color.HAIR_WHITE, top=Color.SAGE2,
        bottom=Color.PLUM, glasses=True, build=1.08, older=True,
    ),
    "amy": Look(
        skin=Color.SKIN_FAIR, hair="bob", hair_color=Color.HAIR_AUBURN, top=Color.CORAL,
        bottom=Color.DENIM, shoe=Color.WHITE, build=1.2, older=True,
    ),
    "diego": Look(
        skin=Color.SKIN_BROWN, hair_color=Color.HAIR_BLACK, top=Color.DENIM, bottom=Color.NAVY,
        beard=True, build=1.32, older=True,
    ),
    "mei": Look(
        skin=Color.SKIN_ROSE, hair="bob", hair_color=Color.HAIR_BLACK, top=Color.SAGE2,
        bottom=Color.NAVY, shoe=Color.CORAL, sleeves="long", older=True,
    ),
    "priya": Look(
        skin=Color.SKIN_BROWN, hair="bob", hair_color=Color.HAIR_BLACK, top=Color.SKY2,
        bottom=Color.NAVY, shoe=Color.CORAL, sleeves="long", build=1.14,
    ),
    "noah": Look(
        skin=Color.SKIN_FAIR, hair_color=Color.HAIR_AUBURN, top=Color.MUSTARD, bottom=Color.DENIM,
        build=1.1, beard=True,
    ),
    "hana": Look(
        skin=Color.SKIN_BROWN, hair="pony", hair_color=Color.HAIR_BLACK, top=Color.TEAL,
        bottom=Color.TEAL2, shoe=Color.WHITE, tunic=True,
    ),
    "sam": Look(
        skin=Color.SKIN_TAN, hair_color=Color.HAIR_BLACK, top=Color.PLUM, bottom=Color.NAVY,
        shoe=Color.WHITE, tunic=True,
    ),
    "ines": Look(
        skin=Color.SKIN_DEEP, hair="afro", hair_color=Color.HAIR_BLACK, top=Color.TEAL,
        bottom=Color.NAVY, shoe=Color.WHITE, tunic=True, sleeves="long",
    ),
    "paul": Look(
        skin=Color.SKIN_FAIR, hair_color=Color.HAIR_GREY, top=Color.DENIM, bottom=Color.NAVY,
        shoe=Color.WHITE, tunic=True, glasses=True, sleeves="long", older=True,
    ),
    "asha": Look(
        skin=Color.SKIN_BROWN, hair="bun", hair_color=Color.HAIR_BLACK, top=Color.WHITE,
        bottom=Color.NAVY, shoe=Color.NAVY, tunic=True, sleeves="long", stethoscope=True,
    ),
}  # fmt: skip
