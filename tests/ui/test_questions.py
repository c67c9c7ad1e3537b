"""My questions: ticks grouped by option, and one line of one's own."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.ids import LanguageTag
from kiosk.domain.visit import AnswerKind, Step
from tests.ui.finding import (
    BUTTON,
    CHECK,
    HEADING,
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


def test_questions_stand_under_the_option_they_are_about(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    card = next(card for card in content.cards if card.id == "acupuncture")
    open_page(tablet, Step.QUESTIONS, "choose", opened__acupuncture="yes")

    assert named(tablet, HEADING) == [
        "What do you want to ask?",
        f"About {card.name}",
        "About any option",
    ]
    expected = [question.text for question in (*card.questions, *content.questions)]
    assert named(tablet, CHECK) == expected


def test_a_question_is_ticked_and_the_tick_taken_back(tablet: Tablet) -> None:
    question = tablet.pack.content(ENGLISH).questions[0]
    open_page(tablet, Step.QUESTIONS, "choose")

    press(tablet, CHECK, question.text)

    assert visit_of(tablet).items(AnswerKind.QUESTION) == (question.id,)
    assert find(tablet, CHECK, question.text).checked


def test_an_own_question_is_written_by_touch_and_by_keys(qtbot: QtBot, tablet: Tablet) -> None:
    open_page(tablet, Step.QUESTIONS, "own")
    qtbot.waitUntil(lambda: "W" in named(tablet, BUTTON))  # the pad comes a frame later
    come_to_rest(tablet)

    press(tablet, BUTTON, "W")
    for which in (Qt.Key.Key_H, Qt.Key.Key_Y):
        key(tablet, which)

    assert visit_of(tablet).answer(AnswerKind.OWN_QUESTION) == "Why"
    assert says(tablet, "Why")


def test_who_comes_back_writes_with_the_letters_of_their_language(
    qtbot: QtBot, tablet: Tablet
) -> None:
    open_page(tablet, Step.QUESTIONS, "own")
    visit = visit_of(tablet)
    spanish = replace(visit, language=LanguageTag("es"))
    tablet.walk.show(replace(tablet.journey, visit=spanish))
    qtbot.waitUntil(lambda: "Ñ" in named(tablet, BUTTON))
