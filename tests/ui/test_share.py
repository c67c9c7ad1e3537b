"""Check and share: every answer listed and open to change, a plain choice of who gets them."""

from pytestqt.qtbot import QtBot

from kiosk.domain.visit import NO, AnswerKind, Outcome, Step
from kiosk.ui.viewmodels.said import answers_in_words
from tests.ui.finding import BUTTON, RADIO, find, open_page, press, says, turn_page, visit_of
from tests.ui.harness import ENGLISH, Tablet
from tests.visits import full_visit


def test_the_answers_are_listed_in_words(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    open_page(
        tablet, Step.SHARE, mark__acupuncture="maybe", goal__="walk", leaning__acupuncture="yes"
    )

    assert says(tablet, next(goal.label for goal in content.goals if goal.id == "walk"))
    assert says(tablet, "What you said of the options")
    assert says(tablet, "Acupuncture: maybe")
    assert says(tablet, "Nothing yet")


def test_no_answer_is_left_out(tablet: Tablet) -> None:
    content = tablet.pack.content(ENGLISH)
    visit = full_visit(content, tablet.journey.outline, started_at=tablet.clock.now())
    said = answers_in_words(visit, content)
    named = {
        AnswerKind.COMFORT,  # how the patient reads, not what they say
        AnswerKind.CONSENT,  # asked again by this screen
        AnswerKind.SHARE,
        AnswerKind.OPENED,
    }
    answered = [key for key in visit.answers if key.kind not in named]
    reasons = [key for key in answered if key.kind is AnswerKind.REASON]
    safe = [key for key in answered if visit.answers[key] == NO and key.kind is AnswerKind.SAFETY]
    listed = sum(len(one) for one in said.values())
    both = [k for k in answered if k.kind is AnswerKind.TOP_VALUE]  # rated, and among the top
    assert listed == len(answered) - len(reasons) - len(safe) - len(both)


def test_finish_waits_for_the_choice(tablet: Tablet) -> None:
    open_page(tablet, Step.SHARE)
    assert not find(tablet, BUTTON, "Finish").enabled

    press(tablet, RADIO, "Give to my nurse")

    assert visit_of(tablet).answer(AnswerKind.SHARE) == "nurse"
    press(tablet, BUTTON, "Finish")
    assert visit_of(tablet).outcome is Outcome.FINISHED
    assert tablet.journey.page.step is Step.DONE


def test_each_choice_says_what_happens(tablet: Tablet) -> None:
    open_page(tablet, Step.SHARE)

    nurse, own = find(tablet, RADIO, "Give to my nurse"), find(tablet, RADIO, "Only print for me")

    assert "Your nurse reads it" in nurse.description
    assert "Your nurse gets nothing" in own.description
    assert nurse.rect.width() == own.rect.width()


def test_an_answer_is_changed_and_done_comes_back_here(qtbot: QtBot, tablet: Tablet) -> None:
    open_page(tablet, Step.SHARE, role__="me")

    press(tablet, BUTTON, "Edit: Your pain")
    assert tablet.journey.page.step is Step.PAIN

    pages = [page for page in tablet.journey.pages() if page.step is Step.PAIN]
    for _ in pages:
        turn_page(qtbot, tablet, "Done")
    assert str(tablet.journey.page) == "share//"


def test_a_red_flag_is_recalled(tablet: Tablet) -> None:
    open_page(tablet, Step.SHARE, safety__fever="yes")

    assert says(tablet, "Please tell the front desk now.")
    assert "only sees your safety answer" in find(tablet, RADIO, "Only print for me").description
