"""What every section of the booklet is put together from: texts, headings, boxes, pictures.

What a section says belongs to the modules beside this one.
"""

from collections.abc import Iterable, Mapping, Sequence

from kiosk.documents.booklet.styles import LIST_GAP, Measures
from kiosk.documents.flowables.block import Block, Columns, Gap, Stack, Text, Texts
from kiosk.documents.flowables.grid import BoxCell
from kiosk.documents.flowables.heading import Heading
from kiosk.documents.flowables.newspaper import Newspaper
from kiosk.documents.flowables.scene import Label, Scene
from kiosk.documents.flowables.ticks import Bulleted, Ticked
from kiosk.documents.paper import mm
from kiosk.documents.pictures import PictureShelf
from kiosk.documents.strings import DocumentWords
from kiosk.documents.styles import Style
from kiosk.documents.text import Rich, Span, TextGate, bold, plain
from kiosk.domain.content import Picture

LINE_GAP = 3.0
GUTTER = mm(7)


class Kit:
    """Makes blocks of one print.

    pages has the numbers of the pages on which sections begin, once they are known.
    """

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        shelf: PictureShelf,
        measures: Measures,
    ) -> None:
        self._texts = Texts(gate)
        self._shelf = shelf
        self._said: set[Rich] = set()
        self.words = words.booklet
        self.sheet_words = words
        self.measures = measures
        self.styles = measures.styles()
        self.pages: Mapping[str, int] = {}

    @property
    def read(self) -> int:
        """Return how many words the texts made so far have; each text counts once."""
        return sum(len(span.text.split()) for rich in self._said for span in rich)

    def page(self, key: str) -> int:
        """Return the page of a section; 0 before the pages are known."""
        return self.pages.get(key, 0)

    def text(self, text: str | Rich, style: Style | None = None) -> Text:
        """Return a paragraph, body if nothing else is said."""
        rich = plain(text) if isinstance(text, str) else text
        self._said.add(rich)
        return self._texts.of(rich, style or self.styles.body)

    def titled(self, title: str, *first: Block) -> Block:
        """Return a section's heading over its rule, with what must not be parted from it."""
        return Stack([Heading(self.text(title, self.styles.title)), Stack(first, LINE_GAP)])

    def subtitled(self, title: str, *first: Block) -> Block:
        """Return a smaller heading with what must not be parted from it."""
        return Stack([self.text(title, self.styles.sub), *first], LINE_GAP)

    def ruled(self, title: str, *first: Block) -> Block:
        """Return a smaller heading over a rule, for the page that goes on with a section."""
        return Stack([Heading(self.text(title, self.styles.sub)), Stack(first, LINE_GAP)])

    def bullets(self, texts: Iterable[str]) -> list[Block]:
        """Return a dot and a text for each."""
        return [Bulleted(self.text(text), self.styles.body.leading) for text in texts]

    def running(self, texts: Sequence[str]) -> Block:
        """Return one text, or several with a dot each."""
        if len(texts) == 1:
            return self.text(texts[0])
        return Stack(self.bullets(texts), LINE_GAP)

    def tick(self, text: str | Rich) -> Block:
        """Return a box to tick and what it is for."""
        return Ticked(self.text(text), self.styles.body.leading, self.measures.box)

    def rows(self, blocks: Sequence[Block], columns: int) -> list[Block]:
        """Return rows of so many blocks each, read row by row; the last is filled with nothing."""
        if columns == 1:
            return list(blocks)
        rows: list[Block] = []
        for start in range(0, len(blocks), columns):
            row = list(blocks[start : start + columns])
            row += [Gap(0.0)] * (columns - len(row))
            rows.append(Columns(row, [1.0] * columns, GUTTER))
        return rows

    def columned(
        self, blocks: Sequence[Block], *, columns: int = 0, gap: float = LIST_GAP
    ) -> Newspaper:
        """Return a list in columns, in the print's where their number is not given."""
        return Newspaper(blocks, columns or self.measures.columns, gap, GUTTER)

    def beside(self, *blocks: Block) -> list[Block]:
        """Return blocks in one row where the print has columns, else below each other."""
        return self.rows(blocks, min(len(blocks), self.measures.columns))

    def box_cell(self, text: str) -> BoxCell:
        """Return a cell with a box to tick."""
        return BoxCell(self.measures.box, self.words.box.format(text=text))

    def scene(
        self, picture: Picture | None, wide: float, labels: Sequence[Label] = ()
    ) -> list[Block]:
        """Return a picture at a width (points), or nothing where the pack has none."""
        art = self._shelf.get(picture.id) if picture is not None else None
        return [] if art is None or picture is None else [Scene(art, picture.alt, wide, labels)]


def named(name: str, text: str) -> Rich:
    """Return a bold name and what it is."""
    return (*bold(f"{name} "), Span(text))
