"""The paper booklet as a command: the screens of a pack in one PDF, for who gets no tablet."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import load_pack
from kiosk.documents import FontFiles, Paper
from kiosk.documents.booklet.printer import BookletPrinter
from kiosk.documents.booklet.styles import Print
from kiosk.documents.folder import LocalDisk
from kiosk.domain.ids import LanguageTag
from kiosk.errors import KnownError, UsageProblemError

PAPERS = {"letter": Paper.LETTER, "a4": Paper.A4}
_TAKEN = "there is a file of this name"


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """What was asked for."""

    pack: Path
    file: Path
    language: str | None
    """The pack's first where none is named."""
    paper: str
    """A key of PAPERS."""
    large_print: bool


def write_booklet(request: PaperRequest) -> str:
    """Write the booklet to a new file, whole or not at all; return what was written.

    KnownError when there is a file of that name or it cannot be written, PackError when the pack
    cannot be used, UsageProblemError when it has not the language.
    """
    if request.file.exists():
        raise _not_written(request.file, _TAKEN)
    if not request.file.absolute().parent.is_dir():
        raise _not_written(request.file, "there is no such folder")
    pack = load_pack(request.pack)
    language = LanguageTag(request.language or pack.languages[0])
    if language not in pack.contents:
        raise UsageProblemError(
            f"the content pack has no language {language!r}",
            where="--language",
            remedy=f"Use one of: {', '.join(pack.languages)}",
        )
    printer = BookletPrinter(FontFiles.bundled(), request.pack / "illustrations")
    booklet = printer.make(
        pack.content(language),
        PAPERS[request.paper],
        Print.LARGE if request.large_print else Print.USUAL,
        left_out=pack.steps_off,
    )
    _publish(request.file, booklet.pdf)
    missing = f"; {booklet.gaps} signs have no glyph and are marked" if booklet.gaps else ""
    return f"{request.file}: {booklet.pages} pages{missing}"


def _publish(file: Path, pdf: bytes) -> None:
    disk, temporary = LocalDisk(), file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    try:
        disk.write(temporary, pdf)
        disk.publish(temporary, file)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        taken = isinstance(error, FileExistsError)
        what = _TAKEN if taken else f"cannot be written ({error.strerror})"
        raise _not_written(file, what) from error


def _not_written(file: Path, what: str) -> KnownError:
    return KnownError(what, where=str(file), remedy="Name another file")
