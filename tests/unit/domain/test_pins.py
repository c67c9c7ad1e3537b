"""Which PINs are taken: none that is guessed in ten tries, nearly all others."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.pins import (
    COMMON_PINS,
    COMMON_SECRETS,
    FIRST_YEAR,
    LAST_YEAR,
    PinFault,
    pin_fault,
)
from kiosk.domain.staff import StaffRole

DIGITS = "0123456789"
FORMS = ("%d%m%y", "%m%d%y", "%y%m%d", "%d%m%Y", "%m%d%Y", "%Y%m%d")
GOOD = ("402739", "618305", "7301946", "59028364", "906172538", "4702918356", "830572946180")
SECRET = "three old oaks"
NURSE, ADMIN = StaffRole.NURSE, StaffRole.ADMIN


def repeats() -> list[str]:
    return [digit * length for digit in DIGITS for length in range(6, 13)]


def runs() -> list[str]:
    rows = (DIGITS * 3, DIGITS[::-1] * 3)
    return [row[at : at + length] for row in rows for at in range(10) for length in range(6, 13)]


def blocks() -> list[str]:
    pairs = [f"{number:02d}" * times for number in range(100) for times in (3, 4)]
    return [*pairs, *(f"{number:03d}" * 2 for number in range(0, 1000, 7))]


def days() -> list[str]:
    every = (date(FIRST_YEAR, 1, 1) + timedelta(days=37 * number) for number in range(2000))
    within = [day for day in every if day.year <= LAST_YEAR]
    return [day.strftime(form) for day in within for form in FORMS]


def years() -> list[str]:
    return [f"{year}{year}" for year in range(FIRST_YEAR, LAST_YEAR + 1)]


BAD = {
    "common": sorted(COMMON_PINS),
    "repeats": repeats(),
    "runs": runs(),
    "blocks": blocks(),
    "days": days(),
    "years": years(),
}


def test_there_are_enough_bad_pins_to_try() -> None:
    assert len(COMMON_PINS) >= 100
    assert len({pin for pins in BAD.values() for pin in pins}) >= 500


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("role", [StaffRole.NURSE, StaffRole.IT])
def test_a_pin_that_is_guessed_soon_is_refused(kind: str, role: StaffRole) -> None:
    assert [pin for pin in BAD[kind] if pin_fault(pin, role) is None][:5] == []


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("", PinFault.TOO_SHORT),
        ("40273", PinFault.TOO_SHORT),
        ("4027391856032", PinFault.TOO_LONG),
        ("40273a", PinFault.WRONG_SIGNS),
        ("40 739", PinFault.WRONG_SIGNS),
        ("٤٠٢٧٣٩", PinFault.WRONG_SIGNS),
        ("①②④⑦⑤⑧", PinFault.WRONG_SIGNS),
        ("123456", PinFault.COMMON),
        ("800880", PinFault.REPEATS),
        ("4074074", PinFault.REPEATS),
        ("901234", PinFault.RUN),
        ("369258", PinFault.RUN),
        ("290200", PinFault.DATE),
        ("071985", PinFault.DATE),
        ("198507", PinFault.DATE),
        ("24121967", PinFault.DATE),
        ("19672005", PinFault.DATE),
    ],
)
def test_what_is_wrong_is_named(pin: str, fault: PinFault) -> None:
    assert pin_fault(pin, NURSE) is fault


@pytest.mark.parametrize("pin", [*GOOD, "24121899", "31021985", "20361501", "003985"])
def test_a_pin_that_only_looks_like_a_bad_one_is_taken(pin: str) -> None:
    assert pin_fault(pin, NURSE) is None


@settings(max_examples=200, derandomize=True, database=None, deadline=None)
@given(st.integers(0, 2**64))
def test_most_random_pins_are_taken(seed: int) -> None:
    random = Random(seed)
    pins = ["".join(random.choices(DIGITS, k=random.randint(6, 12))) for _ in range(50)]
    assert sum(pin_fault(pin, NURSE) is None for pin in pins) >= 40


def test_nine_in_ten_pins_of_six_digits_are_left() -> None:
    left = sum(pin_fault(f"{number:06d}", NURSE) is None for number in range(0, 1_000_000, 7))
    assert left > 0.9 * 1_000_000 / 7


@pytest.mark.parametrize("secret", [SECRET, "Kb7-rtw!40zQ", "830572946180", "xxxQuiet-River 9"])
def test_an_admin_may_use_every_plain_sign(secret: str) -> None:
    assert pin_fault(secret, ADMIN) is None


@pytest.mark.parametrize(
    ("secret", "fault"),
    [
        ("402739", PinFault.TOO_SHORT),
        ("three old o", PinFault.TOO_SHORT),
        ("x1" * 33, PinFault.TOO_LONG),
        ("drei alte Bäume", PinFault.WRONG_SIGNS),
        ("three old\toaks", PinFault.WRONG_SIGNS),
        ("Administrator", PinFault.COMMON),
        ("aaaaaaaaaaaab", PinFault.REPEATS),
        ("oaks oaks oaks", PinFault.REPEATS),
        ("secretsecret", PinFault.REPEATS),
        ("abcdefghijkl", PinFault.RUN),
        ("zyxwvutsrqpo", PinFault.RUN),
        ("123456789012", PinFault.RUN),
    ],
)
def test_an_admins_secret_that_is_guessed_soon_is_refused(secret: str, fault: PinFault) -> None:
    assert pin_fault(secret, ADMIN) is fault


def test_the_common_secrets_are_long_enough_to_matter() -> None:
    assert {secret for secret in COMMON_SECRETS if len(secret) < 12} == set()
    assert {pin_fault(secret.upper(), ADMIN) for secret in COMMON_SECRETS} == {PinFault.COMMON}
