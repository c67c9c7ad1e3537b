"""Whole visits, walked by the journey itself, for tests and benches that need one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag, OptionId, VisitCode, VisitId
from kiosk.domain.journey import Begin, Event, Give, Journey, Look, Next, Open
from kiosk.domain.outline import Outline
from kiosk.domain.visit import (
    NO,
    YES,
    Answer,
    AnswerKind,
    FactAnswer,
    Mark,
    Page,
    Share,
    Step,
    Visit,
)

MOST_EVENTS = 400


def new_visit(started_at: datetime, *, language: str = "en", code: str = "K7-42") -> Visit:
    """Return a visit that has just begun."""
    return Visit(
        id=VisitId("0" * 32),
        code=VisitCode(code),
        code_issued=True,
        language=LanguageTag(language),
        started_at=started_at,
        page=Page(Step.COMFORT),
        reached=Step.COMFORT,
    )


def full_visit(content: Content, outline: Outline, *, started_at: datetime) -> Visit:
    """Return a visit that answered everything and was shared with the nurse."""
    return walk_until(content, outline, new_visit(started_at), lambda journey: False)


def walk_until(
    content: Content, outline: Outline, visit: Visit, stop: Callable[[Journey], bool]
) -> Visit:
    """Walk a visit, answering every page, until stop says so or it has ended."""
    journey = Journey(outline).after(Begin(visit))
    read, ruled_out = outline.options[2], outline.options[-1]
    looked: set[OptionId] = set()
    for _ in range(MOST_EVENTS):
        if journey.ended or stop(journey) or journey.visit is None:
            break
        page = journey.page
        for answer in answers_for(page, content, read, ruled_out):
            journey = journey.after(Give(answer))
        event: Event = Next()
        if page.step is Step.OPTIONS and not page.item:
            for option in (read, ruled_out):
                if option not in looked:
                    looked.add(option)
                    event = Look(option)
                    break
        elif (
            page == Page(Step.OPTIONS, read) and journey.visit and read not in journey.visit.opened
        ):
            event = Open(read)
        journey = journey.after(event)
    ended = journey.visit
    assert ended is not None
    return replace(ended, code=visit.code)


def answers_for(
    page: Page, content: Content, read: OptionId, ruled_out: OptionId
) -> tuple[Answer, ...]:
    """Return what a patient who answers everything says on a page."""
    kinds = AnswerKind
    match (page.step, page.item):
        case (Step.COMFORT, _):
            return (Answer(kinds.COMFORT, "helper", YES),)
        case (Step.PRIVACY, "consent"):
            return (Answer(kinds.CONSENT, "", YES),)
        case (Step.SAFETY, item) if item != "alert":
            return (Answer(kinds.SAFETY, item, NO),)
        case (Step.PAIN, "place"):
            return (Answer(kinds.PLACE, "", content.places[0].id),)
        case (Step.PAIN, item):
            return (Answer(kinds.PEG, item, "7"),)
        case (Step.TRIED, _):
            first, second = content.cards[0].id, content.cards[1].id
            return (
                Answer(kinds.TRIED, first, content.tried_answers[2].id),
                Answer(kinds.TRIED, second, content.tried_answers[1].id),
            )
        case (Step.WHERE, "role"):
            return (Answer(kinds.ROLE, "", content.roles[1].id),)
        case (Step.OPTIONS, item) if item == read:
            return (Answer(kinds.MARK, item, Mark.MAYBE.value),)
        case (Step.OPTIONS, item) if item == ruled_out:
            return (
                Answer(kinds.MARK, item, Mark.NOT_FOR_ME.value),
                Answer(kinds.REASON, item, content.reasons[0].id),
            )
        case (Step.VALUES, "rate"):
            last = content.value_answers[-1].id
            return tuple(Answer(kinds.VALUE, value.id, last) for value in content.values)
        case (Step.VALUES, "top"):
            return tuple(Answer(kinds.TOP_VALUE, v.id, YES) for v in content.values[:2])
        case (Step.VALUES, "goal"):
            return (
                Answer(kinds.GOAL, "", content.goals[0].id),
                Answer(kinds.GOAL_WORDS, "", "walk to the shop without stopping"),
            )
        case (Step.LEANING, _):
            return (Answer(kinds.LEANING, read, YES),)
        case (Step.FACTS, item):
            return (Answer(kinds.FACT, item, FactAnswer.NOT_SURE.value),)
        case (Step.SURE, item):
            return (Answer(kinds.SURE, item, NO if item == content.sure[1].id else YES),)
        case (Step.QUESTIONS, "choose"):
            card = content.card(read)
            return (
                Answer(kinds.QUESTION, card.questions[0].id, YES),
                Answer(kinds.QUESTION, content.questions[0].id, YES),
            )
        case (Step.QUESTIONS, "own"):
            return (Answer(kinds.OWN_QUESTION, "", "Can I do it together with the exercises?"),)
        case (Step.SHARE, _):
            return (Answer(kinds.SHARE, "", Share.NURSE.value),)
        case _:
            return ()
