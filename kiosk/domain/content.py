"""The content of a pack, in one language, as the rest of the program reads it.

Values only. Reading and checking the pack's files belongs to kiosk.content; what a patient
answered belongs to kiosk.domain.visit.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType

from kiosk.domain.ids import ItemId, LanguageTag, OptionId, PictureId, SourceId


class Certainty(Enum):
    """How sure the evidence lets us be (GRADE); each has its verb on the screens."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very-low"


class CardKind(Enum):
    """What a card offers: a treatment, something to ask about, or staying as things are."""

    OPTION = "option"
    ASK_ABOUT = "ask-about"
    NO_CHANGE = "no-change"


@dataclass(frozen=True, slots=True)
class Source:
    """One source of the pack: what it is and where it can be read."""

    id: SourceId
    citation: str
    where: str
    """Address or DOI as printed; empty where there is none."""
    checked: str
    """What was read of it: full text, abstract, secondary."""


@dataclass(frozen=True, slots=True)
class Study:
    """Who was studied, for how long; the denominator of a figure in words."""

    who: str
    """Such as "800 people, 65 or older, in one trial"."""
    period: str
    """Such as "6 months"; empty where the claim has no period."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of fact with its sources; certainty where it is about benefit or harm."""

    text: str
    sources: tuple[SourceId, ...]
    certainty: Certainty | None = None
    study: Study | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the pack: id of its scene, caption below it, alternative text for speech."""

    id: PictureId
    caption: str
    alt: str


@dataclass(frozen=True, slots=True)
class PictureLayout:
    """What the drawing kit publishes about a picture, in the picture's own units."""

    id: PictureId
    width: float
    height: float
    focus_x: float
    """0..1 from the left: what a crop must keep."""
    focus_y: float
    animated: bool
    anchors: Mapping[str, tuple[float, float]]
    """Where labels point, in picture units from the top left."""
    crop: tuple[float, float, float, float] | None = None
    """Left, top, width, height that a narrow card shows, in picture units; None: no advice."""


@dataclass(frozen=True, slots=True)
class ArrayGroup:
    """One hundred people: how many had the outcome."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class IconArray:
    """Real percentages of one study, drawn as people out of 100."""

    groups: tuple[ArrayGroup, ...]
    outcome: str
    """What the filled people have in common, such as "could do clearly more"."""
    opposite: str
    """What the others have in common, such as "could not"."""
    study: Study
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Ruler:
    """A mean difference in points on a 0 to 100 scale."""

    measure: str
    better_by: float
    low: float
    high: float
    """Both equal better_by where the source gives no range; then print none."""
    matters: float
    """The smallest difference that matters to people, in the same points."""
    low_end: str
    """What 0 means."""
    high_end: str
    """What 100 means."""
    study: Study
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """No figure can be drawn honestly; the words say so."""

    text: str
    sources: tuple[SourceId, ...]


Figure = IconArray | Ruler | Words


@dataclass(frozen=True, slots=True)
class Benefit:
    """How an option may help, with the best figure there is and how sure we are."""

    headline: str
    certainty: Certainty
    claims: tuple[Claim, ...]
    figure: Figure


@dataclass(frozen=True, slots=True)
class CardStep:
    """One illustrated step of what happens, in a card or in the topic; picture may be None."""

    claim: Claim
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Question:
    """A question that a patient may want to ask."""

    id: ItemId
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A true or false statement with a kind explanation."""

    id: ItemId
    statement: str
    is_true: bool
    explanation: str
    restated: str
    """The right statement, for the nurse to explain again."""
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One option. Every card has the same parts, so that benefits and harms weigh the same."""

    id: OptionId
    position: int
    kind: CardKind
    group: str
    """Heading that several cards share, such as "Surgery"; empty for none."""
    name: str
    short_name: str
    """At most two lines of 16 characters, for tables."""
    line: str
    """One line of at most 44 characters for the glance."""
    picture: Picture
    sentence: str
    how_it_works: tuple[Claim, ...]
    steps: tuple[CardStep, ...]
    benefit: Benefit
    common_downsides: tuple[Claim, ...]
    rare_downsides: tuple[Claim, ...]
    time: tuple[Claim, ...]
    suits: tuple[Claim, ...]
    check_first: tuple[Claim, ...]
    cost: tuple[Claim, ...]
    disagreement: tuple[Claim, ...]
    questions: tuple[Question, ...]
    facts: tuple[Fact, ...]
    compare: Mapping[ItemId, str]
    """Cell for each compare row of the pack."""
    sources: tuple[SourceId, ...]
    """Every source that the card names, in order of first use."""


@dataclass(frozen=True, slots=True)
class TimelinePoint:
    """One point of a timeline."""

    when: str
    what: str
    sources: tuple[SourceId, ...]
    certainty: Certainty | None


@dataclass(frozen=True, slots=True)
class TopicPage:
    """One page of the background topic: title, picture, a few claims, maybe a timeline.

    A page with steps shows these, each with its own picture, in the place of picture and claims.
    """

    id: ItemId
    title: str
    picture: Picture | None
    claims: tuple[Claim, ...]
    timeline: tuple[TimelinePoint, ...]
    labels: Mapping[str, str]
    """Label text for each anchor of the picture that gets one."""
    steps: tuple[CardStep, ...] = ()


@dataclass(frozen=True, slots=True)
class SafetyQuestion:
    """A yes/no question; a yes is a red flag."""

    id: ItemId
    text: str
    detail: str
    flag: str
    """How the nurse's sheet names it, such as "Numbness between the legs"."""
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class ScaleItem:
    """One 0 to 10 item (PEG)."""

    id: ItemId
    text: str
    short: str
    """One word for the sheet."""
    low_end: str
    high_end: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A labelled choice, with a picture where one helps."""

    id: ItemId
    label: str
    detail: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class SureItem:
    """One SURE question and what staff can do when the answer is no."""

    id: ItemId
    text: str
    short: str
    action: str


@dataclass(frozen=True, slots=True)
class Term:
    """A medical word and its meaning in plain ones."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A question that a patient would ask of every option."""

    id: ItemId
    question: str


@dataclass(frozen=True, slots=True)
class PackInfo:
    """Who wrote the pack, when, and what it may claim about itself."""

    id: str
    version: str
    status: str
    """Such as "draft: needs clinical sign-off"."""
    is_draft: bool
    """What status says, whatever language it says it in."""
    published: date
    review_due: date
    authors: tuple[str, ...]
    reviewers: tuple[str, ...]
    update_policy: str
    funding: str
    interests: str
    content_hash: str
    """SHA-256 over the pack's files, hex."""


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that the screens and the sheets say in one language."""

    info: PackInfo
    """What the pack says of itself, in this language where it was translated."""
    language: LanguageTag
    language_name: str
    translation_status: str
    """Who reviewed the translation, or that nobody has; empty for the language of origin."""
    title: str
    invitation: str
    start_label: str
    privacy: tuple[str, ...]
    consent_question: str
    safety_intro: str
    safety: tuple[SafetyQuestion, ...]
    alert_title: str
    alert_text: str
    peg: tuple[ScaleItem, ...]
    peg_period: str
    places_question: str
    places: tuple[Choice, ...]
    tried_question: str
    tried_answers: tuple[Choice, ...]
    topic: tuple[TopicPage, ...]
    roles_question: str
    roles: tuple[Choice, ...]
    options_question: str
    reasons: tuple[Choice, ...]
    cards: tuple[Card, ...]
    compare_rows: tuple[CompareRow, ...]
    values_question: str
    values: tuple[Choice, ...]
    value_answers: tuple[Choice, ...]
    goals_question: str
    goals: tuple[Choice, ...]
    leaning_question: str
    leanings: tuple[Choice, ...]
    """Answers besides the options themselves: not sure, no change, want advice."""
    general_facts: tuple[Fact, ...]
    sure: tuple[SureItem, ...]
    questions: tuple[Question, ...]
    """General questions; each card brings its own."""
    warning_signs: tuple[Claim, ...]
    next_step: str
    closing: str
    about_facts: tuple[Claim, ...]
    glossary: tuple[Term, ...]
    sources: Mapping[SourceId, Source]
    pictures: Mapping[PictureId, PictureLayout]
    translation_note: str = ""
    """What translation_status says, for the nurse's sheet: in the language of origin."""
    certainty_words: Mapping[Certainty, str] = field(default_factory=lambda: MappingProxyType({}))
    """The verb of each certainty, such as "probably"."""
    screens: Mapping[str, Picture] = field(default_factory=lambda: MappingProxyType({}))
    """Pictures of a whole screen: attract-wide, attract-tall, comfort, alert, done."""

    def card(self, option: OptionId) -> Card:
        """Return the card of an option; KeyError when the pack has none of that id."""
        for card in self.cards:
            if card.id == option:
                return card
        raise KeyError(option)
