"""Where the program's files and its data folder are."""

import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.paths import (
    DataFolder,
    program_files,
    usual_config_file,
    usual_data_folder,
)


def test_in_a_checkout_resources_lie_beside_the_package() -> None:
    found = program_files()
    assert found.resources == Path(paths.__file__).parents[1] / "resources"
    assert (found.default_pack / "pack.yaml").is_file()


def test_in_a_frozen_build_resources_lie_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert program_files().resources == tmp_path / "resources"


def test_the_text_face_comes_before_the_fallback_and_every_font_is_there() -> None:
    fonts = program_files().fonts
    assert all(font.is_file() for font in fonts)
    folders = [font.parent for font in fonts]
    assert "atkinson" in str(folders[0])
    assert sum(folder == folders[0] for folder in folders) == 4
    assert len(set(folders)) == 2


def test_everything_written_lies_in_the_data_folder(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    places = {data.database, data.key, data.backups, data.documents, data.logs}
    assert len(places) == 5
    assert {place.parent for place in places} == {tmp_path}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the variables are of Linux")
def test_the_usual_places_are_the_users_then_the_machines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "machine"))
    assert usual_data_folder().root == tmp_path / "data" / "facet-kiosk"
    assert usual_config_file() is None
    files = [tmp_path / who / "facet-kiosk" / "kiosk.toml" for who in ("machine", "user")]
    for file in files:
        file.parent.mkdir(parents=True)
        file.touch()
        assert usual_config_file() == file
