"""The configuration's JSON Schema: types from the settings' models, words from below their keys.

A frozen build has no source to read the texts from, so the schema is a file of the resources;
`python -m tools.schema` makes it anew, a test proves that it is up to date.
"""

import ast
import inspect
import json
from pathlib import Path

from kiosk import settings
from kiosk.paths import program_files


def schema() -> str:
    """Return the schema as text, ending in a line break."""
    made = settings.Settings.model_json_schema()
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    made["title"] = "Configuration of the kiosk"
    for section, words in _words().items():
        properties = made["$defs"].get(section, made)["properties"]
        for key, text in words.items():
            properties[key]["description"] = text
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _words() -> dict[str, dict[str, str]]:
    """Return the text below each key of each section's class."""
    classes = [
        node
        for node in ast.parse(inspect.getsource(settings)).body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Section")
    ]
    return {found.name: dict(_documented(found)) for found in classes}


def _documented(section: ast.ClassDef) -> list[tuple[str, str]]:
    pairs = zip(section.body, section.body[1:], strict=False)
    return [
        (key.target.id, " ".join(text.value.value.split()))
        for key, text in pairs
        if isinstance(key, ast.AnnAssign)
        and isinstance(key.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    ]


def schema_file() -> Path:
    """Return where the schema lies."""
    return program_files().settings_schema


if __name__ == "__main__":
    schema_file().write_text(schema(), encoding="utf-8")
