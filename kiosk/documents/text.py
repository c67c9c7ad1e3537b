"""The one gate that all text passes on its way to the page.

It normalises, escapes, chooses a font for each run and puts a visible mark where no font has a
glyph: ReportLab prints nothing there and says nothing. Sizes and colours belong to styles.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from kiosk.documents.fonts import Face, Font, FontStack
from kiosk.signs import GAP, OPEN_ZERO

_INVISIBLE = frozenset({"Cf"})
"""Joiners, direction marks, byte order marks: no ink, so leaving them out loses no word."""
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)
_NO_BREAK_HYPHEN = "\u2011"
_SPACES = re.compile(" {2,}")
_SIMPLE = re.compile(r"[!-/1-~]+(?: [!-/1-~]+)*")
"""Words of ASCII without a zero, with single spaces between them: most of all text. The reading
typeface draws them, and nothing in them needs cleaning."""
_LONGEST_SHOWN = 4000
"""Far above any answer, less than a page: a block longer than a page could not be placed."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one cut; face None means the style's own."""

    text: str
    face: Face | None = None


Rich = tuple[Span, ...]
"""Text with changes of cut; everything that is printed is one of these."""


def plain(text: str) -> Rich:
    """Return text in the style's own cut."""
    return (Span(text),)


def bold(text: str) -> Rich:
    """Return text in bold."""
    return (Span(text, Face.BOLD),)


def italic(text: str) -> Rich:
    """Return text in italic."""
    return (Span(text, Face.ITALIC),)


def joined(parts: Iterable[Rich], separator: str) -> Rich:
    """Return the parts with a plain separator between them."""
    result: list[Span] = []
    for part in parts:
        if result:
            result.append(Span(separator))
        result.extend(part)
    return tuple(result)


def clean(text: str) -> str:
    """Return text composed (NFC), without invisible signs, white space as single spaces.

    Control signs and lone surrogates become the mark for a gap, so that they are seen.
    """
    composed = unicodedata.normalize("NFC", text)
    kept: list[str] = []
    for sign in composed:
        category = unicodedata.category(sign)
        if sign.isspace():
            # A no-break space keeps its meaning; every other white space is a space.
            kept.append(sign if sign == "\u00a0" else " ")
        elif category in _INVISIBLE or ord(sign) in _VARIATION_SELECTORS:
            continue
        elif category in {"Cc", "Cs"}:
            kept.append(GAP)
        elif sign == _NO_BREAK_HYPHEN:
            kept.append("-")
        else:
            kept.append(sign)
    return _SPACES.sub(" ", "".join(kept)).strip(" ")


class TextGate:
    """Turns text into ReportLab's markup, each run in a font that can draw it."""

    def __init__(self, stacks: Mapping[Face, FontStack]) -> None:
        self._stacks = dict(stacks)
        self._gaps: set[str] = set()

    def take_gaps(self) -> int:
        """Return how many different signs were marked as gaps since the last call."""
        count = len(self._gaps)
        self._gaps.clear()
        return count

    def font_name(self, face: Face) -> str:
        """Return the registered name of a cut's first font."""
        return self._stacks[face].reading.name

    @property
    def spaceless(self) -> tuple[str, ...]:
        """Return the registered names of the fonts that have no space."""
        return tuple(stack.signs.name for stack in self._stacks.values())

    def markup(self, rich: Rich, face: Face) -> str:
        """Return markup for a Paragraph; face is the style's own cut."""
        return "".join(
            f'<font name="{font}">{escape(run, quote=False)}</font>'
            for font, run in self.rich_runs(rich, face)
        )

    def rich_runs(self, rich: Rich, face: Face) -> list[tuple[str, str]]:
        """Return the cleaned text of all spans, cut into (font name, letters)."""
        return [run for span in rich for run in self.runs(span.text, span.face or face)]

    def missing(self, text: str) -> tuple[str, ...]:
        """Return the signs of a text that no font can draw, each once, in order."""
        stack = self._stacks[Face.REGULAR]
        cleaned = clean(text)
        return tuple(dict.fromkeys(sign for sign in cleaned if self._font(sign, stack) is None))

    def runs(self, text: str, face: Face) -> list[tuple[str, str]]:
        """Return the cleaned text cut into (font name, letters), gaps marked."""
        stack = self._stacks[face]
        if len(text) <= _LONGEST_SHOWN and _SIMPLE.fullmatch(text.strip(" ")):
            lead, trail = " " * text.startswith(" "), " " * text.endswith(" ")
            return [(stack.reading.name, f"{lead}{text.strip(' ')}{trail}")]
        runs: list[tuple[str, str]] = []
        # Leading and trailing spaces of a span part it from its neighbours.
        body = clean(text)
        if GAP in body and GAP not in text:
            self._gaps.add(GAP)
        if len(body) > _LONGEST_SHOWN:
            body = body[:_LONGEST_SHOWN].rstrip() + " …"
        lead = " " if text[:1].isspace() else ""
        trail = " " if body and text[-1:].isspace() else ""
        for cluster in _clusters(f"{lead}{body}{trail}"):
            font = self._font(cluster, stack)
            shown = cluster
            if font is None:
                self._gaps.add(cluster)
                shown = "".join(s if self._font(s, stack) else GAP for s in cluster)
                font = self._font(shown, stack)
            if font is None:
                # Base and mark are in different fonts: the base keeps its own.
                runs.extend((self._sure_font(sign, stack).name, sign) for sign in shown)
            elif runs and runs[-1][0] == font.name:
                runs[-1] = (font.name, runs[-1][1] + shown)
            else:
                runs.append((font.name, shown))
        return runs

    def _sure_font(self, sign: str, stack: FontStack) -> Font:
        return self._font(sign, stack) or stack.signs

    @staticmethod
    def _font(cluster: str, stack: FontStack) -> Font | None:
        if cluster == OPEN_ZERO:
            return stack.signs
        codes = {ord(sign) for sign in cluster}
        for font in (stack.reading, stack.signs, stack.fallback):
            if codes <= font.covers:
                return font
        return None


def _clusters(text: str) -> list[str]:
    """Return the text cut so that combining marks stay with their base."""
    clusters: list[str] = []
    for sign in text:
        if clusters and unicodedata.combining(sign):
            clusters[-1] += sign
        else:
            clusters.append(sign)
    return clusters
