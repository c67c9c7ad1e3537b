"""What the sheets say and how they are drawn, kept in files.

KIOSK_UPDATE_GOLDEN=1 writes them anew; look at the sheets before such a change is committed. Each
file holds the text page by page and a hash of the drawing operators, so that a shift of one line
is noticed though the words are the same. The operators are hashed uncompressed: compressed bytes
differ between builds of zlib.
"""

import hashlib
import io
import os
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.documents import Paper, SecondPage
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import AnswerKind, Outcome, Step, StopReason
from tests.documents.conftest import MakePrinter
from tests.documents.factories import (
    SHEETS,
    Story,
    called_away,
    calm_story,
    empty_story,
    fullest_story,
    usual_story,
)
from tests.documents.reading import operators_of

FOLDER = Path(__file__).parent / "golden"
UPDATE = os.environ.get("KIOSK_UPDATE_GOLDEN") == "1"
ALERT_ONLY = replace(
    usual_story().but(AnswerKind.CONSENT).but(AnswerKind.SHARE),
    outcome=Outcome.PARTIAL,
    reason=StopReason.LEFT,
)
STORIES = {
    "usual": usual_story(),
    "calm": calm_story(),
    "empty": empty_story(),
    "fullest": fullest_story(),
    "called-away": called_away(Step.VALUES),
    "alert-only": ALERT_ONLY,
}


def told(pdf: bytes) -> str:
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    drawn = hashlib.sha256(operators_of(pdf)).hexdigest()
    return "\n\n--- page ---\n".join(pages) + f"\n\ndrawn: {drawn}\n"


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.value)
@pytest.mark.parametrize("paper", list(Paper), ids=lambda paper: paper.name.lower())
@pytest.mark.parametrize(("name", "story"), STORIES.items(), ids=list(STORIES))
def test_sheet_is_as_it_was(
    make_printer: MakePrinter, kind: DocumentKind, paper: Paper, name: str, story: Story
) -> None:
    second = SecondPage.ALWAYS if name == "usual" else SecondPage.WHEN_NEEDED
    found = told(make_printer(paper, second).write(kind, story.summary()))
    golden = FOLDER / f"{name}-{kind.value}-{paper.name.lower()}.txt"
    if UPDATE:
        golden.write_text(found, encoding="utf-8", newline="\n")
    assert found == golden.read_text(encoding="utf-8")
