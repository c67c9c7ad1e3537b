"""Delete answers when their time is over."""

from datetime import timedelta

from kiosk.domain.ports import AuditEvent, Clock, VisitStore


def forget_old_answers(store: VisitStore, clock: Clock, *, keep: timedelta) -> int:
    """Delete the answers of visits that ended longer ago than keep; return how many visits."""
    now = clock.now()
    emptied = store.erase_answers(now - keep)
    if emptied:
        store.audit(AuditEvent(now, "visits.emptied", str(emptied), "ok"))
    return emptied
