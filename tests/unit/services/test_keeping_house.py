"""After an interruption, and when the time of answers is over."""

from datetime import timedelta

import pytest

from kiosk.domain.journey import CalledAway, Leave
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import Answer, Outcome, Step, StopReason
from kiosk.errors import ExportError
from kiosk.services.forgetting import forget_old_answers
from kiosk.services.recovering import end_interrupted_visits
from tests.factories import CONSENT, NO_CONSENT, OWN_QUESTION, RED_FLAG, TO_NURSE
from tests.unit.services.rig import Rig

NURSE, TAKE_HOME = DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME
FULL = ExportError("the disk is full", where="/documents", remedy="Free some space")
DAY = timedelta(hours=24)


def recover(rig: Rig) -> int:
    return end_interrupted_visits(rig.store, rig.outline, rig.clock, rig.codes)


@pytest.mark.parametrize(
    ("answers", "outcome", "kept", "due"),
    [
        ((CONSENT, OWN_QUESTION), Outcome.PARTIAL, 2, [NURSE, TAKE_HOME]),
        ((OWN_QUESTION,), Outcome.WIPED, 0, []),
        ((NO_CONSENT, OWN_QUESTION), Outcome.WIPED, 0, []),
        ((RED_FLAG, OWN_QUESTION), Outcome.WIPED, 1, [NURSE]),
        ((NO_CONSENT, RED_FLAG), Outcome.WIPED, 1, [NURSE]),
        ((CONSENT, RED_FLAG), Outcome.PARTIAL, 2, [NURSE, TAKE_HOME]),
    ],
)
def test_an_interrupted_visit_is_ended_at_the_next_start(
    answers: tuple[Answer, ...], outcome: Outcome, kept: int, due: list[DocumentKind]
) -> None:
    rig = Rig().begin(*answers)
    assert recover(rig) == 1
    assert (rig.stored.outcome, rig.stored.stop_reason) == (outcome, StopReason.INTERRUPTED)
    assert rig.stored.ended_at == rig.clock.now()
    assert len(rig.stored.answers) == kept
    assert [document.kind for document in rig.store.documents] == due
    assert (rig.stored.code, rig.stored.code_issued) == ("K7-01", True)


def test_recovery_makes_the_documents_that_the_next_round_exports() -> None:
    rig = Rig().begin(CONSENT, OWN_QUESTION)
    recover(rig)
    rig.exports.export_due()
    assert [kind for kind, _ in rig.sheets.written] == [NURSE, TAKE_HOME]
    assert rig.sheets.written[0][1].questions == (OWN_QUESTION.value,)


def test_recovery_leaves_ended_visits_alone_and_can_be_done_again() -> None:
    rig = Rig().begin().finish(TO_NURSE).touch(Leave()).begin(CONSENT).walk_on_to(Step.TRIED)
    finished = next(iter(rig.store.visits.values()))
    assert recover(rig) == 1
    assert recover(rig) == 0
    assert next(iter(rig.store.visits.values())) == finished
    assert [e.result for e in rig.store.events if e.action == "visit.recovered"] == ["partial"]


def test_answers_are_deleted_when_their_time_is_over_and_not_before() -> None:
    rig = Rig().begin(OWN_QUESTION).finish(TO_NURSE).touch(Leave())
    rig.clock.advance(DAY.total_seconds())
    assert forget_old_answers(rig.store, rig.clock, keep=DAY) == 0
    rig.clock.advance(1)
    assert forget_old_answers(rig.store, rig.clock, keep=DAY) == 1
    assert dict(rig.stored.answers) == {}
    assert rig.store.events[-1].action == "visits.emptied"
    assert (rig.store.events[-1].subject, rig.store.events[-1].result) == ("1", "ok")


def test_deleting_nothing_is_not_audited() -> None:
    rig = Rig().begin(CONSENT)
    rig.clock.advance(10 * DAY.total_seconds())
    before = list(rig.store.events)
    assert forget_old_answers(rig.store, rig.clock, keep=DAY) == 0
    assert rig.store.events == before


def test_answers_wait_for_a_document_that_is_still_due() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin(CONSENT, OWN_QUESTION).touch(CalledAway(), Leave())
    rig.clock.advance(2 * DAY.total_seconds())
    assert forget_old_answers(rig.store, rig.clock, keep=DAY) == 0
    rig.folder.fault = None
    rig.exports.export_due()
    assert forget_old_answers(rig.store, rig.clock, keep=DAY) == 1
