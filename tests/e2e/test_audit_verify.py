"""IT checks the audit log by a command: whatever was done to it shows, a line a problem."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from db.engine import open_database
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk.domain.ports import AuditEvent
from kiosk.errors import ExitCode
from tests.db.helpers import meddle
from tests.e2e.commands import Said, Shell, fingerprint, is_refused
from tests.fakes import FakeClock

DEVICE = "kiosk-1"


@pytest.fixture
def log(tmp_path: Path) -> DatabaseSettings:
    """A database at rest with five more events than the opening made; they end at number 6."""
    settings = DatabaseSettings(tmp_path / "data", device=DEVICE)
    clock = FakeClock()
    with open_database(settings, clock).database as database:
        store = SqlVisitStore(database, clock)
        for number in range(5):
            clock.advance(60)
            store.audit(AuditEvent(clock.now(), "visit.started", f"{number:032x}", "ok"))
    return settings


def verify(shell: Shell, log: DatabaseSettings) -> Said:
    return shell.kiosk("audit", "verify", "--data-dir", log.folder)


def test_a_whole_log_is_told_with_its_last_event(shell: Shell, log: DatabaseSettings) -> None:
    before = fingerprint(log.folder)

    said = verify(shell, log)

    assert (said.code, said.err) == (ExitCode.OK, "")
    assert re.fullmatch(rf"{DEVICE}: whole up to event 6, [0-9a-f]{{64}}\n", said.out)
    assert fingerprint(log.folder) == before


@pytest.mark.parametrize(
    ("meddling", "problem"),
    [
        ("UPDATE audit_events SET result = 'x' WHERE sequence = 3", "event 3 was changed"),
        ("DELETE FROM audit_events WHERE sequence = 3", "events 3 to 3 are missing"),
        (
            "UPDATE audit_events SET sequence = CASE sequence WHEN 3 THEN 40 ELSE 3 END "
            "WHERE sequence IN (3, 4); UPDATE audit_events SET sequence = 4 WHERE sequence = 40",
            "event 3 does not follow from the one before",
        ),
        ("DELETE FROM audit_events WHERE sequence < 3", "events 1 to 2 are missing"),
        ("DELETE FROM audit_events WHERE sequence > 4", "the log ends at event 4, not at 6"),
        ("DELETE FROM audit_chains", "events without a chain"),
        ("UPDATE audit_events SET at = 'soon' WHERE sequence = 3", "an event holds what was never"),
        ("UPDATE audit_events SET action = x'00' WHERE sequence = 3", "an event holds what was"),
    ],
    ids=["edit", "deletion", "order", "start", "end", "chain", "time", "bytes"],
)
def test_what_was_done_to_the_log_shows(
    shell: Shell, log: DatabaseSettings, meddling: str, problem: str
) -> None:
    meddle(log, *meddling.split("; "))

    said = verify(shell, log)

    assert (said.code, said.err) == (ExitCode.FAILED, "")
    lines = said.out.splitlines()
    assert all(line.startswith(f"{DEVICE}: ") for line in lines)
    assert any(problem in line for line in lines)


def test_a_log_whose_old_events_were_deleted_by_age_is_whole(
    shell: Shell, log: DatabaseSettings
) -> None:
    clock = FakeClock()
    with open_database(log, clock).database as database:
        store = SqlVisitStore(database, clock)
        assert store.prune_audit(clock.now() + timedelta(minutes=4)) == 4

    assert verify(shell, log).code == ExitCode.OK

    meddle(log, "DELETE FROM audit_events WHERE sequence = 5")
    assert "events 5 to 5 are missing" in verify(shell, log).out


def test_every_devices_chain_is_checked(shell: Shell, log: DatabaseSettings) -> None:
    clock = FakeClock()
    other = DatabaseSettings(log.folder, device="kiosk-2")
    with open_database(other, clock).database as database:
        event = AuditEvent(clock.now(), "visit.started", "a" * 32, "ok")
        SqlVisitStore(database, clock).audit(event)
    meddle(log, "UPDATE audit_events SET result = 'x' WHERE sequence = 1")

    lines = verify(shell, log).out.splitlines()

    assert [line.split(":")[0] for line in lines] == [DEVICE, "kiosk-2"]


def test_no_database_is_one_line(shell: Shell, tmp_path: Path) -> None:
    said = shell.kiosk("audit", "verify", "--data-dir", tmp_path / "nowhere")

    is_refused(said, ExitCode.DATABASE_UNUSABLE, "there is no database")
