"""When a visit is due for machines: only where it is switched on, and only with a nurse's sheet."""

from dataclasses import replace

import pytest

from kiosk.domain.idle import IdleLimits
from kiosk.domain.journey import Give, Next
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import Answer, Outcome, Step, StopReason
from kiosk.errors import ExportError
from kiosk.services.closing import close, file_name
from kiosk.services.recovering import end_interrupted_visits
from kiosk.services.walking import VisitWalk
from tests import factories
from tests.factories import CONSENT, OWN_QUESTION, PRINT_ONLY, RED_FLAG, STARTED, TO_NURSE
from tests.factories import visit as visit_with
from tests.fakes import AtOnce
from tests.unit.services.rig import Rig

STEM = "20261122-1013-ABCDEFGH"
NURSE, TAKE_HOME, FHIR = DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME, DocumentKind.FHIR
WIPED, PARTIAL, FINISHED = Outcome.WIPED, Outcome.PARTIAL, Outcome.FINISHED


@pytest.mark.parametrize(
    ("outcome", "answers", "due"),
    [
        (FINISHED, (TO_NURSE,), [NURSE, FHIR, TAKE_HOME]),
        (PARTIAL, (CONSENT,), [NURSE, FHIR, TAKE_HOME]),
        (WIPED, (RED_FLAG,), [NURSE, FHIR]),
        (FINISHED, (PRINT_ONLY, RED_FLAG), [NURSE, FHIR, TAKE_HOME]),
        (FINISHED, (PRINT_ONLY,), [TAKE_HOME]),
        (WIPED, (OWN_QUESTION,), []),
    ],
)
def test_whatever_goes_to_the_nurse_is_due_for_machines_too(
    outcome: Outcome, answers: tuple[Answer, ...], due: list[DocumentKind]
) -> None:
    ended = replace(visit_with(*answers), outcome=outcome, stop_reason=StopReason.STAFF)
    switched_on = close(ended, at=STARTED, file_stem=STEM, fhir=True)
    assert [document.kind for document in switched_on.documents] == due
    switched_off = close(ended, at=STARTED, file_stem=STEM, fhir=False)
    assert FHIR not in [document.kind for document in switched_off.documents]


def test_it_lies_in_a_folder_of_its_own_under_the_sheets_name() -> None:
    assert file_name(FHIR, STEM) == f"fhir/{STEM}.json"


def walk_of(rig: Rig, *, fhir: bool) -> VisitWalk:
    return VisitWalk(
        outline=rig.outline,
        store=rig.store,
        exports=rig.exports,
        background=AtOnce(),
        clock=rig.clock,
        codes=rig.codes,
        idle_limits=IdleLimits(90, 30),
        fhir=fhir,
    )


def finish(rig: Rig, *, fhir: bool) -> None:
    """Walk a whole visit that is shared with the nurse."""
    rig.walk = walk_of(rig, fhir=fhir)
    rig.begin().walk_on_to(Step.SHARE).touch(Give(TO_NURSE), Next())


def test_a_walk_writes_it_once_when_it_is_switched_on() -> None:
    rig = Rig()
    finish(rig, fhir=True)
    rig.exports.export_due()
    assert [kind for kind, _ in rig.sheets.written].count(FHIR) == 1
    assert [name for name in rig.folder.files if name.startswith("fhir/")] == [
        "fhir/20261122-1004-AAAAAA01.json"
    ]


def test_a_walk_writes_none_when_it_is_switched_off() -> None:
    rig = Rig()
    finish(rig, fhir=False)
    assert FHIR not in [kind for kind, _ in rig.sheets.written]


def test_what_the_folder_refused_is_written_once_when_there_is_room() -> None:
    rig = Rig()
    rig.folder.fault = ExportError("the disk is full", where="documents", remedy="Free some space")
    finish(rig, fhir=True)
    assert rig.folder.files == {}
    rig.folder.fault = None
    rig.exports.export_due()
    rig.exports.export_due()
    assert len(rig.folder.files) == 3
    assert [kind for kind, _ in rig.sheets.written].count(FHIR) == 2  # the refused one, and again


@pytest.mark.parametrize(("fhir", "due"), [(True, 1), (False, 0)])
def test_a_visit_ended_after_a_crash_follows_the_same_switch(*, fhir: bool, due: int) -> None:
    rig = Rig()
    rig.store.begin(factories.visit(CONSENT))
    end_interrupted_visits(rig.store, rig.outline, rig.clock, rig.codes, fhir=fhir)
    assert [one.kind for one in rig.store.documents].count(FHIR) == due
