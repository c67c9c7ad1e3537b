"""The documents, warm, against a bare ReportLab page of as many words, and other programs."""

import io
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

from reportlab.pdfgen.canvas import Canvas

from kiosk.assembly import Place, press_of
from kiosk.content import load_pack
from kiosk.domain.ids import LanguageTag
from kiosk.domain.outline import CodePolicy, JourneyPath, outline_of
from kiosk.domain.ports import DocumentKind
from kiosk.domain.summarise import summarise
from kiosk.domain.summary import Stamp, Summary
from tests.bench.figures import Figure, median
from tests.bench.other_makers import other_makers
from tests.visits import full_visit

WORDS = 450


def measure(place: Place, rounds: int) -> list[Figure]:
    """Return the milliseconds of the bare page, our documents, and what others take."""
    summary = _summary(place)
    printer = press_of(place, None).writer()

    def both() -> None:
        for kind in (DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME):
            printer.write(kind, summary)

    both()
    bare = _median_ms(_bare_page, rounds)
    sheet = _median_ms(lambda: printer.write(DocumentKind.NURSE_SHEET, summary), rounds)
    pair = _median_ms(both, rounds)
    return [
        Figure("bare ReportLab page", bare, "ms"),
        Figure("nurse's sheet", sheet, "ms"),
        Figure("nurse's sheet / bare page", sheet / bare, "x"),
        Figure("both documents, warm", pair, "ms", at_most=100.0),
        *_elsewhere(summary, rounds),
    ]


def _elsewhere(summary: Summary, rounds: int) -> Iterator[Figure]:
    """Yield how long other programs take for the same text and tables, where they are installed."""
    for maker in other_makers(summary):
        if maker.make is None:
            sys.stdout.write(f"{maker.name} is not installed: skipped\n")
            continue
        maker.make()
        yield Figure(f"the same text by {maker.name}", _median_ms(maker.make, rounds), "ms")


def _summary(place: Place) -> Summary:
    pack = load_pack(place.pack)
    content = pack.content(LanguageTag("en"))
    outline = outline_of(
        content, switched_off=frozenset(), path=JourneyPath.FULL, code=CodePolicy.OFF
    )
    now = place.clock.now()
    return summarise(
        full_visit(content, outline, started_at=now - timedelta(minutes=9)),
        content,
        outline,
        patient_language_name=content.language_name,
        stamp=Stamp("bench", "kiosk-1"),
        now=now,
    )


def _bare_page() -> None:
    canvas = Canvas(io.BytesIO())
    for line in range(WORDS // 10):
        canvas.drawString(50, 780 - line * 15, "ten words of plain text that stand on one line")
    canvas.save()


def _median_ms(work: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return median(taken)
