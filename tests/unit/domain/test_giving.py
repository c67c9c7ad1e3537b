"""What an answer brings with it: limits, exclusions, and answers that no screen can give."""

import pytest

from kiosk.domain.ids import OptionId
from kiosk.domain.journey import Give, Journey
from kiosk.domain.outline import COMPARED_AT_MOST, TOP_VALUES
from kiosk.domain.visit import NO, YES, Answer, AnswerKind, Mark
from tests.factories import (
    ABLATION,
    EXERCISE,
    NEEDLES,
    OPTIONS,
    OTHER_LEANINGS,
    SAFETY,
    STAY,
    VALUES,
    after,
    begun,
    say,
)


def given(*answers: Answer) -> Journey:
    return after(begun(), *map(Give, answers))


def items(journey: Journey, kind: AnswerKind) -> tuple[str, ...]:
    assert journey.visit is not None
    return journey.visit.items(kind)


def test_an_answer_can_be_given_changed_and_taken_back() -> None:
    journey = given(say(AnswerKind.PEG, "pain", "7"))
    assert journey.visit is not None
    assert journey.visit.answer(AnswerKind.PEG, "pain") == "7"
    journey = journey.after(Give(say(AnswerKind.PEG, "pain", "10")))
    assert journey.visit is not None
    assert journey.visit.answer(AnswerKind.PEG, "pain") == "10"
    assert items(journey.after(Give(say(AnswerKind.PEG, "pain", ""))), AnswerKind.PEG) == ()


@pytest.mark.parametrize(
    ("kind", "offered", "most"),
    [(AnswerKind.TOP_VALUE, VALUES, TOP_VALUES), (AnswerKind.COMPARE, OPTIONS, COMPARED_AT_MOST)],
)
def test_one_more_than_the_most_is_not_taken_until_one_is_taken_back(
    kind: AnswerKind, offered: tuple[str, ...], most: int
) -> None:
    full = given(*(say(kind, item) for item in offered[:most]))
    one_more = Give(say(kind, offered[most]))
    assert full.after(one_more) == full
    changed = after(full, Give(say(kind, offered[0], "")), one_more)
    assert items(changed, kind) == offered[1 : most + 1]


def test_several_options_can_be_leaned_to_together() -> None:
    journey = given(say(AnswerKind.LEANING, EXERCISE), say(AnswerKind.LEANING, NEEDLES))
    assert items(journey, AnswerKind.LEANING) == (EXERCISE, NEEDLES)


@pytest.mark.parametrize("alone", OTHER_LEANINGS)
def test_an_answer_like_not_sure_stands_alone(alone: str) -> None:
    leaning = given(say(AnswerKind.LEANING, EXERCISE), say(AnswerKind.LEANING, STAY))
    unsure = leaning.after(Give(say(AnswerKind.LEANING, alone)))
    assert items(unsure, AnswerKind.LEANING) == (alone,)
    back = unsure.after(Give(say(AnswerKind.LEANING, NEEDLES)))
    assert items(back, AnswerKind.LEANING) == (NEEDLES,)


@pytest.mark.parametrize("value", [Mark.MAYBE.value, ""])
def test_the_reason_goes_with_the_mark(value: str) -> None:
    ruled_out = given(
        say(AnswerKind.MARK, NEEDLES, Mark.NOT_FOR_ME.value),
        say(AnswerKind.REASON, NEEDLES, "cost"),
        say(AnswerKind.MARK, EXERCISE, Mark.NOT_FOR_ME.value),
        say(AnswerKind.REASON, EXERCISE, "needles"),
    )
    changed = ruled_out.after(Give(say(AnswerKind.MARK, NEEDLES, value)))
    assert items(changed, AnswerKind.REASON) == (EXERCISE,)


def test_a_reason_without_not_for_me_is_not_taken() -> None:
    journey = given(say(AnswerKind.MARK, NEEDLES, Mark.MAYBE.value))
    assert journey.after(Give(say(AnswerKind.REASON, NEEDLES, "cost"))) == journey


@pytest.mark.parametrize(
    "answer",
    [
        say(AnswerKind.SAFETY, SAFETY[0], "maybe"),
        say(AnswerKind.SAFETY, "gone", YES),
        say(AnswerKind.CONSENT, value="perhaps"),
        say(AnswerKind.CONSENT, "nurse", YES),
        say(AnswerKind.PEG, "pain", "11"),
        say(AnswerKind.PEG, "pain", "-1"),
        say(AnswerKind.PEG, "pain", "much"),
        say(AnswerKind.PEG, "gone", "5"),
        say(AnswerKind.SURE, "sure", "not-sure"),
        say(AnswerKind.FACT, "general-1", YES),
        say(AnswerKind.MARK, NEEDLES, "best"),
        say(AnswerKind.MARK, "gone", Mark.MAYBE.value),
        say(AnswerKind.TRIED, "gone", "helped"),
        say(AnswerKind.COMPARE, "gone"),
        say(AnswerKind.SHARE, value="everyone"),
        say(AnswerKind.OPENED, ABLATION),
    ],
    ids=lambda answer: f"{answer.kind.value} {answer.item} {answer.value}",
)
def test_what_no_screen_can_say_is_not_taken(answer: Answer) -> None:
    journey = begun()
    assert journey.after(Give(answer)) == journey


@pytest.mark.parametrize("value", [YES, NO])
def test_yes_and_no_are_taken_for_each_safety_question(value: str) -> None:
    journey = given(*(say(AnswerKind.SAFETY, item, value) for item in SAFETY))
    assert items(journey, AnswerKind.SAFETY) == SAFETY


def test_red_flags_are_the_questions_with_a_yes() -> None:
    answers = zip(SAFETY, (NO, YES, YES), strict=True)
    journey = given(*(say(AnswerKind.SAFETY, item, value) for item, value in answers))
    assert journey.visit is not None
    assert journey.visit.red_flags == SAFETY[1:]


def test_options_are_kept_in_the_order_in_which_they_were_marked() -> None:
    order = (STAY, EXERCISE, ABLATION)
    journey = given(*(say(AnswerKind.MARK, one, Mark.MAYBE.value) for one in order))
    assert journey.visit is not None
    assert journey.visit.marked(Mark.MAYBE) == order
    assert journey.visit.marked(Mark.NOT_FOR_ME) == tuple[OptionId, ...]()
