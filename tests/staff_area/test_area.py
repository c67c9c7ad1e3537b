"""The area: what a role offers, what each page tells, what is audited, how it closes."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.duties import Condition, Duty, Fact
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.domain.staff import SignedIn, StaffRole
from kiosk.errors import ExportError, KnownError
from kiosk.services.exporting import ExportReport
from tests.staff import ANA, IVO, UMA
from tests.staff_area.conftest import MakeStaff
from tests.staff_area.kiosk import AREA, DOCTORS, StaffTablet
from tests.ui.finding import HEADING, find, key

OFFERS = {
    ANA: ["Export again", "Content versions"],
    IVO: [
        *("Exit the kiosk", "Restart the kiosk", "Settings"),
        *("Diagnostics", "Content versions", "Support bundle", "Screen size"),
    ],
    UMA: [
        *("Exit the kiosk", "Restart the kiosk", "Settings", "Export again"),
        *("Diagnostics", "Content versions", "Support bundle", "Screen size"),
    ],
}
SHEET = Document(VisitId("1"), DocumentKind.NURSE_SHEET, "a.pdf", DocumentState.EXPORTED)
DRIVE = ExportError("the drive is not there", where="/mnt/sheets", remedy="Connect the drive")


@pytest.mark.parametrize("name", OFFERS)
def test_the_role_decides_what_is_offered(staff: StaffTablet, name: str) -> None:
    staff.enter(name)

    assert [one for one in staff.buttons() if one != "Sign out"] == OFFERS[name]


@pytest.mark.parametrize(
    ("duty", "role"),
    [
        *((duty, StaffRole.NURSE) for duty in (Duty.EXIT, Duty.SETTINGS, Duty.BUNDLE)),
        (Duty.EXPORT, StaffRole.IT),
    ],
)
def test_a_duty_of_another_role_is_refused_and_noted(
    staff: StaffTablet, duty: Duty, role: StaffRole
) -> None:
    staff.area.begin(SignedIn("Somebody", role))

    staff.area.open(duty.value.removeprefix("staff."))
    staff.area.confirm()

    assert staff.area.property("trouble").startswith("This sign-in may not do that.")
    assert (duty.value, "Somebody", "not allowed") in staff.door.store.told
    assert staff.codes == []
    assert staff.retries == 0


@pytest.mark.parametrize(
    ("button", "action", "words"),
    [
        ("Settings", "staff.settings", "idle.warn_after: 90"),
        ("Content versions", "staff.content", "Content pack: facet-next-steps"),
        ("Diagnostics", "staff.diagnostics", "Documents still to write: Look at this: 2"),
        ("Support bundle", "staff.bundle", "/srv/kiosk/support-20261122-100400.zip"),
    ],
)
def test_a_page_tells_and_is_audited(
    staff: StaffTablet, button: str, action: str, words: str
) -> None:
    staff.enter(IVO)

    staff.touch(button)

    assert find(staff.tablet, HEADING, button)
    assert staff.says(words)
    assert staff.door.store.told.count((action, IVO, "it")) == 1


def test_the_doctor_works_in_the_background(staff: StaffTablet) -> None:
    staff.slow.held = True
    staff.enter(IVO)
    staff.touch("Diagnostics")
    assert staff.says("Running for: 3 h 12 min")
    assert staff.says("The doctor is looking.")

    staff.slow.go_on()

    assert staff.says(f"{DOCTORS.name}: In order: {DOCTORS.value}")
    assert not staff.says("The doctor is looking.")


def test_what_comes_when_the_page_is_gone_is_not_shown(staff: StaffTablet) -> None:
    staff.slow.held = True
    staff.enter(IVO)
    staff.touch("Diagnostics")
    staff.touch("Back")

    staff.slow.go_on()

    assert find(staff.tablet, HEADING, AREA)
    assert not staff.says(DOCTORS.value)


def test_a_pack_past_its_review_or_unsigned_carries_a_banner(staff: StaffTablet) -> None:
    staff.enter(IVO)
    staff.touch("Content versions")
    assert not staff.says("A clinician should have read")
    assert not staff.says("No clinician has signed")
    staff.touch("Back")
    staff.machine.review_due = Fact("review-due", "2026-11-01", Condition.WARNING)
    staff.machine.signed_off_by = Fact("signed-off-by", "", Condition.WARNING)

    staff.area.open("content")

    assert staff.says("A clinician should have read this content again by now.")
    assert staff.says("No clinician has signed this content off.")


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (ExportReport((), 0, None), ["Nothing was due: all documents are out."]),
        (ExportReport((SHEET,), 0, None), ["Written now: 1.", "All documents are out."]),
        (ExportReport((), 2, DRIVE), ["Still due: 2.", "The drive is not there."]),
        (ExportReport((SHEET,), 1, DRIVE), ["Written now: 1. Still due: 1.", "Connect the drive"]),
    ],
    ids=["nothing", "all", "none", "some"],
)
def test_export_again_answers_in_words(
    staff: StaffTablet, report: ExportReport, words: Sequence[str]
) -> None:
    staff.enter(ANA)
    staff.touch("Export again")
    assert staff.retries == 1
    assert staff.says("A moment, please.")

    staff.area.note_report(report)

    assert [one for one in words if not staff.says(one)] == []
    assert ("staff.export", ANA, "nurse") in staff.door.store.told


def test_a_round_of_exporting_that_nobody_asked_for_shows_nothing(staff: StaffTablet) -> None:
    staff.enter(UMA)

    staff.area.note_report(ExportReport((SHEET,), 0, None))

    assert not staff.says("Written now")


def test_the_answer_of_a_round_under_way_gives_way_to_what_is_written_after_it(
    staff: StaffTablet,
) -> None:
    staff.enter(ANA)
    staff.touch("Export again")
    staff.area.note_report(ExportReport((), 1, DRIVE))

    staff.area.note_report(ExportReport((SHEET,), 0, None))
    staff.area.note_report(ExportReport((), 0, None))

    assert staff.says("Written now: 1.")
    assert not staff.says("The drive is not there.")


def test_trouble_of_the_database_is_the_answer_to_export_again(staff: StaffTablet) -> None:
    staff.enter(ANA)
    staff.touch("Export again")

    staff.area.note_trouble(DRIVE)

    assert staff.says("The drive is not there. Connect the drive.")


def test_what_a_machine_cannot_tell_is_told_in_words(staff: StaffTablet) -> None:
    staff.machine.trouble = KnownError("no answer", where="doctor", remedy="Try it by hand")
    staff.enter(IVO)

    staff.touch("Settings")

    assert staff.says("No answer. Try it by hand.")


def test_the_area_closes_after_two_minutes_and_says_so_before(staff: StaffTablet) -> None:
    staff.enter(IVO)
    staff.advance(89)
    assert not staff.says("signing out in")
    staff.advance(11)
    assert staff.says("Nobody touches the screen: signing out in 20 s.")

    staff.advance(20)

    assert not staff.is_open()
    assert ("staff.signed-out", IVO, "it") in staff.door.store.told


def test_a_touch_keeps_the_area(staff: StaffTablet) -> None:
    staff.enter(IVO)
    staff.advance(100)

    staff.touch("Settings")

    staff.advance(100)
    assert staff.is_open()


def test_after_the_area_closed_nobody_is_in(staff: StaffTablet) -> None:
    staff.enter(IVO)
    staff.touch("Settings")
    staff.advance(121)

    staff.tap()

    assert not staff.says(IVO + ", IT")
    assert not staff.says("idle.warn_after")
    assert staff.says("Staff: who are you?")


def test_nothing_of_a_visit_stands_in_the_area(at_pain: StaffTablet) -> None:
    code = str(at_pain.tablet.journey.visit.id) if at_pain.tablet.journey.visit else "?"
    of_the_visit = {one.name for one in at_pain.everything() if one.name} - {"Back"}
    at_pain.enter(UMA)
    for page in ("settings", "content", "diagnostics", "export", "bundle"):
        at_pain.area.open(page)
        there = {one.name for one in at_pain.everything()}
        assert there.isdisjoint(of_the_visit - {"", "Back pain: what next?", "Steps"})
        assert not any(code in one for one in there)
        at_pain.area.go_back()


def test_exit_asks_first_and_tells_what_it_means_for_the_visit(at_pain: StaffTablet) -> None:
    at_pain.enter(IVO)
    at_pain.touch("Exit the kiosk")
    assert at_pain.says("Exit the kiosk?")
    assert any("A visit is under way." in one.description for one in at_pain.everything())

    at_pain.touch("Stay")

    assert at_pain.codes == []
    assert find(at_pain.tablet, HEADING, AREA)


@pytest.mark.parametrize(
    ("button", "means"),
    [
        ("Exit the kiosk", "Paused visits: 1. They end, too."),
        ("Restart the kiosk", "Paused visits: 1. Their codes still work after it."),
    ],
)
def test_what_becomes_of_paused_visits_is_told_before_they_end(
    at_pain: StaffTablet, button: str, means: str
) -> None:
    at_pain.enter(IVO)
    at_pain.touch(button)
    assert not any("Paused" in one.description for one in at_pain.everything())
    at_pain.touch("Stay")

    assert at_pain.tablet.paused.pause({})
    at_pain.enter(IVO)
    at_pain.touch(button)

    told = [one.description for one in at_pain.everything()]
    assert any("No visit is under way." in one and means in one for one in told)


@pytest.mark.parametrize(
    ("button", "answer", "action", "code"),
    [
        ("Exit the kiosk", "Exit", "staff.exit", 0),
        ("Restart the kiosk", "Restart", "staff.restart", 10),
    ],
)
def test_exit_and_restart_end_with_their_codes(
    staff: StaffTablet, button: str, answer: str, action: str, code: int
) -> None:
    staff.enter(IVO)
    staff.touch(button)
    staff.touch(answer)

    assert staff.codes == [code]
    assert (action, IVO, "it") in staff.door.store.told


def test_without_a_supervisor_restart_says_that_nothing_brings_it_back(
    make_staff: MakeStaff,
) -> None:
    staff = make_staff(supervised=False)
    staff.enter(IVO)

    staff.touch("Restart the kiosk")

    assert any("Nothing minds this kiosk" in one.description for one in staff.everything())


def test_escape_goes_back_step_by_step(staff: StaffTablet) -> None:
    staff.enter(IVO)
    staff.touch("Settings")

    key(staff.tablet, Qt.Key.Key_Escape)
    assert find(staff.tablet, HEADING, AREA)
    key(staff.tablet, Qt.Key.Key_Escape)

    assert not staff.is_open()
