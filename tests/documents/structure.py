"""Reading a PDF's structure back: its elements, what is marked on its pages, and what is not."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary

PAINTS = frozenset(
    {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh"}
)


@dataclass(frozen=True, slots=True)
class Element:
    """One element: its role, its path of roles from the top, its marks as (page, number)."""

    role: str
    path: tuple[str, ...]
    alt: str
    scope: str
    marks: tuple[tuple[int, int], ...]
    kids: tuple[str, ...]
    """Roles of the elements in it."""


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def elements_of(pdf: pikepdf.Pdf) -> list[Element]:
    """Return all elements in reading order."""
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    return list(_walk(pdf.Root.StructTreeRoot.K, (), pages))


def _walk(
    element: pikepdf.Object, above: tuple[str, ...], pages: dict[tuple[int, int], int]
) -> Iterator[Element]:
    role = str(element.S)[1:]
    kids = list(element.K) if isinstance(element.K, Array) else [element.K]
    inner = [kid for kid in kids if isinstance(kid, Dictionary)]
    marks = [int(kid) for kid in kids if not isinstance(kid, Dictionary)]
    yield Element(
        role=role,
        path=(*above, role),
        alt=str(element.get("/Alt", "")),
        scope=str(element.A.Scope)[1:] if "/A" in element else "",
        marks=tuple((pages[element.Pg.objgen], mark) for mark in marks),
        kids=tuple(str(kid.S)[1:] for kid in inner),
    )
    for kid in inner:
        yield from _walk(kid, (*above, role), pages)


def marks_drawn(pdf: pikepdf.Pdf) -> list[tuple[int, int, str]]:
    """Return page, number and role of every mark in the order drawn."""
    return [
        (number, int(operands[1].MCID), str(operands[0])[1:])
        for number, page in enumerate(pdf.pages)
        for operands, operator in instructions(page)
        if operator == "BDC"
    ]


def unmarked(pdf: pikepdf.Pdf) -> list[str]:
    """Return the operators that paint outside of every mark and of every ornament."""
    lost = []
    for page in pdf.pages:
        depth = 0
        for _, operator in instructions(page):
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            assert depth in {0, 1}, "marks do not nest"
            if operator in PAINTS and not depth:
                lost.append(operator)
    return lost


def instructions(page: pikepdf.Page) -> list[tuple[list[pikepdf.Object], str]]:
    """Return a page's drawing operators with their operands."""
    return [
        (list(one.operands), str(one.operator))
        for one in pikepdf.parse_content_stream(page)
        if isinstance(one, pikepdf.ContentStreamInstruction)
    ]
