"""Side by side: asks to choose, at most three, the same questions answered for each."""

from kiosk.domain.visit import AnswerKind, Step
from tests.ui.finding import BUTTON, CHECK, find, named, open_page, press, says, visit_of
from tests.ui.harness import ENGLISH, Tablet


def names(tablet: Tablet) -> list[str]:
    return [
        card.name for card in tablet.pack.content(ENGLISH).cards if card.kind.value != "no-change"
    ]


def test_with_nothing_chosen_it_asks_to_choose(tablet: Tablet) -> None:
    open_page(tablet, Step.COMPARE)
    assert says(tablet, "Choose up to 3 options.")

    press(tablet, BUTTON, "Choose options")

    assert [name for name in named(tablet, CHECK) if name in names(tablet)] == names(tablet)


def test_three_can_be_chosen_and_then_the_others_rest(tablet: Tablet) -> None:
    open_page(tablet, Step.COMPARE)
    press(tablet, BUTTON, "Choose options")

    for name in names(tablet)[:3]:
        press(tablet, CHECK, name)

    assert len(visit_of(tablet).items(AnswerKind.COMPARE)) == 3
    assert not find(tablet, CHECK, names(tablet)[3]).enabled
    assert says(tablet, "take one out first")

    press(tablet, BUTTON, "Done")
    assert not says(tablet, "take one out first")


def test_each_answer_is_spoken_with_its_option(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    open_page(tablet, Step.COMPARE, compare__acupuncture="yes")

    row = content.compare_rows[0]
    shown = [card for card in content.cards if card.id in {"acupuncture", "no-change"}]

    assert says(tablet, row.question)
    for card in shown:
        assert says(tablet, f"{card.short_name}: {card.compare[row.id]}")


def test_every_question_can_be_reached(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    open_page(tablet, Step.COMPARE, compare__acupuncture="yes")

    seen = {row.question for row in content.compare_rows if says(tablet, row.question)}
    while "More questions" in named(tablet, BUTTON):
        press(tablet, BUTTON, "More questions")
        seen |= {row.question for row in content.compare_rows if says(tablet, row.question)}

    assert seen == {row.question for row in content.compare_rows}
    assert find(tablet, BUTTON, "First questions")


def test_what_was_marked_maybe_is_proposed(tablet: Tablet) -> None:
    open_page(tablet, Step.COMPARE, mark__acupuncture="maybe")

    assert not says(tablet, "Choose up to 3 options.")
    assert says(tablet, "Acupuncture: ")


def test_large_words_show_one_question_at_a_time(tablet: Tablet) -> None:
    tablet.appearance.setTextScale(2.0)
    open_page(tablet, Step.COMPARE, compare__acupuncture="yes")

    rows = tablet.pack.content(ENGLISH).compare_rows

    assert [row.question for row in rows if says(tablet, row.question)] == [rows[0].question]
