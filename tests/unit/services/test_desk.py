"""The nurse's desk on fakes: a review is kept whatever the folder does, a sheet printed once."""

import hashlib

import pytest

from kiosk.domain.desk import DeskQuery, DeskState, OpenedVisit, SheetState
from kiosk.domain.desk_ports import (
    PrintAnswer,
    PrinterTrouble,
    PrintOutcome,
    ReviewedElsewhereError,
)
from kiosk.domain.ids import VisitId
from kiosk.domain.journey import CalledAway, Leave
from kiosk.domain.ports import AuditEvent, DocumentKind, DocumentState
from kiosk.domain.review import ReviewDraft, ReviewTick
from kiosk.domain.summary import Stamp, Summary
from kiosk.errors import BugError, DatabaseError, ExportError, KnownError
from kiosk.services.desk import (
    Desk,
    DeskTools,
    ExportedAgain,
    first_sheet,
    newest_sheet,
    version_name,
)
from kiosk.services.exporting import DocumentExport
from tests import factories
from tests.desk_fakes import FakeDeskStore, FakeQueue, without_answers
from tests.factories import NO_CONSENT, OWN_QUESTION, PRINT_ONLY, RED_FLAG, TO_NURSE
from tests.unit.services.rig import NotedSheets, Rig

AWAY = ExportError("the folder is away", where="/documents", remedy="Bring it back")
BUSY = DatabaseError("another program holds the database", where="kiosk.db", remedy="Wait")
DRAFT = ReviewDraft(frozenset({ReviewTick.FACTS_EXPLAINED}), "Told Dr. Lee", "MB")
FIRST = "20261122-1004-AAAAAA01.pdf"
SECOND = "20261122-1004-AAAAAA01-v2.pdf"
TAKE_HOME = f"take-home/{FIRST}"


class ReviewSheets(NotedSheets):
    """Sheets that name the review they show; "locked" as if by a passphrase."""

    more = ""

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        super().write(kind, summary)
        by = summary.review.initials if summary.review else "nobody"
        return f"locked {kind.value}, reviewed by {by}{self.more}".encode()


class DeskRig:
    """A desk beside a kiosk, both on fakes and with one folder."""

    def __init__(self, rig: Rig | None = None, store: FakeDeskStore | None = None) -> None:
        self.rig = rig or Rig(sheets=ReviewSheets())
        self.store = store or FakeDeskStore(self.rig.store)
        self.sheets = ReviewSheets()
        self.queue = FakeQueue()
        self.desk = self.with_queue(self.queue)

    def with_queue(self, queue: FakeQueue | None) -> Desk:
        """Return a desk that prints on a queue, or on none."""
        exports = DocumentExport(
            store=self.store,
            sheets=self.sheets,
            folder=self.rig.folder,
            contents=factories.content,
            outline=self.rig.outline,
            clinic_language=factories.ENGLISH,
            stamp=Stamp("0.1.0", "kiosk-1-desk"),
            clock=self.rig.clock,
            on_report=self.rig.reports.append,
        )
        tools = DeskTools(
            exports=exports,
            folder=self.rig.folder,
            sheets=self.sheets,
            unlock=lambda pdf: pdf.removeprefix(b"locked "),
            note=lambda summary: f"note of {summary.visit.code}",
            queue=queue,
            clock=self.rig.clock,
        )
        return Desk(self.store, tools)

    @property
    def visit(self) -> VisitId:
        """Return the newest visit."""
        return self.rig.stored.id

    def review(self, based_on: int = 1) -> OpenedVisit:
        return self.desk.review(self.visit, DRAFT, based_on=based_on, staff="m.brown")

    def actions(self) -> list[str]:
        """Return what the desk's audit log says."""
        return [event.action for event in self.store.events]


def shared() -> DeskRig:
    """Return a desk with one visit on it that was shared."""
    desk = DeskRig()
    desk.rig.begin(OWN_QUESTION).finish(TO_NURSE)
    return desk


def forget_answers(desk: DeskRig) -> None:
    without_answers(desk.store, desk.visit)


def test_an_opened_visit_shows_its_sheet_unlocked() -> None:
    desk = shared()
    opened = desk.desk.open(desk.visit)
    assert (opened.sheet, opened.pdf) == (SheetState.SHOWN, b"nurse-sheet, reviewed by nobody")
    assert (opened.file_name, opened.due, opened.reviews) == (FIRST, 0, ())
    assert opened.summary is not None
    assert opened.row.state is DeskState.WAITING
    assert desk.sheets.written == []


def test_a_review_makes_a_new_version_and_leaves_the_first_as_it_was() -> None:
    desk = shared()
    before = dict(desk.rig.folder.files)
    opened = desk.review()
    assert opened.pdf == b"nurse-sheet, reviewed by MB"
    assert (opened.file_name, opened.due) == (SECOND, 0)
    (review,) = opened.reviews
    assert (review.ticks, review.note, review.initials) == (DRAFT.ticks, DRAFT.note, "MB")
    assert (review.version, review.staff, review.at) == (2, "m.brown", desk.rig.clock.now())
    assert {**desk.rig.folder.files, **before} == desk.rig.folder.files
    assert set(desk.rig.folder.files) - set(before) == {SECOND}
    assert (opened.row.state, opened.row.reviewed_by) == (DeskState.REVIEWED, "MB")
    assert desk.actions() == ["visit.reviewed", "document.exported"]


def test_reviews_follow_each_other_each_with_a_sheet_of_its_own() -> None:
    desk = shared()
    desk.review()
    desk.review(based_on=2)
    assert sorted(desk.rig.folder.files) == [SECOND, SECOND.replace("v2", "v3"), FIRST, TAKE_HOME]


def test_a_review_is_kept_while_the_folder_is_away_and_its_sheet_written_later_once() -> None:
    desk = shared()
    desk.rig.folder.fault = AWAY
    opened = desk.review()
    assert (opened.row.state, opened.due, opened.file_name) == (DeskState.REVIEWED, 1, "")
    assert opened.pdf == b"nurse-sheet, reviewed by MB"
    desk.desk.retry()
    desk.rig.folder.fault = None
    desk.desk.retry()
    desk.desk.retry()
    assert desk.rig.folder.files[SECOND] == b"locked nurse-sheet, reviewed by MB"
    assert desk.desk.open(desk.visit).due == 0
    assert desk.actions().count("document.exported") == 1
    assert desk.actions().count("document.failed") == 1


def test_the_desk_writes_no_document_of_the_kiosks() -> None:
    desk = DeskRig()
    desk.rig.folder.fault = AWAY
    desk.rig.begin(OWN_QUESTION).finish(TO_NURSE)
    desk.rig.folder.fault = None
    desk.review()
    assert list(desk.rig.folder.files) == [SECOND]
    assert desk.desk.open(desk.visit).due == 2
    desk.rig.exports.export_due()
    assert sorted(desk.rig.folder.files) == [SECOND, FIRST, TAKE_HOME]


def test_a_nurse_who_saw_an_older_version_is_told_and_nothing_is_kept() -> None:
    desk = shared()
    desk.review()
    with pytest.raises(ReviewedElsewhereError, match="MB reviewed"):
        desk.desk.review(desk.visit, DRAFT, based_on=1, staff="j.doe")
    with pytest.raises(ReviewedElsewhereError, match="MB reviewed"):
        desk.desk.mark_done(desk.visit, version=1, staff="j.doe")
    assert len(desk.desk.open(desk.visit).reviews) == 1
    assert desk.actions().count("visit.reviewed") == 1
    assert SECOND in desk.rig.folder.files


def test_done_takes_a_visit_off_the_waiting_ones_and_is_audited() -> None:
    desk = shared()
    assert desk.desk.mark_done(desk.visit, version=1, staff="m.brown").state is DeskState.DONE
    assert desk.desk.visits(DeskQuery(DeskState.WAITING)).visits == ()
    assert len(desk.desk.visits(DeskQuery(DeskState.DONE)).visits) == 1
    assert desk.store.events[-1].action == "visit.done"


def test_red_flags_come_first() -> None:
    desk = DeskRig()
    desk.rig.begin(RED_FLAG).touch(CalledAway(), Leave())
    desk.rig.clock.advance(60)
    desk.rig.begin(OWN_QUESTION).finish(TO_NURSE)
    first, second = desk.desk.visits(DeskQuery()).visits
    assert (first.red_flags, second.red_flags) == ((RED_FLAG.item,), ())


def test_a_red_flag_that_was_not_shared_can_be_reviewed_and_keeps_its_flag() -> None:
    desk = DeskRig()
    desk.rig.begin(RED_FLAG, OWN_QUESTION).finish(PRINT_ONLY)
    opened = desk.review()
    assert opened.summary is not None
    assert opened.summary.alert.flags == ("Any bladder?",)
    assert opened.summary.alert_only
    assert opened.summary.review is not None
    assert desk.desk.open(desk.visit).row.red_flags == (RED_FLAG.item,)


def test_the_reviewed_sheet_says_of_the_safety_check_what_the_first_said() -> None:
    sheets = ReviewSheets()
    desk = DeskRig(Rig(sheets=sheets))
    desk.rig.begin(RED_FLAG).finish(PRINT_ONLY)
    opened = desk.review()
    first = next(one for kind, one in sheets.written if kind is DocumentKind.NURSE_SHEET)
    assert opened.summary is not None
    assert opened.summary.alert == first.alert
    assert first.alert.answered_no


def test_a_visit_without_a_sheet_was_not_shared() -> None:
    desk = DeskRig()
    desk.rig.begin(NO_CONSENT).finish(PRINT_ONLY)
    opened = desk.desk.open(desk.visit)
    assert (opened.sheet, opened.pdf, opened.file_name) == (SheetState.NOT_SHARED, b"", "")
    assert desk.desk.visits(DeskQuery()).visits == ()
    assert desk.desk.note(desk.visit) == ""
    with pytest.raises(KnownError, match="no new sheet can be made"):
        desk.review()


def test_once_the_answers_are_gone_the_file_is_still_shown_and_no_review_is_taken() -> None:
    desk = shared()
    forget_answers(desk)
    opened = desk.desk.open(desk.visit)
    assert (opened.sheet, opened.summary) == (SheetState.SHOWN, None)
    assert opened.pdf == b"nurse-sheet, reviewed by nobody"
    with pytest.raises(KnownError, match="no longer kept") as caught:
        desk.review()
    assert not isinstance(caught.value, ReviewedElsewhereError)
    assert desk.desk.note(desk.visit) == ""


def test_once_answers_and_file_are_gone_so_is_the_sheet() -> None:
    desk = shared()
    forget_answers(desk)
    desk.rig.folder.files.clear()
    opened = desk.desk.open(desk.visit)
    assert (opened.sheet, opened.pdf) == (SheetState.GONE, b"")
    answer = desk.desk.print_sheet(desk.visit, staff="m.brown")
    assert answer == PrintAnswer(PrintOutcome.NO_SHEET)
    assert desk.queue.jobs == []


def test_a_file_that_was_taken_away_is_made_anew_for_the_screen_and_not_written() -> None:
    desk = shared()
    desk.rig.folder.files.clear()
    opened = desk.desk.open(desk.visit)
    assert (opened.sheet, opened.pdf) == (SheetState.SHOWN, b"nurse-sheet, reviewed by nobody")
    assert desk.rig.folder.files == {}


def test_a_visit_that_is_no_longer_kept_is_told() -> None:
    desk = shared()
    with pytest.raises(ReviewedElsewhereError, match="no longer kept"):
        desk.desk.open(VisitId("f" * 32))


def test_the_newest_sheet_is_printed_once_and_audited_before_and_after() -> None:
    desk = shared()
    desk.review()
    answer = desk.desk.print_sheet(desk.visit, staff="m.brown")
    assert answer.taken
    assert desk.queue.jobs == [("20261122-1004", b"nurse-sheet, reviewed by MB")]
    printed = [e for e in desk.store.events if e.action.startswith("sheet.")]
    assert [(e.action, e.result) for e in printed] == [
        ("sheet.print-asked", "m.brown"),
        ("sheet.printed", "job front-desk-1 by m.brown"),
    ]


@pytest.mark.parametrize(
    ("answer", "known"),
    [
        (
            PrintAnswer(PrintOutcome.REFUSED, "front-desk", trouble=PrinterTrouble.REFUSING),
            "not taken, by m.brown",
        ),
        (PrintAnswer(PrintOutcome.NO_ANSWER, "front-desk"), "no answer, by m.brown"),
    ],
    ids=["refused", "no answer"],
)
def test_a_print_without_a_job_is_told_and_audited_as_what_is_known_of_it(
    answer: PrintAnswer, known: str
) -> None:
    desk = shared()
    desk.queue.answer = answer
    assert desk.desk.print_sheet(desk.visit, staff="m.brown") == answer
    assert (desk.store.events[-1].action, desk.store.events[-1].result) == ("sheet.printed", known)
    assert desk.queue.jobs == []


def test_without_a_queue_the_desk_says_so() -> None:
    desk = shared()
    answer = desk.with_queue(None).print_sheet(desk.visit, staff="m.brown")
    assert answer == PrintAnswer(PrintOutcome.NO_PRINTER)
    assert not answer.taken


def test_a_job_that_was_taken_is_never_told_as_failed_so_that_nobody_prints_it_again() -> None:
    desk = DeskRig(store=BusyAfter("sheet.print-asked"))
    put_ended_visit(desk)
    assert desk.desk.print_sheet(desk.visit, staff="m.brown").taken
    assert len(desk.queue.jobs) == 1


def test_nothing_is_printed_that_cannot_be_audited() -> None:
    desk = DeskRig(store=BusyAfter(""))
    put_ended_visit(desk)
    with pytest.raises(DatabaseError):
        desk.desk.print_sheet(desk.visit, staff="m.brown")
    assert desk.queue.jobs == []


class BusyAfter(FakeDeskStore):
    """A store whose audit log takes one action and is busy for every other."""

    def __init__(self, taken: str) -> None:
        super().__init__()
        self._taken = taken

    def audit(self, event: AuditEvent) -> None:
        if event.action != self._taken:
            raise BUSY
        super().audit(event)


def put_ended_visit(desk: DeskRig) -> None:
    desk.rig.begin(OWN_QUESTION).finish(TO_NURSE)
    desk.store.put(desk.rig.stored, *desk.rig.store.documents)


def test_export_again_leaves_what_is_there() -> None:
    desk = shared()
    desk.review()
    before = dict(desk.rig.folder.files)
    done = desk.desk.export_again(desk.visit, staff="m.brown")
    assert done == ExportedAgain(written=0, waiting=0, lost=0)
    assert done.complete
    assert desk.rig.folder.files == before


def test_export_again_puts_back_what_was_taken_out_with_its_new_hash() -> None:
    desk = shared()
    desk.review()
    del desk.rig.folder.files[FIRST], desk.rig.folder.files[SECOND]
    desk.sheets.more = ", by a newer version of the program"
    done = desk.desk.export_again(desk.visit, staff="m.brown")
    assert done == ExportedAgain(written=2, waiting=0, lost=0)
    assert done.complete
    assert desk.rig.folder.files[SECOND].startswith(b"locked nurse-sheet, reviewed by MB, by a")
    for document in desk.store.documents(desk.visit):
        content = desk.rig.folder.files[document.file_name]
        assert document.sha256 == hashlib.sha256(content).hexdigest()
        assert document.state is DocumentState.EXPORTED
    assert desk.store.events[-1] == AuditEvent(
        desk.rig.clock.now(), "visit.exported-again", desk.visit, "2 by m.brown"
    )


def test_export_again_says_what_waits() -> None:
    desk = shared()
    desk.rig.folder.fault = AWAY
    desk.review()
    done = desk.desk.export_again(desk.visit, staff="m.brown")
    assert done == ExportedAgain(written=0, waiting=1, lost=0)
    assert not done.complete


def test_export_again_says_what_is_gone_for_good() -> None:
    desk = shared()
    forget_answers(desk)
    desk.rig.folder.files.clear()
    done = desk.desk.export_again(desk.visit, staff="m.brown")
    assert done == ExportedAgain(written=0, waiting=0, lost=2)
    assert not done.complete
    assert desk.rig.folder.files == {}


def test_export_again_makes_no_take_home_sheet_of_answers_that_were_forgotten() -> None:
    desk = DeskRig()
    desk.rig.begin(RED_FLAG, OWN_QUESTION).finish(PRINT_ONLY)
    desk.rig.folder.files.clear()
    done = desk.desk.export_again(desk.visit, staff="m.brown")
    assert done == ExportedAgain(written=1, waiting=0, lost=1)
    assert list(desk.rig.folder.files) == [FIRST]


def test_the_note_is_of_the_visit() -> None:
    desk = shared()
    assert desk.desk.note(desk.visit) == f"note of {desk.rig.stored.code}"


def test_trouble_of_the_database_is_told_and_over_when_it_is_back() -> None:
    desk = shared()
    desk.store.fault = BUSY
    for call in (lambda: desk.desk.visits(DeskQuery()), desk.review, desk.desk.retry):
        with pytest.raises(DatabaseError):
            call()
    desk.store.fault = None
    assert desk.review().row.state is DeskState.REVIEWED


def test_first_and_newest_are_told_by_version() -> None:
    desk = shared()
    assert first_sheet([]) is newest_sheet([]) is None
    desk.review()
    documents = list(reversed(desk.store.documents(desk.visit)))
    first, newest = first_sheet(documents), newest_sheet(documents)
    assert first is not None
    assert newest is not None
    assert (first.file_name, newest.file_name) == (FIRST, SECOND)


def test_a_version_has_a_name_of_its_own() -> None:
    assert version_name("a.b/c.pdf", 3) == "a.b/c-v3.pdf"
    with pytest.raises(BugError):
        version_name("c", 2)
