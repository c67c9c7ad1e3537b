"""The promises of VisitStore, kept on both engines."""

import secrets
import threading
from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import text

from db.database import Database
from db.engine import open_database
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from db.unit_of_work import unit_of_work
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.ports import AuditEvent, Document, DocumentKind, DocumentState, VisitStore
from kiosk.domain.visit import (
    Answer,
    AnswerKey,
    AnswerKind,
    Outcome,
    Page,
    Step,
    StopReason,
    Visit,
)
from kiosk.errors import BugError
from tests.db.helpers import due, ended, own_words, visit_at
from tests.fakes import FakeClock

YEAR = timedelta(days=365)


def loaded(store: VisitStore, visit: VisitId) -> Visit:
    found = store.load(visit)
    assert found is not None
    return found


def test_a_visit_comes_back_as_it_was_begun(store: SqlVisitStore, clock: FakeClock) -> None:
    visit = replace(
        visit_at(clock.now(), answers={AnswerKey(AnswerKind.CONSENT): "yes"}),
        code=VisitCode("K7-42"),
        code_issued=True,
    )
    store.begin(visit)
    assert store.load(visit.id) == visit


def test_a_visit_never_begun_is_none(store: SqlVisitStore) -> None:
    assert store.load(VisitId("f" * 32)) is None


def test_times_of_another_zone_come_back_aware_and_equal(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    eastern = timezone(timedelta(hours=-5))
    visit = visit_at(clock.now().astimezone(eastern) + timedelta(microseconds=123))
    store.begin(visit)
    started = loaded(store, visit.id).started_at
    assert started == visit.started_at
    assert started.utcoffset() == timedelta(0)


def test_answers_keep_the_order_of_first_giving(store: SqlVisitStore, clock: FakeClock) -> None:
    visit = visit_at(clock.now())
    store.begin(visit)
    for option in ("surgery", "acupuncture", "lifestyle"):
        store.record(visit.id, [Answer(AnswerKind.OPENED, option, "yes")])
    store.record(visit.id, [Answer(AnswerKind.OPENED, "surgery", "yes")])
    assert loaded(store, visit.id).opened == ("surgery", "acupuncture", "lifestyle")


def test_an_answer_given_again_replaces_the_first(store: SqlVisitStore, clock: FakeClock) -> None:
    visit = visit_at(clock.now())
    store.begin(visit)
    store.record(visit.id, [Answer(AnswerKind.PEG, "pain", "3")])
    store.record(visit.id, [Answer(AnswerKind.PEG, "pain", "8")])
    assert loaded(store, visit.id).answer(AnswerKind.PEG, "pain") == "8"


def test_an_answer_taken_back_and_given_again_goes_to_the_end(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    visit = visit_at(clock.now())
    store.begin(visit)
    mark = AnswerKind.MARK
    store.record(visit.id, [Answer(mark, "a", "maybe"), Answer(mark, "b", "maybe")])
    store.record(visit.id, [Answer(mark, "a", "")])
    assert loaded(store, visit.id).items(mark) == ("b",)
    store.record(visit.id, [Answer(mark, "a", "maybe")])
    assert loaded(store, visit.id).items(mark) == ("b", "a")


def test_place_code_and_language_are_kept(store: SqlVisitStore, clock: FakeClock) -> None:
    visit = visit_at(clock.now())
    store.begin(visit)
    page = Page(Step.DETAIL, "acupuncture", "benefits")
    store.turn(visit.id, page, Step.DETAIL)
    store.set_code(visit.id, VisitCode("4711"))
    store.set_language(visit.id, LanguageTag("es"))
    found = loaded(store, visit.id)
    assert (found.page, found.reached, found.code, found.language) == (
        page,
        Step.DETAIL,
        "4711",
        "es",
    )


def test_the_end_is_kept_with_the_documents_due(store: SqlVisitStore, clock: FakeClock) -> None:
    visit = visit_at(clock.now(), answers={AnswerKey(AnswerKind.GOAL): "walk"})
    store.begin(visit)
    over = ended(visit, clock.now() + timedelta(minutes=9))
    documents = [due(visit, DocumentKind.TAKE_HOME), due(visit, DocumentKind.NURSE_SHEET)]
    store.end(over, documents)
    assert store.load(visit.id) == over
    assert list(store.due_documents()) == documents


def test_documents_are_due_oldest_first_until_exported(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    visits = [visit_at(clock.now(), number) for number in (3, 1, 2)]
    for visit in visits:
        store.begin(visit)
        store.end(ended(visit, clock.now()), [due(visit)])
    done = replace(due(visits[1]), state=DocumentState.EXPORTED, sha256="ab" * 32)
    store.exported(done)
    assert list(store.due_documents()) == [due(visits[0]), due(visits[2])]


def test_ending_twice_does_not_make_an_exported_document_due_again(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    visit = visit_at(clock.now())
    over = ended(visit, clock.now())
    store.begin(visit)
    store.end(over, [due(visit)])
    store.exported(replace(due(visit), state=DocumentState.EXPORTED, sha256="ab" * 32))
    store.end(over, [due(visit)])
    assert list(store.due_documents()) == []


def test_a_wiped_visit_keeps_only_the_answers_it_still_has(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    flag = AnswerKey(AnswerKind.SAFETY, "fever")
    visit = visit_at(clock.now(), answers={AnswerKey(AnswerKind.GOAL): "walk", flag: "yes"})
    store.begin(visit)
    wiped = ended(visit, clock.now(), Outcome.WIPED, StopReason.LEFT)
    store.end(replace(wiped, answers={flag: "yes"}), [])
    assert dict(loaded(store, visit.id).answers) == {flag: "yes"}


def test_an_end_that_fails_leaves_nothing_behind(store: SqlVisitStore, clock: FakeClock) -> None:
    visit, other = visit_at(clock.now(), 1), visit_at(clock.now(), 2)
    store.begin(visit)
    with pytest.raises(BugError):
        store.end(ended(visit, clock.now()), [due(visit), due(other)])
    assert store.load(visit.id) == visit
    assert list(store.due_documents()) == []


def test_unfinished_visits_come_oldest_first(store: SqlVisitStore, clock: FakeClock) -> None:
    young = visit_at(clock.now() + timedelta(hours=1), 1)
    old = visit_at(clock.now(), 2)
    over = visit_at(clock.now(), 3)
    for visit in (young, old, over):
        store.begin(visit)
    store.end(ended(over, clock.now()), [])
    assert list(store.unfinished()) == [old, young]


def test_answers_are_erased_once_old_and_exported(store: SqlVisitStore, clock: FakeClock) -> None:
    goal = {AnswerKey(AnswerKind.GOAL): "walk"}
    exported, waiting, young, running = (
        visit_at(clock.now(), number, goal) for number in (1, 2, 3, 4)
    )
    for visit in (exported, waiting, young, running):
        store.begin(visit)
    store.end(ended(exported, clock.now()), [due(exported)])
    store.exported(replace(due(exported), state=DocumentState.EXPORTED))
    store.end(ended(waiting, clock.now()), [due(waiting)])
    limit = clock.now() + timedelta(hours=1)
    store.end(ended(young, limit), [])
    assert store.erase_answers(limit) == 1
    assert store.erase_answers(limit) == 0
    assert [bool(loaded(store, v.id).answers) for v in (exported, waiting, young, running)] == [
        False,
        True,
        True,
        True,
    ]


def test_one_visit_is_forgotten_and_the_others_are_not(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    goal = {AnswerKey(AnswerKind.GOAL): "walk"}
    one, other = (visit_at(clock.now(), number, goal) for number in (1, 2))
    store.begin(one)
    store.begin(other)
    store.forget(one.id)
    assert not loaded(store, one.id).answers
    assert loaded(store, other.id).answers


def test_old_visits_are_deleted_and_a_lost_document_is_in_the_audit_log(
    store: SqlVisitStore, database: Database, clock: FakeClock
) -> None:
    done, waiting, young, running = (visit_at(clock.now(), number) for number in (1, 2, 3, 4))
    limit = clock.now() + timedelta(days=30)
    for visit in (done, waiting, young, running):
        store.begin(visit)
    store.end(ended(done, clock.now()), [due(done)])
    store.exported(replace(due(done), state=DocumentState.EXPORTED))
    store.end(ended(waiting, clock.now()), [due(waiting)])
    store.end(ended(young, limit), [due(young)])
    assert store.delete_visits(limit) == 2
    assert [store.load(v.id) is None for v in (done, waiting, young, running)] == [
        True,
        True,
        False,
        False,
    ]
    assert list(store.due_documents()) == [due(young)]
    with unit_of_work(database) as work:
        rows = work.session.execute(
            text("SELECT subject FROM audit_events WHERE action = 'document.expired'")
        )
        assert [row.subject for row in rows] == [due(waiting).file_name]


@pytest.mark.parametrize("call", ["record", "turn", "set_code", "set_language", "end", "exported"])
def test_a_visit_that_was_never_begun_is_a_bug(
    store: SqlVisitStore, clock: FakeClock, call: str
) -> None:
    visit = visit_at(clock.now())
    calls = {
        "record": lambda: store.record(visit.id, [own_words("?")]),
        "turn": lambda: store.turn(visit.id, visit.page, visit.reached),
        "set_code": lambda: store.set_code(visit.id, VisitCode("1")),
        "set_language": lambda: store.set_language(visit.id, LanguageTag("es")),
        "end": lambda: store.end(ended(visit, clock.now()), []),
        "exported": lambda: store.exported(due(visit)),
    }
    with pytest.raises(BugError):
        calls[call]()


def test_a_visit_begun_twice_is_a_bug_that_quotes_no_answer(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    visit = visit_at(clock.now(), answers={AnswerKey(AnswerKind.GOAL_WORDS): "CANARY"})
    store.begin(visit)
    with pytest.raises(BugError) as caught:
        store.begin(visit)
    assert "CANARY" not in repr(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("unstorable", ["a\x00b", "half a pair \ud83d"])
def test_text_that_no_database_holds_is_refused_before_it_is_stored(
    store: SqlVisitStore, clock: FakeClock, unstorable: str
) -> None:
    visit = visit_at(clock.now())
    store.begin(visit)
    with pytest.raises(ValueError, match="cannot be stored"):
        store.record(visit.id, [own_words("good"), own_words(unstorable)])
    assert not loaded(store, visit.id).answers


def test_each_kiosk_sees_its_own_visits_on_a_shared_server(
    server_settings: DatabaseSettings, clock: FakeClock
) -> None:
    here = replace(server_settings, device="here")
    there = replace(server_settings, device="there", folder=server_settings.folder / "there")
    with open_database(here, clock).database as one, open_database(there, clock).database as two:
        ours, theirs = SqlVisitStore(one, clock), SqlVisitStore(two, clock)
        visit, over = visit_at(clock.now(), 1), visit_at(clock.now(), 2)
        for each in (visit, over):
            ours.begin(each)
        ours.end(ended(over, clock.now()), [due(over)])
        ours.audit(AuditEvent(clock.now(), "visit.started", visit.id, "ok"))
        theirs.audit(AuditEvent(clock.now(), "visit.started", visit.id, "ok"))
        assert list(ours.unfinished()) == [visit]
        assert list(theirs.unfinished()) == []
        assert list(theirs.due_documents()) == []
        assert theirs.load(visit.id) is None
        assert theirs.erase_answers(clock.now() + YEAR) == 0


def test_threads_take_turns(store: SqlVisitStore, clock: FakeClock) -> None:
    visit = visit_at(clock.now())
    store.begin(visit)

    def answer(number: int) -> None:
        for item in range(5):
            store.record(visit.id, [Answer(AnswerKind.FACT, f"{number}-{item}", "true")])

    threads = [threading.Thread(target=answer, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loaded(store, visit.id).items(AnswerKind.FACT)) == 20


TYPED = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
ANSWERS = st.builds(
    Answer,
    st.sampled_from([AnswerKind.MARK, AnswerKind.QUESTION, AnswerKind.OWN_QUESTION]),
    st.sampled_from(["", "a", "b", "ß", "ẞ", "é", "e\u0301", "A"]) | TYPED,
    st.just("") | TYPED,
)


# each example begins a visit of its own, so that one database serves all
@hypothesis_settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(batches=st.lists(st.lists(ANSWERS, max_size=6), max_size=4))
@example(batches=[[own_words("a"), own_words(""), own_words("Ñandú 🦴 \u202e'; DROP TABLE --")]])
def test_any_sequence_of_answers_equals_what_the_domain_makes_of_it(
    store: SqlVisitStore, clock: FakeClock, batches: list[list[Answer]]
) -> None:
    expected = replace(visit_at(clock.now()), id=VisitId(secrets.token_hex(16)))
    store.begin(expected)
    for batch in batches:
        store.record(expected.id, batch)
        for answer in batch:
            expected = expected.with_answer(answer)
    found = loaded(store, expected.id)
    assert found == expected
    assert list(found.answers.items()) == list(expected.answers.items())


def test_a_document_that_was_never_due_cannot_be_exported(
    store: SqlVisitStore, clock: FakeClock
) -> None:
    visit = visit_at(clock.now())
    store.begin(visit)
    store.end(ended(visit, clock.now()), [due(visit)])
    other = Document(visit.id, DocumentKind.TAKE_HOME, "x.pdf", DocumentState.EXPORTED)
    with pytest.raises(BugError):
        store.exported(other)
