"""The source tree as the architecture's tests read it: modules, imports, QML files."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
QML = ROOT / "kiosk" / "ui" / "qml"


@dataclass(frozen=True, slots=True)
class Module:
    """A source file with its syntax tree; name is dotted."""

    name: str
    path: Path
    tree: ast.Module

    def imports(self) -> Iterator[str]:
        """Yield the dotted names that are imported, wherever in the file."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module


@cache
def modules() -> tuple[Module, ...]:
    """Return every module of the program."""
    found = []
    for package in ("kiosk", "db"):
        for path in sorted((ROOT / package).rglob("*.py")):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found.append(Module(name.removesuffix(".__init__"), path, tree))
    return tuple(found)


def qml_files(folder: str = "") -> tuple[Path, ...]:
    """Return the QML files of a folder, or all."""
    return tuple(sorted((QML / folder).rglob("*.qml")))


def within(name: str, package: str) -> bool:
    """Tell whether a module is a package or in it."""
    return name == package or name.startswith(f"{package}.")
