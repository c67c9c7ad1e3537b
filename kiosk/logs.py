"""The log: JSON lines, rotating, with an allow-list of fields, so that no answer gets into it.

Messages are fixed words; what varies goes into known fields that are never a patient's.
"""

import json
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILES = 10
BYTES_A_FILE = 5_000_000
ALLOWED = frozenset({"error", "where", "step", "count", "state", "seconds", "file", "line"})
"""Fields that may follow a message. None can hold what a patient said."""
NAME = "kiosk"


class JsonLines(logging.Formatter):
    """One JSON object a line: time (UTC), level, event, allowed fields."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record; fields that are not allowed are left out."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            # An exception in place of words could quote an answer: only its type is told.
            "event": record.msg if isinstance(record.msg, str) else type(record.msg).__name__,
        }
        line.update({key: value for key, value in record.__dict__.items() if key in ALLOWED})
        if record.exc_info and record.exc_info[0] is not None:
            # The type and the place, never the message: it could quote an answer.
            line["error"] = record.exc_info[0].__name__
            frame = record.exc_info[2]
            while frame is not None and frame.tb_next is not None:
                frame = frame.tb_next
            if frame is not None:
                line["where"] = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}"
        return json.dumps(line, ensure_ascii=False, default=str)


def open_log(folder: Path, name: str = NAME) -> logging.Logger:
    """Return a logger that writes to folder/<name>.log; call close_log at the end.

    Each process has a name of its own: two that rotated one file would lose lines.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = RotatingFileHandler(
        folder / f"{name}.log",
        maxBytes=BYTES_A_FILE,
        backupCount=FILES - 1,
        encoding="utf-8",
        errors="backslashreplace",  # a file name need not be text
    )
    handler.setFormatter(JsonLines())
    logger = logging.getLogger(name)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)
    return logger


def close_log(logger: logging.Logger) -> None:
    """Close the log's file."""
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
