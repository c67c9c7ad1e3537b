"""The power goes at random moments of visits and of exports: what is lost, damaged, doubled?

One clinic lives through all the kills, so each start has to put right what the kill before it
left. The plans and the rules are those of the test (tests/e2e/power_cuts.py).
"""

import os
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from db.checks import check
from db.engine import open_database
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import DocumentKind, DocumentState
from kiosk.domain.visit import Outcome, Visit
from kiosk.system import SystemClock
from tests.bench.figures import Figure, median, p95
from tests.documents.reading import text_of
from tests.e2e.clinic import Clinic
from tests.e2e.commands import fingerprint
from tests.e2e.papers import DOCUMENT
from tests.e2e.power_cuts import Driven, Plan, Told, lost_answers, papers_due

SAID_EVERY = 20
STRAYS_AT_MOST = 10


@dataclass(frozen=True, slots=True)
class _Paper:
    """A row of the documents' table, and the hash of its file; empty where there is none."""

    visit: str
    kind: DocumentKind
    state: DocumentState
    noted: str
    found: str


@dataclass(slots=True)
class _Left:
    """What a kill left behind, read as the next start would find it."""

    visits: dict[str, Visit]
    papers: list[_Paper]
    damage: int
    broken: int
    """Files that no visit knows of, or that are no whole document."""


@dataclass(slots=True)
class Ledger:
    """What was counted."""

    acknowledged: int = 0
    lost: int = 0
    damaged: int = 0
    partial: int = 0
    doubled: int = 0
    absent: int = 0
    """Documents that a visit should have and has not, and visits that did not end as they must."""
    caught_exporting: int = 0
    strays: int = 0
    """Patients who lost their way before the kill."""
    read_before: set[str] = field(default_factory=set)
    """Hashes of documents that were read from begin to end."""
    recoveries: list[float] = field(default_factory=list)
    """Milliseconds from the start of the process until all that was due is written."""


def measure(kills: int) -> list[Figure]:
    """Kill a kiosk so many times, the rounds by turns in a visit and in an export."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        ledger = _killed(Clinic(Path(folder)), kills)
    name = f"{kills} kills"
    none = [
        ("acknowledged answers lost", ledger.lost),
        ("databases damaged", ledger.damaged),
        ("documents partial", ledger.partial),
        ("documents doubled", ledger.doubled),
        ("documents or endings absent", ledger.absent),
    ]
    return [
        Figure(f"{name}, answers acknowledged", ledger.acknowledged, ""),
        Figure(f"{name}, of them while a document was due", ledger.caught_exporting, ""),
        *(Figure(f"{name}, {what}", count, "", at_most=0) for what, count in none),
        Figure(f"{name}, start after it, median", median(ledger.recoveries), "ms"),
        Figure(f"{name}, start after it, p95", p95(ledger.recoveries), "ms"),
    ]


def _killed(clinic: Clinic, kills: int) -> Ledger:
    ledger = Ledger()
    plans: dict[str, Plan] = {}
    before: dict[str, Visit] = {}
    told: dict[str, Told] = {}
    number = done = 0
    while done < kills:
        plan = Plan.of_export(number) if number % 2 else Plan.of_round(number // 2)
        driven = _started(clinic, plan, ledger)
        said = driven.kill()
        number += 1
        done += not driven.fault
        if driven.fault:  # a patient who lost the way on a machine with much to do: no kill
            sys.stdout.write(f"ended by itself: {driven.fault.splitlines()[-1]}\n")
            ledger.strays += 1
            if ledger.strays > STRAYS_AT_MOST:
                raise RuntimeError("the patients lose their way")
        ledger.acknowledged += sum(len(one["answers"]) for one in _last_of_each(said).values())
        left = _judged(clinic, ledger, before, told, plans)
        told = _last_of_each(said)
        before = {visit: left.visits[visit] for visit in left.visits if visit not in plans}
        plans |= dict.fromkeys(before, plan)
        ledger.lost += sum(
            len(lost_answers(one["answers"], before[visit])) if visit in before else 1
            for visit, one in told.items()
            if not (one["ended"] or (visit in before and before[visit].outcome))
        )
        due = [one for one in left.papers if one.state is DocumentState.DUE]
        ledger.caught_exporting += bool(due)
        if done % SAID_EVERY == 0:
            sys.stdout.write(f"{done} kills: {_in_short(ledger)}\n")
            sys.stdout.flush()
    _started(clinic, None, ledger).end()
    _judged(clinic, ledger, before, told, plans)
    return ledger


def _judged(
    clinic: Clinic,
    ledger: Ledger,
    before: dict[str, Visit],
    told: dict[str, Told],
    plans: dict[str, Plan],
) -> _Left:
    """Read what is left, count what is wrong with it, return it."""
    left = _read(clinic, ledger.read_before)
    ledger.damaged += left.damage
    ledger.partial += left.broken
    _compare(ledger, before, told, plans, left)
    return left


def _started(clinic: Clinic, plan: Plan | None, ledger: Ledger) -> Driven:
    """Start the kiosk; when it is ready, only whole documents lie in the folder."""
    begun = time.perf_counter()
    driven = Driven(clinic.data.parent, plan)
    driven.wait_until_ready()
    ledger.recoveries.append((time.perf_counter() - begun) * 1000)
    ledger.partial += sum(not DOCUMENT.fullmatch(name) for name in fingerprint(clinic.documents))
    return driven


def _last_of_each(told: list[Told]) -> dict[str, Told]:
    return {one["visit"]: one for one in told}


def _compare(
    ledger: Ledger,
    before: dict[str, Visit],
    told: dict[str, Told],
    plans: dict[str, Plan],
    left: _Left,
) -> None:
    """Count what a start has not put right of the visits that the kill before it left.

    And of all visits before them: what was right stays so.
    """
    for visit in before.values():
        now = left.visits.get(visit.id)
        if now is None or not _ended_as_it_must(visit, now):
            ledger.absent += 1
        elif visit.outcome is None and visit.consented and visit.id in told:
            ledger.lost += len(lost_answers(told[visit.id]["answers"], now))
    made: dict[str, Counter[DocumentKind]] = {visit: Counter() for visit in plans}
    for paper in left.papers:
        if paper.visit in plans:
            made[paper.visit][paper.kind] += 1
            ledger.absent += paper.state is DocumentState.DUE or not paper.found
            ledger.partial += bool(paper.found) and paper.found != paper.noted
    for visit_id, plan in plans.items():
        due = papers_due([left.visits[visit_id]], plan) if visit_id in left.visits else Counter()
        ledger.doubled += (made[visit_id] - due).total()
        ledger.absent += (due - made[visit_id]).total()


def _ended_as_it_must(before: Visit, now: Visit) -> bool:
    if before.outcome is not None:
        return now.outcome is before.outcome
    kept = Outcome.PARTIAL if before.consented else Outcome.WIPED
    return now.outcome is kept and now.red_flags == before.red_flags


def _read(clinic: Clinic, read_before: set[str]) -> _Left:
    """Read database and documents of a kiosk that does not run.

    read_before has the hashes of the documents that need not be read again; it grows.
    """
    clock = SystemClock()
    files = fingerprint(clinic.documents)
    opened = open_database(DatabaseSettings(folder=clinic.data, device="kiosk-1"), clock)
    with opened.database as database:
        wrong = [finding for finding in check(database) if not finding.ok]
        store = SqlVisitStore(database, clock)
        with database.engine.connect() as connection:
            ids = connection.exec_driver_sql("SELECT id FROM visits ORDER BY started_at").all()
            rows = connection.exec_driver_sql(
                "SELECT visit_id, kind, state, sha256, file_name FROM documents"
            ).all()
        visits = {str(one): store.load(VisitId(one)) for (one,) in ids}
    papers = [
        _Paper(visit, DocumentKind(kind), DocumentState(state), sha256, files.get(name, ""))
        for visit, kind, state, sha256, name in rows
    ]
    known = {str(name) for *_, name in rows}
    # a file with a name of the writer's own may lie there: the next start takes it away
    broken = sum(DOCUMENT.fullmatch(name) is not None and name not in known for name in files)
    broken += sum(
        not _is_whole(clinic.documents / name)
        for name, sha256 in files.items()
        if DOCUMENT.fullmatch(name) and sha256 not in read_before
    )
    read_before |= set(files.values())
    return _Left(
        {key: visit for key, visit in visits.items() if visit},
        papers,
        bool(wrong or opened.recovery),
        broken,
    )


def _is_whole(file: Path) -> bool:
    try:
        return bool(text_of(file.read_bytes()))
    except Exception:  # noqa: BLE001 - whatever it is that a reader stumbles over
        return False


def _in_short(ledger: Ledger) -> str:
    return (
        f"{ledger.acknowledged} answers acknowledged, {ledger.lost} lost; damaged "
        f"{ledger.damaged}, partial {ledger.partial}, doubled {ledger.doubled}, absent "
        f"{ledger.absent}"
    )


if __name__ == "__main__":
    from tests.bench.figures import table

    sys.stdout.write(f"{table(measure(int(sys.argv[1])))}\n")
