"""What a FHIR bundle says of a visit: as much as the nurse's sheet, and silence never as a no."""

from dataclasses import replace

import pytest

from kiosk.documents.fhir.codes import Element
from kiosk.domain.summarise import summarise
from kiosk.domain.summary import Stamp
from kiosk.domain.visit import (
    NO,
    Answer,
    AnswerKind,
    Outcome,
    Page,
    Share,
    Step,
    StopReason,
)
from tests.documents.bundles import Read, bundle_for
from tests.documents.factories import (
    STARTED,
    Story,
    called_away,
    calm_story,
    empty_story,
    make_outline,
    usual_story,
)


def told(story: Story) -> Read:
    return bundle_for(story.summary())


def value(bundle: Read, link: str) -> object:
    """Return the one value of an answer."""
    (answer,) = bundle.answers[link]
    (only,) = answer.values()
    return only


def test_a_usual_visit_says_what_the_sheet_says() -> None:
    bundle = told(usual_story())
    assert value(bundle, "safety/weak") is True
    assert value(bundle, "safety/numb") is False
    assert [value(bundle, f"peg/{item}") for item in ("pain", "enjoy", "active")] == [7, 6, 8]
    assert value(bundle, "peg-mean") == 7.0
    assert bundle.displays("place") == ["Mostly back"]
    assert bundle.displays("tried/hands") == ["Did not help"]
    assert bundle.displays("role") == ["Together with my clinician"]
    assert value(bundle, "option/needles/opened") is True
    assert bundle.displays("option/needles/mark") == ["Maybe"]
    assert bundle.displays("option/join/mark") == ["Not for me"]
    assert bundle.displays("option/join/reason") == ["Fear"]
    assert bundle.displays("values/v-drugs") == ["Matters some"]
    assert bundle.displays("top-values") == ["Avoid surgery", "Look after my grandchildren"]
    assert bundle.displays("leaning") == ["Acupuncture", "No change for now"]
    assert bundle.displays("facts/fact-1") == ["Not sure"]
    assert bundle.codes("to-explain") == ["fact/fact-1"]
    assert bundle.displays("to-explain")[0].startswith("The pain is real.")
    assert value(bundle, "sure/know") is False
    assert len(bundle.codes("questions-chosen")) == 2
    assert bundle.displays("completion/outcome") == ["Finished"]
    assert value(bundle, "completion/minutes") == 9
    assert value(bundle, "visit/helper") is True
    assert value(bundle, "visit/shared") is True
    assert bundle.response["status"] == "completed"


def test_a_visit_that_knew_everything_has_nothing_to_explain() -> None:
    assert "to-explain" not in told(calm_story()).answers


def test_what_was_left_out_is_absent_and_named() -> None:
    bundle = told(empty_story())
    assert not [link for link in bundle.answers if link.startswith(("peg", "tried", "sure/"))]
    assert set(bundle.codes("silence/no-answer")) == {
        "pain",
        "tried",
        "role",
        "option",
        "values",
        "leaning",
        "facts",
        "sure",
        "questions",
    }
    assert len(bundle.codes("silence/not-seen")) == 9
    assert all(link.startswith("safety/") for link in bundle.codes("silence/not-reached"))
    assert bundle.response["status"] == "completed"


def test_a_single_question_without_an_answer_is_named_within_its_part() -> None:
    story = usual_story().but(AnswerKind.PEG).also(Answer(AnswerKind.PEG, "pain", "4"))
    bundle = told(story)
    assert {"peg/enjoy", "peg/active"} <= set(bundle.codes("silence/no-answer"))
    assert "peg-mean" not in bundle.answers
    assert "peg/pain" not in bundle.codes("silence/no-answer")


def test_own_words_for_a_goal_are_an_answer_to_it() -> None:
    silent = told(usual_story()).codes("silence/no-answer")
    assert "goal" not in silent
    assert "goal" in told(usual_story().but(AnswerKind.GOAL_WORDS)).codes("silence/no-answer")


def test_steps_that_were_not_reached_are_named() -> None:
    bundle = told(called_away(Step.LEANING))
    assert bundle.codes("silence/not-reached") == ["facts", "sure", "questions"]
    assert bundle.codes("silence/no-answer")[-1] == "leaning"
    assert bundle.displays("completion/reason") == ["called in to the visit"]
    assert bundle.response["status"] == "stopped"


def stopped_in_the_pain_questions() -> Story:
    pain = Answer(AnswerKind.PEG, "pain", "4")
    return called_away(Step.PAIN).also(pain)


def test_questions_after_the_page_on_which_it_stopped_were_not_reached() -> None:
    story = stopped_in_the_pain_questions()
    visit = replace(story.visit(), page=Page(Step.PAIN, "enjoy"))
    summary = summarise(
        visit,
        story.content,
        make_outline(story.content),
        patient_language_name="English",
        stamp=Stamp("1.0.0", "2"),
        now=STARTED,
    )
    bundle = bundle_for(summary)
    assert bundle.codes("silence/no-answer") == ["peg/enjoy"]
    not_reached = bundle.codes("silence/not-reached")
    assert not_reached[:2] == ["peg/active", "place"]
    assert "tried" in not_reached


def test_safety_questions_that_were_not_reached_are_named_one_by_one() -> None:
    story = called_away(Step.SAFETY).also(Answer(AnswerKind.SAFETY, "numb", NO))
    bundle = told(story)
    assert value(bundle, "safety/numb") is False
    links = [link for link in bundle.codes("silence/not-reached") if link.startswith("safety/")]
    assert links == ["safety/bladder", "safety/weak", "safety/fever", "safety/injury"]


def test_a_step_that_the_clinic_leaves_out_was_not_asked() -> None:
    without = (Step.SURE, Step.VALUES)
    story = usual_story().but(AnswerKind.SURE).but(AnswerKind.VALUE).but(AnswerKind.TOP_VALUE)
    bundle = told(replace(story.but(AnswerKind.GOAL_WORDS), without=without))
    assert bundle.codes("silence/not-asked") == ["values", "sure"]
    assert not {"values", "sure"} & set(bundle.codes("silence/no-answer"))


def test_an_option_that_was_not_seen_is_not_one_that_was_refused() -> None:
    bundle = told(usual_story())
    assert bundle.displays("silence/not-seen") == [
        "Chiropractic care",
        "Lifestyle changes",
        "Medial branch block and radiofrequency ablation",
    ]


def test_an_interrupted_visit_does_not_guess_its_minutes() -> None:
    story = replace(called_away(Step.TRIED), reason=StopReason.INTERRUPTED)
    bundle = told(story)
    assert "completion/minutes" not in bundle.answers
    assert bundle.codes("completion/reason") == ["stop-reason/interrupted"]


NOT_SHARED = [
    (Outcome.WIPED, StopReason.LEFT),
    (Outcome.FINISHED, StopReason.DONE),
    (Outcome.PARTIAL, StopReason.CALLED_AWAY),
]


@pytest.mark.parametrize(("outcome", "reason"), NOT_SHARED)
def test_of_a_visit_that_is_not_shared_only_the_safety_questions_are_told(
    outcome: Outcome, reason: StopReason
) -> None:
    story = usual_story().but(AnswerKind.SHARE).but(AnswerKind.CONSENT)
    printed = story.also(Answer(AnswerKind.SHARE, "", Share.PRINT_ONLY.value))
    bundle = told(replace(printed, outcome=outcome, reason=reason))
    parts = {link.partition("/")[0] for link in bundle.answers}
    assert parts == {"visit", "safety"}
    assert value(bundle, "visit/shared") is False
    assert value(bundle, "safety/weak") is True
    assert bundle.response["status"] == "stopped"
    assert not words_of(bundle.response) & {"Can I still lift my grandson?", "Acupuncture"}


def words_of(response: Element) -> set[str]:
    """Return every string in a response."""
    found: set[str] = set()
    todo: list[object] = [response]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            todo += one.values()
        elif isinstance(one, list):
            todo += one
        elif isinstance(one, str):
            found.add(one)
    return found
