"""IT looks after a kiosk from outside: the heartbeat's age, the support bundle, the exit code."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.errors import ExitCode
from kiosk.household.heartbeat import write_heartbeat
from tests.e2e.commands import Shell

RUN = """
import sys
from pathlib import Path
from kiosk.commands import running
from kiosk.request import Request


class Left(running.KioskApp):
    def show(self):
        self.ready.connect(lambda: self.left.emit(int(sys.argv[2])))
        super().show()


running.KioskApp = Left
sys.exit(running.run_kiosk(Request(data_dir=Path(sys.argv[1])), windowed=True))
"""
"""A kiosk whose staff leave it with a code as soon as it is ready."""


def heartbeat_of(shell: Shell, data: Path) -> dict[str, str]:
    """Return what the doctor says of the heartbeat."""
    said = shell.kiosk("doctor", "--json", "--data-dir", data)
    findings = json.loads(said.out)["findings"]
    (found,) = [one for one in findings if one["subject"] == "heartbeat"]
    return dict(found)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def beat(data: Path, ago: timedelta, state: str = "running") -> None:
    at = datetime.now(UTC) - ago
    write_heartbeat(data, {"written_at": at.isoformat(), "state": state})


def test_a_heart_that_has_stopped_is_a_warning(shell: Shell, data: Path) -> None:
    beat(data, timedelta(minutes=12))

    found = heartbeat_of(shell, data)

    assert found["health"] == "warning"
    assert "did not end in good order" in found["detail"]


@pytest.mark.parametrize(
    ("ago", "state", "words"),
    [
        (timedelta(seconds=50), "running", "seconds old"),
        (timedelta(days=3), "ended", "ended in good order"),
        (None, "", "no kiosk has written"),
    ],
    ids=["beating", "ended", "never"],
)
def test_any_other_heart_is_well(
    shell: Shell, data: Path, ago: timedelta | None, state: str, words: str
) -> None:
    if ago is not None:
        beat(data, ago, state)

    found = heartbeat_of(shell, data)

    assert found["health"] == "ok"
    assert words in found["detail"]


def test_the_bundle_has_no_secret_of_the_settings(shell: Shell, data: Path, tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse battery")
    config = tmp_path / "kiosk.toml"
    config.write_text(f'[documents]\npassphrase_file = "{secret.as_posix()}"\n')
    (data / "logs").mkdir()
    (data / "logs" / "kiosk.log").write_text('{"event": "ready"}\n')
    bundle = tmp_path / "support.zip"

    shell.kiosk("doctor", "--bundle", bundle, "--data-dir", data, "--config", config)

    with ZipFile(bundle) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert json.loads(texts["settings.json"])["documents.passphrase_file"] == secret.as_posix()
    assert texts["logs/kiosk.log"] == '{"event": "ready"}\n'
    assert not any("correct horse" in text for text in texts.values())


def test_a_bundle_is_never_written_over(shell: Shell, data: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "support.zip"
    bundle.write_text("another file")

    said = shell.kiosk("doctor", "--bundle", bundle, "--data-dir", data)

    assert said.code == ExitCode.FAILED
    assert said.err.count("\n") == 1
    assert "there is a file of this name" in said.err
    assert bundle.read_text() == "another file"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".zip"] == ["support.zip"]


@pytest.mark.parametrize("code", [ExitCode.OK, ExitCode.RESTART_WANTED])
def test_the_program_ends_with_the_code_that_staff_asked_for(
    shell: Shell, data: Path, code: ExitCode
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(data), str(int(code))],
        env=shell.environment,
        cwd=shell.home,
        timeout=60,
    )

    assert done.returncode == code
    assert json.loads((data / "heartbeat.json").read_text())["state"] == "ended"
