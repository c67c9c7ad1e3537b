"""The audit log: appended to only, each event chained to the one before by SHA-256.

Without a secret a whole chain can be forged by whoever can write the database; the head that is
sent elsewhere each day (see head) is what such a forgery contradicts.
"""

import hashlib
import json
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.models import AuditChainRow, AuditEventRow
from kiosk.domain.ports import AuditEvent

NO_HASH: Final = "0" * 64
"""What the first event of a chain has before it."""


def append(session: Session, device: str, event: AuditEvent) -> None:
    """Add an event at the end of a device's chain; the caller commits."""
    chain = session.get(AuditChainRow, device, with_for_update=True)
    if chain is None:
        chain = AuditChainRow(
            device=device, pruned_sequence=0, pruned_hash=NO_HASH, sequence=0, head_hash=NO_HASH
        )
        session.add(chain)
    row = AuditEventRow(
        device=device,
        sequence=chain.sequence + 1,
        at=event.at,
        action=event.action,
        subject=event.subject,
        result=event.result,
        previous_hash=chain.head_hash,
    )
    row.own_hash = own_hash(row)
    session.add(row)
    chain.sequence = row.sequence
    chain.head_hash = row.own_hash


def head(session: Session, device: str) -> tuple[int, str]:
    """Return number and hash of a device's last event; (0, NO_HASH) when there is none."""
    chain = session.get(AuditChainRow, device)
    return (chain.sequence, chain.head_hash) if chain else (0, NO_HASH)


def prune(session: Session, device: str, before: datetime) -> int:
    """Delete a device's events older than a time, from the oldest on; return how many.

    The chain remembers where it goes on from. The caller commits.
    """
    chain = session.get(AuditChainRow, device, with_for_update=True)
    if chain is None:
        return 0
    # the first young event ends it, so that a clock set back leaves no hole in the chain
    first_kept = session.scalars(
        select(AuditEventRow.sequence)
        .where(AuditEventRow.device == device, AuditEventRow.at >= before)
        .order_by(AuditEventRow.sequence)
        .limit(1)
    ).first()
    last = session.scalars(
        select(AuditEventRow)
        .where(
            AuditEventRow.device == device,
            AuditEventRow.sequence < (chain.sequence + 1 if first_kept is None else first_kept),
        )
        .order_by(AuditEventRow.sequence.desc())
        .limit(1)
    ).first()
    if last is None:
        return 0
    count = last.sequence - chain.pruned_sequence
    chain.pruned_sequence, chain.pruned_hash = last.sequence, last.own_hash
    session.execute(
        delete(AuditEventRow).where(
            AuditEventRow.device == device, AuditEventRow.sequence <= last.sequence
        )
    )
    return count


def verify(session: Session) -> list[str]:
    """Return what is wrong with the chains, one line each; empty when nothing is.

    Finds edits, deletions, changes of order and cut ends.
    """
    chains = {chain.device: chain for chain in session.scalars(select(AuditChainRow))}
    devices = set(chains) | set(session.scalars(select(AuditEventRow.device).distinct()))
    problems: list[str] = []
    for device in sorted(devices):
        chain = chains.get(device)
        if chain is None:
            problems.append(f"{device}: events without a chain")
        else:
            problems.extend(f"{device}: {problem}" for problem in _problems(session, chain))
    return problems


def heads(session: Session) -> list[tuple[str, int, str]]:
    """Return each device with number and hash of its last event, by device."""
    chains = session.scalars(select(AuditChainRow).order_by(AuditChainRow.device))
    return [(chain.device, chain.sequence, chain.head_hash) for chain in chains]


def last_event_at(session: Session, device: str) -> datetime | None:
    """Return when the newest event of a device happened, None for none that is kept."""
    newest = select(AuditEventRow.at).where(AuditEventRow.device == device)
    return session.scalar(newest.order_by(AuditEventRow.at.desc()).limit(1))


def own_hash(row: AuditEventRow) -> str:
    """Return the hash of an event and of all before it, hex."""
    fields = [
        row.previous_hash,
        row.device,
        row.sequence,
        row.at.astimezone(UTC).isoformat(timespec="microseconds"),
        row.action,
        row.subject,
        row.result,
    ]
    return hashlib.sha256(json.dumps(fields).encode("ascii")).hexdigest()


def _problems(session: Session, chain: AuditChainRow) -> list[str]:
    try:
        return _verify_chain(session, chain)
    except (TypeError, ValueError):  # SQLite stores anything; a time of another form is an edit
        return ["an event holds what was never written there, so it was changed"]


def _verify_chain(session: Session, chain: AuditChainRow) -> list[str]:
    problems = []
    sequence, previous = chain.pruned_sequence, chain.pruned_hash
    rows = session.scalars(
        select(AuditEventRow)
        .where(AuditEventRow.device == chain.device)
        .order_by(AuditEventRow.sequence)
        .execution_options(yield_per=500)
    )
    for row in rows:
        if row.sequence != sequence + 1:
            problems.append(f"events {sequence + 1} to {row.sequence - 1} are missing")
        elif row.previous_hash != previous:
            problems.append(f"event {row.sequence} does not follow from the one before")
        if row.own_hash != own_hash(row):
            problems.append(f"event {row.sequence} was changed")
        sequence, previous = row.sequence, row.own_hash
    if (sequence, previous) != (chain.sequence, chain.head_hash):
        problems.append(f"the log ends at event {sequence}, not at {chain.sequence} as it should")
    return problems
