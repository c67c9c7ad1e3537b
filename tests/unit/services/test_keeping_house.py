"""After an interruption."""

import pytest

from kiosk.domain.journey import Leave
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import Answer, Outcome, Step, StopReason
from kiosk.services.recovering import end_interrupted_visits
from tests.factories import CONSENT, NO_CONSENT, OWN_QUESTION, RED_FLAG, TO_NURSE
from tests.unit.services.rig import Rig

NURSE, TAKE_HOME = DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME


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
