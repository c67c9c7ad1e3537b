"""Make the summary of a visit: which answer goes into which part of the sheets.

Only facts of the visit are carried over. Nothing is scored, ranked or inferred.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.content import Card, Content, Fact, Source
from kiosk.domain.ids import SourceId
from kiosk.domain.journey import ROLE_ITEM, Journey
from kiosk.domain.outline import Outline
from kiosk.domain.summary import (
    Alert,
    AlertState,
    Completion,
    Need,
    OptionLine,
    Pain,
    PegScore,
    Reached,
    Stamp,
    Standing,
    Summary,
    Sure,
    ToExplain,
    Tried,
    ValueLine,
)
from kiosk.domain.visit import (
    NO,
    YES,
    AnswerKind,
    FactAnswer,
    Mark,
    Outcome,
    Share,
    Step,
    StopReason,
    Visit,
)

NOT_TRIED = "not-tried"
"""The tried answer that needs no line on the sheet; every pack has it."""
A_DAY = 24 * 60
"""Minutes; no visit takes longer. A clock that was set meanwhile says so, or below nothing."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """The three things that every part of the summary is made of."""

    visit: Visit
    content: Content
    outline: Outline

    def reached(self, step: Step, *, answered: bool) -> Reached:
        if step not in self.outline.steps:
            return Reached.SWITCHED_OFF
        if answered:
            return Reached.ANSWERED
        return Reached.SKIPPED if self.visit.reached >= step else Reached.NOT_REACHED


def summarise(
    visit: Visit,
    content: Content,
    outline: Outline,
    *,
    patient_language_name: str,
    translation_note: str = "",
    stamp: Stamp,
    now: datetime,
) -> Summary:
    """Return the summary of a visit with its texts in content's language.

    now stands in for the end of a visit that has none.
    """
    parts = _Parts(visit, content, outline)
    ended = visit.ended_at or now
    own = visit.answer(AnswerKind.OWN_QUESTION).strip()
    asked = set(visit.items(AnswerKind.QUESTION, YES))
    every_question = [*content.questions, *(q for card in content.cards for q in card.questions)]
    ticked = dict.fromkeys(q.text for q in every_question if q.id in asked)
    lines = _options(parts)
    return Summary(
        visit=visit,
        content=content,
        patient_language_name=patient_language_name,
        translation_note=translation_note,
        stamp=stamp,
        started_at=visit.started_at,
        ended_at=ended,
        helper=visit.answer(AnswerKind.COMFORT, "helper") == YES,
        read_aloud=visit.answer(AnswerKind.COMFORT, "read-aloud") == YES,
        alert=_alert(parts),
        alert_only=not may_share_with_nurse(visit),
        sure=_sure(parts),
        to_explain=_to_explain(parts),
        facts_reached=parts.reached(Step.FACTS, answered=bool(visit.items(AnswerKind.FACT))),
        pain=_pain(parts),
        tried=_tried(parts),
        standing=_standing(parts),
        options=lines,
        options_reached=parts.reached(
            Step.OPTIONS,
            answered=any(line.opened or line.maybe or line.ruled_out for line in lines),
        ),
        questions=(*ticked, *((own,) if own else ())),
        own_questions=(own,) if own else (),
        questions_reached=parts.reached(Step.QUESTIONS, answered=bool(ticked) or bool(own)),
        completion=_completion(parts, ended),
        values=_values(parts),
        sources=_sources(content, lines),
        warning_signs=content.warning_signs,
    )


def may_share_with_nurse(visit: Visit) -> bool:
    """Tell whether the nurse may see more of a visit than its red flags.

    What the patient chose at the end holds over what they said at the start, even when the visit
    was cut short right after it.
    """
    if visit.outcome is Outcome.WIPED:
        return False
    chosen = visit.answer(AnswerKind.SHARE)
    if visit.outcome is Outcome.FINISHED:
        return chosen == Share.NURSE.value
    return visit.consented and chosen != Share.PRINT_ONLY.value


def _alert(parts: _Parts) -> Alert:
    safety = parts.content.safety
    given = {item.id: parts.visit.answer(AnswerKind.SAFETY, item.id) for item in safety}
    flags = tuple(item.text for item in safety if given[item.id] == YES)
    answered_no = tuple(item.flag for item in safety if given[item.id] == NO)
    not_reached = tuple(item.flag for item in safety if not given[item.id])
    if flags:
        state = AlertState.FLAGS
    elif not not_reached:
        state = AlertState.ALL_NO
    elif answered_no:
        state = AlertState.INCOMPLETE
    else:
        state = AlertState.NOT_REACHED
    return Alert(state, flags, answered_no, not_reached)


def _sure(parts: _Parts) -> Sure:
    given = {item.id: parts.visit.answer(AnswerKind.SURE, item.id) for item in parts.content.sure}
    answered = [value for value in given.values() if value]
    return Sure(
        reached=parts.reached(Step.SURE, answered=bool(answered)),
        yes=answered.count(YES),
        answered=len(answered),
        asked=len(given),
        needs=tuple(
            Need(item.short, item.action) for item in parts.content.sure if given[item.id] == NO
        ),
    )


def _every_fact(content: Content) -> tuple[Fact, ...]:
    return (*content.general_facts, *(fact for card in content.cards for fact in card.facts))


def _to_explain(parts: _Parts) -> tuple[ToExplain, ...]:
    missed = []
    for fact in _every_fact(parts.content):
        given = parts.visit.answer(AnswerKind.FACT, fact.id)
        right = FactAnswer.TRUE.value if fact.is_true else FactAnswer.FALSE.value
        if given and given != right:
            missed.append(ToExplain(fact.statement, given, fact.restated))
    return tuple(missed)


def _pain(parts: _Parts) -> Pain:
    scores = []
    for item in parts.content.peg:
        given = parts.visit.answer(AnswerKind.PEG, item.id)
        scores.append(PegScore(item.short, item.text, int(given) if given else None))
    values = [score.value for score in scores if score.value is not None]
    whole = len(values) == len(scores) and bool(values)
    place = parts.visit.answer(AnswerKind.PLACE)
    return Pain(
        reached=parts.reached(Step.PAIN, answered=bool(values) or bool(place)),
        scores=tuple(scores),
        mean=round(sum(values) / len(values), 1) if whole else None,
        place=next((c.label for c in parts.content.places if c.id == place), ""),
    )


def _tried(parts: _Parts) -> Tried:
    groups = []
    for answer in parts.content.tried_answers:
        if answer.id == NOT_TRIED:
            continue
        options = set(parts.visit.items(AnswerKind.TRIED, answer.id))
        names = tuple(card.name for card in parts.content.cards if card.id in options)
        if names:
            groups.append((answer.label, names))
    return Tried(
        reached=parts.reached(Step.TRIED, answered=bool(parts.visit.items(AnswerKind.TRIED))),
        groups=tuple(groups),
    )


def _standing(parts: _Parts) -> Standing:
    visit, content = parts.visit, parts.content
    leaning = set(visit.items(AnswerKind.LEANING, YES))
    role = visit.answer(AnswerKind.ROLE)
    top = set(visit.items(AnswerKind.TOP_VALUE, YES))
    goal = visit.answer(AnswerKind.GOAL)
    words = visit.answer(AnswerKind.GOAL_WORDS).strip()
    valued = bool(visit.items(AnswerKind.VALUE)) or bool(top) or bool(goal) or bool(words)
    return Standing(
        leaning=(
            *(card.name for card in content.cards if card.id in leaning),
            *(choice.label for choice in content.leanings if choice.id in leaning),
        ),
        leaning_reached=parts.reached(Step.LEANING, answered=bool(leaning)),
        role=next((c.label for c in content.roles if c.id == role), ""),
        role_reached=_role_reached(parts, answered=bool(role)),
        top_values=tuple(c.label for c in content.values if c.id in top),
        values_reached=parts.reached(Step.VALUES, answered=valued),
        goal=next((c.label for c in content.goals if c.id == goal), ""),
        goal_words=words,
    )


def _role_reached(parts: _Parts, *, answered: bool) -> Reached:
    """Tell how the question after the topic's pages stands: stopping there is not skipping it."""
    reached = parts.reached(Step.WHERE, answered=answered)
    page = parts.visit.page
    on_the_topic = page.step is Step.WHERE and page.item != ROLE_ITEM
    if reached is Reached.SKIPPED and parts.visit.reached is Step.WHERE and on_the_topic:
        return Reached.NOT_REACHED
    return reached


def _options(parts: _Parts) -> tuple[OptionLine, ...]:
    visit, content = parts.visit, parts.content
    reasons = {choice.id: choice.label for choice in content.reasons}
    tried = {choice.id: choice.label for choice in content.tried_answers}
    opened = set(visit.opened)
    leaning = set(visit.items(AnswerKind.LEANING, YES))

    def line(card: Card) -> OptionLine:
        mark = visit.answer(AnswerKind.MARK, card.id)
        was_tried = visit.answer(AnswerKind.TRIED, card.id)
        reason = visit.answer(AnswerKind.REASON, card.id)
        return OptionLine(
            card=card,
            opened=card.id in opened,
            maybe=mark == Mark.MAYBE.value,
            ruled_out=mark == Mark.NOT_FOR_ME.value,
            reason=next((text for key, text in reasons.items() if key == reason), ""),
            tried=next(
                (text for key, text in tried.items() if key == was_tried and key != NOT_TRIED), ""
            ),
            leaning=card.id in leaning,
        )

    return tuple(line(card) for card in content.cards)


def _completion(parts: _Parts, ended: datetime) -> Completion:
    journey = Journey(parts.outline, replace(parts.visit, outcome=None))
    reason = parts.visit.stop_reason or StopReason.INTERRUPTED
    return Completion(
        outcome=parts.visit.outcome or Outcome.PARTIAL,
        reason=reason,
        stage=journey.stage,
        stages=journey.stages,
        minutes=_minutes(parts.visit, ended),
    )


def _minutes(visit: Visit, ended: datetime) -> int | None:
    """Return how long a visit took; None where the machine's clock was changed meanwhile."""
    minutes = round((ended - visit.started_at).total_seconds() / 60)
    unknown = visit.stop_reason is StopReason.INTERRUPTED or not 0 <= minutes <= A_DAY
    return None if unknown else minutes


def _values(parts: _Parts) -> tuple[ValueLine, ...]:
    visit, content = parts.visit, parts.content
    ratings = {choice.id: choice.label for choice in content.value_answers}
    top = set(visit.items(AnswerKind.TOP_VALUE, YES))
    rated = [(choice, visit.answer(AnswerKind.VALUE, choice.id)) for choice in content.values]
    return tuple(
        ValueLine(
            choice.label,
            next((label for key, label in ratings.items() if key == given), ""),
            choice.id in top,
        )
        for choice, given in rated
        if given or choice.id in top
    )


def _sources(content: Content, lines: tuple[OptionLine, ...]) -> tuple[Source, ...]:
    """Return the sources of the options that the patient opened, marked or leans to."""
    named: dict[SourceId, None] = {}
    for line in lines:
        if line.opened or line.maybe or line.leaning:
            named.update(dict.fromkeys(line.card.sources))
    return tuple(content.sources[source] for source in named if source in content.sources)
