"""One transaction: rolled back unless told to commit."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.database import Database
from db.faults import known_errors
from db.sqlite import READING


@dataclass(frozen=True, slots=True)
class UnitOfWork:
    """A transaction in progress."""

    session: Session

    def commit(self) -> None:
        """Make everything of this transaction last; returns once the disk has it."""
        self.session.commit()


@contextmanager
def unit_of_work(database: Database, *, reading: bool = False) -> Iterator[UnitOfWork]:
    """Open a transaction that no other thread of this process can come between.

    One that only reads keeps no other process from writing meanwhile. Raises DatabaseError when
    the database cannot be read or written, BugError when a rule of the schema is broken; nothing
    is stored then.
    """
    with (
        database.lock,
        known_errors(database.where),
        Session(
            database.engine.execution_options(**{READING: reading}), expire_on_commit=False
        ) as session,
    ):
        yield UnitOfWork(session)
