"""Nothing in the program opens a dialog of the system, a link, a menu or another program."""

import ast
import re

from tests.architecture.test_qml import code
from tests.architecture.tree import Module, modules, qml_files

DIALOGS = frozenset(
    {"QFileDialog", "QPrintDialog", "QPrintPreviewDialog", "QPageSetupDialog", "QColorDialog"}
    | {"QFontDialog", "QMessageBox", "QInputDialog", "QErrorMessage", "QDialog", "QMenu"}
    | {"QWizard", "QSystemTrayIcon", "QWhatsThis", "QToolTip"}
)
OPENERS = frozenset({"QDesktopServices", "openUrl", "webbrowser", "startfile", "QtWebEngineCore"})
LINK_GUARD = "kiosk.ui.link_guard"
"""It takes links from Qt, and opens none."""
TYPES = re.compile(
    r"\b(TextField|TextArea|SearchField|SpinBox|ComboBox|Menu|MenuBar|ContextMenu|ToolTip|Dialog"
    r"|FileDialog|FolderDialog|ColorDialog|FontDialog|MessageDialog|SystemTrayIcon|WebView"
    r"|WebEngineView|DropArea|Drag|Popup|ApplicationWindow)\s*[.{]"
)
MODULES = re.compile(r"import (Qt\.labs|QtQuick\.(Controls|Dialogs)|QtWeb\w+|QtCore)\b")
CALLS = re.compile(r"\b(openUrlExternally|linkActivated|onLinkActivated|Qt\.quit|Qt\.exit)\b")
SHELLS = re.compile(r"xdg-open|sensible-browser|explorer\.exe|osascript")
FOR_STAFF = "KioskDesk"
"""The desk is a program of its own, behind the counter; only its nurses write into fields."""
TEXT_FIELDS = re.compile(r"\b(TextInput|TextEdit)\s*{")


def names_in(module: Module) -> set[str]:
    names = {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}
    names |= {node.attr for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)}
    return names | {name.rpartition(".")[2] for name in module.imports()} | imported(module)


def imported(module: Module) -> set[str]:
    lines = (node for node in ast.walk(module.tree) if isinstance(node, ast.ImportFrom))
    return {alias.name for line in lines for alias in line.names}


def test_the_search_finds_a_dialog() -> None:
    text = "from PySide6.QtWidgets import QFileDialog\nQFileDialog.getOpenFileName()"
    (some,) = modules()[:1]
    module = Module("some", some.path, ast.parse(text))

    assert names_in(module) & DIALOGS == {"QFileDialog"}


def test_no_module_makes_a_dialog_or_a_menu() -> None:
    assert {m.name: names for m in modules() if (names := names_in(m) & DIALOGS)} == {}


def test_no_module_opens_a_link_or_a_file_with_another_program() -> None:
    found = {m.name: names for m in modules() if (names := names_in(m) & OPENERS)}
    assert found == {LINK_GUARD: {"QDesktopServices"}}
    texts = {module.name: module.path.read_text(encoding="utf-8") for module in modules()}
    assert [name for name, text in texts.items() if SHELLS.search(text)] == []


def test_no_screen_has_a_type_that_brings_a_menu_a_dialog_or_a_drag() -> None:
    assert TYPES.search("TextField {")
    texts = {file.name: code(file) for file in qml_files()}
    found = {name: TYPES.findall(text) + MODULES.findall(text) for name, text in texts.items()}
    assert {name: types for name, types in found.items() if types} == {}


def test_no_screen_follows_a_link_or_ends_the_program() -> None:
    assert [file.name for file in qml_files() if CALLS.search(code(file))] == []


def test_a_patient_meets_no_text_field() -> None:
    """Their words come from the pads on the screen; there is nothing to select, paste or drag."""
    fields = {file for file in qml_files() if TEXT_FIELDS.search(code(file))}
    assert {file.parent.name for file in fields} == {FOR_STAFF}
