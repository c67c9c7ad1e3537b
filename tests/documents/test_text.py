"""The gate for all text: nothing crashes it, nothing vanishes in it."""

import re
import unicodedata
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given as given_any
from hypothesis import settings
from hypothesis import strategies as some

from kiosk.documents import FontFiles, SheetPrinter
from kiosk.documents.fonts import Face, register_fonts
from kiosk.documents.strings import WORDS
from kiosk.documents.text import TextGate, bold, clean, joined, plain
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import Answer, AnswerKind
from kiosk.signs import GAP
from tests.documents.factories import SHEETS, make_content, usual_story
from tests.documents.reading import fonts_of, text_of


@pytest.fixture(scope="module")
def gate() -> TextGate:
    return TextGate(register_fonts(FontFiles.bundled()))


def fonts_in(markup: str) -> list[str]:
    return [part.split('"')[0] for part in markup.split('<font name="')[1:]]


def test_letters_are_composed_and_spaces_single() -> None:
    assert clean("caf\u0065\u0301  \n\tau\u200b lait ") == "caf\u00e9 au lait"


def test_control_signs_and_lone_surrogates_are_seen() -> None:
    assert clean("a\0b\ud800c") == f"a{GAP}b{GAP}c"


def test_markup_in_an_answer_is_text(printer: SheetPrinter) -> None:
    words = 'is 5 < 6 & <b>not</b> "bold" <font size="99">?'
    story = usual_story().also(Answer(AnswerKind.OWN_QUESTION, "", words))
    assert words in text_of(printer.write(DocumentKind.NURSE_SHEET, story.summary()))


def test_a_zero_is_open_and_other_digits_are_the_typefaces(gate: TextGate) -> None:
    reading, signs, again = fonts_in(gate.markup(plain("3904"), Face.REGULAR))
    assert signs == "Kiosk-Signs-Regular"
    assert reading == again != signs


def test_letters_of_other_scripts_come_from_the_second_typeface(gate: TextGate) -> None:
    (font,) = fonts_in(gate.markup(plain("Боль"), Face.REGULAR))
    assert "NotoSans" in font
    assert gate.missing("Боль") == ()


def test_a_bold_span_keeps_its_weight_across_fonts(gate: TextGate) -> None:
    fonts = fonts_in(gate.markup(joined([bold("10"), plain("a")], " "), Face.REGULAR))
    assert any("Bold" in font for font in fonts)
    assert "Kiosk-Signs-Bold" in fonts


def test_signs_without_a_glyph_are_reported_and_shown(gate: TextGate) -> None:
    assert gate.missing("ok \U0001f642 ok 痛") == ("\U0001f642", "痛")
    assert gate.markup(plain("痛"), Face.REGULAR).count(GAP) == 1


def test_nothing_in_the_content_lacks_a_glyph(printer: SheetPrinter) -> None:
    assert printer.missing_signs(repr(make_content())) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Does it hurt? \U0001f62c\U0001f468\u200d\U0001f469\u200d\U0001f467 please",
        "שלום כאב גב please",
        "ألم الظهر please",
        "nul \0 and \x1b escape please",
        "e\u0301\u0327\u0302 combining a\u20dd please",
        "W" * 200 + " please",
        "0" * 200 + " please",
        "\u202eright to left\u202c please",
        "½ ≥ 3 → ✓ ≠ please",
    ],
)
def test_odd_signs_never_stop_a_sheet_nor_lose_its_words(printer: SheetPrinter, words: str) -> None:
    story = usual_story().also(
        Answer(AnswerKind.OWN_QUESTION, "", words), Answer(AnswerKind.GOAL_WORDS, "", words)
    )
    for kind in SHEETS:
        pdf = printer.write(kind, story.summary())
        assert "please" in text_of(pdf)
        assert all(fonts_of(pdf).values())


@settings(max_examples=150, deadline=None)
@given_any(some.text(alphabet=some.characters(), max_size=60))
def test_every_visible_sign_is_drawn_or_marked(gate: TextGate, words: str) -> None:
    shown = "".join(
        run for span in plain(words) for _, run in gate.runs(span.text, Face.REGULAR)
    ).strip(" ")
    assert len(shown) == len(clean(words))
    for before, after in zip(clean(words), shown, strict=True):
        assert after in (before, GAP)


def test_every_sign_of_the_fixed_words_has_a_glyph(printer: SheetPrinter) -> None:
    assert [printer.missing_signs(repr(table)) for table in WORDS.values()] == [(), ()]


def test_a_text_in_two_forms_of_unicode_prints_the_same(printer: SheetPrinter) -> None:
    def sheet(form: Literal["NFC", "NFD"]) -> bytes:
        words = unicodedata.normalize(form, "¿Puedo cargar a mi niña?")
        story = usual_story().also(Answer(AnswerKind.OWN_QUESTION, "", words))
        return printer.write(DocumentKind.NURSE_SHEET, story.summary())

    assert sheet("NFC") == sheet("NFD")


def test_a_text_longer_than_a_page_ends_in_dots(gate: TextGate) -> None:
    shown = "".join(run for _, run in gate.runs("word " * 2000, Face.REGULAR))
    assert len(shown) < 4100
    assert shown.rstrip().endswith("word …")


ROWS = Path(__file__).parents[2] / "kiosk/ui/qml/KioskControls/LetterRows.qml"


def typed() -> str:
    """Return every letter, number and sign that the pad has a key for, in both cases."""
    strings = re.findall(r'"((?:[^"\\]|\\.)*)"', ROWS.read_text(encoding="utf-8"))
    keys = "".join(strings).replace("\\", "")
    return keys + keys.upper()


@pytest.mark.parametrize("face", list(Face))
def test_every_sign_that_a_patient_can_type_has_a_glyph(gate: TextGate, face: Face) -> None:
    keys = typed()
    assert set("qñáéíóúü0-/:;()%&'.,?!+*=¿¡Ñ") <= set(keys), "the pad's file is read whole"
    assert GAP not in "".join(run for _, run in gate.runs(keys, face))


def test_a_sign_without_a_glyph_is_logged_and_never_told(
    printer: SheetPrinter, caplog: pytest.LogCaptureFixture
) -> None:
    story = usual_story().also(Answer(AnswerKind.OWN_QUESTION, "", "pain \U0001f62c 痛 痛"))
    text = text_of(printer.write(DocumentKind.NURSE_SHEET, story.summary()))
    assert f"“pain {GAP} {GAP} {GAP}”" in text
    (record,) = caplog.records
    assert record.getMessage() == "signs without a glyph"
    assert record.__dict__["count"] == 2
    assert record.__dict__["where"] == "nurse-sheet"
    assert "痛" not in str(record.__dict__)


def test_a_sheet_with_every_glyph_logs_nothing(
    printer: SheetPrinter, caplog: pytest.LogCaptureFixture
) -> None:
    for kind in SHEETS:
        printer.write(kind, usual_story().summary())
    assert caplog.records == []
