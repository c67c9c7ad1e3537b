"""A text as modules: the fixed patterns stand, the runs tell the same, nothing is too long."""

import pytest

from kiosk.qr import qr_of

FINDER = (
    "#######",
    "#.....#",
    "#.###.#",
    "#.###.#",
    "#.###.#",
    "#.....#",
    "#######",
)


def test_three_corners_have_the_pattern_that_phones_look_for() -> None:
    rows = ["".join(".#"[dark] for dark in row) for row in qr_of("back pain").rows]
    assert tuple(row[:7] for row in rows[:7]) == FINDER
    assert tuple(row[-7:] for row in rows[:7]) == FINDER
    assert tuple(row[:7] for row in rows[-7:]) == FINDER


def test_runs_tell_every_dark_module_once() -> None:
    code = qr_of("¿Puedo cargar a mi nieto?")
    told = [(x + more, y) for x, y, length in code.runs() for more in range(length)]
    dark = {(x, y) for y, row in enumerate(code.rows) for x, on in enumerate(row) if on}
    assert len(told) == len(set(told))
    assert set(told) == dark


def test_the_same_text_gives_the_same_code() -> None:
    assert qr_of("a") == qr_of("a") != qr_of("b")


def test_a_longer_text_takes_a_larger_code() -> None:
    assert qr_of("x" * 1171).modules == 113
    assert qr_of("x" * 100).modules < 50


def test_a_text_that_no_code_holds_is_refused() -> None:
    with pytest.raises(ValueError, match=r"(?i)data"):
        qr_of("x" * 4000)
