"""Once a day the database is checked and backed up, while the kiosk runs on for weeks."""

from tests.e2e.clinic import Clinic
from tests.e2e.people import SECONDS
from tests.fakes import FakeClock

AN_HOUR, A_DAY = 3600, 86_400


def test_a_backup_is_made_once_a_day(clinic: Clinic) -> None:
    clock = FakeClock()
    kiosk = clinic.start(clock)
    backups = clinic.data / "backups"
    assert len(list(backups.glob("*.db"))) == 1

    clock.advance(AN_HOUR)
    kiosk.keep_house()
    assert kiosk.background.wait_until_idle(SECONDS)
    assert len(list(backups.glob("*.db"))) == 1

    clock.advance(A_DAY)
    kiosk.keep_house()
    assert kiosk.background.wait_until_idle(SECONDS)
    assert len(list(backups.glob("*.db"))) == 2


def test_weeks_leave_only_the_newest_backups(clinic: Clinic) -> None:
    clock = FakeClock()
    kiosk = clinic.start(clock)
    for _ in range(12):
        clock.advance(A_DAY)
        kiosk.keep_house()
        assert kiosk.background.wait_until_idle(SECONDS)
    assert len(list((clinic.data / "backups").glob("*.db"))) == 7
