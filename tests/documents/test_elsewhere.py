"""Sheets made in a process of their own: the same bytes, trouble told, no process left over."""

import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from kiosk.documents import Paper
from kiosk.documents.elsewhere import Press, SheetsElsewhere
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import Answer, AnswerKind
from kiosk.errors import KnownError
from kiosk.request import PRINT
from tests.documents.factories import usual_story

COMMAND = [sys.executable, "-m", "kiosk", PRINT]
PACK = Path(__file__).parents[2] / "resources" / "packs" / "facet-next-steps"
PRESS = Press(PACK / "illustrations", Paper.LETTER, passphrase=None)


def test_a_sheet_made_elsewhere_is_the_same_to_the_byte() -> None:
    summary = usual_story().summary()
    answers = MappingProxyType(dict(summary.visit.answers))
    summary = replace(summary, visit=replace(summary.visit, answers=answers))
    elsewhere = SheetsElsewhere(PRESS, COMMAND)
    sheet = elsewhere.write(DocumentKind.NURSE_SHEET, summary)
    elsewhere.rest()
    assert sheet == PRESS.writer().write(DocumentKind.NURSE_SHEET, summary)


def test_a_sign_without_a_glyph_is_logged_where_there_is_a_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    story = usual_story().also(Answer(AnswerKind.OWN_QUESTION, "", "痛"))
    elsewhere = SheetsElsewhere(PRESS, COMMAND)
    elsewhere.write(DocumentKind.NURSE_SHEET, story.summary())
    elsewhere.rest()
    assert [record.getMessage() for record in caplog.records] == ["signs without a glyph"]


def test_one_process_makes_a_round_of_sheets_and_then_ends() -> None:
    elsewhere = SheetsElsewhere(PRESS, COMMAND)
    summary = usual_story().summary()
    for kind in DocumentKind:
        begins = b'{"resourceType"' if kind is DocumentKind.FHIR else b"%PDF"
        assert elsewhere.write(kind, summary).startswith(begins)
    child = elsewhere.process
    assert child is not None
    elsewhere.rest()
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
    assert elsewhere.process is None


def test_the_worlds_trouble_is_told_as_it_is_at_home(tmp_path: Path, illustrations: Path) -> None:
    for path in illustrations.glob("*.svg"):
        (tmp_path / path.name).write_text("<svg", encoding="utf-8")
    press = replace(PRESS, illustrations=tmp_path)
    elsewhere = SheetsElsewhere(press, COMMAND)
    summary = usual_story().summary()
    with pytest.raises(KnownError) as abroad:
        elsewhere.write(DocumentKind.TAKE_HOME, summary)
    elsewhere.rest()
    with pytest.raises(KnownError) as at_home:
        press.writer().write(DocumentKind.TAKE_HOME, summary)
    assert str(abroad.value) == str(at_home.value)


def test_a_child_that_is_killed_is_trouble_and_the_next_sheet_is_made() -> None:
    elsewhere = SheetsElsewhere(PRESS, COMMAND)
    summary = usual_story().summary()
    elsewhere.write(DocumentKind.NURSE_SHEET, summary)
    assert elsewhere.process is not None
    os.kill(elsewhere.process, signal.SIGKILL)
    os.waitid(os.P_PID, elsewhere.process, os.WEXITED | os.WNOWAIT)  # its pipes are broken by now
    with pytest.raises(KnownError, match="ended before it was done"):
        elsewhere.write(DocumentKind.NURSE_SHEET, summary)
    assert elsewhere.write(DocumentKind.NURSE_SHEET, summary).startswith(b"%PDF")
    elsewhere.rest()


def test_a_program_that_is_not_there_is_trouble() -> None:
    elsewhere = SheetsElsewhere(PRESS, ["/nowhere/kiosk", PRINT])
    with pytest.raises(KnownError, match="cannot be started"):
        elsewhere.write(DocumentKind.NURSE_SHEET, usual_story().summary())
