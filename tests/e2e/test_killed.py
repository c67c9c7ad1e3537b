"""The tablet loses its power: the next start finds what was acknowledged, and ends the visit."""

import os
from collections import Counter

import pytest

from db.settings import DatabaseSettings
from kiosk.domain.ports import DocumentKind
from kiosk.domain.visit import Outcome, Step, StopReason
from tests.db.helpers import meddle
from tests.e2e.clinic import Clinic
from tests.e2e.commands import fingerprint
from tests.e2e.papers import Papers, papers_of, stored_text, visits_in
from tests.e2e.power_cuts import Driven, Plan, lost_answers, papers_due

ROUNDS = int(os.environ.get("KIOSK_TEST_KIOSK_KILLS", "6"))


@pytest.mark.parametrize("number", range(ROUNDS))
def test_what_was_acknowledged_is_there_after_a_kill(clinic: Clinic, number: int) -> None:
    plan = Plan.of_round(number)
    driven = Driven(clinic.data.parent, plan)
    last = driven.kill()[-1]
    assert driven.fault == ""

    found = {visit.id: visit for visit in visits_in(clinic)}
    visit = next(one for one in found.values() if one.id == last["visit"])
    if not last["ended"] and visit.outcome is None:
        assert lost_answers(last["answers"], visit) == []

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
    made = Counter(
        {
            DocumentKind.NURSE_SHEET: len(papers.nurse),
            DocumentKind.TAKE_HOME: len(papers.take_home),
        }
    )
    assert made == papers_due(after, plan)
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
