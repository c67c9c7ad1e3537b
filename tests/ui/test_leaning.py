"""Leaning: equal tiles, several options together, another answer alone, nothing final."""

from kiosk.domain.visit import AnswerKind, Step
from tests.ui.finding import CHECK, find, open_page, press, says, visit_of
from tests.ui.harness import ENGLISH, Tablet


def test_all_options_are_tiles_of_one_size(tablet: Tablet) -> None:
    open_page(tablet, Step.LEANING)

    shown = [find(tablet, CHECK, card.name) for card in tablet.pack.content(ENGLISH).cards]

    assert max(c.rect.width() for c in shown) - min(c.rect.width() for c in shown) <= 2
    assert max(c.rect.height() for c in shown) - min(c.rect.height() for c in shown) <= 2
    assert says(tablet, "You can change this later.")


def test_options_stand_together(tablet: Tablet) -> None:
    first, second = tablet.pack.content(ENGLISH).cards[:2]
    open_page(tablet, Step.LEANING)

    press(tablet, CHECK, first.name)
    press(tablet, CHECK, second.name)

    assert set(visit_of(tablet).items(AnswerKind.LEANING)) == {first.id, second.id}


def test_another_answer_stands_alone(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    open_page(tablet, Step.LEANING)
    press(tablet, CHECK, content.cards[0].name)

    press(tablet, CHECK, content.leanings[0].label)

    assert visit_of(tablet).items(AnswerKind.LEANING) == (content.leanings[0].id,)
    assert not find(tablet, CHECK, content.cards[0].name).checked
