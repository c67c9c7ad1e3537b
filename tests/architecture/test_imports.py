"""Who may import what: the world's libraries stay where they belong."""

import ast
from dataclasses import replace

import pytest

from tests.architecture.tree import Module, modules, within

MODULES = modules()
QT_USERS = (
    *("kiosk.ui", "kiosk.tour", "kiosk.bootstrap", "kiosk.desk_app", "kiosk.commands.running"),
    "kiosk.commands.doctor",
    "kiosk.commands.spooling",
    *("kiosk.household.household", "kiosk.household.housekeeping"),
)
ONLY_IN = {
    "sqlalchemy": ("db",),
    "alembic": ("db",),
    "sqlcipher3": ("db",),
    "sqlite3": ("db",),
    "psycopg": ("db",),
    "reportlab": ("kiosk.documents",),
    "pikepdf": ("kiosk.documents",),
    "svglib": ("kiosk.documents",),
    "yaml": ("kiosk.content", "kiosk.artwork"),
    "platformdirs": ("kiosk.paths",),
    "argon2": ("kiosk.pin_hashes",),
    "PySide6": QT_USERS,
}
PURE = ("kiosk.domain", "kiosk.services")
STANDARD_FOR_VALUES = frozenset(
    {"collections", "dataclasses", "datetime", "enum", "functools", "types", "typing"}
)
ALSO_FOR = {
    "kiosk.domain.ports": {"pathlib"},  # the export folder says where it put a file
    "kiosk.services.background": {"threading"},
    "kiosk.services.exporting": {"hashlib"},
    "kiosk.services.pausing": {"hashlib", "hmac"},  # of a code only a hash is kept
}
KNOWN_TO_THE_DATABASE = ("kiosk.domain", "kiosk.errors", "kiosk.platform.whole_files")
KNOW_THE_DATABASE = (
    "kiosk.assembly",
    "kiosk.bootstrap",
    "kiosk.desk_app",
    "kiosk.commands.single",
    "kiosk.commands.upkeep",
    "kiosk.commands.doctor",
    "kiosk.household.staffing",
    "kiosk.commands.staff",
    "kiosk.household.health",
)


def users_of(library: str) -> list[Module]:
    return [one for one in MODULES if any(within(name, library) for name in one.imports())]


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_imported_only_where_it_belongs(library: str) -> None:
    homes = ONLY_IN[library]
    strangers = [m.name for m in users_of(library) if not any(within(m.name, h) for h in homes)]
    assert strangers == []


@pytest.mark.parametrize("package", PURE)
def test_domain_and_services_are_pure_python_without_a_clock_or_files(package: str) -> None:
    wrong = []
    for module in MODULES:
        if not within(module.name, package):
            continue
        allowed = STANDARD_FOR_VALUES | ALSO_FOR.get(module.name, set())
        tops = {name.partition(".")[0] for name in module.imports()} - {"kiosk"}
        wrong += [f"{module.name}: {top}" for top in tops - allowed]
    assert wrong == []


def test_only_the_composition_root_and_the_upkeep_know_the_database() -> None:
    outside = [m.name for m in users_of("db") if not within(m.name, "db")]
    assert [n for n in outside if not any(within(n, home) for home in KNOW_THE_DATABASE)] == []


def test_the_database_knows_the_domain_the_errors_and_how_to_write_a_file_whole() -> None:
    wrong = [
        f"{module.name}: {name}"
        for module in MODULES
        if within(module.name, "db")
        for name in module.imports()
        if within(name, "kiosk")
        if not any(within(name, home) for home in KNOWN_TO_THE_DATABASE)
    ]
    assert wrong == []


def test_importing_the_command_line_loads_neither_qt_nor_the_database() -> None:
    (cli,) = (module for module in MODULES if module.name == "kiosk.cli")
    lines = [node for node in cli.tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    at_the_top = list(replace(cli, tree=ast.Module(list(lines), [])).imports())
    heavy = {
        "PySide6",
        "db",
        "sqlalchemy",
        "reportlab",
        "kiosk.bootstrap",
        "kiosk.commands.running",
    }
    assert [name for name in at_the_top if any(within(name, one) for one in heavy)] == []
