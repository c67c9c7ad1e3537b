"""The QML check: every QML file through qmllint, with Python's types known, no warning allowed.

All categories that qmllint 6.11 enables by default stay enabled, each as a warning:
access-singleton-via-object, alias-cycle, assignment-in-condition, comma,
component-children-count, confusing-expression-statement, confusing-minuses, confusing-pluses,
context-properties, deprecated, duplicate-enum-entries, duplicate-import,
duplicate-inline-component, duplicate-property-binding, duplicated-name, enum-entry-matches-enum,
enums-are-not-types, equality-type-coercion, eval, import, incompatible-type, inheritance-cycle,
invalid-lint-directive, literal-constructor, missing-enum-entry, missing-property, missing-type,
non-list-property, non-root-enum, prefer-non-var-properties, prefixed-import-type,
property-override, read-only-property, redundant-optional-chaining, required,
signal-handler-parameters, stale-property-read, top-level-component,
translation-function-mismatch, uncreatable-type, unintentional-empty-block, unqualified,
unreachable-code, unresolved-alias, unresolved-type, unterminated-case,
var-used-before-declaration, with, and those of the Quick and QtDesignStudio plugins.
Two are messages by default and do not fail: multiline-strings and unused-imports.

Belongs here: composing and running qmllint.
Does not belong here: describing Python's types (tools/qmltypes.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tools import qmltypes
from tools.checkout import Checkout
from tools.console import Command, call, say


def check(checkout: Checkout) -> bool:
    """Lint all QML files; return True when there was nothing to say.

    Raises Trouble when the types written in Python cannot be described.
    """
    ui = checkout.root / "kiosk" / "ui"
    files = sorted((ui / "qml").rglob("*.qml"))
    if not files:
        say("no QML files")
        return True
    types = checkout.root / "build" / "qmltypes"
    modules = qmltypes.generate(checkout, qmltypes.qml_sources(ui), types)
    say(f"{len(files)} files, with Python's types in {', '.join(modules) or 'no module'}")
    return call(lint_command(checkout, files, [ui / "qml", types])) == 0


def lint_command(checkout: Checkout, files: Sequence[Path], imports: Sequence[Path]) -> Command:
    """Compose the qmllint command. Without `-W 0` it exits with 0 whatever it finds."""
    folders = [word for folder in imports for word in ("-I", str(folder))]
    lint = str(checkout.script("pyside6-qmllint"))
    return [lint, "--ignore-settings", "-W", "0", *folders, *map(str, files)]
