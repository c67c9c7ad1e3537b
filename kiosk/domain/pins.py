"""Which PINs are good enough: those that nobody guesses in ten tries.

Rules only: who is asked for a PIN, and how it is kept, belong elsewhere.
"""

from enum import Enum
from typing import Final

from kiosk.domain.staff import StaffRole

PIN_SHORTEST: Final = 6
PIN_LONGEST: Final = 12
SECRET_SHORTEST: Final = 12
SECRET_LONGEST: Final = 64
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2035
"""Birthdays, anniversaries, and the years a tablet is likely to be used."""

_DIFFERENT_SIGNS: Final = 3
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_PINS: Final = """
123456 12345678 123456789 111111 1234567 123123 696969 666666 123321 1234567890
654321 7777777 121212 000000 112233 555555 11111111 131313 777777 159753
987654321 222222 88888888 123123123 123654 987654 999999 333333 232323 888888
87654321 12344321 8675309 159357 789456 101010 12341234 444444 1111111 212121
4815162342 01012011 69696969 102030 252525 11223344 315475 789456123 007007 12121212
147258369 111222 0987654321 147147 147258 010203 147852 420420 242424 123789
1234554321 098765 98765432 55555555 141414 77777777 00000000 7654321 202020 9379992
852456 159951 123654789 134679 741852963 1111111111 151515 147852369 456789 01011980
99999999 22222222 1029384756 01012000 124578 135790 010101 142536 171717 454545
323232 741852 21122112 456123 666999 321321 246810 753951 31415926 314159
321654 141627 1478963 112358 11235813 1123581321 911911 555666 121314 111222333
123098 456852 147896325 25802580 123698745 1234512345 123321123 123454321 1234321
14789632 7895123 192837465 271828 100200 112211 111333 222333 333444 777888 888999
258456 963852 789123 159159 520520 5201314 1314520 110110 100000 200000
"""
COMMON_PINS: Final = frozenset(_PINS.split())
"""The hundred commonest passwords of six digits or more in published leaks, and what follows."""

_SECRETS: Final = """
administrator administrador qwertyuiop12 qwertyuiop123 1qaz2wsx3edc 1q2w3e4r5t6y q1w2e3r4t5y6
123qweasdzxc qwerty123456 123456qwerty qwerty1234567 password1234 password12345 password123456
passwordpass iloveyou1234 welcome12345 letmein12345 changeme1234 changeme12345 unbelievable
correcthorse masterpassword superpassword adminpassword passwordadmin secretpassword
"""
COMMON_SECRETS: Final = frozenset(_SECRETS.split())
"""Common secrets of twelve characters or more, in small letters."""


class PinFault(Enum):
    """What is wrong with a PIN."""

    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    WRONG_SIGNS = "wrong-signs"
    COMMON = "common"
    REPEATS = "repeats"
    """Fewer than three different signs, or one block again and again."""
    RUN = "run"
    """Up or down in equal steps, such as 345678 or 97531."""
    DATE = "date"


def pin_fault(pin: str, role: StaffRole) -> PinFault | None:
    """Return what is wrong with a PIN for a member of a role, None when it is good.

    A nurse's and IT's PIN has 6 to 12 digits; an admin's secret 12 to 64 signs of ASCII.
    """
    admin = role is StaffRole.ADMIN
    if not (_is_printable(pin) if admin else _is_number(pin)) and pin:
        return PinFault.WRONG_SIGNS
    if len(pin) < (SECRET_SHORTEST if admin else PIN_SHORTEST):
        return PinFault.TOO_SHORT
    if len(pin) > (SECRET_LONGEST if admin else PIN_LONGEST):
        return PinFault.TOO_LONG
    if pin in COMMON_PINS or pin.lower() in COMMON_SECRETS:
        return PinFault.COMMON
    if len(set(pin)) < _DIFFERENT_SIGNS or _repeats(pin):
        return PinFault.REPEATS
    if _is_run(pin):
        return PinFault.RUN
    return PinFault.DATE if _is_number(pin) and _is_date(pin) else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _is_printable(text: str) -> bool:
    return text.isascii() and text.isprintable()


def _repeats(pin: str) -> bool:
    """Tell whether a block of at most half the length fills it, a last one cut off or not."""
    return any(pin[size:] == pin[:-size] for size in range(1, len(pin) // 2 + 1))


def _is_run(pin: str) -> bool:
    """Tell whether all steps are equal; digits go on from 9 to 0, letters from one to the next."""
    steps = {ord(pin[at]) - ord(pin[at - 1]) for at in range(1, len(pin))}
    if _is_number(pin):
        return len({step % 10 for step in steps}) == 1
    return len(steps) == 1 and abs(steps.pop()) == 1


def _is_date(pin: str) -> bool:
    """Tell whether digits are a date, a month of a year, or two years."""
    if len(pin) == 6:
        # every two digits are a year: of the last century or of this one
        first, middle, last = int(pin[:2]), int(pin[2:4]), int(pin[4:])
        return (
            _is_day(first, middle)
            or _is_day(middle, first)
            or _is_day(middle, last)
            or (_is_month(first) and _is_year(int(pin[2:])))
            or (_is_year(int(pin[:4])) and _is_month(last))
        )
    if len(pin) == 8:
        first, second = int(pin[:4]), int(pin[4:])
        return (_is_year(second) and (_is_day_of_four(pin[:4]) or _is_year(first))) or (
            _is_year(first) and _is_day(int(pin[4:6]), int(pin[6:]))
        )
    return False


def _is_day_of_four(digits: str) -> bool:
    one, other = int(digits[:2]), int(digits[2:])
    return _is_day(one, other) or _is_day(other, one)


def _is_day(month: int, day: int) -> bool:
    return _is_month(month) and 1 <= day <= _DAYS[month - 1]


def _is_month(number: int) -> bool:
    return 1 <= number <= len(_DAYS)


def _is_year(number: int) -> bool:
    return FIRST_YEAR <= number <= LAST_YEAR
