"""Staff and failed sign-ins in the database; fifty pulled plugs; what a stolen copy tells."""

import multiprocessing
import secrets
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection

import pytest

from db.audit import verify
from db.beside import open_beside
from db.database import Database
from db.engine import open_database
from db.models import AuditEventRow
from db.pepper import load_pepper
from db.settings import DatabaseSettings
from db.staff import SqlStaffStore
from db.unit_of_work import unit_of_work
from kiosk.domain.ports import AuditEvent
from kiosk.domain.staff import Attempts, Refused, StaffMember, StaffRole
from kiosk.errors import DatabaseError
from kiosk.pin_hashes import Argon2Hasher
from kiosk.services.staff_access import StaffAccess
from tests.db.helpers import meddle
from tests.db.processes import start
from tests.fakes import FakeClock
from tests.staff import ANA, IVO, PINS, UMA, WRONG, LooseClock, QuickHasher, everybody

KIOSK = "kiosk-1"
NOON = datetime(2026, 11, 22, 12, 0, 0, 123_456, tzinfo=UTC)
PLUGS = 50


@pytest.fixture
def staff(database: Database) -> SqlStaffStore:
    return SqlStaffStore(database, KIOSK)


def nurse(name: str = ANA, pin_hash: str = "2:402739") -> StaffMember:
    return StaffMember(name, StaffRole.NURSE, pin_hash, NOON)


def test_members_are_kept_by_name(staff: SqlStaffStore) -> None:
    everyone = everybody(QuickHasher())
    for member in reversed(everyone):
        staff.put(member)
    assert list(staff.members()) == everyone


def test_a_known_member_gets_another_role_and_pin(staff: SqlStaffStore) -> None:
    staff.put(nurse())
    changed = StaffMember(ANA, StaffRole.ADMIN, "2:another", NOON + timedelta(days=1))
    staff.put(changed)
    assert list(staff.members()) == [changed]


def test_a_member_is_removed_once(staff: SqlStaffStore) -> None:
    staff.put(nurse())
    assert [staff.remove(ANA), staff.remove(ANA), staff.remove(IVO)] == [True, False, False]
    assert list(staff.members()) == []


def test_a_newer_hash_takes_the_place_of_the_one_that_was_checked(staff: SqlStaffStore) -> None:
    staff.put(nurse())
    staff.upgrade(nurse(), "3:402739")
    assert [one.pin_hash for one in staff.members()] == ["3:402739"]


def test_a_newer_hash_brings_back_nobody_and_no_older_pin(staff: SqlStaffStore) -> None:
    staff.put(nurse(pin_hash="2:another"))
    staff.upgrade(nurse(), "3:402739")
    staff.upgrade(nurse(IVO), "3:402739")
    assert [(one.name, one.pin_hash) for one in staff.members()] == [(ANA, "2:another")]


def test_each_kiosk_has_its_own_staff_and_failures(database: Database) -> None:
    one, other = SqlStaffStore(database, KIOSK), SqlStaffStore(database, "kiosk-2")
    one.put(nurse())
    one.remember(Attempts(3, NOON, NOON), after=None)
    assert (list(other.members()), other.attempts(), other.remove(ANA)) == ([], None, False)
    assert list(one.members()) == [nurse()]


def test_failures_come_back_as_they_were(staff: SqlStaffStore) -> None:
    zone = NOON.astimezone()
    assert staff.attempts() is None
    first = Attempts(3, zone + timedelta(seconds=30), zone)
    assert staff.remember(first, after=None)
    assert staff.attempts() == first
    last = Attempts(0, None, NOON + timedelta(microseconds=1))
    assert staff.remember(last, after=staff.attempts())
    assert staff.attempts() == last


def test_failures_that_another_program_counted_are_not_written_over(staff: SqlStaffStore) -> None:
    first, second = Attempts(1, None, NOON), Attempts(2, None, NOON)
    assert staff.remember(first, after=None)
    assert not staff.remember(second, after=None)
    assert not staff.remember(second, after=replace(first, failures=5))
    assert staff.attempts() == first


def test_a_desk_beside_the_kiosk_has_the_same_staff(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with (
        open_database(replace(settings, device=KIOSK), clock).database as kiosk,
        open_beside(replace(settings, device="desk-1"), clock) as desk,
    ):
        here, there = SqlStaffStore(kiosk, KIOSK), SqlStaffStore(desk, KIOSK)
        here.put(nurse())
        assert list(there.members()) == [nurse()]
        assert there.remember(Attempts(1, None, NOON), after=None)
        assert not here.remember(Attempts(1, None, NOON), after=None)


def test_what_happens_goes_into_the_kiosks_chain(database: Database, staff: SqlStaffStore) -> None:
    staff.audit(AuditEvent(NOON, "staff.refused", ANA, "wrong"))
    with unit_of_work(database) as work:
        event = work.session.get(AuditEventRow, (KIOSK, 1))
        assert event is not None
        assert (event.action, event.subject, event.result) == ("staff.refused", ANA, "wrong")
        assert verify(work.session) == []


def test_a_role_of_a_later_version_is_told(settings: DatabaseSettings, clock: FakeClock) -> None:
    with open_database(settings, clock).database as database:
        SqlStaffStore(database, KIOSK).put(nurse())
    meddle(settings, "UPDATE staff_members SET role = 'doctor'")
    with (
        open_database(settings, clock).database as database,
        pytest.raises(DatabaseError, match="newest version"),
    ):
        SqlStaffStore(database, KIOSK).members()


def test_the_pins_secret_is_made_once_and_kept(settings: DatabaseSettings) -> None:
    secret = load_pepper(settings, may_make=True)
    assert len(secret) == 32
    assert load_pepper(settings, may_make=False) == secret
    assert load_pepper(settings, may_make=True) == secret
    assert settings.pepper_file.parent == settings.key_file.parent


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access lists, not modes")
def test_the_pins_secret_is_for_this_account_alone(settings: DatabaseSettings) -> None:
    load_pepper(settings, may_make=True)
    assert settings.pepper_file.stat().st_mode & 0o777 == 0o600
    settings.pepper_file.chmod(0o644)
    load_pepper(settings, may_make=False)
    assert settings.pepper_file.stat().st_mode & 0o777 == 0o600


def test_a_lost_secret_is_told_and_not_made_anew(settings: DatabaseSettings) -> None:
    with pytest.raises(DatabaseError, match="is missing") as told:
        load_pepper(settings, may_make=False)
    assert told.value.where == str(settings.pepper_file)
    assert not settings.pepper_file.exists()


def test_a_file_that_is_no_secret_is_refused_and_not_quoted(settings: DatabaseSettings) -> None:
    settings.pepper_file.write_text("letmein")
    with pytest.raises(DatabaseError, match="is not the secret") as told:
        load_pepper(settings, may_make=True)
    assert "letmein" not in str(told.value)
    assert settings.pepper_file.read_text() == "letmein"


def test_a_stolen_database_alone_verifies_no_pin(
    fresh_settings: DatabaseSettings, clock: FakeClock
) -> None:
    settings = replace(fresh_settings, cipher=False)
    secret = load_pepper(settings, may_make=True)
    with open_database(settings, clock).database as database:
        staff = SqlStaffStore(database, KIOSK)
        staff.put(nurse(pin_hash=Argon2Hasher(secret).hash(PINS[ANA])))
        (stolen,) = staff.members()
    files = [path for path in settings.folder.rglob("*") if path.is_file()]
    files.remove(settings.pepper_file)
    told = b"".join(path.read_bytes() for path in files)
    assert stolen.pin_hash.encode() in told
    assert PINS[ANA].encode() not in told
    assert secret not in told
    assert secret.hex().encode() not in told
    assert Argon2Hasher(secret).verify(stolen.pin_hash, PINS[ANA])
    for other in (b"", bytes(32), secrets.token_bytes(32)):
        assert not Argon2Hasher(other).verify(stolen.pin_hash, PINS[ANA])


class PluggedHasher(QuickHasher):
    """A hasher that tells of each check and then waits for the plug to be pulled."""

    def __init__(self, tell: Connection) -> None:
        super().__init__()
        self.tell = tell

    def verify(self, pin_hash: str, pin: str) -> bool:
        self.tell.send("checking")
        self.tell.poll(None)
        return False


def guess_once(settings: DatabaseSettings, days: int, tell: Connection) -> None:
    """Guess at a sign-in on a day of this clock; runs in the process to be killed."""
    clock = LooseClock()
    clock.set_by(timedelta(days=days))
    with open_database(settings, clock).database as database:
        access = StaffAccess(SqlStaffStore(database, KIOSK), PluggedHasher(tell), clock)
        access.waiting()
        clock.advance(900)
        answer = access.sign_in(ANA, WRONG)
        tell.send("locked" if isinstance(answer, Refused) and answer.locked else "answered")
        tell.poll(None)


def test_never_more_than_ten_guesses_pass_whenever_the_plug_is_pulled(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    with open_database(settings, clock).database as database:
        for member in everybody(QuickHasher()):
            SqlStaffStore(database, KIOSK).put(member)
    said = [what_is_said_until_killed(settings, days) for days in kill_days()]
    assert said == ["checking"] * 10 + ["locked"] * (PLUGS - 10)
    with open_database(settings, clock).database as database:
        access = StaffAccess(SqlStaffStore(database, KIOSK), QuickHasher(), clock)
        access.waiting()
        clock.advance(900)
        assert access.sign_in(ANA, PINS[ANA]) == Refused(0, locked=True)
        assert not isinstance(access.sign_in(UMA, PINS[UMA]), Refused)
        assert not isinstance(access.sign_in(ANA, PINS[ANA]), Refused)


def kill_days() -> list[int]:
    """Return on which day of its clock each try is made: it is set on and back between them."""
    return [(number * 37) % 11 - 5 for number in range(PLUGS)]


def what_is_said_until_killed(settings: DatabaseSettings, days: int) -> object:
    """Pull the plug of a process between its count and its check, or when it has answered."""
    ours, theirs = multiprocessing.Pipe()
    with ours:
        with theirs:
            process = start(guess_once, settings, days, theirs)
        said = ours.recv()
        process.kill()
        process.join(60)
    return said
