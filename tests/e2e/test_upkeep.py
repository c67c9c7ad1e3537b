"""IT looks after a tablet: the doctor and the commands of the database."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.visit import Outcome, Step
from kiosk.errors import ExitCode
from tests.e2e.clinic import Clinic
from tests.e2e.commands import Shell, fingerprint, is_refused
from tests.e2e.packs import change, copy_pack
from tests.e2e.papers import visits_in
from tests.printing.fake_cups import FakeCups


@pytest.fixture
def after_a_visit(clinic: Clinic) -> Clinic:
    """Return a clinic that had one patient, its kiosk stopped."""
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.finish()
    clinic.stop()
    return clinic


def test_the_doctor_finds_a_new_tablet_in_order(shell: Shell, tmp_path: Path) -> None:
    said = shell.kiosk("doctor", "--json", "--data-dir", tmp_path / "data")

    report = json.loads(said.out)
    assert (said.code, said.err) == (ExitCode.OK, "")
    health = {one["subject"]: one["health"] for one in report["findings"]}
    assert list(health) == [
        *("settings", "screen", "touch", "fonts", "sheets", "voices", "content pack", "sign-off"),
        *("licences", "key", "database", "export folder", "printer", "disk", "clock", "heartbeat"),
    ]
    assert "failure" not in health.values()


def test_the_doctor_names_every_fault_at_once_and_exits_by_the_worst(
    shell: Shell, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "documents").write_text("somebody's", encoding="utf-8")
    (data / "kiosk.db").write_text("SQLite format 3\x00 of somebody", encoding="utf-8")
    pack = tmp_path / "nowhere"

    said = shell.kiosk(
        "doctor",
        "--json",
        "--data-dir",
        data,
        "--pack",
        pack,
        DISPLAY=":9471",
        QT_QPA_PLATFORM="xcb",
    )

    found = {one["subject"]: one for one in json.loads(said.out)["findings"]}
    failed = {name for name, one in found.items() if one["health"] == "failure"}
    assert failed == {"screen", "content pack", "database", "export folder"}
    assert "the display gave no answer" in found["screen"]["detail"]
    assert said.code == ExitCode.DATABASE_UNUSABLE
    assert said.err == ""


def test_the_doctor_names_a_sign_that_no_font_has(shell: Shell, tmp_path: Path) -> None:
    pack = copy_pack(tmp_path / "pack")
    change(pack / "es" / "language.yaml", 'start_label: "Toque', 'start_label: "漢Toque')

    said = shell.kiosk("doctor", "--json", "--data-dir", tmp_path / "data", "--pack", pack)

    found = {one["subject"]: one for one in json.loads(said.out)["findings"]}
    assert found["fonts"]["health"] == "warning"
    assert found["fonts"]["detail"].endswith("es: 漢 (U+6F22)")


def test_the_doctor_asks_the_printer_that_is_set(shell: Shell, tmp_path: Path) -> None:
    cups = FakeCups(tmp_path / "cups")
    cups.stands("Desk not accepting requests since yesterday")
    path = f"{tmp_path / 'cups'}:/usr/bin:/bin"

    for queue, health, words in (
        ("", "ok", "none is set"),
        ("Desk", "warning", "Desk is not taking jobs. Ask IT to let the queue"),
    ):
        said = shell.kiosk(
            "doctor",
            "--json",
            "--data-dir",
            tmp_path / "data",
            KIOSK_PRINTER__QUEUE=queue,
            PATH=path,
        )
        found = {one["subject"]: one for one in json.loads(said.out)["findings"]}
        assert found["printer"]["health"] == health
        assert words in found["printer"]["detail"]


def test_a_backup_is_made_beside_the_database_and_checks_pass(
    shell: Shell, after_a_visit: Clinic
) -> None:
    data = after_a_visit.data

    backed_up = shell.kiosk("db", "backup", "--data-dir", data)
    checked = shell.kiosk("db", "check", "--data-dir", data)
    upgraded = shell.kiosk("db", "upgrade", "--data-dir", data)

    assert (backed_up.code, backed_up.err) == (ExitCode.OK, "")
    file = Path(backed_up.out.strip().removeprefix("backup: "))
    assert file.parent == data / "backups"
    assert file.stat().st_size > 0
    assert (checked.code, checked.err) == (ExitCode.OK, "")
    assert all(line.startswith("ok") for line in checked.out.splitlines())
    assert (upgraded.code, upgraded.err) == (ExitCode.OK, "")
    assert "already" in upgraded.out
    (visit,) = visits_in(after_a_visit)
    assert visit.outcome is Outcome.FINISHED


def test_a_backup_is_put_back_by_a_command_and_a_kiosk_that_runs_keeps_its_own(
    shell: Shell, after_a_visit: Clinic
) -> None:
    data = after_a_visit.data
    shell.kiosk("db", "backup", "--data-dir", data)
    file = max(data.glob("backups/kiosk-*.db"))
    after_a_visit.start()
    is_refused(
        shell.kiosk("db", "restore", file, "--data-dir", data),
        ExitCode.DATABASE_UNUSABLE,
        "another kiosk runs",
    )
    after_a_visit.stop()
    (data / "kiosk.db").write_bytes(b"somebody's letter")

    said = shell.kiosk("db", "restore", file, "--data-dir", data)

    assert (said.code, said.err) == (ExitCode.OK, "")
    assert said.out.startswith(f"restored: {file}\nkept aside: ")
    (visit,) = visits_in(after_a_visit)
    assert visit.outcome is Outcome.FINISHED
    before = fingerprint(data)
    is_refused(
        shell.kiosk("db", "restore", data / "kiosk.key", "--data-dir", data),
        ExitCode.DATABASE_UNUSABLE,
        "not a whole backup",
    )
    assert fingerprint(data) == before


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="gives a folder away")
def test_root_leaves_no_files_in_the_folder_of_the_kiosks_account(
    shell: Shell, after_a_visit: Clinic
) -> None:
    data = after_a_visit.data
    shell.kiosk("db", "backup", "--data-dir", data)
    file = max(data.glob("backups/kiosk-*.db"))
    os.chown(data, 65534, 65534)

    restored = shell.kiosk("db", "restore", file, "--data-dir", data)
    examined = shell.kiosk("doctor", "--json", "--data-dir", data)

    is_refused(restored, ExitCode.FAILED, "another account", "sudo -u nobody")
    found = {one["subject"]: one for one in json.loads(examined.out)["findings"]}
    assert found["account"]["health"] == "failure"
    assert "sudo -u nobody" in found["account"]["detail"]
    assert "database" not in found


def test_a_damaged_database_is_kept_aside_and_the_backup_takes_its_place(
    shell: Shell, after_a_visit: Clinic
) -> None:
    data = after_a_visit.data
    assert shell.kiosk("db", "backup", "--data-dir", data).code == ExitCode.OK
    file = data / "kiosk.db"
    broken = bytearray(file.read_bytes())
    broken[4096:8192] = bytes(4096)
    file.write_bytes(broken)

    after_a_visit.start()
    after_a_visit.stop()

    (visit,) = visits_in(after_a_visit)
    assert visit.outcome is Outcome.FINISHED
    kept = [path for path in data.rglob("*") if path.is_file() and path != file]
    assert bytes(broken) in [path.read_bytes() for path in kept]
    log = (data / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "database recovered" in log


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGINT"])
def test_a_kiosk_that_is_told_to_stop_ends_in_good_order(
    shell: Shell, tmp_path: Path, how: str
) -> None:
    data = tmp_path / "data"
    with shell.start("run", "--data-dir", data) as process:
        until_it_logs(process, data / "logs" / "kiosk.log", '"ready"')
        second = shell.kiosk("run", "--data-dir", data)
        process.send_signal(signal.Signals[how])
        out, err = process.communicate(timeout=60)

    assert (process.returncode, out, err) == (ExitCode.OK, "", "")
    is_refused(second, ExitCode.DATABASE_UNUSABLE, "another kiosk")
    assert shell.kiosk("db", "check", "--data-dir", data).code == ExitCode.OK


def until_it_logs(process: subprocess.Popen[str], log: Path, words: str) -> None:
    """Wait until a program has written words into its log; fail when it ends before."""
    for _ in range(600):
        if log.exists() and words in log.read_text(encoding="utf-8"):
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
            break
    raise AssertionError(f"it never said {words}")


def test_checks_change_nothing(shell: Shell, after_a_visit: Clinic) -> None:
    before = fingerprint(after_a_visit.data)

    assert shell.kiosk("db", "check", "--data-dir", after_a_visit.data).code == ExitCode.OK

    assert fingerprint(after_a_visit.data) == before
