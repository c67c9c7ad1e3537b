"""How much room the disk must have, and what is said when it has less."""

from pathlib import Path

import pytest

from kiosk.errors import ExitCode, ExportError
from kiosk.platform.room import NoRoomError, Room

DISK = Path("/srv/kiosk")


def room(free: int) -> Room:
    return Room(DISK, free=lambda _: free)


@pytest.mark.parametrize("free", [500_000_000, 80_000_000_000])
def test_with_room_everything_goes_on(free: int) -> None:
    room(free).demand_for_documents()
    room(free).demand_to_run()


def test_below_500_mb_no_document_is_written_and_the_kiosk_runs() -> None:
    room(499_999_999).demand_to_run()
    with pytest.raises(ExportError, match="less than 500 MB") as caught:
        room(499_999_999).demand_for_documents()
    assert caught.value.where == str(DISK)


def test_below_100_mb_the_kiosk_wants_safe_mode() -> None:
    room(100_000_000).demand_to_run()
    with pytest.raises(NoRoomError, match="less than 100 MB") as caught:
        room(99_999_999).demand_to_run()
    assert caught.value.exit_code == ExitCode.SAFE_MODE_WANTED


def test_a_disk_that_does_not_tell_stops_nothing() -> None:
    def silent(folder: Path) -> int:
        raise PermissionError(13, "Permission denied")

    Room(DISK, free=silent).demand_for_documents()
    Room(DISK, free=silent).demand_to_run()


def test_a_real_disk_is_asked(tmp_path: Path) -> None:
    with pytest.raises(NoRoomError):
        Room(tmp_path, to_run=1 << 62).demand_to_run()
