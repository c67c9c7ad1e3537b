"""The tablet loses its power: the next start finds what was acknowledged, and ends the visit."""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import pytest

from db.settings import DatabaseSettings
from kiosk.domain.visit import AnswerKind, Outcome, Step, StopReason, Visit
from tests.db.helpers import meddle
from tests.e2e.clinic import Clinic
from tests.e2e.commands import ROOT, fingerprint
from tests.e2e.papers import Papers, papers_of, stored_text, visits_in

ROUNDS = int(os.environ.get("KIOSK_TEST_KIOSK_KILLS", "6"))
STEPS = [Step.SAFETY, Step.TRIED, Step.VALUES, Step.LEANING, Step.QUESTIONS, Step.SHARE]
MOST_TOUCHES = 12


class Told(TypedDict):
    """A line of the driver."""

    visit: str
    answers: dict[str, str]
    ended: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a patient does before the power goes."""

    consent: str
    flag: str
    step: Step
    touches: int
    milliseconds: int

    @classmethod
    def of_round(cls, number: int) -> "Plan":
        dice = random.Random(number)
        return cls(
            consent="No" if number % 3 == 2 else "Yes",
            flag="Yes" if number % 2 else "No",
            step=STEPS[number % len(STEPS)],
            touches=dice.randint(1, MOST_TOUCHES),
            milliseconds=dice.randint(0, 400),
        )


def walk_until_the_power_goes(folder: Path, plan: Plan) -> list[Told]:
    """Kill a kiosk under a patient's finger; return what it had acknowledged."""
    arguments = [str(folder), plan.consent, plan.flag, plan.step.name]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.driver", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines: list[str] = []
        late = 0
        while late < plan.touches:
            line = process.stdout.readline()
            assert line, process.stderr.read()
            lines.append(line)
            late += _at_or_after(json.loads(line), plan.step)
        try:
            process.wait(plan.milliseconds / 1000)
        except subprocess.TimeoutExpired:
            process.kill()
        lines += process.stdout.readlines()
    return [json.loads(line) for line in lines if line.endswith("\n")]


def _at_or_after(told: Told, step: Step) -> bool:
    """Tell whether the hurried part of the walk is over."""
    reached = {"safety": Step.SAFETY, "tried": Step.TRIED, "value": Step.VALUES}
    reached |= {"leaning": Step.LEANING, "question": Step.QUESTIONS, "share": Step.SHARE}
    kinds = {name.partition("/")[0] for name in told["answers"]}
    farthest = max((reached[kind] for kind in kinds if kind in reached), default=Step.ATTRACT)
    return farthest >= step or bool(told["ended"])


def expected_papers(visits: list[Visit], plan: Plan) -> Counter[str]:
    """Return how many sheets of each kind there must be, by what the database says."""
    papers: Counter[str] = Counter()
    for visit in visits:
        shared = visit.outcome is not Outcome.WIPED and plan.consent == "Yes"
        papers["nurse"] += shared or (plan.flag == "Yes" and _was_flagged(visit))
        papers["take-home"] += visit.outcome is not Outcome.WIPED
    return papers


def _was_flagged(visit: Visit) -> bool:
    """Tell of a flag; a visit that only printed has lost its answers, but not before the flag."""
    return bool(visit.red_flags) or visit.outcome is Outcome.FINISHED


def is_kept(key: str, acknowledged: str, stored: str) -> bool:
    """Tell whether an answer is there; words may have grown by a letter nobody acknowledged."""
    if key.partition("/")[0] in {AnswerKind.OWN_QUESTION.value, AnswerKind.GOAL_WORDS.value}:
        return stored.startswith(acknowledged)
    return stored == acknowledged


@pytest.mark.parametrize("number", range(ROUNDS))
def test_what_was_acknowledged_is_there_after_a_kill(clinic: Clinic, number: int) -> None:
    plan = Plan.of_round(number)
    told = walk_until_the_power_goes(clinic.data.parent, plan)
    last = told[-1]

    found = {visit.id: visit for visit in visits_in(clinic)}
    visit = next(one for one in found.values() if one.id == last["visit"])
    if not last["ended"] and visit.outcome is None:
        stored = {f"{key.kind.value}/{key.item}": value for key, value in visit.answers.items()}
        lost = [
            key
            for key, value in last["answers"].items()
            if not is_kept(key, value, stored.get(key, ""))
        ]
        assert lost == []

    clinic.start()
    clinic.stop()

    after = visits_in(clinic)
    assert {one.id for one in after} == set(found)
    for before in found.values():
        now = next(one for one in after if one.id == before.id)
        if before.outcome is None:
            kept = Outcome.PARTIAL if before.consented else Outcome.WIPED
            assert (now.outcome, now.stop_reason) == (kept, StopReason.INTERRUPTED)
            assert now.red_flags == before.red_flags
            assert bool(now.answers) == (before.consented or bool(before.red_flags))
        else:
            assert now.outcome is before.outcome
    papers = papers_of(clinic)
    made = Counter({"nurse": len(papers.nurse), "take-home": len(papers.take_home)})
    assert made == expected_papers(after, plan)
    if plan.flag == "Yes":
        assert all("act first Yes:" in sheet for sheet in papers.nurse)

    clinic.start()
    clinic.stop()
    assert papers_of(clinic) == papers, "a second start must not make anything again"


@pytest.mark.parametrize("passphrase", ["", "correct horse battery"], ids=["plain", "encrypted"])
def test_a_sheet_that_was_written_but_not_yet_noted_is_not_written_again(
    clinic: Clinic, passphrase: str
) -> None:
    if passphrase:
        phrase = clinic.config.parent / "phrase"
        phrase.write_text(passphrase, encoding="utf-8")
        clinic.configure(f'[documents]\npassphrase_file = "{phrase.as_posix()}"\n')
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SHARE)
    patient.finish()
    clinic.stop()
    written = fingerprint(clinic.documents)
    assert len(written) == 2
    meddle(
        DatabaseSettings(folder=clinic.data),
        "UPDATE documents SET state = 'due', sha256 = '', exported_at = NULL",
    )

    clinic.start()
    clinic.stop()

    assert fingerprint(clinic.documents) == written
    assert all(one in stored_text(clinic) for one in written.values()), "noted with their hashes"


def test_a_tablet_that_stopped_before_anybody_came_has_nothing_to_tell(clinic: Clinic) -> None:
    clinic.start()
    clinic.stop()

    clinic.start()
    clinic.stop()

    assert visits_in(clinic) == []
    assert papers_of(clinic) == Papers(nurse=(), take_home=())
