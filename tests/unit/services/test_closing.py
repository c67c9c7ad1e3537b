"""Closing: what is kept of a visit at its end, and which documents are due."""

from dataclasses import replace

import pytest

from kiosk.domain.ports import DocumentKind, DocumentState
from kiosk.domain.visit import NO, Answer, AnswerKind, Outcome, StopReason
from kiosk.services.closing import close, file_name, only_red_flags
from tests.factories import CONSENT, OWN_QUESTION, PRINT_ONLY, RED_FLAG, STARTED, TO_NURSE, say
from tests.factories import visit as visit_with

STEM = "20261122-1013-ABCDEFGH"
NURSE, TAKE_HOME = DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME
WIPED, PARTIAL, FINISHED = Outcome.WIPED, Outcome.PARTIAL, Outcome.FINISHED


@pytest.mark.parametrize(
    ("outcome", "answers", "due"),
    [
        (FINISHED, (TO_NURSE,), [NURSE, TAKE_HOME]),
        (FINISHED, (PRINT_ONLY,), [TAKE_HOME]),
        (FINISHED, (PRINT_ONLY, CONSENT), [TAKE_HOME]),
        (FINISHED, (PRINT_ONLY, RED_FLAG), [NURSE, TAKE_HOME]),
        (PARTIAL, (CONSENT,), [NURSE, TAKE_HOME]),
        (PARTIAL, (CONSENT, PRINT_ONLY), [TAKE_HOME]),
        (WIPED, (OWN_QUESTION,), []),
        (WIPED, (CONSENT, OWN_QUESTION), []),
        (WIPED, (RED_FLAG,), [NURSE]),
        (WIPED, (say(AnswerKind.SAFETY, "numb", NO),), []),
    ],
)
def test_which_documents_are_due(
    outcome: Outcome, answers: tuple[Answer, ...], due: list[DocumentKind]
) -> None:
    ended = replace(visit_with(*answers), outcome=outcome, stop_reason=StopReason.STAFF)
    closed = close(ended, at=STARTED, file_stem=STEM)
    assert [document.kind for document in closed.documents] == due
    assert all(document.state is DocumentState.DUE for document in closed.documents)
    assert closed.visit.ended_at == STARTED


def test_a_wiped_visit_keeps_nothing_but_its_red_flags() -> None:
    no = say(AnswerKind.SAFETY, "numb", NO)
    ended = replace(visit_with(CONSENT, no, RED_FLAG, OWN_QUESTION), outcome=WIPED)
    kept = close(ended, at=STARTED, file_stem=STEM).visit
    assert dict(kept.answers) == {RED_FLAG.key: RED_FLAG.value}
    assert only_red_flags(kept).answers == kept.answers


@pytest.mark.parametrize("outcome", [FINISHED, PARTIAL])
def test_other_visits_keep_every_answer(outcome: Outcome) -> None:
    ended = replace(visit_with(CONSENT, RED_FLAG, OWN_QUESTION), outcome=outcome)
    assert close(ended, at=STARTED, file_stem=STEM).visit.answers == ended.answers


def test_file_names_hold_nothing_of_the_patient_and_the_nurses_lie_on_top() -> None:
    assert file_name(NURSE, STEM) == f"{STEM}.pdf"
    assert file_name(TAKE_HOME, STEM) == f"take-home/{STEM}.pdf"
