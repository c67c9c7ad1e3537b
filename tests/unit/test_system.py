"""The machine's clock and randomness."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.pausing import is_pause_code
from kiosk.errors import ConfigError, ExitCode
from kiosk.system import CODE_DIGITS, CODE_LETTERS, RandomCodes, SystemClock, time_zone

LOOK_ALIKES = (("O", "0"), ("I", "1"), ("L", "1"), ("Z", "2"), ("S", "5"), ("B", "8"), ("G", "6"))


def test_times_are_aware_and_in_the_clinics_zone() -> None:
    chicago = ZoneInfo("America/Chicago")
    now = SystemClock(chicago).now()
    assert now.tzinfo is chicago
    assert abs((now - datetime.now(UTC)).total_seconds()) < 5
    assert SystemClock().now().utcoffset() is not None


def test_the_monotonic_clock_never_goes_back() -> None:
    clock = SystemClock()
    read = [clock.monotonic() for _ in range(100)]
    assert read == sorted(read)


def test_visit_codes_are_short_and_without_look_alikes() -> None:
    codes = {RandomCodes().visit_code() for _ in range(500)}
    form = re.compile(f"[{CODE_LETTERS}][{CODE_DIGITS}]-[{CODE_DIGITS}]{{3}}")
    assert all(form.fullmatch(code) for code in codes)
    assert len(codes) > 400
    for letter, digit in LOOK_ALIKES:
        assert letter not in CODE_LETTERS or digit not in CODE_DIGITS


def test_pause_codes_are_random_and_such_as_can_be_typed() -> None:
    codes = {RandomCodes().pause_code() for _ in range(500)}
    assert all(is_pause_code(code) for code in codes)
    assert len(codes) > 490


def test_visit_ids_are_random_and_hex() -> None:
    ids = {RandomCodes().visit_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(re.fullmatch(r"[0-9a-f]{32}", one) for one in ids)


def test_file_stems_have_the_time_and_forty_random_bits_and_nothing_else() -> None:
    at = datetime(2026, 11, 22, 10, 4, tzinfo=UTC)
    stems = {RandomCodes().file_stem(at) for _ in range(100)}
    assert len(stems) == 100
    assert all(re.fullmatch(r"\d{8}-\d{4}-[A-Z2-7]{8}", stem) for stem in stems)
    assert all(stem.startswith("20261122-1004-") for stem in stems)


def test_a_zone_is_found_by_its_name_and_none_is_the_machines() -> None:
    assert time_zone("America/Chicago") == ZoneInfo("America/Chicago")
    assert time_zone("") is None


@pytest.mark.parametrize("name", ["Mars/Base", "America", "../etc/passwd", "/etc", "a\0b", "é"])
def test_an_unknown_zone_is_a_fault_of_the_configuration(name: str) -> None:
    with pytest.raises(ConfigError, match="not a known time zone") as caught:
        time_zone(name)
    assert caught.value.exit_code is ExitCode.CONFIG_INVALID
