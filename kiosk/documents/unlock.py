"""Takes the encryption off a document, in memory, for who may read it."""

import io
from collections.abc import Callable

from pikepdf import PasswordError, Pdf, PdfError

from kiosk.domain.desk_ports import SheetFileError


def unlocker(passphrase: str | None) -> Callable[[bytes], bytes]:
    """Return what takes a clinic's encryption off; a file without one stays as it is.

    It raises SheetFileError for a file with another passphrase, and for what is no PDF.
    """

    def unlock(pdf: bytes) -> bytes:
        try:
            return _plain(pdf, "")
        except PasswordError:
            return _with(passphrase, pdf)
        except PdfError as error:
            raise SheetFileError(
                "the sheet's file is damaged",
                where="export folder",
                remedy="Move it away and choose Export again",
            ) from error

    return unlock


def _with(passphrase: str | None, pdf: bytes) -> bytes:
    try:
        return _plain(pdf, passphrase or "")
    except PasswordError as error:
        raise SheetFileError(
            "the sheet is encrypted with another passphrase",
            where="documents.passphrase_file",
            remedy="Give this desk the passphrase file of the kiosks",
        ) from error


def _plain(pdf: bytes, password: str) -> bytes:
    with Pdf.open(io.BytesIO(pdf), password=password) as document:
        if not document.is_encrypted:
            return pdf
        plain = io.BytesIO()
        document.save(plain)
        return plain.getvalue()
