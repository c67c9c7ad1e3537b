"""The finished file: same bytes, fonts within, tags, title and language, encryption."""

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from kiosk.documents import FontFiles, Paper, SheetPrinter
from kiosk.domain.ids import VisitCode
from kiosk.domain.ports import DocumentKind
from kiosk.errors import KnownError, PackError
from tests.documents.conftest import MakePrinter
from tests.documents.factories import SHEETS, fullest_story, usual_story
from tests.documents.reading import fonts_of, images_in, text_of

KINDS = SHEETS
PASSPHRASE = "correct horse battery"
WRITE_ONE = """
import hashlib, sys
from pathlib import Path
from kiosk.documents import FontFiles, Paper, SheetPrinter
from tests.documents.factories import SHEETS, usual_story
printer = SheetPrinter(FontFiles.bundled(), Path(sys.argv[1]), Paper.LETTER)
for kind in SHEETS:
    print(hashlib.sha256(printer.write(kind, usual_story().summary())).hexdigest())
"""
HEAVY = ("reportlab", "svglib", "pikepdf", "lxml", "PIL")


def run_python(code: str, *arguments: str, seed: str = "0") -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=Path(__file__).parents[2],
    )
    return done.stdout.split()


def test_the_same_summary_gives_the_same_bytes_in_any_process(illustrations: Path) -> None:
    first = run_python(WRITE_ONE, str(illustrations), seed="1")
    assert first == run_python(WRITE_ONE, str(illustrations), seed="2")
    assert len(set(first)) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_warm_printer_writes_the_same_bytes_again(
    printer: SheetPrinter, kind: DocumentKind
) -> None:
    summary = usual_story().summary()
    first = printer.write(kind, summary)
    printer.write(kind, fullest_story().summary())
    assert printer.write(kind, summary) == first


@pytest.mark.parametrize("kind", KINDS)
def test_all_fonts_are_within_and_no_picture_is_a_raster(
    printer: SheetPrinter, kind: DocumentKind
) -> None:
    pdf = printer.write(kind, usual_story().summary())
    fonts = fonts_of(pdf)
    assert fonts
    assert all(fonts.values())
    assert images_in(pdf) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_information_names_neither_the_visit_nor_a_time(
    printer: SheetPrinter, kind: DocumentKind
) -> None:
    with pikepdf.open(io.BytesIO(printer.write(kind, usual_story().summary()))) as pdf:
        assert set(pdf.docinfo.keys()) == {"/Title", "/Producer", "/Creator"}
        assert str(pdf.docinfo["/Title"]) in {"Nurse’s sheet", "My next step"}
        assert "K7-42" not in bytes(pdf.Root.Metadata.read_bytes()).decode()
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_a_passphrase_encrypts_with_aes_256_revision_6(make_printer: MakePrinter) -> None:
    data = make_printer(passphrase=PASSPHRASE).write(
        DocumentKind.NURSE_SHEET, usual_story().summary()
    )
    assert b"K7-42" not in data
    with pikepdf.open(io.BytesIO(data), password=PASSPHRASE) as pdf:
        assert (pdf.encryption.V, pdf.encryption.R, pdf.encryption.bits) == (5, 6, 256)
        assert pdf.encryption.stream_method is pikepdf.models.EncryptionMethod.aesv3
        assert pdf.allow.accessibility
        assert not pdf.allow.modify_other
    assert b"xpacket" not in data, "metadata is encrypted too"
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(data), password="")


def test_a_short_passphrase_is_refused(make_printer: MakePrinter) -> None:
    with pytest.raises(ValueError, match="12 characters"):
        make_printer(passphrase="short")


def test_importing_the_package_loads_no_pdf_library() -> None:
    code = (
        "import sys, kiosk.documents\n"
        f"print(*[name for name in {HEAVY!r} if name in sys.modules], 'end')"
    )
    assert run_python(code) == ["end"]


def test_a_missing_font_is_told_in_one_line(illustrations: Path, tmp_path: Path) -> None:
    lost = tmp_path / "lost.ttf"
    fonts = FontFiles.bundled()
    broken = FontFiles(lost, fonts.bold, fonts.italic, fonts.fallback, fonts.fallback_italic)
    with pytest.raises(KnownError, match=r"lost\.ttf"):
        SheetPrinter(broken, illustrations, Paper.LETTER)


def test_a_picture_that_is_none_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "needles.svg").write_text("no picture", encoding="utf-8")
    printer = SheetPrinter(FontFiles.bundled(), tmp_path, Paper.LETTER)
    with pytest.raises(PackError, match=r"needles\.svg"):
        printer.write(DocumentKind.TAKE_HOME, usual_story().summary())


def test_a_visit_without_a_code_says_so(printer: SheetPrinter) -> None:
    summary = replace(usual_story(), code=VisitCode("")).summary()
    assert "Visit – ·" in text_of(printer.write(DocumentKind.NURSE_SHEET, summary))
