"""Staff at a real kiosk: in by five taps and a PIN, out by exit or restart; the visit ends well."""

import json
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.bootstrap import KioskApp
from kiosk.domain.ids import VisitCode
from kiosk.domain.journey import Give
from kiosk.domain.staff import StaffRole
from kiosk.domain.visit import Answer, AnswerKind, Outcome, Step, StopReason
from kiosk.household.staffing import pin_hasher, staff_roster
from kiosk.tour.finger import Finger
from tests.e2e.clinic import Clinic
from tests.e2e.papers import Papers, only, papers_of, visits_in
from tests.e2e.people import REFUSES, Person
from tests.fakes import FakeClock
from tests.staff import IVO, PINS, UMA

ROLES = {IVO: StaffRole.IT, UMA: StaffRole.ADMIN}


def hire(kiosk: KioskApp, *names: str) -> None:
    """Add members of staff, as IT does at the command line."""
    database, clock = kiosk.backstage.opened.database, kiosk.backstage.place.clock
    for name in names:
        hasher = pin_hasher(database, "kiosk-1")
        staff_roster(database, "kiosk-1", clock).add(name, ROLES[name], PINS[name], hasher)


class Member(Person):
    """Somebody of the staff at a kiosk; codes holds what the kiosk was asked to end with."""

    def __init__(self, kiosk: KioskApp) -> None:
        super().__init__(kiosk)
        self.codes: list[int] = []
        kiosk.left.connect(self.codes.append)

    def comes_in(self, name: str) -> None:
        """Tap the corner, choose a name where several are, type the PIN."""
        window = self.kiosk.engine.window
        for _ in range(5):
            Finger.touch_at(self.finger, QPoint(window.width() - 10, 10))  # quick, on one spot
        self.waits_until_it_says("your PIN" if self.sees("your PIN") else "who are you?")
        for sign in PINS[name]:
            QTest.keyClick(window, Qt.Key(ord(sign.upper())))
        self.press("Sign in")
        self.waits_until_it_says("Staff area")


def end(clinic: Clinic, member: Member, button: str, answer: str, code: int) -> None:
    member.press(button)
    member.press(answer)
    member.waits_for(lambda: member.codes == [code])
    assert member.at_the_poster
    clinic.stop()


@pytest.mark.parametrize(
    ("button", "answer", "code"),
    [("Exit the kiosk", "Exit", 0), ("Restart the kiosk", "Restart", 10)],
    ids=["exit", "restart"],
)
def test_a_visit_under_way_ends_as_by_staff_with_its_sheet(
    clinic: Clinic, button: str, answer: str, code: int
) -> None:
    patient = clinic.visitor()
    hire(patient.kiosk, IVO)
    patient.begin()
    patient.hurry_to(Step.VALUES)
    member = Member(patient.kiosk)

    member.comes_in(IVO)
    assert patient.page.step is Step.VALUES
    end(clinic, member, button, answer, code)

    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.PARTIAL, StopReason.STAFF)
    nurse = only(papers_of(clinic).nurse)
    assert "Stopped at step 7 of 10" in nurse
    assert "ended by staff" in nurse


def test_without_consent_the_visit_is_wiped(clinic: Clinic) -> None:
    patient = clinic.visitor(REFUSES)
    hire(patient.kiosk, IVO)
    patient.begin()
    patient.walk_to(Step.PAIN)
    member = Member(patient.kiosk)

    member.comes_in(IVO)
    end(clinic, member, "Exit the kiosk", "Exit", 0)

    (visit,) = visits_in(clinic)
    assert (visit.outcome, visit.stop_reason) == (Outcome.WIPED, StopReason.STAFF)
    assert papers_of(clinic) == Papers(nurse=(), take_home=())


def test_a_document_that_could_not_go_out_is_written_when_staff_ask(clinic: Clinic) -> None:
    drive = clinic.data.parent / "drive"
    clinic.configure(f'[documents]\nfolder = "{drive.as_posix()}"\n')
    patient = clinic.visitor()
    hire(patient.kiosk, UMA)
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.finish()
    patient.hand_back()
    member = Member(patient.kiosk)
    member.comes_in(UMA)
    member.press("Export again")
    member.waits_until_it_says("Still due: 2.")

    drive.mkdir()
    member.press("Try again now")
    member.waits_until_it_says(
        "ll documents are out."
    )  # staff wrote them, or the kiosk just before

    assert len(list(drive.rglob("*.pdf"))) == 2


def test_diagnostics_and_content_tell_how_the_kiosk_is(clinic: Clinic) -> None:
    kiosk = clinic.start()
    hire(kiosk, IVO)
    member = Member(kiosk)
    member.comes_in(IVO)

    member.press("Diagnostics")
    member.waits_until_it_says("a kiosk runs on it")
    for told in ("Database, last check: In order", "Documents still to write: In order: 0"):
        assert member.sees(told)
    member.press("Back")
    member.press("Content versions")

    member.waits_until_it_says("Content pack: facet-next-steps")
    assert member.sees("No clinician has signed this content off.")


def test_the_support_bundle_holds_what_support_needs_and_no_secret(clinic: Clinic) -> None:
    patient = clinic.visitor()
    hire(patient.kiosk, IVO)
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.finish()
    patient.hand_back()
    member = Member(patient.kiosk)
    member.comes_in(IVO)

    member.press("Support bundle")
    member.waits_until_it_says("It holds logs")

    (bundle,) = clinic.data.glob("support-*.zip")
    with ZipFile(bundle) as packed:
        names = set(packed.namelist())
        texts = "".join(packed.read(name).decode() for name in names)
    wanted = {"doctor.json", "versions.json", "settings.json", "heartbeat.json", "logs/kiosk.log"}
    assert wanted <= names
    visits = kiosk_visits(patient.kiosk)
    assert len(visits) == 2
    assert [visit for visit in visits if visit in texts] == []
    assert not any(name.endswith((".pdf", ".db", ".key", ".pepper")) for name in names)


def kiosk_visits(kiosk: KioskApp) -> list[str]:
    """Return the ids and codes of all visits."""
    database = kiosk.backstage.opened.database
    with database.lock, database.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT id, code FROM visits").all()
    return [str(value) for row in rows for value in row if value]


def test_a_measured_screen_is_used_after_a_restart(clinic: Clinic) -> None:
    kiosk = clinic.start()
    hire(kiosk, IVO)
    member = Member(kiosk)
    guess = density_of(kiosk)
    member.comes_in(IVO)
    member.press("Screen size")
    member.waits_until_it_says("Nobody has measured this screen")
    member.press("Smaller")
    member.press("Use this")
    member.waits_until_it_says("Kept: the kiosk uses it from now on.")
    measured = density_of(kiosk)
    member.press("Back")
    member.press("Settings")
    member.waits_until_it_says(f"screen.json: {measured:g}, measured on ")
    clinic.stop()

    again = clinic.start()

    assert measured == pytest.approx(guess - 5, abs=0.5)
    assert density_of(again) == pytest.approx(measured)


def test_a_bad_measurement_is_told_to_the_log_and_the_kiosk_guesses(clinic: Clinic) -> None:
    clinic.data.mkdir(parents=True)
    (clinic.data / "screen.json").write_text("148.5", encoding="utf-8")

    kiosk = clinic.start()

    assert density_of(kiosk) == pytest.approx(149.4, abs=0.1)
    log = (clinic.data / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "is not a measurement of the screen. Measure again" in log


def density_of(kiosk: KioskApp) -> float:
    return float(kiosk.engine.window.property("pixelsPerMm")) * 25.4


def test_the_heartbeat_says_how_the_kiosk_is_and_nothing_of_a_visit(clinic: Clinic) -> None:
    clock = FakeClock()
    patient = clinic.visitor(clock=clock)
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.kiosk.walk.set_code(VisitCode("KOOKABURRA"))
    patient.kiosk.walk.handle(Give(Answer(AnswerKind.OWN_QUESTION, "own", "Xylophones?")))
    patient.finish()
    patient.hand_back()
    kiosk = patient.kiosk
    clock.advance(60)
    kiosk.keep_house()
    patient.waits_for(lambda: read(clinic)["uptime_seconds"] == 60)

    fields = read(clinic)

    assert len(fields) >= 30
    assert fields["state"] == "running"
    assert fields["visits_ended_since_start"] == 1
    assert fields["documents_due"] == 0
    assert fields["database_state"] == "sound"
    assert fields["screen_width"] == 1280
    assert [one for one in fields if "visit" in one] == [
        "visits_ended_since_start",
        "last_visit_ended_at",
    ]
    written = (clinic.data / "heartbeat.json").read_text()
    canaries = ["KOOKABURRA", "Xylophones", *kiosk_visits(patient.kiosk)]
    assert len(canaries) == 4
    assert [one for one in canaries if one in written] == []


def test_the_heartbeat_of_a_kiosk_that_ended_says_so(clinic: Clinic) -> None:
    clinic.start()
    clinic.stop()

    assert read(clinic)["state"] == "ended"


def read(clinic: Clinic) -> dict[str, object]:
    fields = json.loads((clinic.data / "heartbeat.json").read_text(encoding="utf-8"))
    assert isinstance(fields, dict)
    return fields
