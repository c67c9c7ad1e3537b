"""A queue of CUPS: a document goes there once, and the desk is told in a line what became of it."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.desk_ports import PrintAnswer
from kiosk.printing import READY, make_queue
from kiosk.printing.cups import CupsQueue
from tests.fakes import FakeClock
from tests.printing.fake_cups import IDLE, PRINTING, FakeCups

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 1000
TITLE = "20261122-1004"

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


def test_a_document_goes_to_the_queue_whole_and_its_job_is_named(cups: FakeCups) -> None:
    answer = queue().send(TITLE, PDF)

    assert answer == PrintAnswer("Desk-8", "Sent to Desk (job Desk-8).")
    assert answer.taken
    assert cups.given == PDF
    assert cups.calls("lp") == [f"C -d Desk -t {TITLE} -"]


def test_a_job_is_followed_until_it_is_out(cups: FakeCups) -> None:
    cups.stands(PRINTING.format(alerts="none"))

    answer = queue(meanwhile=lambda: cups.stands(IDLE)).send(TITLE, PDF)

    assert answer.message == "Sent to Desk (job Desk-8)."
    assert len(cups.calls("lpstat")) == 2


def test_a_job_that_takes_long_is_not_waited_for(cups: FakeCups) -> None:
    cups.stands(PRINTING.format(alerts="none"))

    assert queue().send(TITLE, PDF) == PrintAnswer("Desk-8", "Sent to Desk (job Desk-8).")
    assert len(cups.calls("lp")) == 1


@pytest.mark.parametrize(
    ("alerts", "words"),
    [
        ("media-empty-warning", "out of paper. Put paper in."),
        ("cups-waiting-for-job-completed media-needed-error", "out of paper. Put paper in."),
        ("media-jam", "jammed. Take out the paper"),
        ("cover-open-error", "open. Close its door or cover."),
        ("marker-supply-empty-error", "out of toner or ink. Change the cartridge."),
        ("offline-report", "away. Switch the printer on"),
        ("connecting-to-device", "away. Switch the printer on"),
        ("stopped", "stopped by a fault. Look at the printer's own display."),
    ],
)
def test_what_holds_up_a_job_that_was_taken_is_told_with_its_remedy(
    cups: FakeCups, alerts: str, words: str
) -> None:
    cups.stands(PRINTING.format(alerts=alerts))

    answer = queue().send(TITLE, PDF)

    assert answer.job == "Desk-8"
    assert f"Desk has it (job Desk-8), but is {words}" in answer.message
    assert answer.message.endswith("Do not send it again.")
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

    assert answer.taken
    assert "is away. Switch the printer on and check its cable" in answer.message


def test_a_printer_that_is_only_being_called_is_not_away(cups: FakeCups) -> None:
    cups.stands(PRINTING.format(alerts="connecting-to-device"))

    answer = queue(meanwhile=lambda: cups.stands(IDLE)).send(TITLE, PDF)

    assert answer.message == "Sent to Desk (job Desk-8)."


def test_what_a_printer_only_reports_stops_nothing(cups: FakeCups) -> None:
    cups.stands(IDLE.replace("none", "media-empty-report toner-low-warning"))

    assert queue().state() == READY


def test_a_paused_queue_keeps_the_job(cups: FakeCups) -> None:
    cups.stands("printer Desk disabled since Sun Nov 22 18:29:20 2026 -\n\tdoor open\nDesk-8 root")

    answer = queue().send(TITLE, PDF)

    assert answer.job == "Desk-8"
    assert "is paused. Resume it on the printer, or ask IT" in answer.message
    assert queue().state().startswith("paused. ")


def test_a_queue_that_takes_no_jobs_is_told(cups: FakeCups) -> None:
    cups.refuses('lp: Destination "Desk" is not accepting jobs.')
    cups.stands("Desk not accepting requests since Sun Nov 22 18:29:20 2026 -\n\tbeing moved")

    answer = queue().send(TITLE, PDF)

    remedy = "Ask IT to let the queue take jobs again."
    assert answer == PrintAnswer("", f"Not printed. Desk is not taking jobs. {remedy}")
    assert queue().state() == f"not taking jobs. {remedy}"


def test_an_unknown_queue_is_told(cups: FakeCups) -> None:
    cups.knows_no_queue()

    answer = queue().send(TITLE, PDF)

    assert not answer.taken
    assert "is not known to this machine. Ask IT to add the queue" in answer.message
    assert queue().state().startswith("not known to this machine. ")


def test_a_print_service_that_is_not_running_is_told(cups: FakeCups) -> None:
    cups.is_down()

    answer = queue().send(TITLE, PDF)

    assert not answer.taken
    assert "the print service is not running. Ask IT to start CUPS" in answer.message


def test_missing_programs_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    answer = queue().send(TITLE, PDF)

    assert not answer.taken
    assert "the programs lp and lpstat are missing. Ask IT to install" in answer.message
    assert queue().state().startswith("unknown: the programs lp and lpstat are missing")


def test_a_refusal_without_a_known_reason_is_told_and_not_tried_again(cups: FakeCups) -> None:
    cups.refuses("lp: Error - something new.")

    answer = queue().send(TITLE, PDF)

    assert answer == PrintAnswer(
        "", "Not printed. Desk is unknown. Look at the printer, or ask IT to look at the queue."
    )
    assert len(cups.calls("lp")) == 1


def test_a_service_that_hangs_holds_nobody_up_and_gets_the_document_once(cups: FakeCups) -> None:
    cups.hangs("lp")
    started = time.monotonic()

    answer = queue(seconds_to_take=0.3).send(TITLE, PDF)

    assert time.monotonic() - started < 10
    assert not answer.taken
    assert "did not answer in time. See whether the sheet comes" in answer.message
    assert len(cups.calls("lp")) <= 1


def test_a_job_that_was_taken_stays_taken_when_the_queue_falls_silent(cups: FakeCups) -> None:
    cups.hangs("lpstat")
    patient = CupsQueue("Desk", seconds_to_watch=0.3)

    answer = patient.send(TITLE, PDF)

    assert answer.job == "Desk-8"
    assert answer.message.endswith("How the printer stands is not known.")
    assert patient.state().startswith("unknown: the print service does not answer")


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
