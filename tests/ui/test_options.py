"""Options at a glance and one option: equal cards, three equal actions, a reason asked kindly."""

import pytest

from kiosk.domain.content import Card
from kiosk.domain.visit import AnswerKind, Step
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    HEADING,
    RADIO,
    find,
    millimetres,
    named,
    open_page,
    press,
    says,
    spilled,
    touch,
    visit_of,
)
from tests.ui.harness import ENGLISH, Tablet

CARD = "acupuncture"


def cards(tablet: Tablet) -> tuple[Card, ...]:
    return tablet.pack.content(ENGLISH).cards


def name_of(tablet: Tablet, option: str) -> str:
    return next(card.name for card in cards(tablet) if card.id == option)


def test_every_option_of_the_pack_is_there_in_its_order(tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS)

    names = [card.name for card in cards(tablet)]

    assert [name for name in named(tablet, BUTTON) if name in names] == names


def test_all_cards_are_of_one_size_and_fit_a_ten_inch_screen(tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS)

    shown = [find(tablet, BUTTON, card.name) for card in cards(tablet)]
    sizes = [(card.rect.width(), card.rect.height()) for card in shown]
    bar = find(tablet, BUTTON, "Next").rect

    assert max(w for w, _ in sizes) - min(w for w, _ in sizes) <= 2
    assert max(h for _, h in sizes) - min(h for _, h in sizes) <= 2
    assert all(card.rect.bottom() < bar.top() for card in shown)


def test_a_finger_on_a_card_leads_to_its_name_and_sentence(tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS)

    touch(tablet, BUTTON, name_of(tablet, CARD))

    sentence = next(card.sentence for card in cards(tablet) if card.id == CARD)
    assert named(tablet, HEADING) == [name_of(tablet, CARD)]
    assert says(tablet, sentence)


def test_the_three_actions_weigh_the_same(tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS, CARD)

    more = find(tablet, BUTTON, "Tell me more")
    rest = [find(tablet, RADIO, "Maybe"), find(tablet, RADIO, "Not for me")]

    assert {one.rect.height() for one in rest} == {more.rect.height()}
    assert all(abs(one.rect.width() - more.rect.width()) <= 1 for one in rest)
    assert min(millimetres(tablet, more)) >= 19.9


def test_maybe_is_kept_taken_back_and_seen_at_a_glance(tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS, CARD)

    press(tablet, RADIO, "Maybe")
    assert visit_of(tablet).answer(AnswerKind.MARK, CARD) == "maybe"
    assert find(tablet, RADIO, "Maybe").checked

    press(tablet, BUTTON, "All options")
    assert find(tablet, BUTTON, f"{name_of(tablet, CARD)}. Maybe")


def test_not_for_me_asks_why_and_may_be_left_open(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    open_page(tablet, Step.OPTIONS, CARD)
    assert not says(tablet, content.reasons[0].label)

    press(tablet, RADIO, "Not for me")
    assert [n for n in named(tablet, RADIO) if n in {r.label for r in content.reasons}] == [
        reason.label for reason in content.reasons
    ]
    assert find(tablet, BUTTON, "All options").enabled

    press(tablet, RADIO, content.reasons[0].label)
    assert visit_of(tablet).answer(AnswerKind.REASON, CARD) == content.reasons[0].id


def test_tell_me_more_opens_the_detail(tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS, CARD)

    press(tablet, BUTTON, "Tell me more")

    assert str(tablet.journey.page) == f"detail/{CARD}/what"


def test_an_option_tried_before_wears_a_tag(tablet: Tablet) -> None:
    open_page(tablet, Step.OPTIONS, tried__acupuncture="helped")

    assert find(tablet, BUTTON, f"{name_of(tablet, CARD)}. Tried before")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_no_words_leave_their_card(
    make_tablet: MakeTablet, size: tuple[int, int], scale: float
) -> None:
    tablet = make_tablet(size=size)
    tablet.appearance.setTextScale(scale)

    for option in ("", "nerve-block-ablation"):
        open_page(tablet, Step.OPTIONS, option, mark__nerve_block_ablation="not-for-me")
        tablet.grab()  # layouts come to rest within two frames
        assert spilled(tablet) == []
