"""The key: made once, never made anew, and a wrong one is told apart from damage."""

import sys

import pytest

from db.engine import open_database
from db.settings import DatabaseSettings
from tests.db.helpers import contents, filled, refusal, visit_ids
from tests.fakes import FakeClock


def test_a_wrong_key_is_told_and_nothing_is_moved(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    right = settings.key_file.read_text()
    settings.key_file.write_text("ab" * 32)
    before = contents(settings)
    error = refusal(settings, clock)
    assert "the key does not open it" in error.what
    assert error.where == str(settings.database_file)
    assert contents(settings) == before
    settings.key_file.write_text(right)
    opened = open_database(settings, clock)
    with opened.database:
        assert opened.recovery is None
        assert len(visit_ids(opened, clock)) == 10


def test_a_wrong_key_is_told_even_when_its_fingerprint_is_lost(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    settings.key_file.write_text("ab" * 32)
    settings.key_check_file.unlink()
    before = contents(settings)
    assert "the key does not open it" in refusal(settings, clock).what
    assert contents(settings) == before


def test_a_wrong_key_and_a_lost_database_do_not_make_a_fresh_one(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    settings.key_file.write_text("ab" * 32)
    settings.database_file.unlink()
    assert "the key does not open it" in refusal(settings, clock).what
    assert not settings.database_file.exists()


def test_a_lost_key_is_never_made_anew(settings: DatabaseSettings, clock: FakeClock) -> None:
    filled(settings, clock)
    settings.key_file.unlink()
    assert "key is missing" in refusal(settings, clock).what
    settings.key_check_file.unlink()
    assert "key is missing" in refusal(settings, clock).what
    assert not settings.key_file.exists()


def test_a_file_that_is_no_key_is_refused(settings: DatabaseSettings, clock: FakeClock) -> None:
    filled(settings, clock)
    settings.key_file.write_text("secret")
    error = refusal(settings, clock)
    assert error.what == "this is not a database key"
    assert "secret" not in str(error)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access lists, not modes")
def test_a_key_that_others_can_read_is_closed_to_them(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    filled(settings, clock)
    settings.key_file.chmod(0o644)
    opened = open_database(settings, clock)
    opened.database.close()
    assert settings.key_file.stat().st_mode & 0o777 == 0o600
    assert any("could read the database key" in warning for warning in opened.warnings)
