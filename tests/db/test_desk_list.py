"""The desk's list: its order, what is searched, what is never on it."""

import random
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert

from db.database import Database
from db.desk_store import SqlDeskStore
from db.engine import open_database
from db.mapping import DeskPlace
from db.models import VisitRow
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from db.unit_of_work import unit_of_work
from kiosk.domain.desk import COUNTED_TO, DeskQuery, DeskState
from kiosk.domain.summary import AlertState
from kiosk.domain.visit import AnswerKey, AnswerKind, Outcome, Step, StopReason
from tests.db.desks import (
    FLAG,
    codes,
    desk_beside,
    review_by,
    seen,
    shared,
    sheet_of,
)
from tests.db.helpers import due, ended, visit_at
from tests.fakes import FakeClock

HOUR = timedelta(hours=1)
WAITING, REVIEWED, DONE = DeskState


@pytest.fixture
def desk(database: Database, clock: FakeClock) -> Iterator[SqlDeskStore]:
    with desk_beside(database.settings, clock) as store:
        yield store


def test_red_flags_that_wait_come_first_then_what_waits_then_the_rest_newest_first(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    at = clock.now()
    names = ("old-wait", "new-wait", "old-flag", "new-flag", "reviewed-flag", "done")
    visits = {
        name: shared(store, at + HOUR * place, place, answers=FLAG if "flag" in name else None)
        for place, name in enumerate(names, start=1)
    }
    for name in ("reviewed-flag", "done"):
        review = review_by("MB", visits[name].id, at)
        desk.add_review(review, sheet_of(review))
    desk.mark_done(visits["done"].id, 2, at)
    by_code = {visit.code: name for name, visit in visits.items()}
    expected = ["new-flag", "old-flag", "new-wait", "old-wait", "reviewed-flag", "done"]
    assert [by_code[row.code] for row in desk.visits(DeskQuery()).visits] == expected
    for state, part in ((WAITING, expected[:4]), (REVIEWED, ["reviewed-flag"]), (DONE, ["done"])):
        found = desk.visits(DeskQuery(state))
        assert [by_code[row.code] for row in found.visits] == part
        assert found.counts == {WAITING: 4, REVIEWED: 1, DONE: 1}


def test_a_visit_that_goes_on_or_was_not_shared_is_not_on_the_list(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    going_on, not_shared, wiped = (visit_at(clock.now(), number) for number in (1, 2, 3))
    for visit in (going_on, not_shared, wiped):
        store.begin(visit)
    store.end(ended(not_shared, clock.now()), [])
    store.end(ended(wiped, clock.now(), Outcome.WIPED, StopReason.LEFT), [])
    assert codes(desk) == []
    assert desk.visits(DeskQuery()).counts == dict.fromkeys(DeskState, 0)
    assert desk.row(going_on.id) is None
    assert seen(desk, not_shared.id).state is DONE


def test_a_wiped_visit_with_a_red_flag_waits_first(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    shared(store, clock.now() + HOUR, 1)
    goal = {AnswerKey(AnswerKind.GOAL): "walk"}
    visit = visit_at(clock.now(), 2, {**goal, **FLAG})
    store.begin(visit)
    wiped = ended(visit, clock.now(), Outcome.WIPED, StopReason.TIMED_OUT)
    store.end(replace(wiped, answers=FLAG), [due(visit)])
    first = desk.visits(DeskQuery()).visits[0]
    assert (first.id, first.alert, first.red_flags) == (visit.id, AlertState.FLAGS, ("fever",))


@pytest.mark.parametrize(
    ("answers", "reached", "alert"),
    [
        (FLAG, Step.SAFETY, AlertState.FLAGS),
        ({AnswerKey(AnswerKind.SAFETY, "fever"): "no"}, Step.PAIN, AlertState.ALL_NO),
        ({AnswerKey(AnswerKind.SAFETY, "fever"): "no"}, Step.SAFETY, AlertState.INCOMPLETE),
        ({AnswerKey(AnswerKind.CONSENT): "yes"}, Step.PRIVACY, AlertState.NOT_REACHED),
        ({}, Step.PRIVACY, None),
    ],
)
def test_the_alert_is_what_the_strip_says(
    store: SqlVisitStore,
    desk: SqlDeskStore,
    clock: FakeClock,
    answers: dict[AnswerKey, str],
    reached: Step,
    alert: AlertState | None,
) -> None:
    visit = replace(visit_at(clock.now(), answers=answers), reached=reached)
    store.begin(visit)
    store.end(ended(visit, clock.now()), [due(visit)])
    assert seen(desk, visit.id).alert is alert


def test_a_row_tells_what_the_visit_was(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    visit = shared(store, clock.now(), code="K7-42")
    row = seen(desk, visit.id)
    assert (row.code, row.kiosk, row.language) == ("K7-42", "kiosk", "en")
    assert (row.started_at, row.ended_at) == (visit.started_at, visit.ended_at)
    assert (row.outcome, row.stop_reason, row.reached) == (
        Outcome.FINISHED,
        StopReason.DONE,
        Step.DONE,
    )
    assert (row.state, row.version, row.reviewed_by, row.reviewed_at) == (WAITING, 1, "", None)


@pytest.mark.parametrize("typed", ["K7-42", "k742", " k7 4", "K", "k7-"])
def test_a_code_is_found_however_it_is_typed(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock, typed: str
) -> None:
    shared(store, clock.now(), 1, code="K7-42")
    shared(store, clock.now(), 2, code="1742")
    assert codes(desk, DeskQuery(code=typed)) == ["K7-42"]


def test_a_code_typed_by_the_patient_later_is_found(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    visit = visit_at(clock.now())
    store.begin(visit)
    over = replace(ended(visit, clock.now()), code=shared(store, clock.now(), 2, code="99 1").code)
    store.set_code(visit.id, over.code)
    store.end(over, [due(over)])
    assert codes(desk, DeskQuery(code="991")) == ["99 1", "99 1"]


@pytest.mark.parametrize("odd", ["%", "_", "'", "\\", "*", "ß", "\U0010ffff"])
def test_odd_signs_in_a_search_mean_themselves(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock, odd: str
) -> None:
    shared(store, clock.now(), code="K7-42")
    assert codes(desk, DeskQuery(code=odd)) == []


def test_times_limit_list_and_counts_from_the_first_on_to_before_the_last(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    at = clock.now()
    for number in (1, 2, 3, 4):
        shared(store, at + HOUR * number, number)
    found = desk.visits(DeskQuery(ended_from=at + HOUR * 2, ended_before=at + HOUR * 4))
    assert [row.code for row in found.visits] == ["0003", "0002"]
    assert found.counts[WAITING] == 2
    with_code = DeskQuery(code="0", ended_from=at + HOUR * 3)
    assert codes(desk, with_code) == ["0004", "0003"]


def test_a_limit_tells_that_there_are_more(
    store: SqlVisitStore, desk: SqlDeskStore, clock: FakeClock
) -> None:
    for number in (1, 2, 3):
        shared(store, clock.now() + HOUR * number, number, answers=FLAG if number == 1 else None)
    two, three = desk.visits(DeskQuery(limit=2)), desk.visits(DeskQuery(limit=3))
    assert ([row.code for row in two.visits], two.more) == (["0001", "0003"], True)
    assert (len(three.visits), three.more) == (3, False)
    searched = desk.visits(DeskQuery(code="000", limit=2))
    assert (searched.visits, searched.more) == (two.visits, True)


def test_among_thousands_a_search_finds_what_a_look_at_every_one_finds(
    database: Database, desk: SqlDeskStore, clock: FakeClock
) -> None:
    made = thousands(clock.now())
    with unit_of_work(database) as work:
        work.session.execute(insert(VisitRow), [{**ENDED, **asdict(one)} for one in made])
        work.commit()
    made.sort(key=lambda one: one.ended_at, reverse=True)
    made.sort(key=lambda one: one.desk_place)
    half = clock.now() + timedelta(minutes=2000)
    for typed in ("7", "71", "1", "12", "123", "99999"):
        for state in (None, REVIEWED):
            for ended_from in (None, half):
                expected = [
                    one.id
                    for one in made
                    if one.code_key.startswith(typed)
                    and state in (None, DeskPlace(one.desk_place).state)
                    and (ended_from is None or one.ended_at >= ended_from)
                ]
                found = desk.visits(DeskQuery(state, typed, ended_from, limit=20))
                assert [row.id for row in found.visits] == expected[:20]
                assert found.more == (len(expected) > 20)
    assert max(desk.visits(DeskQuery()).counts.values()) == COUNTED_TO


@dataclass(frozen=True)
class Made:
    """What a search looks at of a visit."""

    id: str
    code: str
    code_key: str
    started_at: datetime
    ended_at: datetime
    desk_place: int


ENDED = {
    "device": "kiosk",
    "code_issued": False,
    "language": "en",
    "page": "done//",
    "reached": "done",
    "outcome": "finished",
    "stop_reason": "done",
}


def thousands(at: datetime) -> list[Made]:
    """Return more visits than a search sorts, most of them with codes that begin alike."""
    chance = random.Random(3)
    made = []
    for number in range(4_500):
        code = f"7{number % 100:02d}" if number % 5 else f"{chance.randrange(10_000):04d}"
        place = chance.choice(tuple(DeskPlace))
        ended_at = at + timedelta(minutes=number)
        made.append(Made(f"{number:032x}", code, code, at, ended_at, int(place)))
    return made


def test_the_desk_sees_the_visits_of_every_kiosk(
    server_settings: DatabaseSettings, clock: FakeClock
) -> None:
    here = replace(server_settings, device="here")
    there = replace(server_settings, device="there", folder=server_settings.folder / "there")
    with open_database(here, clock).database as one, open_database(there, clock).database as two:
        shared(SqlVisitStore(one, clock), clock.now(), 1)
        shared(SqlVisitStore(two, clock), clock.now() + HOUR, 2)
        with desk_beside(here, clock, "here-desk") as desk:
            assert [row.kiosk for row in desk.visits(DeskQuery()).visits] == ["there", "here"]
