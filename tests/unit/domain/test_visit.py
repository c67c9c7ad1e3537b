"""A visit and its answers as values; pages as they are stored."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.content import CardKind
from kiosk.domain.ids import OptionId
from kiosk.domain.outline import CodePolicy, JourneyPath, outline_of
from kiosk.domain.visit import AnswerKind, Page, Step
from tests.factories import CONSENT, NEEDLES, OPTIONS, STAY, content, say, visit


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (Page(Step.COMFORT), "comfort//"),
        (Page(Step.SAFETY, "numb"), "safety/numb/"),
        (Page(Step.DETAIL, NEEDLES, "help"), "detail/needles/help"),
    ],
)
def test_a_page_is_stored_as_text_and_read_back(page: Page, text: str) -> None:
    assert str(page) == text
    assert Page.parse(text) == page


@given(st.sampled_from(Step), st.text(max_size=9), st.text(max_size=9))
@settings(max_examples=50, deadline=None, derandomize=True, database=None)
def test_any_page_comes_back_from_the_store_or_is_refused(step: Step, item: str, part: str) -> None:
    page = Page(step, item, part)
    if "/" in item + part:
        with pytest.raises(ValueError, match="not a page"):
            Page.parse(str(page))
    else:
        assert Page.parse(str(page)) == page


@pytest.mark.parametrize("text", ["", "comfort", "comfort/", "nowhere//", "comfort/a/b/c"])
def test_a_broken_page_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a page"):
        Page.parse(text)


def test_giving_an_answer_leaves_the_visit_before_it_as_it_was() -> None:
    before = visit()
    after = before.with_answer(CONSENT)
    assert (before.consented, after.consented) == (False, True)


def test_answers_cannot_be_changed_in_place() -> None:
    with pytest.raises(TypeError):
        visit(CONSENT).answers[CONSENT.key] = "no"  # type: ignore[index]  # what is tested


def test_an_answer_changed_keeps_its_place_and_one_given_again_goes_last() -> None:
    both = visit(say(AnswerKind.PEG, "pain", "1"), say(AnswerKind.PEG, "enjoy", "2"))
    changed = both.with_answer(say(AnswerKind.PEG, "pain", "9"))
    assert changed.items(AnswerKind.PEG) == ("pain", "enjoy")
    again = both.with_answer(say(AnswerKind.PEG, "pain", "")).with_answer(
        say(AnswerKind.PEG, "pain", "9")
    )
    assert again.items(AnswerKind.PEG) == ("enjoy", "pain")


def test_taking_back_what_was_not_given_changes_nothing() -> None:
    assert visit().with_answer(say(AnswerKind.GOAL, value="")) == visit()


def test_after_a_wipe_nothing_that_the_patient_said_is_left() -> None:
    assert (
        dict(visit(CONSENT, say(AnswerKind.GOAL_WORDS, value="x")).without_answers().answers) == {}
    )


def test_the_outline_has_the_bones_of_the_content() -> None:
    bones = outline_of(
        content(), switched_off=frozenset(), path=JourneyPath.FULL, code=CodePolicy.OFF
    )
    assert bones.options == OPTIONS
    assert bones.no_change == {STAY}
    assert bones.steps == frozenset(Step)
    kinds = [card.kind for card in content().cards]
    assert kinds == [CardKind.OPTION, CardKind.OPTION, CardKind.ASK_ABOUT, CardKind.NO_CHANGE]


def test_a_card_is_found_by_its_id_only() -> None:
    assert content().card(NEEDLES).id == NEEDLES
    with pytest.raises(KeyError):
        content().card(OptionId("gone"))
