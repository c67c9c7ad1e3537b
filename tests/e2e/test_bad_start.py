"""What goes wrong behind the poster ends the start: nobody touches a tablet that cannot go on."""

from collections.abc import Callable

import pytest

from kiosk.assembly import Backstage
from kiosk.errors import ConfigError, KnownError
from kiosk.request import Request
from kiosk.services.exporting import ExportReport
from tests.e2e.clinic import Clinic

SECRET = "what a patient said"


def breaks(request: Request, on_report: Callable[[ExportReport], None]) -> Backstage:
    """Fail as a program with a bug does."""
    raise ZeroDivisionError(SECRET)


def test_a_bug_ends_the_start_and_names_no_more_than_its_kind(clinic: Clinic) -> None:
    with pytest.raises(KnownError, match=r"could not start \(ZeroDivisionError\)") as told:
        clinic.start(assemble=breaks)

    clinic.stop()
    assert SECRET not in str(told.value)
    log = (clinic.data / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "test_bad_start.py" in log
    assert SECRET not in log


def test_a_file_in_the_place_of_a_configured_export_folder_ends_it(clinic: Clinic) -> None:
    place = clinic.config.parent / "sheets"
    place.write_text("somebody's", encoding="utf-8")
    clinic.configure(f'[documents]\nfolder = "{place.as_posix()}"\n')

    with pytest.raises(ConfigError, match="not a folder"):
        clinic.start()

    assert place.read_text(encoding="utf-8") == "somebody's"


def test_an_export_folder_that_is_not_there_yet_does_not(clinic: Clinic) -> None:
    place = clinic.config.parent / "stick"
    clinic.configure(f'[documents]\nfolder = "{place.as_posix()}"\n')

    clinic.start()
    clinic.stop()

    assert not place.exists(), "a missing drive must not become a folder on the disk"
