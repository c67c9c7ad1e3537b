"""A configuration that cannot be used: one line says what, where, and how to mend it."""

import json
from pathlib import Path

import pytest

from kiosk.errors import ExitCode
from tests.e2e.commands import Shell, fingerprint, is_refused

LARGEST = 100_000
FAULTS: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "cut off": (b'[kiosk]\nid = "ward-1"\n[idle\n', ("line 3",)),
    "not text": (b"\x00\xff\xfe\x80binary", ("line 1", "UTF-8")),
    "not TOML": (b'{"kiosk": 1}', ("line 1", "TOML")),
    "a word for a number": (b'[idle]\nwarn_after = "soon"\n', ("line 2", "idle.warn_after")),
    "a list for a section": (b"[[idle]]\nwarn_after = 90\n", ("idle",)),
    "a value for a section": (b"idle = 90\n", ("line 1", "idle")),
    "a number out of range": (b"[idle]\n\nwarn_after = 5\n", ("line 3", "idle.warn_after")),
    "an unknown key": (b"[idle]\nwarn_afer = 90\n", ("line 2", "warn_afer", "warn_after")),
    "an unknown section": (b"[idel]\nwarn_after = 90\n", ("line 1", "idel")),
    "an unknown path": (b'[visit]\npath = "short"\n', ("line 2", "visit.path")),
    "an unknown time zone": (b'[kiosk]\ntime_zone = "Mars/Base"\n', ("time_zone", "Mars/Base")),
    "an unknown language": (b'[kiosk]\nlanguage = "xx"\n', ("kiosk.language", "en")),
    "another database": (b'[database]\nurl = "mysql://x"\n', ("line 2", "database.url")),
    "no passphrase file": (b'[documents]\npassphrase_file = "nowhere"\n', ("nowhere",)),
    "a key twice": (b"[idle]\nwarn_after = 90\nwarn_after = 91\n", ("line 3",)),
    "too large": (b"#" * (LARGEST + 1), (str(LARGEST),)),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_kiosk_does_not_start_on_a_configuration_that_is_wrong(
    shell: Shell, tmp_path: Path, fault: str
) -> None:
    content, words = FAULTS[fault]
    config = tmp_path / "kiosk.toml"
    config.write_bytes(content)

    said = shell.kiosk("run", "--config", config, "--data-dir", tmp_path / "data")

    is_refused(said, ExitCode.CONFIG_INVALID, *words)
    assert config.read_bytes() == content
    assert not (tmp_path / "data" / "kiosk.db").exists()


@pytest.mark.parametrize(
    "command", ["run", "tour --out pictures", "db check", "db backup", "db upgrade"]
)
def test_every_command_says_that_the_configuration_is_missing(
    shell: Shell, tmp_path: Path, command: str
) -> None:
    said = shell.kiosk(*command.split(), "--config", tmp_path / "nowhere.toml")

    is_refused(said, ExitCode.CONFIG_INVALID, "nowhere.toml", "no such file")


def test_a_folder_is_no_configuration(shell: Shell, tmp_path: Path) -> None:
    said = shell.kiosk("run", "--config", tmp_path, "--data-dir", tmp_path / "data")

    is_refused(said, ExitCode.CONFIG_INVALID, str(tmp_path))


def test_an_empty_configuration_is_all_usual_values(shell: Shell, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.touch()

    said = shell.kiosk("db", "upgrade", "--config", config, "--data-dir", tmp_path / "data")

    assert (said.code, said.err) == (ExitCode.OK, "")


def test_a_wrong_environment_variable_is_named(shell: Shell, tmp_path: Path) -> None:
    said = shell.kiosk("run", "--data-dir", tmp_path / "data", KIOSK_IDLE__WARN_AFTER="soon")

    is_refused(said, ExitCode.CONFIG_INVALID, "KIOSK_IDLE__WARN_AFTER")


def test_a_short_passphrase_is_refused_and_not_repeated(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "phrase").write_text("hunter2", encoding="utf-8")

    said = shell.kiosk(
        "run",
        "--data-dir",
        tmp_path / "data",
        KIOSK_DOCUMENTS__PASSPHRASE_FILE=str(tmp_path / "phrase"),
    )

    is_refused(said, ExitCode.CONFIG_INVALID, "passphrase")
    assert "hunter2" not in said.err


def test_the_doctor_says_it_too(shell: Shell, tmp_path: Path) -> None:
    said = shell.kiosk("doctor", "--config", tmp_path / "nowhere.toml")

    assert said.code == ExitCode.CONFIG_INVALID
    assert "nowhere.toml" in said.out
    assert "Traceback" not in said.out + said.err


def test_a_file_in_the_place_of_the_data_folder_is_left_alone(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "data"
    file.write_text("somebody's", encoding="utf-8")
    before = fingerprint(tmp_path)

    for command in ("run", "db upgrade", "db check", "db backup"):
        said = shell.kiosk(*command.split(), "--data-dir", file)
        assert said.err.count("\n") == 1, said.err
        assert said.code in {ExitCode.CONFIG_INVALID, ExitCode.FAILED}
        assert str(file) in said.err

    assert fingerprint(tmp_path) == before


@pytest.mark.parametrize("where", ["/proc/kiosk", "/proc/1/kiosk"])
def test_a_data_folder_that_cannot_be_made_is_named(shell: Shell, where: str) -> None:
    said = shell.kiosk("run", "--data-dir", where)

    assert said.err.count("\n") == 1, said.err
    assert said.code in {ExitCode.CONFIG_INVALID, ExitCode.FAILED}
    assert where in said.err


def test_a_file_in_the_place_of_the_export_folder_stops_the_start(
    shell: Shell, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "documents").write_text("somebody's", encoding="utf-8")

    said = shell.kiosk("run", "--data-dir", data)

    is_refused(said, ExitCode.CONFIG_INVALID, "documents")
    assert (data / "documents").read_text(encoding="utf-8") == "somebody's"


def test_the_desk_needs_the_passphrase_of_the_sheets_too(shell: Shell, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[documents]\npassphrase_file = "nowhere"\n', encoding="utf-8")

    said = shell.kiosk("desk", "--config", config, "--data-dir", tmp_path / "data")

    is_refused(said, ExitCode.CONFIG_INVALID, "nowhere", "the passphrase file cannot be read")


def test_a_file_is_checked_without_starting_anything(shell: Shell, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[idle]\nwarn_after = 5\n")
    is_refused(shell.kiosk("config", "check", config), ExitCode.CONFIG_INVALID, "line 2")
    config.write_text("[idle]\nwarn_after = 95\n")
    said = shell.kiosk("config", "check", config)
    assert (said.code, said.out, said.err) == (0, f"{config} can be used\n", "")


def test_the_schema_of_every_key_is_printed(shell: Shell) -> None:
    said = shell.kiosk("config", "schema")
    assert (said.code, said.err) == (0, "")
    sections = json.loads(said.out)["$defs"]
    assert sections["IdleSection"]["properties"]["warn_after"]["minimum"] == 60
