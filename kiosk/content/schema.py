"""The shape of a language's files, as pydantic models; one model a kind of file.

Cards have card_schema, the files above the languages pack_schema.

Only what a single file can tell: names, types, allowed words. What spans files (sources,
pictures, compare rows) belongs to crosscheck; how well it is written belongs to checking.
"""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


class Strict(BaseModel):
    """Refuses unknown fields and wrong types; values never change."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


def _id(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise ValueError("must be small letters, digits and hyphens, such as physical-therapy")
    return value


def _text(value: str) -> str:
    folded = " ".join(value.split())
    if not folded:
        raise ValueError("is empty")
    return folded


Text = Annotated[str, AfterValidator(_text)]
Id = Annotated[str, AfterValidator(_id)]
SourceName = Annotated[str, Field(pattern=r"^[A-Z][A-Za-z0-9-]*$")]
CertaintyName = Literal["high", "moderate", "low", "very-low"]
Sources = Annotated[tuple[SourceName, ...], Field(min_length=1)]


class StudyFile(Strict):
    """Who was studied and for how long."""

    who: Text
    period: str = ""


class ClaimFile(Strict):
    """One statement of fact with its sources."""

    text: Text
    sources: Sources
    certainty: CertaintyName | None = None
    study: StudyFile | None = None


Claims = Annotated[tuple[ClaimFile, ...], Field(min_length=1, max_length=4)]


class PictureFile(Strict):
    """A picture by its id, with its caption and what speech says of it."""

    id: Id
    caption: Text
    alt: Text


class AttractSceneFile(Strict):
    """A further scene of the attract screen."""

    wide: PictureFile
    tall: PictureFile


class ScreensFile(Strict):
    """The pictures that belong to a screen as a whole."""

    attract_wide: PictureFile
    attract_tall: PictureFile
    attract_more: Annotated[tuple[AttractSceneFile, ...], Field(max_length=8)] = ()
    comfort: PictureFile
    alert: PictureFile
    done: PictureFile


class CertaintyWordsFile(Strict):
    """The verb of each certainty."""

    high: Text
    moderate: Text
    low: Text
    very_low: Text


class PackWordsFile(Strict):
    """What pack.yaml says of the pack, translated."""

    status: Text
    authors: Annotated[tuple[Text, ...], Field(min_length=1)]
    funding: Text
    interests: Text


class LanguageFile(Strict):
    """language.yaml."""

    language: Text
    name: Text
    translation_status: str
    translation_note: str = ""
    pack: PackWordsFile | None = None
    start_label: Text
    title: Text
    invitation: Text
    privacy: Annotated[tuple[Text, ...], Field(min_length=1, max_length=4)]
    consent_question: Text
    options_question: Text
    next_step: Text
    closing: Text
    certainty_words: CertaintyWordsFile
    screens: ScreensFile


class SafetyItemFile(Strict):
    """One safety question."""

    id: Id
    text: Text
    detail: Text
    flag: Text
    sources: Sources


class SafetyFile(Strict):
    """safety.yaml."""

    intro: Text
    alert_title: Text
    alert_text: Text
    questions: Annotated[tuple[SafetyItemFile, ...], Field(min_length=1)]


class ChoiceFile(Strict):
    """A choice that a patient can touch."""

    id: Id
    label: Text
    detail: str = ""
    picture: PictureFile | None = None


Choices = Annotated[tuple[ChoiceFile, ...], Field(min_length=2)]


class ScaleItemFile(Strict):
    """One 0 to 10 question."""

    id: Id
    text: Text
    short: Text
    low_end: Text
    high_end: Text


class PainFile(Strict):
    """pain.yaml."""

    period: Text
    scales: Annotated[tuple[ScaleItemFile, ...], Field(min_length=1)]
    places_question: Text
    places: Choices
    tried_question: Text
    tried_answers: Choices


class TimelinePointFile(Strict):
    """One point of a timeline."""

    when: Text
    what: Text
    sources: Sources
    certainty: CertaintyName | None = None


class StepFile(Strict):
    """One step of what happens."""

    text: Text
    sources: Sources
    picture: PictureFile | None = None


class TopicPageFile(Strict):
    """One page of background."""

    id: Id
    title: Text
    picture: PictureFile | None = None
    claims: tuple[ClaimFile, ...] = ()
    timeline: tuple[TimelinePointFile, ...] = ()
    labels: dict[str, Text] = Field(default_factory=dict)
    steps: tuple[StepFile, ...] = ()


class TopicFile(Strict):
    """topic.yaml."""

    pages: Annotated[tuple[TopicPageFile, ...], Field(min_length=1)]


class ValuesFile(Strict):
    """values.yaml."""

    values_question: Text
    values: Choices
    value_answers: Annotated[tuple[ChoiceFile, ...], Field(min_length=3, max_length=3)]
    goals_question: Text
    goals: Choices
    roles_question: Text
    roles: Choices
    reasons: Choices
    leaning_question: Text
    leanings: Annotated[tuple[ChoiceFile, ...], Field(min_length=1)]


class CompareRowFile(Strict):
    """A question asked of every option."""

    id: Id
    question: Text


class CompareFile(Strict):
    """compare.yaml."""

    rows: Annotated[tuple[CompareRowFile, ...], Field(min_length=2)]


class FactFile(Strict):
    """A true or false statement."""

    id: Id
    statement: Text
    is_true: bool
    explanation: Text
    restated: Text
    sources: Sources


class FactsFile(Strict):
    """facts.yaml."""

    facts: Annotated[tuple[FactFile, ...], Field(min_length=1)]


class SureItemFile(Strict):
    """One SURE question."""

    id: Id
    text: Text
    short: Text
    action: Text


class SureFile(Strict):
    """sure.yaml."""

    items: Annotated[tuple[SureItemFile, ...], Field(min_length=1)]


class QuestionFile(Strict):
    """A question to ask the doctor."""

    id: Id
    text: Text


class QuestionsFile(Strict):
    """questions.yaml."""

    questions: Annotated[tuple[QuestionFile, ...], Field(min_length=1)]


class TermFile(Strict):
    """A medical word in plain ones."""

    word: Text
    meaning: Text


class GlossaryFile(Strict):
    """glossary.yaml."""

    medical_words: tuple[Text, ...]
    terms: Annotated[tuple[TermFile, ...], Field(min_length=1)]


class WarningsFile(Strict):
    """warnings.yaml."""

    signs: Annotated[tuple[ClaimFile, ...], Field(min_length=1)]


class AboutFile(Strict):
    """about.yaml."""

    claims: Annotated[tuple[ClaimFile, ...], Field(min_length=1)]
