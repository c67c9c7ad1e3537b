"""A space at the end of each line that ReportLab breaks, for who reads the text and not the page.

Without it the last word of a line and the first of the next are one word to a screen reader and
to a search. The space has no ink and moves nothing.
"""

import re
from collections.abc import Set

_LINE_END = re.compile(r"\) Tj +T\*")
_FONT = re.compile(r"/(F\d+)\+\d+ ([\d.]+) Tf")


def with_spaces(operators: str, spaceless: Set[str], spaced: str) -> str:
    """Return a paragraph's operators with a space before each change of line.

    spaceless names the fonts that have no space: there it is set in the font named spaced.
    ReportLab keeps the space of every other font at code 32 of each of its parts.
    """
    lines = _LINE_END.split(operators)
    ended: list[str] = []
    font, name, size = "", "", ""
    for line in lines[:-1]:
        for found in _FONT.finditer(line):
            font, name, size = found[0], found[1], found[2]
        space = f") Tj /{spaced}+0 {size} Tf ( ) Tj {font} T*" if name in spaceless else " ) Tj T*"
        ended.append(line + space)
    return "".join((*ended, lines[-1]))
