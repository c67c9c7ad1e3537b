"""A queue of CUPS: a document goes there once, and the desk is told what became of it."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.desk_ports import PrintAnswer, PrinterTrouble, PrintOutcome
from kiosk.printing import make_queue
from kiosk.printing.cups import CupsQueue
from tests.fakes import FakeClock
from tests.printing.fake_cups import IDLE, PRINTING, FakeCups

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 1000
TITLE = "20261122-1004"
SENT = PrintAnswer(PrintOutcome.SENT, "Desk", "Desk-8")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no CUPS")


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    made = FakeCups(tmp_path / "cups")
    made.is_first_on_the_path(monkeypatch)
    return made


def queue(
    *, seconds_to_take: float = 30.0, meanwhile: Callable[[], None] = lambda: None
) -> CupsQueue:
    """Return the queue Desk; meanwhile runs whenever it waits, instead of waiting."""
    clock = FakeClock()

    def wait(seconds: float) -> None:
        clock.advance(seconds)
        meanwhile()

    return CupsQueue(
        "Desk",
        seconds_to_take=seconds_to_take,
        seconds_to_watch=30.0,
        monotonic=clock.monotonic,
        wait=wait,
    )


def held_up(trouble: PrinterTrouble) -> PrintAnswer:
    return PrintAnswer(PrintOutcome.HELD_UP, "Desk", "Desk-8", trouble)


def refused(trouble: PrinterTrouble) -> PrintAnswer:
    return PrintAnswer(PrintOutcome.REFUSED, "Desk", trouble=trouble)


def test_a_document_goes_to_the_queue_whole_and_its_job_is_named(cups: FakeCups) -> None:
    answer = queue().send(TITLE, PDF)

    assert answer == SENT
    assert answer.taken
    assert cups.given == PDF
    assert cups.calls("lp") == [f"C -d Desk -t {TITLE} -"]


def test_a_job_is_followed_until_it_is_out(cups: FakeCups) -> None:
    cups.stands(PRINTING.format(alerts="none"))

    answer = queue(meanwhile=lambda: cups.stands(IDLE)).send(TITLE, PDF)

    assert answer == SENT
    assert len(cups.calls("lpstat")) == 2


def test_a_job_that_takes_long_is_not_waited_for(cups: FakeCups) -> None:
    cups.stands(PRINTING.format(alerts="none"))

    assert queue().send(TITLE, PDF) == SENT
    assert len(cups.calls("lp")) == 1


@pytest.mark.parametrize(
    ("alerts", "trouble"),
    [
        ("media-empty-warning", PrinterTrouble.NO_PAPER),
        ("cups-waiting-for-job-completed media-needed-error", PrinterTrouble.NO_PAPER),
        ("media-jam", PrinterTrouble.JAMMED),
        ("cover-open-error", PrinterTrouble.OPEN),
        ("marker-supply-empty-error", PrinterTrouble.NO_TONER),
        ("offline-report", PrinterTrouble.AWAY),
        ("connecting-to-device", PrinterTrouble.AWAY),
        ("stopped", PrinterTrouble.STOPPED),
    ],
)
def test_what_holds_up_a_job_that_was_taken_is_told(
    cups: FakeCups, alerts: str, trouble: PrinterTrouble
) -> None:
    cups.stands(PRINTING.format(alerts=alerts))

    answer = queue().send(TITLE, PDF)

    assert answer == held_up(trouble)
    assert answer.taken
    assert len(cups.calls("lp")) == 1


@pytest.mark.parametrize(
    "said",
    [
        "The printer may not exist or is unavailable at this time.",
        "Waiting for printer to become available.",
        "The printer is not responding.",
    ],
)
def test_a_printer_that_is_switched_off_is_told(cups: FakeCups, said: str) -> None:
    cups.stands(PRINTING.format(alerts="none").replace("\tForm", f"\t{said}\n\tForm", 1))

    answer = queue().send(TITLE, PDF)

    assert answer == held_up(PrinterTrouble.AWAY)


def test_a_printer_that_is_only_being_called_is_not_away(cups: FakeCups) -> None:
    cups.stands(PRINTING.format(alerts="connecting-to-device"))

    answer = queue(meanwhile=lambda: cups.stands(IDLE)).send(TITLE, PDF)

    assert answer == SENT


def test_what_a_printer_only_reports_stops_nothing(cups: FakeCups) -> None:
    cups.stands(IDLE.replace("none", "media-empty-report toner-low-warning"))

    assert queue().state() is None


def test_a_paused_queue_keeps_the_job(cups: FakeCups) -> None:
    cups.stands("printer Desk disabled since Sun Nov 22 18:29:20 2026 -\n\tdoor open\nDesk-8 root")

    answer = queue().send(TITLE, PDF)

    assert answer == held_up(PrinterTrouble.PAUSED)
    assert queue().state() is PrinterTrouble.PAUSED


def test_a_queue_that_takes_no_jobs_is_told(cups: FakeCups) -> None:
    cups.refuses('lp: Destination "Desk" is not accepting jobs.')
    cups.stands("Desk not accepting requests since Sun Nov 22 18:29:20 2026 -\n\tbeing moved")

    answer = queue().send(TITLE, PDF)

    assert answer == refused(PrinterTrouble.REFUSING)
    assert queue().state() is PrinterTrouble.REFUSING


def test_an_unknown_queue_is_told(cups: FakeCups) -> None:
    cups.knows_no_queue()

    answer = queue().send(TITLE, PDF)

    assert answer == refused(PrinterTrouble.UNKNOWN_QUEUE)
    assert not answer.taken
    assert queue().state() is PrinterTrouble.UNKNOWN_QUEUE


def test_a_print_service_that_is_not_running_is_told(cups: FakeCups) -> None:
    cups.is_down()

    answer = queue().send(TITLE, PDF)

    assert answer == refused(PrinterTrouble.NO_SERVICE)
    assert queue().state() is PrinterTrouble.NO_SERVICE


def test_missing_programs_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    answer = queue().send(TITLE, PDF)

    assert answer == refused(PrinterTrouble.NO_PROGRAM)
    assert queue().state() is PrinterTrouble.NO_PROGRAM


def test_a_refusal_without_a_known_reason_is_told_and_not_tried_again(cups: FakeCups) -> None:
    cups.refuses("lp: Error - something new.")

    answer = queue().send(TITLE, PDF)

    assert answer == refused(PrinterTrouble.UNCLEAR)
    assert len(cups.calls("lp")) == 1


def test_a_service_that_hangs_holds_nobody_up_and_gets_the_document_once(cups: FakeCups) -> None:
    cups.hangs("lp")
    started = time.monotonic()

    answer = queue(seconds_to_take=0.3).send(TITLE, PDF)

    assert time.monotonic() - started < 10
    assert answer == PrintAnswer(PrintOutcome.NO_ANSWER, "Desk")
    assert not answer.taken
    assert len(cups.calls("lp")) <= 1


def test_a_job_that_was_taken_stays_taken_when_the_queue_falls_silent(cups: FakeCups) -> None:
    cups.hangs("lpstat")
    patient = CupsQueue("Desk", seconds_to_watch=0.3)

    answer = patient.send(TITLE, PDF)

    assert answer == PrintAnswer(PrintOutcome.TAKEN, "Desk", "Desk-8", PrinterTrouble.SILENT)
    assert answer.taken
    assert patient.state() is PrinterTrouble.SILENT


def test_all_of_it_takes_less_than_ten_seconds() -> None:
    from kiosk.printing import cups
    from kiosk.printing.programs import LAST_WAIT

    assert cups.SECONDS_TO_TAKE + cups.SECONDS_TO_WATCH + 2 * LAST_WAIT < 10


def test_no_queue_is_made_of_no_name(cups: FakeCups) -> None:
    assert make_queue("") is None
    made = make_queue("Desk")
    assert made is not None
    assert made.name == "Desk"
    assert cups.calls("lpstat") == []


def test_a_packaged_programs_own_libraries_are_not_forced_on_the_machines_programs(
    cups: FakeCups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/machine")
    lp = tmp_path / "cups" / "lp"
    lp.write_text('#!/bin/sh\ncat > /dev/null\necho "request id is $LD_LIBRARY_PATH"\n')

    assert queue().send(TITLE, PDF).job == "/machine"
