"""Reading a PDF back: its text in drawing order, where it stands, its fonts, its operators."""

import io
import re
from dataclasses import dataclass

from pypdf import PdfReader
from pypdf.generic import DictionaryObject


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text on a page, with the left end of its baseline in points."""

    page: int
    text: str
    x: float
    y: float
    size: float


def text_of(pdf: bytes, *, page: int | None = None) -> str:
    """Return the text of all pages or of one in drawing order, white space as single spaces."""
    every = PdfReader(io.BytesIO(pdf)).pages
    pages = every if page is None else [every[page]]
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))


def pages_of(pdf: bytes) -> int:
    return len(PdfReader(io.BytesIO(pdf)).pages)


def runs_of(pdf: bytes) -> list[Run]:
    """Return the runs of text with their places."""
    runs: list[Run] = []
    for number, page in enumerate(PdfReader(io.BytesIO(pdf)).pages):

        def visit(
            text: str,
            cm: list[float],
            tm: list[float],
            font: DictionaryObject | None,
            size: float,
            page_number: int = number,
        ) -> None:
            if text.strip():
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                runs.append(Run(page_number, text.strip(), x, y, size))

        page.extract_text(visitor_text=visit)
    return runs


def operators_of(pdf: bytes) -> bytes:
    """Return the drawing operators of all pages."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return b"\n".join(
        contents.get_data() for page in pages if (contents := page.get_contents()) is not None
    )


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Return the fonts of all pages by name; True where the font is in the file."""
    fonts: dict[str, bool] = {}
    for page in PdfReader(io.BytesIO(pdf)).pages:
        for font in _dictionary(page["/Resources"]).get("/Font", {}).values():
            entry = _dictionary(font)
            descriptor = _dictionary(entry.get("/FontDescriptor", DictionaryObject()))
            fonts[str(entry["/BaseFont"])] = "/FontFile2" in descriptor
    return fonts


def images_in(pdf: bytes) -> int:
    """Return how many raster pictures the file holds."""
    reader = PdfReader(io.BytesIO(pdf))
    return sum(
        1
        for number in range(1, len(reader.xref_objStm) + sum(map(len, reader.xref.values())) + 1)
        if _subtype(reader, number) == "/Image"
    )


def _subtype(reader: PdfReader, number: int) -> str:
    found = reader.get_object(number)
    return str(found.get("/Subtype", "")) if isinstance(found, DictionaryObject) else ""


def _dictionary(value: object) -> DictionaryObject:
    found = value.get_object() if hasattr(value, "get_object") else value
    assert isinstance(found, DictionaryObject)
    return found
