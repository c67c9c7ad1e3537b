"""The pseudo-language: English in accented letters, 40 % longer, in brackets.

Nobody speaks it. A screen in it shows what is not translated (no brackets) and what has no room
for a longer language (clipped). Belongs here: the text. Who says it: a compiled translation for the
interface's words (kiosk_qps.qm, made of these), kiosk.content.pseudo for a pack's.
"""

import re

PSEUDO = "qps"
"""Its tag, from those that are kept for private use."""
LONGER = 1.4
_PLACE = re.compile(r"(%(?:L?\d+|n)|\{\w*\})")
_ACCENTED = str.maketrans(
    "AaCcDdEeGgIiKkLlNnOoRrSsTtUuYyZz",
    "ÅåÇçÐðÉéĢğÎïĶķŁłÑñÖöŘřŠšŢţÛûÝýŽž",
)
"""Those of the text face: others would be drawn in another, of another width."""


def pseudo_text(text: str) -> str:
    """Return a text in the pseudo-language; one without a word, such as "%1. %2", as it is."""
    parts = _PLACE.split(text)
    if not any(sign.isalpha() for part in parts[::2] for sign in part):
        return text
    return f"[{''.join(_lengthened(p) if at % 2 == 0 else p for at, p in enumerate(parts))}]"


def _lengthened(text: str) -> str:
    """Double letters at even distances, so that lines break where they would."""
    made: list[str] = []
    letters = 0
    for sign in text:
        made.append(sign.translate(_ACCENTED))
        if sign.isalpha():
            letters += 1
            before, now = ((letters - n) * (LONGER - 1) for n in (1, 0))
            made.extend(made[-1:] * (round(now) - round(before)))
    return "".join(made)
