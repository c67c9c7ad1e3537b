"""The questionnaire: what this pack asks, in the clinic's language.

Which answers a visit has is not known here, so that it is the same in every bundle of a pack.
"""

from collections.abc import Iterable, Sequence

from kiosk.documents.fhir.choices import ChoiceList, Choices
from kiosk.documents.fhir.codes import (
    LANGUAGES,
    LEAST,
    LOINC,
    LOINC_PEG,
    LOINC_PEG_ITEMS,
    LOINC_PEG_MEAN,
    MOST,
    Element,
    Json,
    Local,
    coding,
    is_peg,
    link,
)
from kiosk.documents.fhir.words import FhirWords
from kiosk.domain.content import Content, ScaleItem

SAFETY, PAIN, PEG, PEG_MEAN, PLACE = "safety", "pain", "peg", "peg-mean", "place"
TRIED, ROLE, OPTION, VALUES, TOP_VALUES = "tried", "role", "option", "values", "top-values"
GOAL, GOAL_WORDS, LEANING = "goal", "goal-words", "leaning"
FACTS, TO_EXPLAIN, SURE = "facts", "to-explain", "sure"
QUESTIONS, CHOSEN, OWN_QUESTION = "questions", "questions-chosen", "own-question"
NOT_REACHED, NO_ANSWER = "silence/not-reached", "silence/no-answer"
NOT_ASKED, NOT_SEEN = "silence/not-asked", "silence/not-seen"
"""Link ids, or what stands before the slash of one: behind it is an id that a pack may choose."""


class Questions:
    """Makes the items of a content; the same content gives the same items."""

    def __init__(self, content: Content, local: Local, choices: Choices, words: FhirWords) -> None:
        self._content = content
        self._local = local
        self._choices = choices
        self._words = words
        asked = [
            self._safety(),
            self._pain(),
            self._tried(),
            self._choice(ROLE, content.roles_question, choices.role),
            self._options(),
            self._values(),
            self._goal(),
            self._choice(LEANING, content.leaning_question, choices.leaning, repeats=True),
            self._facts(),
            self._sure(),
            self._questions(),
        ]
        self.parts = ChoiceList("part", local, _parts(item for items in asked for item in items))
        """What can stay without an answer: groups and questions, by their link ids."""
        self.items: list[Element] = [
            *self._visit(),
            *(item for items in asked for item in items),
            *self._completion(),
            *self._silence(),
        ]

    def value_sets(self) -> list[Element]:
        """Return the lists that the items choose from, each once."""
        named = {str(item.get("answerValueSet", "")) for item in _flat(self.items)}
        every = (*self._choices.every(), self.parts)
        return [one.value_set() for one in every if f"#{one.id}" in named]

    def _visit(self) -> list[Element]:
        words = self._words
        language = self._item("visit/language", words.language, "choice")
        language["answerValueSet"] = LANGUAGES
        return self._group(
            "visit",
            words.visit,
            [
                language,
                self._item("visit/helper", words.helper, "boolean"),
                self._item("visit/read-aloud", words.read_aloud, "boolean"),
                self._item("visit/shared", words.shared, "boolean"),
                self._item("visit/kiosk", words.kiosk, "string"),
                self._item("visit/program", words.program, "string"),
            ],
        )

    def _safety(self) -> list[Element]:
        questions = self._content.safety
        items = [self._item(link(SAFETY, one.id), one.text, "boolean") for one in questions]
        return self._group(SAFETY, self._words.safety, items)

    def _pain(self) -> list[Element]:
        peg = self._content.peg
        known = is_peg(peg)
        mean = self._item(PEG_MEAN, self._words.mean, "decimal", LOINC_PEG_MEAN if known else "")
        mean["readOnly"] = True
        scales = [self._scale(item) for item in peg]
        return self._group(
            PAIN,
            self._words.pain,
            [
                *self._group(
                    PEG,
                    self._words.peg,
                    [*scales, mean] if scales else [],
                    LOINC_PEG if known else "",
                ),
                *self._choice(PLACE, self._content.places_question, self._choices.place),
            ],
        )

    def _scale(self, item: ScaleItem) -> Element:
        period = self._content.peg_period
        text = f"{period}: {item.text} (0: {item.low_end}. 10: {item.high_end}.)"
        loinc = LOINC_PEG_ITEMS[item.id] if is_peg(self._content.peg) else ""
        made = self._item(link(PEG, item.id), text, "integer", loinc)
        made["extension"] = [{"url": LEAST, "valueInteger": 0}, {"url": MOST, "valueInteger": 10}]
        return made

    def _tried(self) -> list[Element]:
        items = [
            item
            for card in self._content.cards
            for item in self._choice(link(TRIED, card.id), card.name, self._choices.tried)
        ]
        return self._group(TRIED, self._content.tried_question, items)

    def _options(self) -> list[Element]:
        words, choices = self._words, self._choices
        cards = [
            item
            for card in self._content.cards
            for item in self._group(
                link(OPTION, card.id),
                card.name,
                [
                    self._item(link(OPTION, card.id, "opened"), words.opened, "boolean"),
                    *self._choice(link(OPTION, card.id, "mark"), words.mark, choices.mark),
                    *self._choice(link(OPTION, card.id, "reason"), words.reason, choices.reason),
                ],
            )
        ]
        return self._group(OPTION, self._content.options_question, cards)

    def _values(self) -> list[Element]:
        content, choices = self._content, self._choices
        rated = [
            item
            for value in content.values
            for item in self._choice(link(VALUES, value.id), value.label, choices.rating)
        ]
        top = self._choice(TOP_VALUES, self._words.top_values, choices.value, repeats=True)
        return self._group(VALUES, content.values_question, [*rated, *top])

    def _goal(self) -> list[Element]:
        choices = self._choices
        return [
            *self._choice(GOAL, self._content.goals_question, choices.goal),
            self._item(GOAL_WORDS, self._words.goal_words, "text"),
        ]

    def _facts(self) -> list[Element]:
        content, choices = self._content, self._choices
        facts = (*content.general_facts, *(fact for card in content.cards for fact in card.facts))
        asked = [
            item
            for fact in facts
            for item in self._choice(link(FACTS, fact.id), fact.statement, choices.fact_answer)
        ]
        missed = self._choice(TO_EXPLAIN, self._words.to_explain, choices.fact, repeats=True)
        return self._group(FACTS, self._words.facts, [*asked, *missed])

    def _sure(self) -> list[Element]:
        items = [self._item(link(SURE, one.id), one.text, "boolean") for one in self._content.sure]
        return self._group(SURE, self._words.sure, items)

    def _questions(self) -> list[Element]:
        words = self._words
        chosen = self._choice(CHOSEN, words.chosen, self._choices.question, repeats=True)
        own = self._item(OWN_QUESTION, words.own_question, "text")
        return self._group(QUESTIONS, words.questions, [*chosen, own])

    def _completion(self) -> list[Element]:
        words, choices = self._words, self._choices
        return self._group(
            "completion",
            words.completion,
            [
                *self._choice("completion/outcome", words.outcome, choices.outcome),
                *self._choice("completion/reason", words.stop_reason, choices.stop_reason),
                self._item("completion/stage", words.stage, "integer"),
                self._item("completion/stages", words.stages, "integer"),
                self._item("completion/minutes", words.minutes, "integer"),
            ],
        )

    def _silence(self) -> list[Element]:
        words = self._words
        items = [
            *self._choice(NOT_REACHED, words.not_reached, self.parts, repeats=True),
            *self._choice(NO_ANSWER, words.no_answer, self.parts, repeats=True),
            *self._choice(NOT_ASKED, words.not_asked, self.parts, repeats=True),
            *self._choice(NOT_SEEN, words.not_seen, self._choices.option, repeats=True),
        ]
        return self._group("silence", words.silence, items)

    def _item(self, at: str, text: str, kind: str, loinc: str = "") -> Element:
        known = [coding(LOINC, loinc)] if loinc else []
        codes: list[Json] = [*known, self._local.coding(at)]
        return {"linkId": at, "code": codes, "text": text or at, "type": kind}

    def _choice(
        self, at: str, text: str, choices: ChoiceList, *, repeats: bool = False
    ) -> list[Element]:
        """Return one item, or none where the pack has nothing to choose from."""
        if not choices.displays:
            return []
        made = self._item(at, text, "choice")
        if repeats:
            made["repeats"] = True
        made["answerValueSet"] = f"#{choices.id}"
        return [made]

    def _group(
        self, at: str, text: str, items: Sequence[Element], loinc: str = ""
    ) -> list[Element]:
        """Return one group, or none where nothing is in it: FHIR knows no empty group."""
        if not items:
            return []
        return [{**self._item(at, text, "group", loinc), "item": list(items)}]


def _parts(asked: Iterable[Element]) -> dict[str, str]:
    """Return link id and text of what is told apart when it has no answer."""
    named = {}
    for part in asked:
        # Of these a visit is asked a few; that the others are not there says nothing.
        one = part["linkId"] in {OPTION, FACTS, QUESTIONS}
        for item in [part] if one else _flat([part]):
            named[str(item["linkId"])] = str(item["text"])
    return named


def _flat(items: Iterable[Element]) -> Iterable[Element]:
    for item in items:
        yield item
        yield from _flat(inner_items(item))


def inner_items(item: Element) -> list[Element]:
    """Return the items within an item."""
    inner = item.get("item", [])
    assert isinstance(inner, list)
    return inner
