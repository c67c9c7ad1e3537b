"""The translations of the interface's own words: one .ts file a language, each with its .qm file.

The .ts file is what a translator edits, by hand or with Qt Linguist; the .qm file is what the
program loads. Both are kept in the checkout: a kiosk has no compiler for them. The pseudo-language
has a .qm file only: its words are made of the English ones.

Belongs here: bringing both up to date with the QML files, and telling what is still to translate.
Does not belong here: clinical text (the content packs), the sheets' words (kiosk/documents).
"""

from __future__ import annotations

import re
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.pseudo import PSEUDO, pseudo_text
from tools.checkout import Checkout
from tools.console import Exit, Trouble, attempt, say

SOURCE_LANGUAGE = "en"
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the interface; context is its QML file, translations has a form a plural.

    The comment tells texts of one wording apart.
    """

    context: str
    source: str
    translations: tuple[str, ...]
    finished: bool
    comment: str = ""


def folder(checkout: Checkout) -> Path:
    """Return where the translations are."""
    return checkout.root / "resources" / "translations"


def sources(checkout: Checkout) -> tuple[Path, ...]:
    """Return the .ts files."""
    return tuple(sorted(folder(checkout).glob("kiosk_*.ts")))


def update(checkout: Checkout, options: Sequence[str]) -> Exit:
    """Bring every translation up to date; options name languages to begin.

    Raises Trouble when a language has no name that fits, or a tool of Qt fails.
    """
    for language in options:
        if not LANGUAGE.fullmatch(language) or language == SOURCE_LANGUAGE:
            what = f"{language!r} is not a language to translate into; write one such as es or fr."
            raise Trouble(what, code=Exit.USAGE)
    begun = {folder(checkout) / f"kiosk_{language}.ts" for language in options}
    files = sorted({*sources(checkout), *begun})
    for file in files:
        refresh(checkout, file)
        release(checkout, file, file.with_suffix(".qm"))
        texts = read(file)
        open_texts = [text for text in texts if not text.finished]
        say(f"{file.name}: {len(texts)} texts, {len(open_texts)} still to translate")
        for text in open_texts:
            say(f"  {text.context}: {text.source}")
    if files:
        release_pseudo(checkout, files[0], folder(checkout) / f"kiosk_{PSEUDO}.qm")
    return Exit.OK


def refresh(checkout: Checkout, file: Path) -> None:
    """Add to a .ts file what the QML files say anew, drop what they no longer say."""
    words = checkout.root / "kiosk" / "ui" / "qml"
    language = file.stem.removeprefix("kiosk_").replace("-", "_")
    # No places: they would change with every line that anybody adds to a QML file.
    command = [
        *(str(checkout.script("pyside6-lupdate")), str(words), "-extensions", "qml", "-silent"),
        *("-source-language", SOURCE_LANGUAGE, "-target-language", language),
        *("-locations", "none", "-no-obsolete", "-ts", str(file)),
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    attempt(command, f"Reading the texts for {file.name}")


def release(checkout: Checkout, file: Path, target: Path) -> None:
    """Compile a .ts file; what is not finished stays in the source's language."""
    command = [str(checkout.script("pyside6-lrelease")), "-silent", "-nounfinished", str(file)]
    attempt([*command, "-qm", str(target)], f"Compiling {file.name}")


def release_pseudo(checkout: Checkout, file: Path, target: Path) -> None:
    """Compile the pseudo-language's words for all texts that a .ts file translates."""
    tree = ET.parse(file)
    tree.getroot().set("language", PSEUDO)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            translation.attrib.clear()
            for form in list(translation.iter("numerusform")) or [translation]:
                form.text = pseudo_text(message.findtext("source", ""))
    with tempfile.TemporaryDirectory() as place:
        made = Path(place) / f"kiosk_{PSEUDO}.ts"
        tree.write(made, encoding="utf-8", xml_declaration=True)
        release(checkout, made, target)


def read(file: Path) -> tuple[Text, ...]:
    """Return the texts of a .ts file."""
    contexts = ET.parse(file).getroot().iter("context")
    return tuple(
        _text(context.findtext("name", ""), message)
        for context in contexts
        for message in context.iter("message")
    )


def _text(context: str, message: ET.Element) -> Text:
    translation = message.find("translation")
    source, comment = message.findtext("source", ""), message.findtext("comment", "")
    if translation is None:
        return Text(context, source, (), finished=False, comment=comment)
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Text(
        context,
        source,
        tuple(forms or [translation.text or ""]),
        finished=translation.get("type") is None,
        comment=comment,
    )
