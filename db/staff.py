"""Keeps staff members and their failed sign-ins: the StaffStore of the domain's ports."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db import audit
from db.database import Database
from db.models import StaffAttemptsRow, StaffMemberRow
from db.unit_of_work import unit_of_work
from kiosk.domain.ports import AuditEvent
from kiosk.domain.staff import Attempts, StaffMember, StaffRole
from kiosk.errors import DatabaseError


class SqlStaffStore:
    """A StaffStore on a database. Each call is one transaction, on disk when the call returns.

    machine: id of the kiosk in whose data folder the secret of the PINs lies. A desk beside it,
    though another device, has the same staff, failures and audit chain.

    Any thread may call, one is served at a time. Raises DatabaseError when the database cannot be
    read or written.
    """

    def __init__(self, database: Database, machine: str) -> None:
        self._database = database
        self._machine = machine

    def members(self) -> Sequence[StaffMember]:
        """Return all members by name."""
        with unit_of_work(self._database) as work:
            rows = work.session.scalars(
                select(StaffMemberRow)
                .where(StaffMemberRow.device == self._machine)
                .order_by(StaffMemberRow.member)
            ).all()
            return tuple(self._member_of(row) for row in rows)

    def put(self, member: StaffMember) -> None:
        """Add a member, or give a known one this role and PIN."""
        with unit_of_work(self._database) as work:
            row = work.session.get(StaffMemberRow, (self._machine, member.name))
            if row is None:
                row = StaffMemberRow(device=self._machine, member=member.name)
                work.session.add(row)
            row.role = member.role.value
            row.pin_hash = member.pin_hash
            row.added_at = member.added_at
            work.commit()

    def upgrade(self, member: StaffMember, pin_hash: str) -> None:
        """Give a member a newer hash of the same PIN, unless changed or removed meanwhile."""
        with unit_of_work(self._database) as work:
            work.session.execute(
                update(StaffMemberRow)
                .where(
                    StaffMemberRow.device == self._machine,
                    StaffMemberRow.member == member.name,
                    StaffMemberRow.pin_hash == member.pin_hash,
                )
                .values(pin_hash=pin_hash)
            )
            work.commit()

    def remove(self, name: str) -> bool:
        """Remove a member; tell whether there was one."""
        with unit_of_work(self._database) as work:
            removed = work.session.scalars(
                delete(StaffMemberRow)
                .where(StaffMemberRow.device == self._machine, StaffMemberRow.member == name)
                .returning(StaffMemberRow.member)
            ).all()
            work.commit()
            return bool(removed)

    def attempts(self) -> Attempts | None:
        """Return what is remembered of this device, None when nothing is."""
        with unit_of_work(self._database) as work:
            return _attempts_of(work.session.get(StaffAttemptsRow, self._machine))

    def remember(self, attempts: Attempts, *, after: Attempts | None) -> bool:
        """Store what is to be remembered, unless something else is by now; tell whether it was."""
        with unit_of_work(self._database) as work:
            row = work.session.get(StaffAttemptsRow, self._machine, with_for_update=True)
            if _attempts_of(row) != after:
                return False
            self._write(work.session, row, attempts)
            try:
                work.commit()
            except IntegrityError:  # another program of this device was the first at the same time
                return False
            return True

    def audit(self, event: AuditEvent) -> None:
        """Append an audit event to the kiosk's chain."""
        with unit_of_work(self._database) as work:
            audit.append(work.session, self._machine, event)
            work.commit()

    def _write(self, session: Session, row: StaffAttemptsRow | None, attempts: Attempts) -> None:
        if row is None:
            row = StaffAttemptsRow(device=self._machine)
            session.add(row)
        row.failures = attempts.failures
        row.wait_until = attempts.wait_until
        row.clock_high = attempts.clock_high

    def _member_of(self, row: StaffMemberRow) -> StaffMember:
        try:
            return StaffMember(row.member, StaffRole(row.role), row.pin_hash, row.added_at)
        except ValueError:
            raise DatabaseError(
                f"staff member {row.member} has a role that this version does not know",
                where=self._database.where,
                remedy="Install the newest version of the kiosk",
            ) from None


def _attempts_of(row: StaffAttemptsRow | None) -> Attempts | None:
    return Attempts(row.failures, row.wait_until, row.clock_high) if row else None
