"""Variables and arguments that lead into other Qt programs: ours starts the same, or refuses."""

import json
import socket
from pathlib import Path

import pytest

from kiosk.errors import ExitCode
from tests.e2e.commands import Shell, is_refused
from tests.e2e.test_supervise import until

TUIO_PORT = 40417


def hostile(folder: Path) -> dict[str, str]:
    """Return an environment that brings foreign code, ports and words wherever Qt lets it."""
    (folder / "KioskTheme").mkdir(parents=True)
    (folder / "KioskTheme" / "qmldir").write_text("module KioskTheme\n")
    return {
        **dict.fromkeys(("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"), str(folder)),
        **dict.fromkeys(("QML_IMPORT_PATH", "QML2_IMPORT_PATH"), str(folder)),
        "QML_DISK_CACHE_PATH": str(folder / "cache"),
        "QT_QPA_GENERIC_PLUGINS": f"tuiotouch:udp={TUIO_PORT}",
        "QT_QUICK_CONTROLS_STYLE": "NoSuchStyle",
        "QT_LOGGING_RULES": "*.debug=true",
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QSG_INFO": "1",
        "PYTHONSTARTUP": str(folder / "none.py"),
    }


def is_ready(shell: Shell) -> bool:
    file = shell.home / "data" / "logs" / "kiosk.log"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return any(json.loads(line)["event"] == "ready" for line in lines)


def is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        try:
            one.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def test_foreign_variables_change_nothing(shell: Shell) -> None:
    folder = shell.home / "foreign"
    process = shell.start("run", "--data-dir", shell.home / "data", **hostile(folder))
    try:
        until(lambda: is_ready(shell) or process.poll() is not None, "the start")
        assert process.poll() is None
        assert is_free(TUIO_PORT)
        assert not (folder / "cache").exists()
    finally:
        process.terminate()
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "", "")


@pytest.mark.parametrize("platform", ["vnc", "vnc:size=1280x800:port=5900", "minimal"])
def test_a_platform_that_is_not_the_screen_is_refused(shell: Shell, platform: str) -> None:
    said = shell.kiosk("run", QT_QPA_PLATFORM=platform)

    is_refused(said, ExitCode.FAILED, "QT_QPA_PLATFORM", platform.partition(":")[0])


@pytest.mark.parametrize("argument", ["-qmljsdebugger=port:3768", "-platform", "--plugin"])
def test_qts_own_arguments_are_not_the_kiosks(shell: Shell, argument: str) -> None:
    is_refused(shell.kiosk("run", argument), ExitCode.USAGE, argument)
