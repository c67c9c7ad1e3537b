"""The doctor's single looks: what each says of a machine in order, and of one that is not."""

import json
import stat
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from db.engine import open_database
from kiosk.assembly import Place, database_settings
from kiosk.calibration import keep_measured
from kiosk.commands.doctor import Finding, Health
from kiosk.commands.doctor.content import look_at_notices, look_at_sign_off
from kiosk.commands.doctor.machine import look_at_clock
from kiosk.commands.doctor.screen import PanelLook, touch_screens
from kiosk.commands.doctor.storage import DatabaseLook, look_at_disk, look_at_key
from kiosk.commands.doctor.words import ask_voice, told_of_voices
from kiosk.content import Pack, load_pack
from kiosk.domain.density import Measured
from kiosk.domain.ids import LanguageTag
from kiosk.errors import DatabaseError, ExitCode, KnownError
from kiosk.paths import DataFolder, program_files
from kiosk.platform.panel import PanelFacts, ScreenFacts, read_facts
from kiosk.settings import Settings
from kiosk.system import RandomCodes
from tests.fakes import FakeClock

TABLET = ScreenFacts("DSI-1", 1280, 800)
WALL = ScreenFacts("HDMI-1", 1920, 1080)
TOUCHED = PanelFacts((TABLET, WALL), ("Goodix",))
DAY = date(2026, 11, 22)
EN, ES = LanguageTag("en"), LanguageTag("es")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's list of inputs")


def place_in(folder: Path, settings: Mapping[str, object] | None = None) -> Place:
    clock, codes = FakeClock(), RandomCodes()
    wanted = Settings.model_validate(settings or {})
    return Place(wanted, program_files(), DataFolder(folder), clock, codes)


def seen(place: Place, facts: PanelFacts = TOUCHED) -> Finding:
    return PanelLook(place, {"DISPLAY": ":0"}, lambda: facts).look_at_screen()


def test_a_screen_that_nobody_measured_is_a_warning_that_says_what_to_do(tmp_path: Path) -> None:
    found = seen(place_in(tmp_path))

    assert found.health is Health.WARNING
    assert found.detail.startswith("1280 x 800 pixels on DSI-1, 149 per inch is a guess: measure")


def test_a_measured_screen_says_when(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    keep_measured(place.data.measured_screen, Measured(148.5, DAY, (1280, 800)))

    found = seen(place)

    assert found.health is Health.OK
    assert found.detail.endswith("148.5 per inch, measured on 2026-11-22")


def test_what_was_measured_on_another_screen_does_not_hold(tmp_path: Path) -> None:
    place = place_in(tmp_path, {"display": {"screen": "HDMI-1"}})
    keep_measured(place.data.measured_screen, Measured(148.5, DAY, (1280, 800)))

    found = seen(place)

    assert found.health is Health.WARNING
    assert "1920 x 1080 pixels on HDMI-1" in found.detail
    assert "what was measured is another screen's (1280 x 800)" in found.detail


def test_a_measurement_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    place.data.measured_screen.write_text("148.5", encoding="utf-8")

    found = seen(place)

    assert found.health is Health.WARNING
    assert "is not a measurement of the screen. Measure again" in found.detail


def test_a_set_density_holds_whatever_was_measured(tmp_path: Path) -> None:
    place = place_in(tmp_path, {"display": {"pixels_per_inch": 160, "screen": "2"}})

    assert seen(place).detail == "1920 x 1080 pixels on HDMI-1, 160 per inch, set"


def test_a_screen_that_is_not_there_is_a_warning_that_names_those_that_are(tmp_path: Path) -> None:
    found = seen(place_in(tmp_path, {"display": {"screen": "DP-3"}}))

    assert found.health is Health.WARNING
    assert "'DP-3', and there is: DSI-1, HDMI-1" in found.detail


def test_a_display_that_gives_no_answer_is_told_and_asked_once(tmp_path: Path) -> None:
    asked: list[str] = []

    def ask() -> PanelFacts:
        asked.append("")
        return read_facts("")

    panel = PanelLook(place_in(tmp_path), {"DISPLAY": ":9"}, ask)
    with pytest.raises(KnownError, match="the display gave no answer"):
        panel.look_at_screen()

    assert "cannot be told here" in panel.look_at_touch(tmp_path / "gone").detail
    assert len(asked) == 1


def test_what_the_display_tells_comes_through() -> None:
    assert read_facts(TOUCHED.told()) == TOUCHED


@LINUX
def test_without_a_display_nothing_is_asked(tmp_path: Path) -> None:
    panel = PanelLook(place_in(tmp_path), {}, lambda: pytest.fail("it was asked"))

    assert "there is no display here" in panel.look_at_screen().detail
    assert "no touch screen is found" in panel.look_at_touch(tmp_path).detail
    assert "cannot be told here" in panel.look_at_touch(tmp_path / "gone").detail


def device(inputs: Path, number: int, name: str, properties: str, axes: str) -> None:
    folder = inputs / f"event{number}" / "device"
    (folder / "capabilities").mkdir(parents=True)
    (folder / "name").write_text(f"{name}\n")
    (folder / "properties").write_text(f"{properties}\n")
    (folder / "capabilities" / "abs").write_text(f"{axes}\n")


def test_linux_tells_a_touch_screen_from_a_touch_pad(tmp_path: Path) -> None:
    device(tmp_path, 0, "Goodix Capacitive TouchScreen", "2", "2618000 3")
    device(tmp_path, 1, "A touch pad", "5", "2e0800000000003")
    device(tmp_path, 2, "FocalTech", "2", "260800000000003")
    device(tmp_path, 3, "A keyboard", "0", "0")

    assert list(touch_screens(tmp_path)) == ["FocalTech"]


def test_the_display_knows_touch_screens_that_the_system_does_not_list(tmp_path: Path) -> None:
    panel = PanelLook(place_in(tmp_path), {"DISPLAY": ":0"}, lambda: TOUCHED)

    assert panel.look_at_touch(tmp_path) == Finding("touch", Health.OK, "Goodix")


def test_before_the_first_start_there_is_no_key_and_none_is_made(tmp_path: Path) -> None:
    found = look_at_key(place_in(tmp_path))

    assert found.health is Health.OK
    assert found.detail.startswith("none yet")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def used(tmp_path: Path) -> Place:
    """A place whose database was made."""
    place = place_in(tmp_path)
    open_database(database_settings(place), place.clock).database.close()
    return place


def test_the_key_that_the_database_was_made_with_is_in_order(used: Place) -> None:
    assert look_at_key(used).health is Health.OK


@POSIX
def test_a_key_that_others_could_read_is_told_and_closed(used: Place) -> None:
    used.data.key.chmod(0o644)

    found = look_at_key(used)

    assert found.health is Health.WARNING
    assert "could be read by other accounts (mode 0644)" in found.detail
    assert stat.S_IMODE(used.data.key.stat().st_mode) == 0o600


def test_another_key_is_a_failure_of_the_database(used: Place) -> None:
    used.data.key.write_text("0" * 64, encoding="ascii")

    found = look_at_key(used)

    assert (found.health, found.exit_code) == (Health.FAILURE, ExitCode.DATABASE_UNUSABLE)
    assert "another key" in found.detail


def test_a_key_that_is_gone_is_a_failure(used: Place) -> None:
    used.data.key.unlink()

    with pytest.raises(DatabaseError, match="the database key is missing"):
        look_at_key(used)


def test_a_server_keeps_its_own_key(tmp_path: Path) -> None:
    place = place_in(tmp_path, {"database": {"url": "postgresql+psycopg://k@nowhere/k"}})

    assert look_at_key(place).detail == "none: the server keeps its own"


@pytest.mark.parametrize(
    ("says", "health", "words"),
    [
        ("yes", Health.OK, "set by the network"),
        ("no", Health.WARNING, "not set by the network"),
        ("", Health.OK, "cannot be told"),
    ],
)
def test_the_clock_says_who_sets_it(tmp_path: Path, says: str, health: Health, words: str) -> None:
    found = look_at_clock(place_in(tmp_path), None, lambda: says)

    assert found.health is health
    assert words in found.detail


def test_a_clock_behind_what_was_written_is_told(used: Place) -> None:
    look = DatabaseLook(used)
    look.look()
    assert look.last_event is not None
    assert isinstance(used.clock, FakeClock)
    assert look_at_clock(used, look.last_event, lambda: "yes").health is Health.OK

    used.clock.advance(-timedelta(hours=3).total_seconds())
    found = look_at_clock(used, look.last_event, lambda: "yes")

    assert found.health is Health.WARNING
    assert "Was it set back?" in found.detail


def test_a_clock_of_last_century_is_a_failure(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    assert isinstance(place.clock, FakeClock)
    place.clock.advance(-timedelta(days=20_000).total_seconds())

    assert look_at_clock(place, None, lambda: "").health is Health.FAILURE


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(program_files().default_pack)


def test_a_draft_says_that_it_is_one_and_who_did_not_read_it(pack: Pack) -> None:
    found = look_at_sign_off(pack, DAY)

    assert found.health is Health.WARNING
    assert "draft: needs clinical sign-off" in found.detail
    assert "es: " in found.detail


def test_a_signed_pack_is_in_order_until_its_review_is_due(pack: Pack) -> None:
    signed = replace(pack, info=replace(pack.info, reviewers=("Dr. Ada Ruiz",)))

    assert look_at_sign_off(signed, signed.info.review_due).health is Health.OK
    late = look_at_sign_off(signed, signed.info.review_due + timedelta(days=1))
    assert late.health is Health.WARNING
    assert f"review was due {signed.info.review_due}" in late.detail


def test_a_pack_that_cannot_be_read_is_told_elsewhere() -> None:
    assert look_at_sign_off(None, DAY).health is Health.WARNING


def test_a_bundle_without_its_notices_is_told(tmp_path: Path) -> None:
    (tmp_path / "licenses").mkdir()
    for name in ("licenses/kiosk-LICENSE", "licenses/LGPL-3.0.txt"):
        (tmp_path / name).write_text("text")
    assert "missing" in look_at_notices(tmp_path).detail
    assert "sbom.cdx.json" in look_at_notices(tmp_path).detail

    (tmp_path / "sbom.cdx.json").write_text("{}")

    assert look_at_notices(tmp_path).health is Health.OK


@pytest.mark.parametrize(
    ("told", "health", "words"),
    [
        ({"languages": ["en", "es"]}, Health.OK, "one for en, es"),
        ({"languages": ["en"]}, Health.WARNING, "none for es: read aloud is not offered there"),
        ({"languages": [], "trouble": "no sound"}, Health.WARNING, "none (no sound): read aloud"),
        ({}, Health.WARNING, "none (the speech engine does not answer)"),
    ],
)
def test_a_language_without_a_voice_is_named(
    told: Mapping[str, object], health: Health, words: str
) -> None:
    found = told_of_voices([EN, ES], told)

    assert found.health is health
    assert words in found.detail


def test_a_voice_that_hangs_is_asked_for_so_long_only() -> None:
    answers = "print('noise'); print('{\"languages\": [\"en\"]}', flush=True); input()"
    assert ask_voice([sys.executable, "-c", answers]) == {"languages": ["en"]}

    assert ask_voice([sys.executable, "-c", "input()"], longest=0.2) == {}


@pytest.mark.parametrize(
    ("free", "health", "words"),
    [
        (600_000_000, Health.OK, "0.6 GB free"),
        (499_000_000, Health.WARNING, "499 MB free"),
        (99_000_000, Health.FAILURE, "99 MB free"),
    ],
)
def test_a_disk_says_how_full_it_is(tmp_path: Path, free: int, health: Health, words: str) -> None:
    found = look_at_disk(place_in(tmp_path), lambda _: free)

    assert found.health is health
    assert words in found.detail
    assert (found.exit_code == ExitCode.SAFE_MODE_WANTED) is (health is Health.FAILURE)


def test_facts_of_another_form_are_no_answer() -> None:
    with pytest.raises(KnownError):
        read_facts(json.dumps({"screens": [{"name": "DSI-1"}], "touch": []}))
