"""A list that changes under somebody's eyes tells QML of single rows only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from kiosk.ui.models.steady import SteadyRowsModel

FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def model_of(*keys: str) -> SteadyRowsModel:
    model = SteadyRowsModel(("key", "text"))
    show(model, *keys)
    return model


def show(model: SteadyRowsModel, *keys: str, text: str = "") -> None:
    model.show([{"key": key, "text": text} for key in keys])


def keys_of(model: QAbstractItemModel) -> list[object]:
    return [model.data(model.index(at, 0), FIRST_ROLE) for at in range(model.rowCount())]


def changes(model: SteadyRowsModel) -> list[str]:
    """Return a list that fills with what the model tells."""
    told: list[str] = []
    model.rowsInserted.connect(lambda _p, at, _to: told.append(f"in {at}"))
    model.rowsRemoved.connect(lambda _p, at, _to: told.append(f"out {at}"))
    model.rowsMoved.connect(lambda _p, at, _to, _q, to: told.append(f"{at} to {to}"))
    model.dataChanged.connect(lambda at, _to: told.append(f"new {at.row()}"))
    model.modelReset.connect(lambda: told.append("reset"))
    return told


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (("a", "b", "c"), []),
        (("new", "a", "b", "c"), ["in 0"]),
        (("a", "c"), ["out 1"]),
        (("c", "a", "b"), ["2 to 0"]),
        ((), ["out 2", "out 1", "out 0"]),
    ],
)
def test_only_what_changed_is_told(
    qapp: QApplication, after: tuple[str, ...], told: list[str]
) -> None:
    model = model_of("a", "b", "c")
    heard = changes(model)
    show(model, *after)

    assert keys_of(model) == list(after)
    assert heard == told


def test_a_row_that_says_something_else_is_told(qapp: QApplication) -> None:
    model = model_of("a", "b")
    heard = changes(model)
    model.show([{"key": "a", "text": ""}, {"key": "b", "text": "other"}])

    assert heard == ["new 1"]


def test_the_count_is_told(qapp: QApplication) -> None:
    model = model_of("a")
    counts: list[int] = []
    model.countChanged.connect(lambda: counts.append(model.rowCount()))
    show(model, "a", "b")
    show(model, "b", "a")

    assert counts == [2]


@given(
    before=st.lists(st.sampled_from("abcdefgh"), unique=True),
    after=st.lists(st.sampled_from("abcdefgh"), unique=True),
)
def test_any_list_becomes_any_other_by_lawful_steps(before: list[str], after: list[str]) -> None:
    model = model_of(*before)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    show(model, *after, text="x")

    assert keys_of(model) == after
    assert tester.model() is model
