"""The log: JSON lines with allowed fields only; no answer gets into it."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import logs
from kiosk.logs import ALLOWED, close_log, open_log

CANARY = "CANARY-my-own-words"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Logger]:
    opened = open_log(tmp_path / "logs")
    yield opened
    close_log(opened)


def lines(folder: Path) -> list[dict[str, object]]:
    text = (folder / "logs" / "kiosk.log").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_a_line_has_time_level_event_and_allowed_fields(
    log: logging.Logger, tmp_path: Path
) -> None:
    log.info("exported", extra={"count": 2, "state": "ok"})
    (line,) = lines(tmp_path)
    assert str(line.pop("time")).endswith("+00:00")
    assert line == {"level": "info", "event": "exported", "count": 2, "state": "ok"}


@pytest.mark.parametrize("field", ["answer", "goal_words", "visit", "text", "code", "errors"])
def test_a_field_that_is_not_allowed_never_reaches_the_file(
    log: logging.Logger, tmp_path: Path, field: str
) -> None:
    assert field not in ALLOWED
    log.error("trouble", extra={field: CANARY})
    assert CANARY not in (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")


def test_what_would_be_put_into_the_message_is_left_out(
    log: logging.Logger, tmp_path: Path
) -> None:
    log.error("the patient said %s", CANARY)
    assert lines(tmp_path)[0]["event"] == "the patient said %s"


def test_an_exception_leaves_its_type_and_place_but_not_its_message(
    log: logging.Logger, tmp_path: Path
) -> None:
    try:
        int(CANARY)
    except ValueError:
        log.exception("bug")
    (line,) = lines(tmp_path)
    assert line["error"] == "ValueError"
    assert str(line["where"]).startswith("test_logs.py:")
    assert CANARY not in json.dumps(line)


def test_an_exception_in_place_of_words_leaves_its_type_only(
    log: logging.Logger, tmp_path: Path
) -> None:
    log.error(ValueError(CANARY))
    assert lines(tmp_path)[0]["event"] == "ValueError"


@pytest.mark.parametrize("text", ["two\nlines", "half a pair \ud800", "niño", 'a "quote"'])
def test_any_text_stays_on_one_line_that_can_be_read_back(
    log: logging.Logger, tmp_path: Path, text: str, capfd: pytest.CaptureFixture[str]
) -> None:
    log.warning("trouble", extra={"error": text})
    (line,) = lines(tmp_path)
    assert str(line["error"]).startswith(text[:3])
    assert capfd.readouterr().err == ""


def test_debug_is_not_written_and_nothing_goes_to_the_root_log(
    log: logging.Logger, tmp_path: Path
) -> None:
    log.debug("detail")
    log.info("shown")
    assert [line["event"] for line in lines(tmp_path)] == ["shown"]
    assert not log.propagate


def test_modules_of_the_program_log_to_the_same_file(log: logging.Logger, tmp_path: Path) -> None:
    logging.getLogger("kiosk.documents.folder").warning("leftovers", extra={"count": 1})
    assert lines(tmp_path)[0]["event"] == "leftovers"


def test_the_log_turns_over_and_keeps_ten_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert logs.FILES * logs.BYTES_A_FILE == 50_000_000
    monkeypatch.setattr(logs, "BYTES_A_FILE", 300)
    log = open_log(tmp_path)
    for number in range(100):
        log.info("turn", extra={"count": number})
    close_log(log)
    files = sorted(tmp_path.iterdir())
    assert len(files) == logs.FILES == 10
    newest = (tmp_path / "kiosk.log").read_text(encoding="utf-8").splitlines()
    assert json.loads(newest[-1])["count"] == 99


def test_a_closed_log_holds_no_file_and_can_be_opened_again(tmp_path: Path) -> None:
    for _ in range(2):
        log = open_log(tmp_path)
        log.info("once")
        close_log(log)
        assert log.handlers == []
    assert len((tmp_path / "kiosk.log").read_text(encoding="utf-8").splitlines()) == 2
