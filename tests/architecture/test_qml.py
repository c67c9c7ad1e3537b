"""QML: no context properties, no colours or sizes beside the theme, every file in its qmldir."""

import re
from pathlib import Path

import pytest

from tests.architecture.tree import QML, modules, qml_files

FOLDERS = sorted(path.parent.name for path in QML.rglob("qmldir"))
HEX_COLOUR = re.compile(r"\"#[0-9A-Fa-f]{3,8}\"")
NUMBER_SIZE = re.compile(
    r"\b(?:pixelSize|pointSize|implicitWidth|implicitHeight|width|height|spacing|radius"
    r"|\w*[mM]argins?|\w*[pP]adding|border\.width)\s*:\s*(\d+(?:\.\d+)?)\s*(?:$|;|})",
    re.MULTILINE,
)
NO_SIZE = 1
"""Pixels; nothing, or an empty cell that only takes part in a layout."""


def code(file: Path) -> str:
    """Return a file's text without comments."""
    text = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"(?<!:)//.*", "", text)


def shown(found: dict[str, list[str]]) -> list[str]:
    return [f"{name}: {', '.join(hits)}" for name, hits in found.items() if hits]


def test_there_are_files_to_look_at() -> None:
    assert {"KioskControls", "KioskScreens", "KioskTheme"} <= set(FOLDERS)
    assert len(qml_files()) > 50


def test_no_context_property_reaches_qml() -> None:
    texts = {module.name: module.path.read_text(encoding="utf-8") for module in modules()}
    users = [n for n, t in texts.items() if "setContextProperty" in t or "setContextObject" in t]
    assert users == []


def test_what_python_is_made_by_qml_in_two_places_that_stand_as_long_as_the_window() -> None:
    # PySide6 6.11 never gives such an object back, nor what it holds
    element = re.compile(r"^@QmlElement\n(?:@.*\n)*class (\w+)", re.MULTILINE)
    ours = {
        name for one in modules() for name in element.findall(one.path.read_text(encoding="utf-8"))
    }
    made = re.compile(rf"\b({'|'.join(sorted(ours))}) \{{")
    assert "MovingDrawing" in ours
    found = {file.name: made.findall(code(file)) for file in qml_files()}
    assert sorted(shown(found)) == [
        "AttractWalk.qml: MovingDrawing",
        "Projector.qml: MovingDrawing",
    ]


@pytest.mark.parametrize(
    "folder", ["KioskScreens", "KioskControls", "KioskDesk", "KioskStaff", "KioskShell"]
)
def test_colours_come_from_the_theme(folder: str) -> None:
    assert shown({f.name: HEX_COLOUR.findall(code(f)) for f in qml_files(folder)}) == []


@pytest.mark.parametrize("folder", ["KioskScreens", "KioskDesk", "KioskStaff"])
def test_sizes_on_the_screens_come_from_the_theme(folder: str) -> None:
    hits = {
        file.name: [size for size in NUMBER_SIZE.findall(code(file)) if float(size) > NO_SIZE]
        for file in qml_files(folder)
    }
    assert shown(hits) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_is_in_its_qmldir_and_every_line_has_a_file(folder: str) -> None:
    (listing,) = QML.rglob(f"{folder}/qmldir")
    named = set(re.findall(r"(\w+\.qml)$", listing.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == {file.name for file in listing.parent.glob("*.qml")}


def test_a_file_that_is_a_singleton_is_listed_as_one() -> None:
    wrong = []
    for file in qml_files():
        listing = (file.parent / "qmldir").read_text(encoding="utf-8")
        listed = re.search(rf"^singleton {file.stem} ", listing, re.MULTILINE) is not None
        if listed != ("pragma Singleton" in code(file)):
            wrong.append(file.name)
    assert wrong == []


def test_components_are_bound() -> None:
    bound = "pragma ComponentBehavior: Bound"
    inline = re.compile(r"\bdelegate\s*:|\bComponent\s*{")
    loose = [f.name for f in qml_files() if inline.search(code(f)) and bound not in code(f)]
    assert loose == []
