"""What can be chosen: each list of the pack as a value set that the questionnaire contains.

A list is written once, however many questions it answers.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.documents.fhir.codes import Element, Local, link
from kiosk.documents.fhir.words import FhirWords
from kiosk.documents.strings_nurse import NurseWords
from kiosk.domain.content import Choice, Content
from kiosk.domain.visit import FactAnswer, Mark, Outcome, StopReason


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """A list to choose from: what the visit stores, and the words for it.

    The code of an entry is the list's kind and the stored value, such as reason/cost: one word
    may stand in several lists and mean something else in each.
    """

    id: str
    local: Local
    displays: Mapping[str, str]
    """By code."""

    def of(self, values: Iterable[str]) -> list[Element]:
        """Return the codings of stored values, in the list's order; unknown ones are left out."""
        return self.codings(link(self.id, value) for value in values)

    def codings(self, codes: Iterable[str]) -> list[Element]:
        """Return the codings of whole codes, in the list's order; unknown ones are left out."""
        wanted = set(codes)
        return [
            self.local.coding(code, display)
            for code, display in self.displays.items()
            if code in wanted
        ]

    def value_set(self) -> Element:
        """Return the list as a contained resource."""
        concepts: list[Element] = [
            {"code": code, "display": display} for code, display in self.displays.items()
        ]
        return {
            "resourceType": "ValueSet",
            "id": self.id,
            "status": "active",
            "compose": {"include": [{"system": self.local.system, "concept": concepts}]},
        }


@dataclass(frozen=True, slots=True)
class Choices:
    """Every list of a content but that of the questions themselves."""

    place: ChoiceList
    tried: ChoiceList
    role: ChoiceList
    option: ChoiceList
    mark: ChoiceList
    reason: ChoiceList
    value: ChoiceList
    rating: ChoiceList
    goal: ChoiceList
    leaning: ChoiceList
    fact: ChoiceList
    fact_answer: ChoiceList
    question: ChoiceList
    outcome: ChoiceList
    stop_reason: ChoiceList

    def every(self) -> tuple[ChoiceList, ...]:
        """Return all of them."""
        care = (self.place, self.tried, self.role, self.option, self.mark, self.reason)
        wishes = (self.value, self.rating, self.goal, self.leaning)
        learning = (self.fact, self.fact_answer, self.question)
        return (*care, *wishes, *learning, self.outcome, self.stop_reason)


def choices_of(content: Content, local: Local, words: FhirWords, nurse: NurseWords) -> Choices:
    """Return the lists of a content."""

    def listed(kind: str, displays: Mapping[str, str]) -> ChoiceList:
        return ChoiceList(kind, local, {link(kind, key): text for key, text in displays.items()})

    def labels(kind: str, choices: tuple[Choice, ...]) -> ChoiceList:
        return listed(kind, {choice.id: choice.label for choice in choices})

    option = listed("option", {card.id: card.name for card in content.cards})
    other = labels("leaning", content.leanings)
    facts = (*content.general_facts, *(fact for card in content.cards for fact in card.facts))
    questions = (*content.questions, *(q for card in content.cards for q in card.questions))
    return Choices(
        place=labels("place", content.places),
        tried=labels("tried-answer", content.tried_answers),
        role=labels("role", content.roles),
        option=option,
        mark=listed("mark", {mark.value: words.marks[mark] for mark in Mark}),
        reason=labels("reason", content.reasons),
        value=labels("value", content.values),
        rating=labels("rating", content.value_answers),
        goal=labels("goal", content.goals),
        leaning=ChoiceList("leaning", local, {**option.displays, **other.displays}),
        fact=listed("fact", {fact.id: fact.restated for fact in facts}),
        fact_answer=listed("fact-answer", {a.value: words.fact_answers[a] for a in FactAnswer}),
        question=listed("question", {question.id: question.text for question in questions}),
        outcome=listed("outcome", {one.value: words.outcomes[one] for one in Outcome}),
        stop_reason=listed("stop-reason", {why.value: nurse.reasons[why] for why in StopReason}),
    )
