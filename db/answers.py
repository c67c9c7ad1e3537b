"""The answers of visits in a transaction that is in progress, and their deletion.

The caller commits, and then has what was deleted overwritten in the file.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from db.database import Database
from db.faults import known_errors
from db.mapping import DeskPlace
from db.models import AnswerRow, DocumentRow, VisitRow
from db.papers import is_due
from db.retention import ended
from db.sqlite import checkpoint, driver_connection
from kiosk.domain.summary import AlertState
from kiosk.domain.visit import AnswerKind


def of_visit(session: Session, visit: str) -> Sequence[AnswerRow]:
    """Return the answers of a visit in the order first given."""
    return session.scalars(
        select(AnswerRow).where(AnswerRow.visit_id == visit).order_by(AnswerRow.position)
    ).all()


def forget(session: Session, row: VisitRow) -> bool:
    """Delete what nobody agreed to keep of a visit; tell whether it was done.

    The safety check stays where it holds a red flag, for the desk. While a document is still to
    be written, here or elsewhere, nothing is done.
    """
    session.refresh(row, with_for_update=True)
    if session.scalars(
        select(DocumentRow.id).where(DocumentRow.visit_id == row.id, is_due()).limit(1)
    ).first():
        return False
    gone = delete(AnswerRow).where(AnswerRow.visit_id == row.id)
    if row.alert == AlertState.FLAGS.value:
        session.execute(gone.where(AnswerRow.kind != AnswerKind.SAFETY.value))
    else:
        session.execute(gone)
        row.alert = None
    return True


def erase_old(session: Session, device: str, ended_before: datetime) -> int:
    """Delete the answers of a kiosk's visits that ended before a time and have no document due.

    Return how many visits were emptied.
    """
    # locked first and looked at then: a desk that has just made a document due comes before
    old = session.scalars(
        select(VisitRow.id)
        .where(
            VisitRow.device == device,
            ended() < ended_before,
            exists().where(AnswerRow.visit_id == VisitRow.id),
        )
        .with_for_update()
    ).all()
    waiting = set(session.scalars(select(DocumentRow.visit_id).where(is_due())))
    emptied = [visit for visit in old if visit not in waiting]
    empty(session, emptied)
    return len(emptied)


def empty(session: Session, visits: Collection[str]) -> None:
    """Delete all answers of visits, and what their rows tell of a red flag."""
    session.execute(delete(AnswerRow).where(AnswerRow.visit_id.in_(visits)))
    session.execute(update(VisitRow).where(VisitRow.id.in_(visits)).values(alert=None))
    session.execute(
        update(VisitRow)
        .where(VisitRow.id.in_(visits), VisitRow.desk_place == DeskPlace.FLAGGED)
        .values(desk_place=DeskPlace.WAITING)
    )


def overwrite_deleted(database: Database) -> None:
    """Overwrite deleted rows in the file and empty the log that still holds them."""
    if not database.embedded:
        return
    with (
        database.lock,
        known_errors(database.where),
        driver_connection(database.engine) as driver,
    ):
        checkpoint(driver, database.where)
