"""The sheets, made in a process of their own that ends when the round of printing is over.

The PDF libraries take some 40 MB that a kiosk needs for two seconds a visit, and a fault in them
must not end it. Orders and sheets travel through pipes, never through files.
"""

import copyreg
import os
import pickle
import struct
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from types import MappingProxyType
from typing import IO, cast

from kiosk.documents.paper import Paper
from kiosk.documents.printer import OnGaps, log_gaps
from kiosk.domain.ports import DocumentKind, SheetWriter
from kiosk.domain.summary import Summary
from kiosk.errors import KnownError
from kiosk.platform.streams import for_children

PATIENCE = 60.0
"""Seconds that a sheet may take, the start of the process included."""
_LENGTH = struct.Struct(">Q")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that was made."""

    pdf: bytes
    gaps: int = 0
    """How many different signs had no glyph."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a sheet was not made: a KnownError's parts, which travel where errors do not."""

    what: str
    where: str
    remedy: str


def _rebuilt(items: dict[object, object]) -> "MappingProxyType[object, object]":
    return MappingProxyType(items)


def _parts(
    view: "MappingProxyType[object, object]",
) -> "tuple[Callable[..., MappingProxyType[object, object]], tuple[object, ...]]":
    return _rebuilt, (dict(view),)


copyreg.pickle(MappingProxyType, _parts)  # read-only answers travel as what they are made of


@dataclass(frozen=True, slots=True)
class Press:
    """What a sheet is printed with; the same for every sheet of a kiosk."""

    illustrations: Path
    paper: Paper
    passphrase: str | None

    def writer(self, on_gaps: OnGaps | None = None) -> SheetWriter:
        """Return a writer in this process; KnownError when a font cannot be read.

        on_gaps is told of signs without a glyph, else the log is.
        """
        from kiosk.documents.fhir.writer import FhirWriter
        from kiosk.documents.fonts import FontFiles
        from kiosk.documents.printer import SheetPrinter

        return FhirWriter(
            SheetPrinter(
                FontFiles.bundled(),
                self.illustrations,
                self.paper,
                passphrase=self.passphrase,
                on_gaps=on_gaps or log_gaps,
            )
        )


@dataclass(frozen=True, slots=True)
class Order:
    """A sheet that is wanted."""

    press: Press
    kind: DocumentKind
    summary: Summary


class SheetsElsewhere:
    """A sheet writer whose work is done by a child process; implements ports.SheetWriter.

    command starts the program so that it calls serve(). Raises KnownError when the child cannot
    be started, ends before it answers, or takes longer than PATIENCE.
    """

    def __init__(self, press: Press, command: Sequence[str]) -> None:
        self._press = press
        self._command = list(command)
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def process(self) -> int | None:
        """Return the number of the child process, None while there is none."""
        return self._child.pid if self._child else None

    def write(self, kind: DocumentKind, summary: Summary) -> bytes:
        """Return the whole file."""
        child = self._child or self._start()
        self._child = child
        assert child.stdin is not None
        assert child.stdout is not None
        watch = Timer(PATIENCE, child.kill)
        watch.start()
        try:
            _send(child.stdin, Order(self._press, kind, summary))
            reply = cast("Sheet | Trouble", pickle.loads(_receive(child.stdout)))
        except (OSError, EOFError) as error:
            self.rest()
            raise KnownError(
                "the program that makes the sheets ended before it was done",
                where=kind.value,
                remedy="It is tried again; kiosk doctor tells whether fonts and pictures are whole",
            ) from error
        finally:
            watch.cancel()
        if isinstance(reply, Trouble):
            raise KnownError(reply.what, where=reply.where, remedy=reply.remedy)
        if reply.gaps:
            log_gaps(kind, reply.gaps)
        return reply.pdf

    def rest(self) -> None:
        """End the child; the next sheet starts another."""
        child, self._child = self._child, None
        if child is None:
            return
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(OSError):  # what a child that died has not read is lost with it
                    pipe.close()
        try:
            child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()

    def _start(self) -> "subprocess.Popen[bytes]":
        package = Path(__file__).resolve().parents[2]
        known = os.environ.get("PYTHONPATH", "")
        path = os.pathsep.join(filter(None, [str(package), known]))
        environment = {**os.environ, "PYTHONPATH": path}
        try:
            return subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=for_children(),
                env=environment,
            )
        except OSError as error:
            raise KnownError(
                f"the program that makes the sheets cannot be started ({error.strerror})",
                where=self._command[0],
                remedy="Install the program again",
            ) from error


def serve(orders: IO[bytes], replies: IO[bytes]) -> None:
    """Print what is ordered until the orders end; the press comes with each order."""
    press: Press | None = None
    writer: SheetWriter | None = None
    gaps: list[int] = []
    while True:
        try:
            order = cast("Order", pickle.loads(_receive(orders)))
        except EOFError:
            return
        try:
            if writer is None or order.press != press:
                press = order.press
                writer = press.writer(lambda kind, count: gaps.append(count))
            gaps.clear()
            pdf = writer.write(order.kind, order.summary)
            _send(replies, Sheet(pdf, sum(gaps)))  # this process has no log: the other one tells
        except KnownError as error:
            _send(replies, Trouble(error.what, error.where, error.remedy))


def _send(pipe: IO[bytes], value: object) -> None:
    body = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    pipe.write(_LENGTH.pack(len(body)))
    pipe.write(body)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes:
    head = _exactly(pipe, _LENGTH.size)
    return _exactly(pipe, int(_LENGTH.unpack(head)[0]))


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    body = b""
    while len(body) < size:
        more = pipe.read(size - len(body))
        if not more:
            raise EOFError
        body += more
    return body
