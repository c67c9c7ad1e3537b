"""Another program holds the database: the tablet rests, says why, and loses no answer."""

from db.settings import DatabaseSettings
from kiosk.domain.visit import AnswerKind, Outcome, Step
from tests.db.helpers import raw
from tests.e2e.clinic import Clinic
from tests.e2e.papers import only, papers_of, visits_in

RESTS = "This tablet needs a rest."


def test_an_answer_waits_while_the_database_is_held_and_is_stored_once(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.PAIN)
    patient.rest()
    other = raw(DatabaseSettings(folder=clinic.data))
    other.execute("BEGIN IMMEDIATE").fetchall()

    patient.choose("7")
    patient.waits_until_it_says(RESTS)
    other.execute("ROLLBACK").fetchall()
    other.close()
    patient.waits_for(lambda: not patient.sees(RESTS))

    log = (clinic.data / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "another program holds the database" in log
    patient.hurry_to(Step.SHARE)
    patient.finish()
    clinic.stop()
    (visit,) = visits_in(clinic)
    assert visit.outcome is Outcome.FINISHED
    assert visit.items(AnswerKind.PEG, "7")
    assert only(papers_of(clinic).nurse)
