"""The QML check against the real tools: it knows Python's types, and it can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import qmllint
from tools.checkout import Checkout
from tools.console import Trouble
from tools.qmltypes import Class, Dump, constants_of, mend, modules_of, object_classes, qml_type

BASE = """\
from PySide6.QtCore import Property, QObject, Signal, Slot


class ScreenModel(QObject):
    titleChanged = Signal()

    @Property(str, notify=titleChanged)
    def title(self): return ""

    @Property(float, constant=True)
    def ratio(self): return 1.0

    @Property(list, constant=True)
    def words(self): return []

    @Slot(int, result=bool)
    def choose(self, number): return True
"""
# Sorts before its base and its own part, as real files do.
APP = """\
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the engine makes it")
class AppModel(ScreenModel):
    visitChanged = Signal()

    @Property(VisitModel, notify=visitChanged)
    def visit(self): return None

    @Property(CardsModel, constant=True)
    def cards(self): return None
"""
VISIT = """\
from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the engine makes it")
class VisitModel(QObject):
    @Property(int, constant=True)
    def step(self): return 1
"""
CARDS = """\
from PySide6.QtCore import Property, QAbstractListModel
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the engine makes it")
class CardsModel(QAbstractListModel):
    @Property(int, constant=True)
    def total(self): return 8
"""
SCREEN = """\
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.ViewModels

Item {
    id: root
    required property AppModel app
    required property CardsModel cards
    width: root.app.ratio * root.app.visit.step + root.cards.total + root.app.words.length

    Text { text: root.app.title }
    TapHandler { onTapped: root.app.choose(root.app.cards.total) }
    ListView { model: root.cards; delegate: Item { } }
}
"""


@pytest.fixture
def small(tmp_path: Path, this_checkout: Checkout) -> Checkout:
    """A checkout with four Python files, one QML file and this environment's tools."""
    made = Checkout(tmp_path)
    made.venv.symlink_to(this_checkout.venv, target_is_directory=True)
    ui = tmp_path / "kiosk" / "ui"
    for path, text in (
        (ui / "viewmodels" / "app.py", APP),
        (ui / "viewmodels" / "screen.py", BASE),
        (ui / "viewmodels" / "visit.py", VISIT),
        (ui / "models" / "cards.py", CARDS),
        (ui / "qml" / "KioskScreens" / "Screen.qml", SCREEN),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return made


def change_screen(checkout: Checkout, old: str, new: str) -> None:
    screen = checkout.root / "kiosk" / "ui" / "qml" / "KioskScreens" / "Screen.qml"
    assert old in SCREEN
    screen.write_text(SCREEN.replace(old, new), encoding="utf-8")


def test_a_screen_that_uses_pythons_types_rightly_passes(small: Checkout) -> None:
    assert qmllint.check(small)


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ("app.title", "app.titel", 'Member "titel" not found'),
        ("visit.step", "visit.stepp", 'Member "stepp" not found'),
        ("app.choose", "app.chose", 'Member "chose" not found'),
        ("cards.total", "cards.sum", 'Member "sum" not found'),
        ("required property AppModel", "required property AppModle", "AppModle was not found"),
    ],
)
def test_a_wrong_name_fails(
    small: Checkout, capfd: pytest.CaptureFixture[str], right: str, wrong: str, complaint: str
) -> None:
    change_screen(small, right, wrong)
    assert not qmllint.check(small)
    assert complaint in "".join(capfd.readouterr())


def test_a_python_file_that_cannot_be_read_is_trouble(small: Checkout) -> None:
    broken = small.root / "kiosk" / "ui" / "models" / "cards.py"
    broken.write_text("import PySide6.QtCore\nclass Cards(:\n", encoding="utf-8")
    with pytest.raises(Trouble, match="Reading the QML types failed"):
        qmllint.check(small)


def test_a_class_descends_from_qobject_in_whatever_order_the_files_come() -> None:
    classes: list[Class] = [
        {"className": "Leaf", "superClasses": [{"name": "Middle"}]},
        {"className": "Middle", "superClasses": [{"name": "QObject"}]},
        {"className": "Plain", "superClasses": [{"name": "Protocol"}]},
    ]
    objects = object_classes(classes)
    assert {"Leaf", "Middle"} <= objects
    assert "Plain" not in objects


@pytest.mark.parametrize(
    ("python", "qml"), [("Leaf", "Leaf*"), ("list", "QVariantList"), ("QString", "QString")]
)
def test_types_get_the_names_that_qml_knows(python: str, qml: str) -> None:
    assert qml_type(python, frozenset({"Leaf"})) == qml


def test_constants_are_found_in_both_ways_of_writing_a_property(tmp_path: Path) -> None:
    source = tmp_path / "a.py"
    source.write_text(
        "class A(QObject):\n"
        "    @Property(int, constant=True)\n"
        "    def one(self): return 1\n"
        "    @Property(int, constant=False)\n"
        "    def two(self): return 2\n"
        "    three = Property(int, one, constant=True)\n",
        encoding="utf-8",
    )
    assert constants_of([source]) == {"A": {"one", "three"}}


def test_mending_marks_constants_and_pointers_and_unties_signals() -> None:
    entry: Class = {
        "className": "A",
        "superClasses": [{"name": "QObject"}],
        "properties": [
            {"name": "self", "type": "A", "notify": "Base.changed"},
            {"name": "size", "type": "float"},
        ],
        "slots": [{"name": "f", "returnType": "A", "arguments": [{"type": "dict"}]}],
    }
    mend([{"classes": [entry]}], {"A": {"size"}})
    assert entry["object"]
    assert entry["properties"] == [
        {"name": "self", "type": "A*", "notify": "changed"},
        {"name": "size", "type": "double", "constant": True},
    ]
    assert entry["slots"] == [
        {"name": "f", "returnType": "A*", "arguments": [{"type": "QVariantMap"}]}
    ]


def test_files_of_one_module_are_registered_together_and_helpers_stay_out() -> None:
    dumps: list[Dump] = [
        {"classes": [], "QML_IMPORT_NAME": "B", "QML_IMPORT_MAJOR_VERSION": 2},
        {"classes": []},
        {"classes": [], "QML_IMPORT_NAME": "A", "QML_IMPORT_MAJOR_VERSION": 1},
        {"classes": [], "QML_IMPORT_NAME": "B", "QML_IMPORT_MAJOR_VERSION": 2},
    ]
    modules = modules_of(dumps)
    assert [(module.name, module.major, len(module.dumps)) for module in modules] == [
        ("A", 1, 1),
        ("B", 2, 2),
    ]
