"""Keeps what is to be known of pauses beside their visits: the PauseStore of kiosk.domain.ports."""

import json
from collections.abc import Sequence
from types import MappingProxyType

from sqlalchemy import delete, select

from db.answers import overwrite_deleted
from db.database import Database
from db.mapping import step_name
from db.models import PauseRow, VisitRow
from db.unit_of_work import unit_of_work
from kiosk.domain.ids import VisitId
from kiosk.domain.pausing import Held
from kiosk.domain.visit import Step
from kiosk.errors import DatabaseError


class SqlPauseStore:
    """A PauseStore on a database. Each call is one transaction, on disk when the call returns.

    Any thread may call, one is served at a time. Raises DatabaseError when the database cannot be
    read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def hold(self, held: Held) -> None:
        """Store that a visit which is under way is paused."""
        with unit_of_work(self._database) as work:
            work.session.merge(
                PauseRow(
                    visit_id=held.visit,
                    seal=held.seal,
                    paused_at=held.paused_at,
                    until=held.until,
                    editing=step_name(held.editing) if held.editing is not None else None,
                    more_time=held.more_time,
                    told=held.told,
                    look=json.dumps(dict(held.look)),
                )
            )
            work.commit()

    def held(self) -> Sequence[Held]:
        """Return the pauses of this kiosk's visits that have no outcome yet, oldest first."""
        with unit_of_work(self._database) as work:
            rows = work.session.scalars(
                select(PauseRow)
                .join(VisitRow, VisitRow.id == PauseRow.visit_id)
                .where(VisitRow.device == self._database.device, VisitRow.outcome.is_(None))
                .order_by(PauseRow.paused_at, PauseRow.visit_id)
            ).all()
            return tuple(self._held_of(row) for row in rows)

    def release(self, visit: VisitId) -> None:
        """Forget the pause of a visit; one that is not paused is no error."""
        with unit_of_work(self._database) as work:
            work.session.execute(delete(PauseRow).where(PauseRow.visit_id == visit))
            work.commit()

    def drop(self, visit: VisitId) -> None:
        """Delete a visit without an outcome, with all it holds; one that is gone is no error.

        Deleted content is overwritten in the file.
        """
        with unit_of_work(self._database) as work:
            work.session.execute(
                delete(VisitRow).where(
                    VisitRow.id == visit,
                    VisitRow.device == self._database.device,
                    VisitRow.outcome.is_(None),
                )
            )
            work.commit()
        overwrite_deleted(self._database)

    def _held_of(self, row: PauseRow) -> Held:
        try:
            look = json.loads(row.look)
            return Held(
                visit=VisitId(row.visit_id),
                seal=row.seal,
                paused_at=row.paused_at,
                until=row.until,
                editing=Step[row.editing.upper()] if row.editing else None,
                more_time=row.more_time,
                told=row.told,
                look=MappingProxyType({str(name): value for name, value in look.items()}),
            )
        except (KeyError, ValueError, AttributeError):
            what = f"the pause of visit {row.visit_id}"
            raise DatabaseError(
                f"{what} holds something that this version does not know",
                where=self._database.where,
                remedy="Install the newest version of the kiosk",
            ) from None
