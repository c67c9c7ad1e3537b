"""When the time of answers and documents is over they go, and nothing else does."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.journey import CalledAway, Leave
from kiosk.errors import ExportError
from kiosk.services.clock_watch import ClockWatch
from kiosk.services.forgetting import Forgetting
from tests.factories import CONSENT, OWN_QUESTION, TO_NURSE
from tests.unit.services.rig import Rig

FULL = ExportError("the disk is full", where="/documents", remedy="Free some space")
LOCKED = ExportError("cannot be deleted", where="/documents", remedy="Give access to it")
HOUR, DAY, MONTH = timedelta(hours=1), timedelta(days=1), timedelta(days=30)


def forgetting(rig: Rig, *, own: bool = True) -> Forgetting:
    """Return what forgets; own tells whether the export folder is the program's."""
    return Forgetting(rig.store, rig.folder if own else None, rig.clock, longest=MONTH)


def after_a_visit() -> Rig:
    return Rig().begin(OWN_QUESTION).finish(TO_NURSE).touch(Leave())


def actions(rig: Rig) -> list[str]:
    return [event.action for event in rig.store.events]


def test_answers_and_documents_go_when_their_time_is_over_and_not_before() -> None:
    rig = after_a_visit()
    names = sorted(rig.folder.files)
    rig.clock.advance(DAY.total_seconds())
    before = list(rig.store.events)
    assert forgetting(rig).forget(keep=DAY).files == ()
    assert sorted(rig.folder.files) == names
    assert rig.store.events == before, "deleting nothing is not audited"

    rig.clock.advance(1)
    done = forgetting(rig).forget(keep=DAY)

    assert (done.visits, sorted(done.files)) == (1, names)
    assert dict(rig.stored.answers) == {}
    assert rig.folder.files == {}
    assert actions(rig)[-3:] == ["document.deleted", "document.deleted", "visits.emptied"]
    assert (rig.store.events[-1].subject, rig.store.events[-1].result) == ("1", "ok")
    assert forgetting(rig).forget(keep=DAY).files == ()


def test_a_plan_names_what_would_go_and_changes_nothing() -> None:
    rig = after_a_visit()
    rig.clock.advance(DAY.total_seconds() + 1)
    files, events = dict(rig.folder.files), list(rig.store.events)

    plan = forgetting(rig).plan(keep=DAY)

    assert rig.folder.files == files
    assert rig.store.events == events
    assert dict(rig.stored.answers)
    assert plan == forgetting(rig).forget(keep=DAY)


def test_a_folder_of_the_clinics_is_never_touched() -> None:
    rig = after_a_visit()
    files = dict(rig.folder.files)
    rig.clock.advance(2 * MONTH.total_seconds())
    clinics = forgetting(rig, own=False)

    assert clinics.plan(keep=DAY).files == ()
    assert clinics.forget(keep=DAY).visits == 1
    clinics.forget_files_of_visits(rig.clock.now())

    assert rig.folder.files == files


def test_a_file_that_somebody_changed_is_left_and_told_once() -> None:
    rig = after_a_visit()
    changed = min(rig.folder.files)
    rig.folder.files[changed] = b"with a signature"
    rig.clock.advance(DAY.total_seconds() + 1)
    one = forgetting(rig)

    assert one.plan(keep=DAY).left == (changed,)
    assert one.forget(keep=DAY).left == (changed,)
    assert one.forget(keep=DAY).left == (changed,)

    assert rig.folder.files == {changed: b"with a signature"}
    assert actions(rig).count("document.left") == 1


def test_files_that_nobody_knows_are_left() -> None:
    rig = after_a_visit()
    rig.folder.files["holiday.pdf"] = b"somebody's"
    rig.clock.advance(2 * MONTH.total_seconds())

    forgetting(rig).forget(keep=DAY)

    assert rig.folder.files == {"holiday.pdf": b"somebody's"}


def test_a_file_that_somebody_took_away_is_nothing_to_tell() -> None:
    rig = after_a_visit()
    gone, kept = sorted(rig.folder.files)
    del rig.folder.files[gone]
    rig.clock.advance(DAY.total_seconds() + 1)

    assert forgetting(rig).forget(keep=DAY).files == (kept,)


def test_a_file_that_cannot_be_deleted_holds_up_no_answers_and_goes_later() -> None:
    rig = after_a_visit()
    rig.clock.advance(DAY.total_seconds() + 1)
    rig.folder.fault = LOCKED
    one = forgetting(rig)

    for _ in range(2):
        done = one.forget(keep=DAY)
        assert done.failures == (LOCKED, LOCKED)
        assert done.stuck == {rig.stored.id}
    assert dict(rig.stored.answers) == {}
    assert actions(rig).count("document.not-deleted") == 2

    rig.folder.fault = None
    assert len(one.forget(keep=DAY).files) == 2
    assert rig.folder.files == {}


def test_answers_wait_for_a_document_that_is_still_due() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin(CONSENT, OWN_QUESTION).touch(CalledAway(), Leave())
    rig.clock.advance(2 * DAY.total_seconds())
    assert forgetting(rig).forget(keep=DAY).visits == 0

    rig.folder.fault = None
    rig.exports.export_due()
    assert forgetting(rig).forget(keep=DAY).visits == 1


def test_a_document_that_came_out_late_stays_as_long_as_any_other() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin(CONSENT, OWN_QUESTION).touch(CalledAway(), Leave())
    rig.clock.advance(2 * DAY.total_seconds())
    rig.folder.fault = None
    rig.exports.export_due()

    rig.clock.advance(HOUR.total_seconds())
    assert forgetting(rig).forget(keep=DAY).files == ()
    rig.clock.advance(DAY.total_seconds())
    assert len(forgetting(rig).forget(keep=DAY).files) == 2


def test_after_a_month_the_files_go_however_late_they_came_out() -> None:
    rig = after_a_visit()
    rig.clock.advance(MONTH.total_seconds() + 1)
    late = [replace(one, at=rig.clock.now()) for one in rig.store.events]
    rig.store.events = late

    assert len(forgetting(rig).forget(keep=DAY).files) == 2


def test_before_visits_are_deleted_their_files_are() -> None:
    rig = after_a_visit()
    rig.folder.fault = LOCKED
    rig.clock.advance(MONTH.total_seconds() + 1)
    one = forgetting(rig)

    assert one.forget_files_of_visits(rig.clock.now() - MONTH).stuck == {rig.stored.id}
    rig.folder.fault = None
    assert len(one.forget_files_of_visits(rig.clock.now() - MONTH).files) == 2
    assert rig.folder.files == {}


def test_a_clock_that_is_set_back_makes_nothing_older_and_nothing_forgotten_twice() -> None:
    rig = after_a_visit()
    names = sorted(rig.folder.files)
    rig.clock.advance(DAY.total_seconds() + 1)
    rig.clock.jump(-3653 * DAY)

    assert forgetting(rig).forget(keep=DAY).files == ()
    assert sorted(rig.folder.files) == names

    rig.clock.jump(3653 * DAY)
    assert sorted(forgetting(rig).forget(keep=DAY).files) == names


def test_a_clock_that_is_far_ahead_takes_no_document_that_is_still_to_be_written() -> None:
    rig = Rig()
    rig.folder.fault = FULL
    rig.begin(OWN_QUESTION).finish(TO_NURSE).touch(Leave())
    rig.clock.jump(3653 * DAY)

    forgotten = forgetting(rig).forget(keep=DAY)

    assert (forgotten.visits, forgotten.files) == (0, ())
    assert dict(rig.stored.answers)


@pytest.mark.parametrize("by", [400 * DAY, 2 * HOUR, -2 * HOUR, -400 * DAY])
def test_a_clock_that_is_set_makes_nothing_old(by: timedelta) -> None:
    rig = after_a_visit()
    watch = ClockWatch(rig.clock)
    rig.clock.advance(HOUR.total_seconds())
    rig.clock.jump(by)
    step = watch.look()
    assert step is not None
    forgetting(rig).follow_clock(step)
    assert (rig.store.events[-1].action, rig.store.events[-1].subject) == (
        "clock.set",
        f"{by.total_seconds():+.0f} s",
    )

    rig.clock.advance((DAY - 2 * HOUR).total_seconds())
    kept = forgetting(rig).forget(keep=DAY)
    assert (kept.visits, kept.files) == (0, ())

    rig.clock.advance(2 * HOUR.total_seconds() + 1)
    assert watch.look() is None
    longer = 2 * HOUR if by == -2 * HOUR else timedelta()  # both clocks may have written its end
    rig.clock.advance(longer.total_seconds())
    gone = forgetting(rig).forget(keep=DAY)
    assert (gone.visits, len(gone.files)) == (1, 2)


def test_what_a_clock_far_behind_wrote_is_kept_for_its_time_once_it_is_put_right() -> None:
    rig = Rig()
    rig.clock.jump(-2000 * DAY)  # a tablet whose battery is empty, before the network answers
    watch = ClockWatch(rig.clock)
    rig.begin(OWN_QUESTION).finish(TO_NURSE).touch(Leave())
    rig.clock.advance(60)
    rig.clock.jump(2000 * DAY)
    step = watch.look()
    assert step is not None
    forgetting(rig).follow_clock(step)

    assert forgetting(rig).forget(keep=DAY).visits == 0
    rig.clock.advance(DAY.total_seconds())
    assert forgetting(rig).forget(keep=DAY).visits == 1
