"""Which words of a pack a patient reads, part by part, and where they stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.content import schema
from kiosk.content.card_schema import CardFile, WordsFigureFile
from kiosk.content.checking.readability import words
from kiosk.content.files import LanguageFiles, Read
from kiosk.content.yaml_file import KeyPath

_NOT_READ = frozenset(
    {
        "id",
        "sources",
        "certainty",
        "kind",
        "language",
        "translation_status",
        "translation_note",
        "pack",
        "flag",
        "action",
        "restated",
        "short",
        "medical_words",
    }
)
"""Fields that no patient reads as a text: names, marks, and what is written for staff."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a file and its place."""

    read: Read[schema.Strict]
    path: KeyPath
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a card as a screen shows it."""

    name: str
    """The field where an author would begin to mend it."""
    texts: tuple[str, ...]

    @property
    def length(self) -> int:
        """Return its number of words."""
        return sum(len(words(text)) for text in self.texts)


def patient_texts(read: Read[schema.Strict]) -> Iterator[Text]:
    """Yield each text of a file that a patient reads or hears."""
    for path, value in read.document.members:
        if isinstance(value, str) and not _NOT_READ.intersection(path):
            yield Text(read, path, value)


def card_parts(card: CardFile) -> tuple[Part, ...]:
    """Return the parts of a card in the order of the screens."""
    figure = card.benefit.figure
    return (
        Part("sentence", (card.sentence,)),
        Part("how_it_works", _texts(card.how_it_works)),
        Part("steps", _texts(card.steps)),
        Part(
            "benefit",
            (
                card.benefit.headline,
                *_texts(card.benefit.claims),
                *([figure.text] if isinstance(figure, WordsFigureFile) else []),
            ),
        ),
        Part("downsides", (*_texts(card.downsides.common), *_texts(card.downsides.rare))),
        Part("time", _texts(card.time)),
        Part("suits", (*_texts(card.suits), *_texts(card.check_first))),
        Part("cost", _texts(card.cost)),
        Part("disagreement", _texts(card.disagreement)),
        Part("questions", tuple(question.text for question in card.questions)),
        Part("facts", tuple(text for fact in card.facts for text in _fact(fact))),
    )


def other_parts(files: LanguageFiles) -> tuple[tuple[Read[schema.Strict], Part], ...]:
    """Return the texts of the files that are not cards, one part a file."""
    return tuple(
        (read, Part("", tuple(text.text for text in patient_texts(read))))
        for read in files.all()
        if not isinstance(read.model, CardFile)
    )


def _texts(claims: Iterable[schema.ClaimFile | schema.StepFile]) -> tuple[str, ...]:
    return tuple(claim.text for claim in claims)


def _fact(fact: schema.FactFile) -> tuple[str, str]:
    return fact.statement, fact.explanation
