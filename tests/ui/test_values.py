"""What matters: ratings, the two that matter most, a goal as a picture or in own words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import AnswerKind, Step
from tests.ui.finding import (
    BUTTON,
    CHECK,
    HEADING,
    RADIO,
    come_to_rest,
    find,
    key,
    named,
    open_page,
    press,
    says,
    visit_of,
)
from tests.ui.harness import ENGLISH, Tablet

OWN_WORDS = "In my own words"


def test_a_rating_is_kept_and_the_same_again_takes_it_back(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    first, answer = content.values[0], content.value_answers[2]
    open_page(tablet, Step.VALUES, "rate")

    press(tablet, RADIO, answer.label)
    assert visit_of(tablet).answer(AnswerKind.VALUE, first.id) == answer.id
    assert find(tablet, RADIO, answer.label).checked


def test_every_statement_has_its_three_answers(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    open_page(tablet, Step.VALUES, "rate")

    shown = named(tablet, RADIO)

    assert shown == [answer.label for answer in content.value_answers] * len(content.values)
    assert all(says(tablet, value.label) for value in content.values)


def test_two_can_matter_most_and_then_the_others_rest(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    open_page(tablet, Step.VALUES, "top")

    for value in content.values[:2]:
        press(tablet, CHECK, value.label)

    chosen = visit_of(tablet).items(AnswerKind.TOP_VALUE)
    assert list(chosen) == [value.id for value in content.values[:2]]
    assert not find(tablet, CHECK, content.values[2].label).enabled
    assert find(tablet, CHECK, content.values[0].label).enabled


def test_only_statements_that_matter_are_offered_as_most_important(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    kept, dropped = content.values[0], content.values[1]
    visit = {f"value__{kept.id}".replace("-", "_"): "very"}
    visit[f"value__{dropped.id}".replace("-", "_")] = "not-important"
    open_page(tablet, Step.VALUES, "top", **visit)

    assert named(tablet, CHECK) == [kept.label]


def test_a_goal_is_chosen_by_its_picture(tablet: Tablet) -> None:
    goal = tablet.pack.content(ENGLISH).goals[0]
    open_page(tablet, Step.VALUES, "goal")

    press(tablet, RADIO, goal.label)

    assert visit_of(tablet).answer(AnswerKind.GOAL) == goal.id
    assert find(tablet, RADIO, goal.label).checked


def test_a_goal_can_be_written_on_the_letter_pad(qtbot: QtBot, tablet: Tablet) -> None:
    open_page(tablet, Step.VALUES, "goal")
    press(tablet, CHECK, OWN_WORDS)
    assert named(tablet, HEADING) == ["My goal, in my own words"]
    qtbot.waitUntil(lambda: "D" in named(tablet, BUTTON))  # the pad comes a frame later
    come_to_rest(tablet)

    press(tablet, BUTTON, "D")
    for which in (Qt.Key.Key_I, Qt.Key.Key_G):
        key(tablet, which)

    assert visit_of(tablet).answer(AnswerKind.GOAL_WORDS) == "Dig"


def test_a_turned_tablet_and_other_looks_leave_the_letter_pad_as_it_was(
    qtbot: QtBot, tablet: Tablet
) -> None:
    """The other pages of this screen must not loop meanwhile: a warning would fail this."""
    open_page(tablet, Step.VALUES, "goal")
    press(tablet, CHECK, OWN_WORDS)
    qtbot.waitUntil(lambda: "D" in named(tablet, BUTTON))
    come_to_rest(tablet)
    before = find(tablet, BUTTON, "D").rect

    window, looks = tablet.engine.window, tablet.appearance
    changes: tuple[Callable[[], None], ...] = (
        lambda: window.resize(800, 1280),
        lambda: window.resize(1280, 800),
        lambda: looks.setTextScale(2.0),
        lambda: looks.setTextScale(1.0),
    )
    for change in changes:
        change()
        come_to_rest(tablet)

    assert find(tablet, BUTTON, "D").rect == before


def test_done_leads_from_the_letter_pad_back_to_the_goals(tablet: Tablet) -> None:
    open_page(tablet, Step.VALUES, "goal", **{"goal-words__": "Dig in my garden"})
    press(tablet, CHECK, f"{OWN_WORDS}: Dig in my garden")

    press(tablet, BUTTON, "Done")

    assert str(tablet.journey.page) == "values/goal/"
    assert find(tablet, CHECK, f"{OWN_WORDS}: Dig in my garden").checked
    assert not any(control for control in named(tablet, QAccessible.Role.EditableText) if control)


def test_no_score_is_shown(tablet: Tablet) -> None:
    open_page(tablet, Step.VALUES, "rate", value__avoid_surgery="very")

    for word in ("score", "match", "fits you", "points"):
        assert not says(tablet, word)
