"""The shape of a card's file: one option, with the same parts as every other."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.schema import (
    CertaintyName,
    Claims,
    FactFile,
    Id,
    PictureFile,
    QuestionFile,
    Sources,
    StepFile,
    Strict,
    StudyFile,
    Text,
)

Number = Annotated[float, Field(ge=-100, le=100)]


class GroupFile(Strict):
    """One hundred people of a study."""

    label: Text
    count: Annotated[int, Field(ge=0, le=100)]


class PeopleFigureFile(Strict):
    """Figure of people out of 100, from one study."""

    kind: Literal["people"]
    groups: Annotated[tuple[GroupFile, ...], Field(min_length=2, max_length=2)]
    outcome: Text
    opposite: Text
    study: StudyFile
    sources: Sources


class RulerFigureFile(Strict):
    """Figure of points on a 0 to 100 scale."""

    kind: Literal["ruler"]
    measure: Text
    better_by: Number
    low: Number
    high: Number
    matters: Number
    low_end: Text
    high_end: Text
    study: StudyFile
    sources: Sources


class WordsFigureFile(Strict):
    """Words where no figure is honest."""

    kind: Literal["words"]
    text: Text
    sources: Sources


Figure = Annotated[
    PeopleFigureFile | RulerFigureFile | WordsFigureFile, Field(discriminator="kind")
]


class BenefitFile(Strict):
    """How an option may help."""

    headline: Text
    certainty: CertaintyName
    claims: Claims
    figure: Figure


class DownsidesFile(Strict):
    """What an option may cost in harm."""

    common: Claims
    rare: Claims


class CardFile(Strict):
    """cards/<option>.yaml."""

    id: Id
    position: Annotated[int, Field(ge=0, le=100_000)]
    kind: Literal["option", "ask-about", "no-change"]
    group: str = ""
    name: Text
    short_name: Text
    line: Text
    picture: PictureFile
    sentence: Text
    how_it_works: Claims
    steps: Annotated[tuple[StepFile, ...], Field(min_length=3, max_length=5)]
    benefit: BenefitFile
    downsides: DownsidesFile
    time: Claims
    suits: Claims
    check_first: Claims
    cost: Claims
    disagreement: Claims
    questions: Annotated[tuple[QuestionFile, ...], Field(min_length=1)]
    facts: Annotated[tuple[FactFile, ...], Field(min_length=2)]
    compare: dict[str, Text]
