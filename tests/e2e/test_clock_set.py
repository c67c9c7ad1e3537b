"""Somebody sets the machine's clock: nothing that waits for its nurse is old for that."""

import json
from datetime import timedelta
from pathlib import Path

from kiosk.bootstrap import KioskApp
from tests.e2e.clinic import Clinic
from tests.e2e.people import SECONDS
from tests.fakes import FakeClock

HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def keep_house(kiosk: KioskApp) -> None:
    kiosk.keep_house()
    assert kiosk.background.wait_until_idle(SECONDS)


def test_a_clock_that_is_set_ahead_takes_no_sheet_away_before_its_time(clinic: Clinic) -> None:
    clock = FakeClock()
    patient = clinic.visitor(clock=clock)
    patient.begin()
    patient.finish()
    kiosk = patient.kiosk
    keep_house(kiosk)
    sheets = names_in(clinic.documents)
    assert sheets

    clock.advance(HOUR.total_seconds())
    clock.jump(YEAR)
    keep_house(kiosk)
    clock.advance((DAY - 2 * HOUR).total_seconds())
    keep_house(kiosk)
    assert names_in(clinic.documents) == sheets

    clock.advance((HOUR + timedelta(minutes=1)).total_seconds())
    keep_house(kiosk)
    assert names_in(clinic.documents) == []
    lines = (clinic.data / "logs" / "kiosk.log").read_text(encoding="utf-8").splitlines()
    told = [line for line in map(json.loads, lines) if line["event"] == "the clock was set"]
    assert [line["seconds"] for line in told] == [YEAR.total_seconds()]
