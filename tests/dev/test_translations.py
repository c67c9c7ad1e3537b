"""The interface's translations: whole, compiled, and kept up to date by the command for it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.pseudo import PSEUDO, pseudo_text
from tools import translations
from tools.checkout import Checkout
from tools.console import Exit, Trouble

LANGUAGES = ("es",)
PLACE = re.compile(r"%(?:L?\d+|n)")
GREETING = 'import QtQml\nQtObject { property string hello: qsTr("Good morning %1") }\n'


def of(checkout: Checkout, language: str) -> Path:
    return translations.folder(checkout) / f"kiosk_{language}.ts"


@pytest.fixture
def small(this_checkout: Checkout, checkout: Checkout) -> Checkout:
    """A checkout with one QML file, its tools those of the real one."""
    screens = checkout.root / "kiosk" / "ui" / "qml" / "Screens"
    screens.mkdir(parents=True)
    (screens / "Greeting.qml").write_text(GREETING, encoding="utf-8")
    shutil.rmtree(checkout.venv)
    checkout.venv.symlink_to(this_checkout.venv, target_is_directory=True)
    return checkout


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_there_is_a_test_for_every_translation(this_checkout: Checkout) -> None:
    files = translations.sources(this_checkout)
    assert [file.stem.removeprefix("kiosk_") for file in files] == list(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_texts_of_the_qml_files_and_no_others(
    this_checkout: Checkout, tmp_path: Path, language: str
) -> None:
    fresh = tmp_path / f"kiosk_{language}.ts"
    shutil.copy(of(this_checkout, language), fresh)
    translations.refresh(this_checkout, fresh)
    now, kept = (
        {(text.context, text.source) for text in translations.read(file)}
        for file in (fresh, of(this_checkout, language))
    )
    assert (now - kept, kept - now) == (set(), set()), "run: python3 dev.py translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(this_checkout: Checkout, language: str) -> None:
    texts = translations.read(of(this_checkout, language))
    assert len(texts) > 100
    assert [
        f"{t.context}: {t.source}" for t in texts if not t.finished or "" in t.translations
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_the_places_of_numbers_and_names(
    this_checkout: Checkout, language: str
) -> None:
    lost = [
        f"{text.context}: {text.source}"
        for text in translations.read(of(this_checkout, language))
        for said in text.translations
        if sorted(PLACE.findall(said)) != sorted(PLACE.findall(text.source))
    ]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_what_the_compiler_makes_of_the_source(
    this_checkout: Checkout, tmp_path: Path, language: str
) -> None:
    source = of(this_checkout, language)
    translations.release(this_checkout, source, tmp_path / "made.qm")
    kept = source.with_suffix(".qm").read_bytes()
    assert (tmp_path / "made.qm").read_bytes() == kept, "run: python3 dev.py translate"


def test_the_pseudo_language_is_made_of_the_english_texts(
    this_checkout: Checkout, tmp_path: Path
) -> None:
    made = tmp_path / "made.qm"
    source = of(this_checkout, LANGUAGES[0])
    translations.release_pseudo(this_checkout, source, made)

    kept = translations.folder(this_checkout) / f"kiosk_{PSEUDO}.qm"
    assert made.read_bytes() == kept.read_bytes(), "run: python3 dev.py translate"
    words = QTranslator()
    assert words.load(str(kept))
    texts = translations.read(source)
    assert len(texts) > 100
    assert [
        text
        for text in texts
        if words.translate(text.context, text.source, text.comment or None)
        != pseudo_text(text.source)
    ] == []


def test_a_language_begins_with_every_text_to_translate(
    small: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translations.update(small, ["fr"]) is Exit.OK
    assert translations.read(of(small, "fr")) == (
        translations.Text("Greeting", "Good morning %1", ("",), finished=False),
    )
    told = capsys.readouterr().out
    assert "kiosk_fr.ts: 1 texts, 1 still to translate\n  Greeting: Good morning %1" in told


def test_what_was_translated_stays_while_texts_come_and_go(
    small: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    translations.update(small, ["fr"])
    change(of(small, "fr"), ' type="unfinished"></translation>', ">Bonjour %1</translation>")
    screen = small.root / "kiosk" / "ui" / "qml" / "Screens" / "Greeting.qml"
    change(screen, "}", '; property string bye: qsTr("See you tomorrow") }')
    translations.update(small, [])
    said = {
        text.source: (text.translations, text.finished)
        for text in translations.read(of(small, "fr"))
    }
    assert said["Good morning %1"] == (("Bonjour %1",), True)
    assert said["See you tomorrow"] == (("",), False)
    change(screen, 'qsTr("Good morning %1")', '""')
    translations.update(small, [])
    assert [text.source for text in translations.read(of(small, "fr"))] == ["See you tomorrow"]


@pytest.mark.parametrize("language", ["en", "French", "../es", ""])
def test_only_a_language_tag_begins_a_translation(small: Checkout, language: str) -> None:
    with pytest.raises(Trouble, match="is not a language to translate into") as caught:
        translations.update(small, [language])
    assert caught.value.code == Exit.USAGE
    assert translations.sources(small) == ()
