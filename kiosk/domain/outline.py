"""Which pages a visit can have: the content pack and the clinic's settings, without their words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from kiosk.domain.content import CardKind, Content
from kiosk.domain.ids import ItemId, OptionId
from kiosk.domain.visit import Step, Visit


class CodePolicy(Enum):
    """Whether a visit carries a code from the front desk."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    OFF = "off"
    """The kiosk issues one and shows it at the end."""


class JourneyPath(Enum):
    """How long the walk is."""

    FULL = "full"
    CORE = "core"


class DetailPart(Enum):
    """The four parts of an option's detail, in order."""

    WHAT = "what"
    HELP = "help"
    DOWNSIDES = "downsides"
    MORE = "more"


FACTS_ASKED = 3
COMPARED_AT_MOST = 3
TOP_VALUES = 2
CORE_STEPS = frozenset(
    {
        Step.ATTRACT,
        Step.COMFORT,
        Step.PRIVACY,
        Step.SAFETY,
        Step.PAIN,
        Step.TRIED,
        Step.WHERE,
        Step.OPTIONS,
        Step.LEANING,
        Step.SURE,
        Step.SHARE,
        Step.DONE,
    }
)
"""The short path. Options stay at a glance; a detail is one touch away, not shown in a row."""
ALWAYS = frozenset(
    {
        Step.ATTRACT,
        Step.COMFORT,
        Step.PRIVACY,
        Step.SAFETY,
        Step.OPTIONS,
        Step.DETAIL,
        Step.SHARE,
        Step.DONE,
    }
)
"""Steps that no clinic can switch off: without them there is no consent, no safety, no subject."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The bones of a pack and of the clinic's settings."""

    options: tuple[OptionId, ...]
    no_change: frozenset[OptionId]
    """The options that mean staying as things are."""
    safety: tuple[ItemId, ...]
    peg: tuple[ItemId, ...]
    topic: tuple[ItemId, ...]
    sure: tuple[ItemId, ...]
    facts: Mapping[OptionId, tuple[ItemId, ...]]
    general_facts: tuple[ItemId, ...]
    steps: frozenset[Step]
    code: CodePolicy

    def facts_for(self, visit: Visit) -> tuple[ItemId, ...]:
        """Return the facts to ask about: one of each opened card in turn, then general ones."""
        decks = [self.facts.get(option, ()) for option in visit.opened]
        deepest = max((len(deck) for deck in decks), default=0)
        dealt = [deck[row] for row in range(deepest) for deck in decks if row < len(deck)]
        return tuple(dict.fromkeys([*dealt, *self.general_facts]))[:FACTS_ASKED]


def outline_of(
    content: Content, *, switched_off: frozenset[Step], path: JourneyPath, code: CodePolicy
) -> Outline:
    """Return the outline of a pack's content under a clinic's settings."""
    kept = CORE_STEPS if path is JourneyPath.CORE else frozenset(Step)
    return Outline(
        options=tuple(card.id for card in content.cards),
        no_change=frozenset(c.id for c in content.cards if c.kind is CardKind.NO_CHANGE),
        safety=tuple(question.id for question in content.safety),
        peg=tuple(item.id for item in content.peg),
        topic=tuple(page.id for page in content.topic),
        sure=tuple(item.id for item in content.sure),
        facts={card.id: tuple(fact.id for fact in card.facts) for card in content.cards},
        general_facts=tuple(fact.id for fact in content.general_facts),
        steps=kept - (switched_off - ALWAYS),
        code=code,
    )
