"""The answers of one visit, by link id, and what has none and why.

Only what the summary may show: of a visit that is not shared, that is its red flags.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.documents.fhir import questionnaire as at
from kiosk.documents.fhir.choices import Choices
from kiosk.documents.fhir.codes import BCP_47, LANGUAGE_OF, Element, Json, coding, link
from kiosk.domain.summary import Reached, Summary
from kiosk.domain.visit import NO, YES, AnswerKind, Outcome, Step

Answers = dict[str, list[Element]]


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the journey: its link id, how it stands, and its pages' questions in order."""

    at: str
    step: Step
    reached: Reached
    questions: tuple[tuple[str, str], ...] = ()
    """(the page's item within the step, link id)."""


class Response:
    """The answers that a summary has for the items of a questionnaire."""

    def __init__(self, summary: Summary, questions: at.Questions, choices: Choices) -> None:
        self._summary = summary
        self._visit = summary.visit
        self._choices = choices
        self._parts = questions.parts
        self._given: Answers = {}
        self._told()
        self._safety()
        if not summary.alert_only:
            self._pain()
            self._options()
            self._values()
            self._facts()
            self._readiness()
            self._completion()
        self._silence()
        self.items = _filled(questions.items, self._given)
        """Groups and questions that have an answer, in the questionnaire's order."""

    def _say(self, where: str, *answers: Element) -> None:
        if answers:
            self._given[where] = list(answers)

    def _pick(self, where: str, codings: Iterable[Element]) -> None:
        answers: list[Element] = [{"valueCoding": one} for one in codings]
        self._say(where, *answers)

    def _yes_no(self, where: str, value: str) -> None:
        if value in {YES, NO}:
            self._say(where, {"valueBoolean": value == YES})

    def _own_words(self, where: str, words: str) -> None:
        """Say the patient's own words: to the letter, with the language they were given in."""
        if words.strip():
            language: Json = {"url": LANGUAGE_OF, "valueCode": self._visit.language}
            self._say(where, {"valueString": words, "_valueString": {"extension": [language]}})

    def _told(self) -> None:
        summary = self._summary
        spoken = coding(BCP_47, self._visit.language, summary.patient_language_name)
        self._pick("visit/language", [spoken])
        if summary.helper:
            self._say("visit/helper", {"valueBoolean": True})
        if summary.read_aloud:
            self._say("visit/read-aloud", {"valueBoolean": True})
        self._say("visit/shared", {"valueBoolean": not summary.alert_only})
        self._say("visit/kiosk", {"valueString": summary.stamp.kiosk_id})
        self._say("visit/program", {"valueString": summary.stamp.program_version})

    def _safety(self) -> None:
        for question in self._summary.content.safety:
            given = self._visit.answer(AnswerKind.SAFETY, question.id)
            self._yes_no(link(at.SAFETY, question.id), given)

    def _pain(self) -> None:
        summary, visit = self._summary, self._visit
        for item, score in zip(summary.content.peg, summary.pain.scores, strict=True):
            if score.value is not None:
                self._say(link(at.PEG, item.id), {"valueInteger": score.value})
        if summary.pain.mean is not None:
            self._say(at.PEG_MEAN, {"valueDecimal": summary.pain.mean})
        self._pick(at.PLACE, self._choices.place.of([visit.answer(AnswerKind.PLACE)]))

    def _options(self) -> None:
        visit, choices = self._visit, self._choices
        self._pick(at.ROLE, choices.role.of([visit.answer(AnswerKind.ROLE)]))
        for line in self._summary.options:
            option = line.card.id
            self._pick(
                link(at.TRIED, option),
                choices.tried.of([visit.answer(AnswerKind.TRIED, option)]),
            )
            if line.opened:
                self._say(link(at.OPTION, option, "opened"), {"valueBoolean": True})
            mark = choices.mark.of([visit.answer(AnswerKind.MARK, option)])
            self._pick(link(at.OPTION, option, "mark"), mark)
            reason = choices.reason.of([visit.answer(AnswerKind.REASON, option)])
            self._pick(link(at.OPTION, option, "reason"), reason)
        leaning = visit.items(AnswerKind.LEANING, YES)
        codes = (link(kind, item) for item in leaning for kind in (at.OPTION, at.LEANING))
        self._pick(at.LEANING, choices.leaning.codings(codes))

    def _values(self) -> None:
        visit, choices = self._visit, self._choices
        for value in self._summary.content.values:
            given = choices.rating.of([visit.answer(AnswerKind.VALUE, value.id)])
            self._pick(link(at.VALUES, value.id), given)
        self._pick(at.TOP_VALUES, choices.value.of(visit.items(AnswerKind.TOP_VALUE, YES)))
        self._pick(at.GOAL, choices.goal.of([visit.answer(AnswerKind.GOAL)]))
        self._own_words(at.GOAL_WORDS, visit.answer(AnswerKind.GOAL_WORDS))

    def _facts(self) -> None:
        visit, summary = self._visit, self._summary
        for fact in visit.items(AnswerKind.FACT):
            given = self._choices.fact_answer.of([visit.answer(AnswerKind.FACT, fact)])
            self._pick(link(at.FACTS, fact), given)
        right = {missed.right for missed in summary.to_explain}
        missed = self._choices.fact.of(visit.items(AnswerKind.FACT))
        self._pick(at.TO_EXPLAIN, [one for one in missed if one["display"] in right])

    def _readiness(self) -> None:
        visit = self._visit
        for item in self._summary.content.sure:
            self._yes_no(link(at.SURE, item.id), visit.answer(AnswerKind.SURE, item.id))
        chosen = self._choices.question.of(visit.items(AnswerKind.QUESTION, YES))
        self._pick(at.CHOSEN, chosen)
        self._own_words(at.OWN_QUESTION, visit.answer(AnswerKind.OWN_QUESTION))

    def _completion(self) -> None:
        done = self._summary.completion
        self._pick("completion/outcome", self._choices.outcome.of([done.outcome.value]))
        self._pick("completion/reason", self._choices.stop_reason.of([done.reason.value]))
        self._say("completion/stage", {"valueInteger": done.stage})
        self._say("completion/stages", {"valueInteger": done.stages})
        if done.minutes is not None:
            self._say("completion/minutes", {"valueInteger": done.minutes})

    def _silence(self) -> None:
        safety = [link(at.SAFETY, item.id) for item in self._summary.content.safety]
        not_reached = [one for one in safety if one not in self._given]
        no_answer: list[str] = []
        not_asked: list[str] = []
        parts = () if self._summary.alert_only else self._journey()
        for part in parts:
            if part.reached is Reached.SWITCHED_OFF:
                not_asked.append(part.at)
            elif part.reached is Reached.NOT_REACHED:
                not_reached.append(part.at)
            elif part.reached is Reached.SKIPPED:
                no_answer.append(part.at)
            else:
                later = self._later_than_the_page(part)
                silent = [where for _, where in part.questions if where not in self._given]
                not_reached += [where for where in silent if where in later]
                no_answer += [where for where in silent if where not in later]
        self._pick(at.NOT_REACHED, self._parts.codings(not_reached))
        self._pick(at.NO_ANSWER, self._parts.codings(no_answer))
        self._pick(at.NOT_ASKED, self._parts.codings(not_asked))
        if not self._summary.alert_only:
            unseen = [
                line.card.id
                for line in self._summary.options
                if not (line.opened or line.maybe or line.ruled_out or line.leaning)
            ]
            self._pick(at.NOT_SEEN, self._choices.option.of(unseen))

    def _journey(self) -> tuple[_Part, ...]:
        summary, content, standing = self._summary, self._summary.content, self._summary.standing
        scales = [(item.id, link(at.PEG, item.id)) for item in content.peg]
        tried = [("", link(at.TRIED, card.id)) for card in content.cards]
        rated = [("rate", link(at.VALUES, value.id)) for value in content.values]
        sure = [(item.id, link(at.SURE, item.id)) for item in content.sure]
        goal = at.GOAL_WORDS if at.GOAL_WORDS in self._given else at.GOAL
        return (
            _Part(at.PAIN, Step.PAIN, summary.pain.reached, (*scales, ("place", at.PLACE))),
            _Part(at.TRIED, Step.TRIED, summary.tried.reached, tuple(tried)),
            _Part(at.ROLE, Step.WHERE, standing.role_reached),
            _Part(at.OPTION, Step.OPTIONS, summary.options_reached),
            _Part(
                at.VALUES,
                Step.VALUES,
                standing.values_reached,
                (*rated, ("top", at.TOP_VALUES), ("goal", goal)),
            ),
            _Part(at.LEANING, Step.LEANING, standing.leaning_reached),
            _Part(at.FACTS, Step.FACTS, summary.facts_reached),
            _Part(at.SURE, Step.SURE, summary.sure.reached, tuple(sure)),
            _Part(at.QUESTIONS, Step.QUESTIONS, summary.questions_reached),
        )

    def _later_than_the_page(self, part: _Part) -> frozenset[str]:
        """Return the questions of a part that come after the page on which the visit stopped."""
        visit = self._visit
        pages = [page for page, _ in part.questions]
        stopped_here = visit.reached is part.step and visit.page.step is part.step
        if visit.outcome is Outcome.FINISHED or not stopped_here or visit.page.item not in pages:
            return frozenset()
        last = max(n for n, page in enumerate(pages) if page == visit.page.item)
        return frozenset(where for _, where in part.questions[last + 1 :])


def _filled(items: Iterable[Element], given: Mapping[str, list[Element]]) -> list[Element]:
    made: list[Element] = []
    for item in items:
        where = str(item["linkId"])
        head: Element = {"linkId": where, "text": item["text"]}
        inner = _filled(at.inner_items(item), given)
        if inner:
            made.append({**head, "item": inner})
        elif where in given:
            made.append({**head, "answer": given[where]})
    return made
