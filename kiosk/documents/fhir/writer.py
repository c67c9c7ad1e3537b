"""Where bundles come in among the documents: a writer that knows one kind more."""

from kiosk.domain.ports import DocumentKind, SheetWriter
from kiosk.domain.summary import Summary


class FhirWriter:
    """Makes bundles, and leaves every other kind to the sheets; implements ports.SheetWriter.

    The nurse's sheet within a bundle is made by the same sheets, so it is encrypted as they are.
    One that was made just before is taken as it is: the bundle then holds the file itself, and an
    encrypted sheet is not encrypted in two ways.
    """

    def __init__(self, sheets: SheetWriter) -> None:
        self._sheets = sheets
        self._last: tuple[Summary, bytes] | None = None

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        """Return a whole file: JSON for a bundle, else what the sheets return."""
        if kind is DocumentKind.FHIR:
            from kiosk.documents.fhir.bundle import bundle_bytes

            return bundle_bytes(summary, self._sheet(summary))
        file = self._sheets.write(kind, summary)
        self._last = (summary, file) if kind is DocumentKind.NURSE_SHEET else None
        return file

    def _sheet(self, summary: Summary) -> bytes:
        last, self._last = self._last, None
        if last is not None and last[0] == summary:
            return last[1]
        return self._sheets.write(DocumentKind.NURSE_SHEET, summary)
