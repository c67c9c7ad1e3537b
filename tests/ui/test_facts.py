"""Facts: three equal answers, explained at once and kindly; nothing is marked or counted."""

from kiosk.domain.visit import AnswerKind, Step
from tests.ui.finding import HEADING, RADIO, find, named, open_page, press, says, visit_of
from tests.ui.harness import ENGLISH, Tablet

FACT = "no-relief-is-real"


def explanation(tablet: Tablet) -> str:
    facts = tablet.pack.content(ENGLISH).general_facts
    return next(fact.explanation for fact in facts if fact.id == FACT)


def test_the_statement_is_the_heading_and_nothing_is_explained_before_an_answer(
    tablet: Tablet,
) -> None:
    open_page(tablet, Step.FACTS, FACT)

    statement = tablet.pack.content(ENGLISH).general_facts[0].statement
    assert named(tablet, HEADING) == [f"“{statement}”"]
    assert says(tablet, "1 of 3")
    assert not says(tablet, explanation(tablet))


def test_the_three_answers_weigh_the_same(tablet: Tablet) -> None:
    open_page(tablet, Step.FACTS, FACT)

    shown = [find(tablet, RADIO, name).rect for name in ("True", "False", "I am not sure")]

    assert len({rect.height() for rect in shown}) == 1
    assert max(r.width() for r in shown) - min(r.width() for r in shown) <= 1


def test_an_answer_is_explained_at_once_without_a_mark(tablet: Tablet) -> None:
    open_page(tablet, Step.FACTS, FACT)

    press(tablet, RADIO, "True")
    assert find(tablet, RADIO, "True").checked

    assert visit_of(tablet).answer(AnswerKind.FACT, FACT) == "true"
    assert says(tablet, "It is not true.")
    assert says(tablet, explanation(tablet))
    for word in ("wrong", "Wrong", "correct", "Correct", "score"):
        assert not says(tablet, word)


def test_an_answer_can_be_changed(tablet: Tablet) -> None:
    open_page(tablet, Step.FACTS, FACT)
    press(tablet, RADIO, "True")

    press(tablet, RADIO, "I am not sure")
    assert find(tablet, RADIO, "I am not sure").checked

    assert visit_of(tablet).answer(AnswerKind.FACT, FACT) == "not-sure"
    assert says(tablet, explanation(tablet))
