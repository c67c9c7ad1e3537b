"""Exporting: each document once, one that fails does not stop the others, nothing is doubled."""

import hashlib
import logging
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import CalledAway, Leave
from kiosk.domain.ports import DocumentKind, DocumentState
from kiosk.domain.review import Review
from kiosk.domain.visit import AnswerKind, Outcome
from kiosk.errors import ExportError, KnownError
from tests import factories
from tests.factories import (
    CONSENT,
    ENGLISH,
    OWN_QUESTION,
    PRINT_ONLY,
    RED_FLAG,
    SPANISH,
    TO_NURSE,
)
from tests.fakes import FakeClock
from tests.unit.services.rig import Rig

FULL = ExportError("the disk is full", where="/documents", remedy="Free some space")
VIETNAMESE = LanguageTag("vi")
NURSE, TAKE_HOME = DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME
TAKE_HOME_FILE = "take-home/20261122-1004-AAAAAA01.pdf"
NURSE_FILE = "20261122-1004-AAAAAA01.pdf"


def states(rig: Rig) -> list[DocumentState]:
    return [document.state for document in rig.store.documents]


def actions(rig: Rig) -> list[str]:
    return [event.action for event in rig.store.events]


def test_due_documents_are_written_saved_and_noted_with_their_hash() -> None:
    rig = Rig().begin().finish(TO_NURSE)
    assert sorted(rig.folder.files) == [NURSE_FILE, TAKE_HOME_FILE]
    for document in rig.store.documents:
        assert document.state is DocumentState.EXPORTED
        content = rig.folder.files[document.file_name]
        assert document.sha256 == hashlib.sha256(content).hexdigest()
    (report,) = rig.reports
    assert (len(report.exported), report.still_due, report.failure) == (2, 0, None)


def test_a_second_round_finds_nothing_to_do() -> None:
    rig = Rig().begin().finish(TO_NURSE)
    rig.exports.export_due()
    assert len(rig.sheets.written) == 2
    assert rig.reports[-1].exported == ()
    assert actions(rig).count("document.exported") == 2


def test_a_document_that_fails_stays_due_and_the_other_goes_out() -> None:
    rig = Rig()
    rig.sheets.faults[NURSE] = FULL
    rig.begin().finish(TO_NURSE)
    assert states(rig) == [DocumentState.DUE, DocumentState.EXPORTED]
    report = rig.reports[-1]
    assert ([one.kind for one in report.exported], report.still_due) == ([TAKE_HOME], 1)
    assert report.failure is FULL


def test_the_next_round_makes_only_what_is_still_due() -> None:
    rig = Rig()
    rig.sheets.faults[NURSE] = FULL
    rig.begin().finish(TO_NURSE)
    rig.sheets.faults.clear()
    rig.exports.export_due()
    assert [kind for kind, _ in rig.sheets.written] == [TAKE_HOME, NURSE]
    assert states(rig) == [DocumentState.EXPORTED] * 2
    assert sorted(rig.folder.files) == [NURSE_FILE, TAKE_HOME_FILE]


def test_a_folder_that_is_away_for_days_is_audited_once_a_document() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin().finish(TO_NURSE)
    for _ in range(20):
        rig.exports.export_due()
    assert actions(rig).count("document.failed") == 2
    rig.folder.fault = None
    rig.exports.export_due()
    assert states(rig) == [DocumentState.EXPORTED] * 2


def test_another_failure_of_the_same_document_is_audited_too() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin().finish(PRINT_ONLY)
    rig.folder.fault = ExportError("it is read-only", where="/documents", remedy="Make it writable")
    rig.exports.export_due()
    results = [e.result for e in rig.store.events if e.action == "document.failed"]
    assert results == ["the disk is full", "it is read-only"]


def test_a_bug_in_one_document_does_not_hold_up_the_others_and_is_raised_at_the_end() -> None:
    rig = Rig()
    rig.sheets.faults[NURSE] = ZeroDivisionError("CANARY")
    with pytest.raises(ZeroDivisionError):
        rig.begin().finish(TO_NURSE)
    assert states(rig) == [DocumentState.DUE, DocumentState.EXPORTED]
    assert (rig.reports[-1].still_due, rig.reports[-1].failure) == (1, None)
    failed = [e.result for e in rig.store.events if e.action == "document.failed"]
    assert failed == ["ZeroDivisionError"]


def test_a_document_whose_visit_is_gone_is_told_and_does_not_stop_the_others() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin().finish(TO_NURSE).touch(Leave())
    rig.store.visits.clear()
    rig.folder.fault = None
    rig.begin().finish(TO_NURSE)
    report = rig.reports[-1]
    assert (len(report.exported), report.still_due) == (2, 2)
    assert isinstance(report.failure, KnownError)
    assert report.failure.what == "the visit of a due document is gone"


def test_a_saved_file_that_was_not_noted_is_taken_over_not_doubled() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin().finish(TO_NURSE)
    rig.folder.fault = None
    rig.folder.files[NURSE_FILE] = f"{NURSE.value} {rig.visit.id}".encode()  # as before a power cut
    rig.exports.export_due()
    assert states(rig) == [DocumentState.EXPORTED] * 2
    assert len(rig.folder.files) == 2


def test_a_saved_file_is_taken_over_even_when_printing_again_would_give_other_bytes() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin().finish(TO_NURSE)
    rig.folder.fault = None
    rig.folder.files[NURSE_FILE] = b"encrypted with other random numbers"
    rig.exports.export_due()
    assert states(rig) == [DocumentState.EXPORTED] * 2
    assert rig.folder.files[NURSE_FILE] == b"encrypted with other random numbers"


def test_answers_given_to_the_nurse_stay_until_their_time_is_over() -> None:
    rig = Rig().begin(OWN_QUESTION).finish(TO_NURSE)
    assert rig.stored.answers == rig.visit.answers


def test_what_was_only_printed_is_forgotten_once_the_paper_is_made() -> None:
    rig = Rig().begin(OWN_QUESTION).finish(PRINT_ONLY)
    assert dict(rig.stored.answers) == {}
    assert rig.stored.outcome is Outcome.FINISHED


def test_a_safety_check_with_a_red_flag_stands_for_the_desk_when_the_rest_is_forgotten() -> None:
    rig = Rig().begin(OWN_QUESTION, RED_FLAG).finish(PRINT_ONLY)
    assert {key.kind for key in rig.stored.answers} == {AnswerKind.SAFETY}
    assert rig.stored.red_flags == (RED_FLAG.item,)


def test_a_wiped_visits_flag_stands_for_the_desk_once_its_sheet_is_out() -> None:
    rig = Rig().begin(RED_FLAG).touch(CalledAway())
    assert list(rig.folder.files) == [NURSE_FILE]
    assert dict(rig.stored.answers) == {RED_FLAG.key: RED_FLAG.value}


def test_forgetting_waits_for_the_last_document() -> None:
    rig = Rig()
    rig.sheets.faults[NURSE] = FULL
    rig.begin(RED_FLAG, OWN_QUESTION).finish(PRINT_ONLY)
    assert rig.stored.answer(AnswerKind.OWN_QUESTION)
    rig.sheets.faults.clear()
    rig.exports.export_due()
    assert {key.kind for key in rig.stored.answers} == {AnswerKind.SAFETY}
    nurse = next(summary for kind, summary in rig.sheets.written if kind is NURSE)
    assert nurse.alert.flags == ("Any bladder?",)


def test_a_partial_visit_with_consent_is_kept_like_a_finished_one() -> None:
    rig = Rig().begin(CONSENT, OWN_QUESTION).touch(CalledAway())
    assert rig.stored.answers == rig.visit.answers


def test_exporting_says_nothing_to_the_log_by_itself(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    Rig().begin(OWN_QUESTION).finish(TO_NURSE)
    assert caplog.records == []


def test_a_summary_tells_the_clinics_time_of_what_is_stored_in_utc() -> None:
    zone = ZoneInfo("America/Chicago")
    rig = Rig(clock=FakeClock(datetime(2026, 11, 22, 10, 4, tzinfo=zone)))
    rig.begin().finish(TO_NURSE)
    (sheet,) = (one for one in rig.store.documents if one.kind is NURSE)
    visit = rig.store.load(sheet.visit)
    assert visit is not None
    assert visit.ended_at is not None
    stored = replace(
        visit,
        started_at=visit.started_at.astimezone(UTC),
        ended_at=visit.ended_at.astimezone(UTC),
    )
    summary = rig.exports.summary_of(stored, sheet)
    assert (summary.started_at.hour, summary.ended_at.hour) == (10, 10)
    assert summary.started_at == visit.started_at


def test_a_review_is_told_in_the_clinics_time_too() -> None:
    zone = ZoneInfo("America/Chicago")
    rig = Rig(clock=FakeClock(datetime(2026, 11, 22, 10, 4, tzinfo=zone)))
    rig.begin().finish(TO_NURSE)
    (sheet,) = (one for one in rig.store.documents if one.kind is NURSE)
    visit = rig.store.load(sheet.visit)
    assert visit is not None
    at = datetime(2026, 11, 22, 16, 29, tzinfo=UTC)
    rig.store.review = Review(visit.id, 2, frozenset(), "", "JP", "Jo", at)
    review = rig.exports.summary_of(visit, replace(sheet, version=2)).review
    assert review is not None
    assert (review.at.hour, review.at.minute) == (10, 29)


NOTES = {SPANISH: ("Borrador", "Spanish is a draft"), VIETNAMESE: ("Nháp", "Vietnamese is a draft")}
"""Of each language that is not the original: what it says of itself, and what staff are told."""


def in_a_language(language: LanguageTag) -> Content:
    status, note = NOTES.get(language, ("", ""))
    content = factories.content(language)
    return replace(content, translation_status=status, translation_note=note)


@pytest.mark.parametrize(
    ("clinic", "patient", "note"),
    [
        (ENGLISH, ENGLISH, ""),
        (ENGLISH, SPANISH, "Spanish is a draft"),
        (SPANISH, ENGLISH, "Borrador"),
        (SPANISH, SPANISH, "Borrador"),
        (SPANISH, VIETNAMESE, "Borrador · Vietnamese is a draft"),
    ],
)
def test_the_sheet_says_in_its_own_language_that_its_words_are_a_draft(
    clinic: LanguageTag, patient: LanguageTag, note: str
) -> None:
    rig = Rig(contents=in_a_language, clinic_language=clinic).begin().finish(TO_NURSE)
    (sheet,) = (one for one in rig.store.documents if one.kind is NURSE)
    summary = rig.exports.summary_of(replace(rig.stored, language=patient), sheet)
    assert summary.translation_note == note
