"""Taking a document's encryption off, in memory."""

import io

import pikepdf
import pytest

from kiosk.documents.unlock import unlocker
from kiosk.errors import KnownError

PASSPHRASE = "three old oaks"


def document(passphrase: str = "") -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    out = io.BytesIO()
    encryption = pikepdf.Encryption(user=passphrase, owner=passphrase, R=6) if passphrase else False
    pdf.save(out, encryption=encryption)
    return out.getvalue()


def test_a_document_without_encryption_stays_byte_for_byte() -> None:
    plain = document()

    assert unlocker(None)(plain) == plain
    assert unlocker(PASSPHRASE)(plain) == plain


def test_the_clinics_passphrase_opens_its_documents() -> None:
    opened = unlocker(PASSPHRASE)(document(PASSPHRASE))

    with pikepdf.open(io.BytesIO(opened)) as pdf:
        assert not pdf.is_encrypted
        assert len(pdf.pages) == 1


@pytest.mark.parametrize("mine", [None, "another passphrase"])
def test_another_passphrase_is_told_with_its_remedy(mine: str | None) -> None:
    with pytest.raises(KnownError, match="another passphrase") as told:
        unlocker(mine)(document(PASSPHRASE))

    assert told.value.where == "documents.passphrase_file"
    assert PASSPHRASE not in str(told.value)


def test_what_is_no_document_is_told() -> None:
    with pytest.raises(KnownError, match="damaged"):
        unlocker(None)(b"scribble")
