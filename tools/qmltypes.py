"""Type files for the QML types that are written in Python, so that qmllint sees them.

PySide6 brings a dumper that reads Python sources; it loses some of what they say. This module
puts back: classes whose base is in another file, constant properties, pointers to objects,
signals named by way of their class, and Python's own type names.

Belongs here: Python sources in, one folder with qmldir and .qmltypes per QML module out.
Does not belong here: running qmllint (tools/qmllint.py).
"""

from __future__ import annotations

import ast
import json
import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict

from tools.checkout import Checkout
from tools.console import Exit, Trouble, attempt

QT_CLASSES = frozenset(
    {
        "QObject",
        "QAbstractItemModel",
        "QAbstractListModel",
        "QAbstractProxyModel",
        "QAbstractTableModel",
        "QIdentityProxyModel",
        "QQuickItem",
        "QQuickPaintedItem",
        "QSortFilterProxyModel",
        "QStandardItemModel",
        "QStringListModel",
        "QWindow",
    }
)
# What PySide makes of a Python type in a Property, Signal or Slot.
QML_NAMES: Mapping[str, str] = {
    "dict": "QVariantMap",
    "float": "double",
    "list": "QVariantList",
    "object": "QVariant",
}
# Qt's own modules whose classes the view models and list models build on.
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")


class Typed(TypedDict, total=False):
    """A property, or one argument of a signal or slot."""

    name: str
    type: str
    notify: str
    constant: bool


class Member(TypedDict, total=False):
    """A signal or slot."""

    name: str
    arguments: list[Typed]
    returnType: str


class Base(TypedDict):
    """One of a class's bases."""

    name: str


class Class(TypedDict, total=False):
    """A class as the dumper describes it; only the parts that are read or mended here."""

    className: str
    object: bool
    superClasses: list[Base]
    properties: list[Typed]
    signals: list[Member]
    slots: list[Member]


class Dump(TypedDict, total=False):
    """One source file as the dumper describes it."""

    classes: list[Class]
    inputFile: str
    QML_IMPORT_NAME: str
    QML_IMPORT_MAJOR_VERSION: int
    QML_IMPORT_MINOR_VERSION: int


@dataclass(frozen=True, slots=True)
class Module:
    """A QML module and the dumps of the Python files that make it."""

    name: str
    major: int
    minor: int
    dumps: list[Dump] = field(default_factory=list)


def generate(checkout: Checkout, sources: Sequence[Path], target: Path) -> list[str]:
    """Write the type files of all QML modules among the sources; return the modules' names.

    Raises Trouble with code 1 when a source holds something the dumper cannot read.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    if not sources:
        return []
    dumped = target / "dump.json"
    attempt_dump(checkout, sources, dumped)
    dumps: list[Dump] = json.loads(dumped.read_text(encoding="utf-8"))
    mend(dumps, constants_of(sources))
    modules = modules_of(dumps)
    for module in modules:
        _register(checkout, module, dumps, modules, target)
    return [module.name for module in modules]


def attempt_dump(checkout: Checkout, sources: Sequence[Path], dumped: Path) -> None:
    """Run PySide6's dumper over the sources."""
    dumper = str(checkout.script("pyside6-metaobjectdump"))
    command = [dumper, "--quiet", "--out-file", str(dumped), *map(str, sources)]
    try:
        attempt(command, "Reading the QML types")
    except Trouble as trouble:
        raise Trouble(trouble.what, trouble.remedy, Exit.CHECKS_FAILED) from trouble


def qml_sources(folder: Path) -> list[Path]:
    """List the Python files below a folder that could hold QML types or their bases."""
    return sorted(path for path in folder.rglob("*.py") if "QtCore" in path.read_text("utf-8"))


def modules_of(dumps: Iterable[Dump]) -> list[Module]:
    """Gather the dumps by the QML module that their files name; files that name none stay out."""
    modules: dict[str, Module] = {}
    for dump in dumps:
        name = dump.get("QML_IMPORT_NAME")
        if name:
            version = (
                dump.get("QML_IMPORT_MAJOR_VERSION", 1),
                dump.get("QML_IMPORT_MINOR_VERSION", 0),
            )
            modules.setdefault(name, Module(name, *version)).dumps.append(dump)
    return sorted(modules.values(), key=lambda module: module.name)


def constants_of(sources: Iterable[Path]) -> dict[str, set[str]]:
    """Find, by class name, the properties declared with `constant=True`."""
    found: dict[str, set[str]] = defaultdict(set)
    for source in sources:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name] |= set(_constant_members(node))
    return found


def _constant_members(node: ast.ClassDef) -> Iterable[str]:
    for member in node.body:
        if isinstance(member, ast.FunctionDef):
            if any(_says_constant(decorator) for decorator in member.decorator_list):
                yield member.name
        elif isinstance(member, ast.Assign) and _says_constant(member.value):
            yield from (target.id for target in member.targets if isinstance(target, ast.Name))


def _says_constant(call: ast.expr) -> bool:
    return isinstance(call, ast.Call) and any(
        word.arg == "constant" and isinstance(word.value, ast.Constant) and word.value.value is True
        for word in call.keywords
    )


def mend(dumps: Sequence[Dump], constants: Mapping[str, set[str]]) -> None:
    """Put back, in place, what the dumper lost."""
    classes = [entry for dump in dumps for entry in dump["classes"]]
    objects = object_classes(classes)
    for entry in classes:
        name = entry["className"]
        entry["object"] = name in objects
        for prop in entry.get("properties", []):
            prop["type"] = qml_type(prop["type"], objects)
            if "notify" in prop:
                prop["notify"] = prop["notify"].rpartition(".")[2]
            if prop["name"] in constants.get(name, set()):
                prop["constant"] = True
        for member in (*entry.get("signals", []), *entry.get("slots", [])):
            member["returnType"] = qml_type(member["returnType"], objects)
            for argument in member["arguments"]:
                argument["type"] = qml_type(argument["type"], objects)


def object_classes(classes: Sequence[Class]) -> frozenset[str]:
    """Return the names of all classes that descend from QObject, in whatever order they come."""
    known = set(QT_CLASSES)
    grown = True
    while grown:
        before = len(known)
        for entry in classes:
            if any(base["name"] in known for base in entry.get("superClasses", [])):
                known.add(entry["className"])
        grown = len(known) > before
    return frozenset(known)


def qml_type(name: str, objects: frozenset[str]) -> str:
    """Return the type's name as Qt's registrar knows it: an object is held by a pointer."""
    return f"{name}*" if name in objects else QML_NAMES.get(name, name)


def _register(
    checkout: Checkout, module: Module, dumps: list[Dump], modules: list[Module], target: Path
) -> None:
    folder = target.joinpath(*module.name.split("."))
    folder.mkdir(parents=True)
    own = folder / "metatypes.json"
    own.write_text(json.dumps(module.dumps), encoding="utf-8")
    others = folder / "others.json"
    others.write_text(json.dumps([dump for dump in dumps if dump not in module.dumps]), "utf-8")
    command = [
        str(checkout.script("pyside6-qmltyperegistrar")),
        *("--import-name", module.name),
        *("--major-version", str(module.major), "--minor-version", str(module.minor)),
        *("--foreign-types", ",".join(map(str, [*_qt_metatypes(checkout), others]))),
        *("--generate-qmltypes", str(folder / "types.qmltypes")),
        *("-o", str(folder / "registrations.cpp")),
        str(own),
    ]
    attempt(command, f"Registering the QML types of {module.name}")
    depends = [f"depends {other.name}" for other in modules if other is not module]
    lines = [f"module {module.name}", "typeinfo types.qmltypes", "depends QtQuick", *depends]
    (folder / "qmldir").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _qt_metatypes(checkout: Checkout) -> list[Path]:
    pyside = checkout.pyside()
    # Wheels for Windows have no folder Qt in between.
    folders = [pyside / "Qt" / "metatypes", pyside / "metatypes"] if pyside else []
    for folder in folders:
        if folder.is_dir():
            return [folder / f"qt6{name}_metatypes.json" for name in FOREIGN]
    raise Trouble("PySide6 is not installed in .venv.", "python3 dev.py setup")
