"""The settings as staff and support see them: all of them, and no secret."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.settings import Settings, load_settings
from kiosk.settings_shown import HIDDEN, shown

URL = "postgresql+psycopg://kiosk:hunter2@server/visits"


def test_every_key_is_shown_once_under_its_name() -> None:
    names = [name for name, _ in shown(Settings())]

    keys = [
        f"{section}.{key}"
        for section, field in Settings.model_fields.items()
        if field.annotation is not None
        for key in field.annotation.model_fields
    ]
    assert names == keys
    assert "idle.warn_after" in names


def test_values_stand_as_the_file_has_them() -> None:
    over: Mapping[str, Mapping[str, object]] = {
        "display": {"reduced_motion": True},
        "documents": {"folder": "/mnt/sheets"},
    }

    told = dict(shown(load_settings(None, {}, over)))

    assert told["display.reduced_motion"] == "true"
    assert told["documents.folder"] == Path("/mnt/sheets").as_posix()
    assert told["idle.warn_after"] == "90"
    assert told["printer.queue"] == ""


def test_the_databases_address_is_not_shown_and_its_password_less_so() -> None:
    told = dict(shown(load_settings(None, {"KIOSK_DATABASE__URL": URL}, {})))

    assert told["database.url"] == HIDDEN
    assert not any("hunter2" in value for value in told.values())


def test_a_passphrase_is_known_by_its_file_only(tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_text("correct horse battery")

    told = dict(shown(load_settings(None, {}, {"documents": {"passphrase_file": str(file)}})))

    assert told["documents.passphrase_file"] == file.as_posix()
    assert not any("correct horse" in value for value in told.values())
