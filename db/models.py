"""The tables, as typed models. They never leave this package.

No column identifies a patient; db.datamap says what each one is for.
"""

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import (
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


SearchedText: Final = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that is searched by how it begins: ordered by its bytes, whatever the server's language."""


class UtcTime(TypeDecorator[datetime]):
    """An aware time, stored as UTC and aware again when read."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware time into UTC; ValueError for one that is not aware."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time must be aware")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Mark the stored time as UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """All tables, with names for every constraint, so that migrations can speak of them."""

    metadata = MetaData(naming_convention=NAMING)


class VisitRow(Base):
    """A visit: where it stands, how it ended, and how far it is at the nurse's desk."""

    __tablename__ = "visits"
    __table_args__ = (
        Index(None, "device", "outcome"),
        Index(None, "desk_place", "ended_at", "code_key"),
        Index(None, "desk_place", "code_key", "ended_at", "id"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    device: Mapped[str] = mapped_column(String(100))
    code: Mapped[str] = mapped_column(Text)
    code_issued: Mapped[bool]
    language: Mapped[str] = mapped_column(String(40))
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    page: Mapped[str] = mapped_column(Text)
    reached: Mapped[str] = mapped_column(String(40))
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)
    kept_from: Mapped[datetime | None] = mapped_column(UtcTime)
    """When it ended by the clock as it is set now; None while nobody set it since."""
    outcome: Mapped[str | None] = mapped_column(String(40))
    stop_reason: Mapped[str | None] = mapped_column(String(40))
    code_key: Mapped[str] = mapped_column(SearchedText, server_default="")
    alert: Mapped[str | None] = mapped_column(String(40))
    desk_place: Mapped[int | None]
    """A db.mapping.DeskPlace; None keeps a visit off the desk's list."""
    version: Mapped[int] = mapped_column(server_default="1")
    done_at: Mapped[datetime | None] = mapped_column(UtcTime)


class AnswerRow(Base):
    """One answer of a visit; position is the order of first giving."""

    __tablename__ = "answers"

    visit_id: Mapped[str] = mapped_column(
        ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    item: Mapped[str] = mapped_column(String(200), primary_key=True)
    value: Mapped[str] = mapped_column(Text)
    position: Mapped[int]
    answered_at: Mapped[datetime] = mapped_column(UtcTime)


class PauseRow(Base):
    """A visit whose patient took a break; look is JSON. No code stands here, only its hash."""

    __tablename__ = "pauses"

    visit_id: Mapped[str] = mapped_column(
        ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True
    )
    seal: Mapped[str] = mapped_column(String(64))
    paused_at: Mapped[datetime] = mapped_column(UtcTime)
    until: Mapped[datetime] = mapped_column(UtcTime)
    editing: Mapped[str | None] = mapped_column(String(40))
    more_time: Mapped[bool]
    told: Mapped[bool]
    look: Mapped[str] = mapped_column(Text)


class DocumentRow(Base):
    """A document of a visit: due until its file is whole on disk.

    Only its exporter, a kiosk or a desk, writes it: no two processes write the same file.
    """

    __tablename__ = "documents"
    __table_args__ = (
        UniqueConstraint("visit_id", "kind", "version"),
        Index(None, "state", "exporter"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(40))
    file_name: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(40))
    sha256: Mapped[str] = mapped_column(String(64))
    exported_at: Mapped[datetime | None] = mapped_column(UtcTime)
    kept_from: Mapped[datetime | None] = mapped_column(UtcTime)
    """When it was exported by the clock as it is set now; None while nobody set it since."""
    version: Mapped[int] = mapped_column(server_default="1")
    exporter: Mapped[str] = mapped_column(String(100))


class ReviewRow(Base):
    """A nurse's review of a visit; version is that of the sheet it made."""

    __tablename__ = "reviews"

    visit_id: Mapped[str] = mapped_column(
        ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    ticks: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    initials: Mapped[str] = mapped_column(String(40))
    staff: Mapped[str] = mapped_column(String(100))
    at: Mapped[datetime] = mapped_column(UtcTime)


class AuditEventRow(Base):
    """Something that happened on a device, chained to what happened before."""

    __tablename__ = "audit_events"

    device: Mapped[str] = mapped_column(String(100), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcTime)
    action: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    result: Mapped[str] = mapped_column(Text)
    previous_hash: Mapped[str] = mapped_column(String(64))
    own_hash: Mapped[str] = mapped_column(String(64))


class AuditChainRow(Base):
    """Both ends of a device's chain, so that a cut at either end shows."""

    __tablename__ = "audit_chains"

    device: Mapped[str] = mapped_column(String(100), primary_key=True)
    pruned_sequence: Mapped[int]
    pruned_hash: Mapped[str] = mapped_column(String(64))
    sequence: Mapped[int]
    head_hash: Mapped[str] = mapped_column(String(64))


class StaffMemberRow(Base):
    """Somebody who can sign in; device is the kiosk whose secret the PIN is keyed with."""

    __tablename__ = "staff_members"

    device: Mapped[str] = mapped_column(String(100), primary_key=True)
    member: Mapped[str] = mapped_column(String(40), primary_key=True)
    role: Mapped[str] = mapped_column(String(40))
    pin_hash: Mapped[str] = mapped_column(Text)
    added_at: Mapped[datetime] = mapped_column(UtcTime)


class StaffAttemptsRow(Base):
    """Failed sign-ins in a row at a kiosk, and until when nobody may try again."""

    __tablename__ = "staff_attempts"

    device: Mapped[str] = mapped_column(String(100), primary_key=True)
    failures: Mapped[int]
    wait_until: Mapped[datetime | None] = mapped_column(UtcTime)
    clock_high: Mapped[datetime] = mapped_column(UtcTime)
