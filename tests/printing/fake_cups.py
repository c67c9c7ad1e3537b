"""Programs named lp and lpstat that say what a test tells them to, and note what they are given."""

from pathlib import Path

import pytest

_SCRIPT = """#!/bin/sh
here={folder}
name=$(basename "$0")
echo "$LC_ALL $*" >> "$here/$name.calls"
[ "$name" = lp ] && cat > "$here/given"
[ -f "$here/$name.hangs" ] && sleep 600
[ "$name $1" = "lpstat -r" ] && cat "$here/service" && exit 0
cat "$here/$name.out"
cat "$here/$name.err" >&2
exit "$(cat "$here/$name.code")"
"""

IDLE = """printer Desk is idle.  enabled since Sun Nov 22 18:30:40 2026
\tForm mounted:
\tAlerts: none
Desk accepting requests since Sun Nov 22 18:30:40 2026
"""
PRINTING = """printer Desk now printing Desk-8.  enabled since Sun Nov 22 18:33:40 2026
\tForm mounted:
\tAlerts: {alerts}
Desk accepting requests since Sun Nov 22 18:33:40 2026
Desk-8                  root              1024   Sun Nov 22 18:33:40 2026
\tAlerts: job-printing
\tqueued for Desk
"""


class FakeCups:
    """A print service whose every answer is a file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        for name in ("lp", "lpstat"):
            program = folder / name
            program.write_text(_SCRIPT.format(folder=folder), encoding="utf-8")
            program.chmod(0o755)
        self.takes("Desk-8")
        self.stands(IDLE)
        self._write("service", "scheduler is running")

    def takes(self, job: str) -> None:
        """Take every job under a name."""
        self._answer("lp", out=f"request id is {job} (0 file(s))")

    def refuses(self, words: str) -> None:
        """Take no job, and say why."""
        self._answer("lp", err=words, code=1)

    def stands(self, words: str) -> None:
        """Say this of the queue from now on."""
        self._answer("lpstat", out=words)

    def knows_no_queue(self) -> None:
        """Know none of the queues that are asked for."""
        self.refuses("lp: Error - The printer or class does not exist.")
        self._answer("lpstat", err='lpstat: Invalid destination name in list "Desk".', code=1)

    def is_down(self) -> None:
        """Run no print service: the programs then know no queue."""
        self.knows_no_queue()
        self._write("service", "scheduler is not running")

    def hangs(self, program: str) -> None:
        """Never come to an end of a program."""
        self._write(f"{program}.hangs", "")

    def calls(self, program: str) -> list[str]:
        """Return how a program was called, each time with the language it was asked in."""
        file = self._folder / f"{program}.calls"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []

    @property
    def given(self) -> bytes:
        """Return the document that lp was given."""
        return (self._folder / "given").read_bytes()

    def is_first_on_the_path(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Be found before the machine's own programs."""
        monkeypatch.setenv("PATH", f"{self._folder}:/usr/bin:/bin")

    def _answer(self, program: str, *, out: str = "", err: str = "", code: int = 0) -> None:
        self._write(f"{program}.out", f"{out}\n")
        self._write(f"{program}.err", err)
        self._write(f"{program}.code", str(code))

    def _write(self, name: str, text: str) -> None:
        (self._folder / name).write_text(text, encoding="utf-8")
