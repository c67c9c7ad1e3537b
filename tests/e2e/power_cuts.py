"""Kills a kiosk under a patient's finger, and knows what must be left of the visit afterwards.

Belongs here: the plan of a patient, the kill, the rules. What is asserted belongs to the tests,
what is counted to the bench.
"""

import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import AnswerKind, Outcome, Step, Visit
from tests.e2e.commands import ROOT

STEPS = [Step.SAFETY, Step.TRIED, Step.VALUES, Step.LEANING, Step.QUESTIONS, Step.SHARE]
MOST_TOUCHES = 12
LONGEST_EXPORT_MS = 2500
"""Both sheets of a visit are on the disk before that, their process started and ended."""


class Told(TypedDict):
    """A line of the driver; no visit: the kiosk has just become ready."""

    visit: str
    answers: dict[str, str]
    ended: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a patient does before the power goes.

    It goes after so many touches from a step on; when exporting, after the end of the visit.
    """

    consent: str
    flag: str
    step: Step
    touches: int
    milliseconds: int
    exporting: bool = False

    @classmethod
    def of_round(cls, number: int) -> "Plan":
        """Return a plan that ends anywhere in a visit."""
        dice = random.Random(number)
        return cls(
            consent="No" if number % 3 == 2 else "Yes",
            flag="Yes" if number % 2 else "No",
            step=STEPS[number % len(STEPS)],
            touches=dice.randint(1, MOST_TOUCHES),
            milliseconds=dice.randint(0, 400),
        )

    @classmethod
    def of_export(cls, number: int) -> "Plan":
        """Return a plan that ends while the sheets are made, or just before or after."""
        dice = random.Random(number)
        return cls(
            consent="No" if number % 3 == 2 else "Yes",
            flag=dice.choice(["Yes", "No"]),
            step=Step.SHARE,
            touches=1,
            milliseconds=dice.randint(0, LONGEST_EXPORT_MS),
            exporting=True,
        )

    def reached_by(self, told: Told) -> bool:
        """Tell whether the hurried part of the walk is over."""
        if self.exporting:
            return bool(told["ended"])
        reached = {"safety": Step.SAFETY, "tried": Step.TRIED, "value": Step.VALUES}
        reached |= {"leaning": Step.LEANING, "question": Step.QUESTIONS, "share": Step.SHARE}
        kinds = {name.partition("/")[0] for name in told["answers"]}
        farthest = max((reached[kind] for kind in kinds if kind in reached), default=Step.ATTRACT)
        return farthest >= self.step or bool(told["ended"])


class Driven:
    """A kiosk with a patient in front of it, in a process of its own, until it is killed."""

    def __init__(self, folder: Path, plan: Plan | None) -> None:
        step = plan.step if plan else Step.ATTRACT
        arguments = [plan.consent, plan.flag, step.name] if plan else ["Yes", "No", step.name]
        self._plan = plan
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.driver", str(folder), *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._lines = self._read()
        self._killed = False
        self._complaint = ""

    @property
    def fault(self) -> str:
        """Return how it ended otherwise than by the kill; empty for none."""
        return "" if self._killed else self._complaint

    def wait_until_ready(self) -> None:
        """Wait until somebody could begin a visit, and all that was due is written."""
        first = next(self._lines, None)
        if first is None:
            self._close()
        assert first is not None, self._complaint
        assert not first["visit"]

    def kill(self) -> list[Told]:
        """Kill it when the plan says so; return what it had acknowledged."""
        assert self._plan is not None
        told: list[Told] = []
        late = 0
        for one in self._lines:
            told.append(one)
            late += self._plan.reached_by(one)
            if late == self._plan.touches:
                break
        try:
            self._process.wait(self._plan.milliseconds / 1000)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._killed = True
        told += self._lines
        self._close()
        return [one for one in told if one["visit"]]

    def end(self) -> None:
        """Wait until a kiosk that nobody came to has ended in good order."""
        self._close()
        assert not self._process.returncode, self._complaint

    def _read(self) -> Iterator[Told]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith("\n"):
                yield json.loads(line)

    def _close(self) -> None:
        with self._process as process:
            _, self._complaint = process.communicate()


def lost_answers(acknowledged: Mapping[str, str], visit: Visit) -> list[str]:
    """Return the names of answers that were acknowledged and are not stored."""
    stored = {f"{key.kind.value}/{key.item}": value for key, value in visit.answers.items()}
    return [
        key for key, value in acknowledged.items() if not _is_kept(key, value, stored.get(key, ""))
    ]


def papers_due(visits: Iterable[Visit], plan: Plan) -> Counter[DocumentKind]:
    """Return how many sheets of each kind there must be of visits that have ended."""
    papers: Counter[DocumentKind] = Counter()
    for visit in visits:
        wiped = visit.outcome is Outcome.WIPED
        shared = not wiped and plan.consent == "Yes"
        papers[DocumentKind.NURSE_SHEET] += shared or (plan.flag == "Yes" and _was_flagged(visit))
        papers[DocumentKind.TAKE_HOME] += not wiped
    return papers


def _was_flagged(visit: Visit) -> bool:
    """Tell of a flag; a visit that only printed has lost its answers, but not before the flag."""
    return bool(visit.red_flags) or visit.outcome is Outcome.FINISHED


def _is_kept(key: str, acknowledged: str, stored: str) -> bool:
    """Tell whether an answer is there; words may have grown by a letter nobody acknowledged."""
    if key.partition("/")[0] in {AnswerKind.OWN_QUESTION.value, AnswerKind.GOAL_WORDS.value}:
        return stored.startswith(acknowledged)
    return stored == acknowledged
