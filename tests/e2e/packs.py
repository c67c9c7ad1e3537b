"""Content packs for the tests: the one that comes with the program, changed in one place."""

import re
import shutil
from pathlib import Path

from tests.e2e.clinic import PACK


def copy_pack(target: Path) -> Path:
    """Copy the pack that comes with the program; return its folder."""
    shutil.copytree(PACK, target)
    return target


def change(file: Path, old: str, new: str) -> None:
    """Replace the one place where a file says something."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file.name} says {old!r} {text.count(old)} times"
    file.write_text(text.replace(old, new), encoding="utf-8")


def set_languages(pack: Path, languages: str) -> None:
    """Say which languages a pack has."""
    file = pack / "pack.yaml"
    text, count = re.subn(
        r"(?m)^languages: .*$", f"languages: {languages}", file.read_text(encoding="utf-8")
    )
    assert count == 1
    file.write_text(text, encoding="utf-8")


def with_spanish(target: Path) -> Path:
    """Copy the pack and add a second language; only what the tests look for is in Spanish."""
    pack = copy_pack(target)
    shutil.rmtree(pack / "es", ignore_errors=True)
    shutil.copytree(pack / "en", pack / "es")
    set_languages(pack, "[en, es]")
    words = pack / "es" / "language.yaml"
    change(words, "\nlanguage: en\n", "\nlanguage: es\n")
    change(words, '"English"', '"Español"')
    change(words, 'start_label: "Start"', 'start_label: "Empezar"')
    change(words, 'translation_status: ""', 'translation_status: "not reviewed"')
    change(
        words,
        "May we give your answers to your nurse?",
        "¿Podemos dar sus respuestas a su enfermera?",
    )
    change(words, "Show this sheet to your doctor.", "Muestre esta hoja a su médico.")
    return pack
