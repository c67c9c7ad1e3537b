"""The nurse's sheet within a FHIR bundle: the one that was made, encrypted where sheets are."""

import base64
import hashlib
import io
from dataclasses import replace
from pathlib import Path

import pytest
from pikepdf import PasswordError, Pdf

from kiosk.documents import Paper
from kiosk.documents.elsewhere import Press
from kiosk.documents.fhir.bundle import bundle_bytes
from kiosk.documents.fhir.writer import FhirWriter
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import DocumentKind
from kiosk.domain.summary import Summary
from tests.documents.bundles import SHEET, bundle_for, is_sound, read
from tests.documents.factories import usual_story
from tests.fakes import PlainSheets

ILLUSTRATIONS = Path(__file__).parents[2] / "resources/packs/facet-next-steps/illustrations"
SECRET = "a long enough secret"


def test_the_nurses_sheet_is_in_it_to_the_byte() -> None:
    bundle = bundle_for(usual_story().summary())
    assert bundle.pdf == SHEET
    attachment = bundle.attachment
    assert attachment["size"] == len(SHEET)
    assert base64.b64decode(str(attachment["hash"])) == hashlib.sha1(SHEET).digest()
    assert attachment["contentType"] == "application/pdf"
    assert attachment["title"] == "Nurse’s sheet"


def test_with_a_passphrase_the_sheet_within_is_encrypted_and_the_answers_are_not() -> None:
    press = Press(ILLUSTRATIONS, Paper.LETTER, passphrase=SECRET)
    bundle = read(press.writer().write(DocumentKind.FHIR, usual_story().summary()))
    is_sound(bundle)
    with pytest.raises(PasswordError):
        Pdf.open(io.BytesIO(bundle.pdf))
    with Pdf.open(io.BytesIO(bundle.pdf), password=SECRET) as pdf:
        assert pdf.encryption.R == 6
    assert bundle.answers["own-question"][0]["valueString"] == "Can I still lift my grandson?"


def test_every_other_kind_is_left_to_the_sheets() -> None:
    sheets, summary = PlainSheets(), usual_story().summary()
    writer = FhirWriter(sheets)
    for kind in (DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME):
        assert writer.write(kind, summary) == sheets.write(kind, summary)
    sheet = sheets.write(DocumentKind.NURSE_SHEET, summary)
    assert writer.write(DocumentKind.FHIR, summary) == bundle_bytes(summary, sheet)


class Salted:
    """Sheets that come out different each time, as encrypted ones do."""

    def __init__(self) -> None:
        self.made = 0

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        self.made += 1
        return f"{kind.value} {summary.visit.id} {self.made}".encode()


def test_the_sheet_that_was_made_just_before_is_the_one_within() -> None:
    writer, summary = FhirWriter(Salted()), usual_story().summary()
    sheet = writer.write(DocumentKind.NURSE_SHEET, summary)
    assert read(writer.write(DocumentKind.FHIR, usual_story().summary())).pdf == sheet


def test_the_sheet_of_another_visit_is_never_the_one_within() -> None:
    writer, summary = FhirWriter(Salted()), usual_story().summary()
    other = replace(summary, visit=replace(summary.visit, id=VisitId("f" * 32)))
    writer.write(DocumentKind.NURSE_SHEET, other)
    pdf = read(writer.write(DocumentKind.FHIR, summary)).pdf
    assert summary.visit.id.encode() in pdf
