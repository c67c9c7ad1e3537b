"""The nurse's sheet's text and tables, made by other programs: how fast could it be elsewhere?

WeasyPrint and typst are no part of this project; they are measured where they are installed. The
page that they make is plainer than ours: no tags of our own, no pictures, no fitting.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from importlib import import_module
from types import ModuleType

from kiosk.domain.summary import Summary


@dataclass(frozen=True, slots=True)
class OtherMaker:
    """Another program by its name; make is None where it is not installed."""

    name: str
    make: Callable[[], object] | None


def other_makers(summary: Summary) -> list[OtherMaker]:
    """Return the other makers, each ready to make the summary's sheet as PDF bytes."""
    parts = _parts(summary)
    return [
        OtherMaker("WeasyPrint", _weasyprint(parts)),
        OtherMaker("typst", _typst(parts)),
    ]


@dataclass(frozen=True, slots=True)
class _Parts:
    paragraphs: tuple[tuple[str, tuple[str, ...]], ...]
    """Heading and lines."""
    tables: tuple[tuple[tuple[str, ...], ...], ...]


def _parts(summary: Summary) -> _Parts:
    options = tuple(
        (line.card.name, "yes" if line.opened else "no", line.reason or "no mark")
        for line in summary.options
    )
    pain = tuple((score.text, str(score.value)) for score in summary.pain.scores)
    return _Parts(
        (
            ("Safety", (*summary.alert.flags, *summary.alert.answered_no)),
            ("To do", tuple(f"{need.short}: {need.action}" for need in summary.sure.needs)),
            ("To explain again", tuple(fact.right for fact in summary.to_explain)),
            ("Tried before", tuple(f"{a}: {', '.join(b)}" for a, b in summary.tried.groups)),
            ("Where the patient is", (*summary.standing.leaning, *summary.standing.top_values)),
            ("Questions", summary.questions),
        ),
        (pain, options),
    )


def _found(name: str) -> ModuleType | None:
    try:
        return import_module(name)
    except (ImportError, OSError):  # installed without the libraries that it wants of the system
        return None


def _weasyprint(parts: _Parts) -> Callable[[], object] | None:
    weasyprint = _found("weasyprint")
    if weasyprint is None:
        return None
    page = f"<style>body{{font:10.5pt sans-serif}}</style>{''.join(_html(parts))}"
    return lambda: weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")


def _html(parts: _Parts) -> Iterable[str]:
    yield "<html lang=en><title>Sheet</title><h1>Before the visit</h1>"
    for title, lines in parts.paragraphs:
        yield f"<h2>{escape(title)}</h2>" + "".join(f"<p>{escape(line)}</p>" for line in lines)
    for table in parts.tables:
        rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in table)
        yield "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _typst(parts: _Parts) -> Callable[[], object] | None:
    typst = _found("typst")
    if typst is None:
        return None
    source = "\n".join(_markup(parts)).encode()
    return lambda: typst.compile(source)


def _markup(parts: _Parts) -> Iterable[str]:
    yield '#set page(paper: "us-letter")\n#set text(10.5pt)\n= Before the visit'
    for title, lines in parts.paragraphs:
        yield f"== {title}"
        yield from (f"#par[#{_quoted(line)}]" for line in lines)
    for table in parts.tables:
        cells = ", ".join(_quoted(cell) for row in table for cell in row)
        yield f"#table(columns: {len(table[0])}, {cells})" if table else ""


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
