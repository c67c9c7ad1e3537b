"""No module keeps anything that changes: what a thing needs comes through its constructor."""

import ast
from collections.abc import Iterator

from tests.architecture.tree import Module, modules

MUTABLE_CALLS = frozenset(
    {"dict", "list", "set", "deque", "defaultdict", "OrderedDict", "Counter", "bytearray"}
    | {
        "Lock",
        "RLock",
        "Condition",
        "Event",
        "Thread",
        "Queue",
        "ContextVar",
        "WeakValueDictionary",
    }
)
CACHES = frozenset({"cache", "lru_cache"})
DUNDER = frozenset({"__all__", "__slots__"})


def assigned(node: ast.stmt) -> tuple[list[str], ast.expr | None]:
    if isinstance(node, ast.Assign):
        return [ast.unparse(target) for target in node.targets], node.value
    if isinstance(node, ast.AnnAssign):
        return [ast.unparse(node.target)], node.value
    return [], None


def says_read_only(node: ast.stmt) -> bool:
    """Tell whether mypy sees to it that nothing changes: a Mapping or Sequence by its type."""
    if not isinstance(node, ast.AnnAssign):
        return False
    kind = ast.unparse(node.annotation)
    return kind.removeprefix("Final[").startswith(("Mapping[", "Sequence[", "Set["))


def changeable(value: ast.expr) -> bool:
    if isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp):
        return True
    if not isinstance(value, ast.Call):
        return False
    return ast.unparse(value.func).rpartition(".")[2] in MUTABLE_CALLS


def never_written(module: Module, name: str) -> bool:
    """Tell whether a name is only read: no item set, no method that changes it."""
    changing = {"append", "add", "update", "setdefault", "pop", "clear", "extend", "insert"}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Subscript):
            writes = not isinstance(node.ctx, ast.Load)
        elif isinstance(node, ast.Attribute):
            writes = node.attr in changing
        else:
            continue
        if writes and ast.unparse(node.value) == name:
            return False
    return True


def state_in(module: Module) -> Iterator[str]:
    for node in module.tree.body:
        names, value = assigned(node)
        if value is None or set(names) & DUNDER or not changeable(value):
            continue
        constant = all(name.isupper() or name.startswith("_") for name in names)
        if says_read_only(node) or (constant and all(never_written(module, n) for n in names)):
            continue
        yield f"{module.name}: {', '.join(names)}"


ALLOWED = {
    # Alembic reads these names from each migration.
    "branch_labels",
    "depends_on",
}


def test_no_module_keeps_changing_state() -> None:
    found = [one for module in modules() for one in state_in(module)]
    assert [one for one in found if one.rpartition(" ")[2] not in ALLOWED] == []


def test_no_function_writes_a_global() -> None:
    found = [
        f"{module.name}:{node.lineno}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Global)
    ]
    assert found == []


MAY_REMEMBER = {
    # The check of a pack, a command of a few seconds, asks for the same words again and again;
    # the answer depends on the word alone.
    "kiosk.content.checking.readability: syllables",
    "kiosk.content.checking.readability: _hyphenator",
}


def test_no_function_remembers_its_results_for_the_whole_process() -> None:
    found = [
        f"{module.name}: {function.name}"
        for module in modules()
        for function in ast.walk(module.tree)
        if isinstance(function, ast.FunctionDef)
        for mark in function.decorator_list
        if ast.unparse(mark).partition("(")[0].rpartition(".")[2] in CACHES
    ]
    assert set(found) - MAY_REMEMBER == set()
