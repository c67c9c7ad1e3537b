"""What the heartbeat tells when something is wrong; a field that cannot be read stops no other."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.bootstrap import KioskApp
from kiosk.domain.duties import Condition
from kiosk.domain.ports import Document, ExportStore
from kiosk.domain.visit import Step
from kiosk.errors import DatabaseError, ExitCode
from kiosk.household.health import Health, Screen
from tests.e2e.clinic import Clinic
from tests.fakes import FakeClock, MemoryStore
from tests.staff import LooseClock

SCREEN = Screen(1280, 800, 5.88, "6.11.3")


class BrokenStore(MemoryStore):
    """A store whose disk is full."""

    def due_documents(self) -> list[Document]:
        raise DatabaseError("the disk is full", where="kiosk.db", remedy="Make room")


def health_of(kiosk: KioskApp, store: ExportStore) -> Health:
    stage = kiosk.backstage
    return Health(stage.place, stage.pack.info, stage.opened.database, store, supervised=True)


def test_what_cannot_be_read_is_null_and_becomes_the_last_error(clinic: Clinic) -> None:
    health = health_of(clinic.start(), BrokenStore())

    health.fields(SCREEN)
    fields = health.fields(SCREEN)

    assert fields["documents_due"] is None
    assert fields["last_error_code"] == ExitCode.DATABASE_UNUSABLE
    assert fields["supervised"] is True
    assert fields["qt"] == "6.11.3"


def test_a_bug_has_a_code_of_its_own(clinic: Clinic) -> None:
    health = health_of(clinic.start(), MemoryStore())

    health.note_error(ValueError("what a patient said"))

    fields = health.fields(SCREEN)
    assert fields["last_error_code"] == -1
    assert "what a patient said" not in str(fields)


def test_findings_of_the_database_stand_in_the_heartbeat_and_before_the_staff(
    clinic: Clinic,
) -> None:
    health = health_of(clinic.start(), MemoryStore())

    health.note_check(["content: bad"])

    assert health.fields(SCREEN)["database_state"] == "1 findings"
    (database,) = [one for one in health.standing() if one.name == "database-state"]
    assert database.condition is Condition.BAD


@pytest.mark.parametrize("jump", [0, 3600])
def test_a_clock_that_was_set_is_seen(clinic: Clinic, jump: int) -> None:
    clock = LooseClock()
    health = health_of(clinic.start(clock), MemoryStore())
    clock.advance(120)
    clock.set_by(timedelta(seconds=jump))

    assert health.fields(SCREEN)["clock_jump_seconds"] == jump


def test_documents_that_cannot_go_out_are_counted_with_their_age(
    clinic: Clinic, tmp_path: Path
) -> None:
    clinic.configure(f'[documents]\nfolder = "{(tmp_path / "gone").as_posix()}"\n')
    clock = FakeClock()
    patient = clinic.visitor(clock=clock)
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.finish()
    patient.hand_back()
    clock.advance(600)
    health = health_of(patient.kiosk, patient.kiosk.backstage.store)

    fields = health.fields(SCREEN)

    assert (fields["documents_due"], fields["oldest_due_seconds"]) == (2, 600)
