"""The list of the nurse's desk, in its order, fast however many visits there are.

The list is read place by place, each along an index; nothing is sorted but what a search found.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.mapping import DeskPlace, desk_visit_of
from db.models import AnswerRow, ReviewRow, VisitRow
from kiosk.domain.desk import COUNTED_TO, DeskList, DeskQuery, DeskState, DeskVisit, code_key
from kiosk.domain.summary import AlertState
from kiosk.domain.visit import YES, AnswerKind

_Found = tuple[VisitRow, ReviewRow | None]
_Time = InstrumentedAttribute[datetime | None] | ColumnElement[datetime | None]

_SORTED_AT_MOST: Final = 3_000
"""Visits of one code prefix that are sorted; where there are more, the newest are close by."""
_LAST_SIGN: Final = "\U0010ffff"


def find(session: Session, query: DeskQuery, where: str) -> DeskList:
    """Return what a query asks for; DatabaseError for what this version does not know."""
    places = [place for place in DeskPlace if query.state in (None, place.state)]
    # a server knows how many visits have such a code, and takes the better way by itself
    found = None if _on_server(session) else _with_code(session, places, query)
    if found is None:
        found = []
        for place in places:
            if len(found) <= query.limit:
                found += _by_time(session, place, query, query.limit + 1 - len(found))
    return DeskList(
        visits=_rows(session, found[: query.limit], where),
        more=len(found) > query.limit,
        counts=_counts(session, query),
    )


def one(session: Session, visit: str, where: str) -> DeskVisit | None:
    """Return one ended visit, on the list or not, None when there is none."""
    found = session.execute(
        _with_review().where(VisitRow.id == visit, VisitRow.ended_at.is_not(None))
    ).one_or_none()
    return _rows(session, [(found[0], found[1])], where)[0] if found else None


def _with_code(session: Session, places: list[DeskPlace], query: DeskQuery) -> list[_Found] | None:
    """Return what has the code asked for; None when none is, or too many have it to be sorted."""
    prefix = code_key(query.code)
    if not prefix:
        return None
    some = (
        select(VisitRow.id, VisitRow.desk_place, VisitRow.ended_at)
        .where(VisitRow.desk_place.in_(places), *_begins_with(prefix))
        .limit(_SORTED_AT_MOST + 1)
        .subquery()
    )
    if (session.scalar(select(func.count()).select_from(some)) or 0) > _SORTED_AT_MOST:
        return None
    order = (some.c.desk_place, some.c.ended_at.desc(), some.c.id.desc())
    first = select(some.c.id).where(*_times(query, some.c.ended_at)).order_by(*order)
    ids = session.scalars(first.limit(query.limit + 1)).all()
    if not ids:
        return []
    wanted = _with_review().where(VisitRow.id.in_(ids))
    rows = {row[0].id: (row[0], row[1]) for row in session.execute(wanted)}
    return [rows[one] for one in ids]


def _by_time(session: Session, place: DeskPlace, query: DeskQuery, room: int) -> list[_Found]:
    conditions = [VisitRow.desk_place == place, *_times(query, VisitRow.ended_at)]
    prefix = code_key(query.code)
    if prefix and _on_server(session):
        conditions += _begins_with(prefix)
    elif prefix:
        # one in every so many visits has such a code: the first ones are soon found by time
        conditions.append(func.substr(VisitRow.code_key, 1, len(prefix)) == prefix)
    order = (VisitRow.ended_at.desc(), VisitRow.id.desc())
    found = session.execute(_with_review().where(*conditions).order_by(*order).limit(room))
    return [(row[0], row[1]) for row in found]


def _begins_with(prefix: str) -> list[ColumnElement[bool]]:
    return [VisitRow.code_key >= prefix, VisitRow.code_key < prefix + _LAST_SIGN]


def _on_server(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"


def _times(query: DeskQuery, ended: _Time) -> list[ColumnElement[bool]]:
    limits = []
    if query.ended_from is not None:
        limits.append(ended >= query.ended_from)
    if query.ended_before is not None:
        limits.append(ended < query.ended_before)
    return limits


def _counts(session: Session, query: DeskQuery) -> dict[DeskState, int]:
    each = [
        select(func.count())
        .select_from(
            select(VisitRow.desk_place)
            .where(VisitRow.desk_place == place, *_times(query, VisitRow.ended_at))
            .limit(COUNTED_TO)
            .subquery()
        )
        .scalar_subquery()
        for place in DeskPlace
    ]
    counts = dict.fromkeys(DeskState, 0)
    for place, count in zip(DeskPlace, session.execute(select(*each)).one(), strict=True):
        counts[place.state] = min(counts[place.state] + int(count), COUNTED_TO)
    return counts


def _with_review() -> Select[VisitRow, ReviewRow]:
    newest = and_(ReviewRow.visit_id == VisitRow.id, ReviewRow.version == VisitRow.version)
    return select(VisitRow, ReviewRow).outerjoin(ReviewRow, newest)


def _rows(session: Session, found: Iterable[_Found], where: str) -> tuple[DeskVisit, ...]:
    pairs = tuple(found)
    flagged = [row.id for row, _ in pairs if row.alert == AlertState.FLAGS.value]
    flags: dict[str, list[str]] = {}
    if flagged:
        said = session.execute(
            select(AnswerRow.visit_id, AnswerRow.item)
            .where(
                AnswerRow.visit_id.in_(flagged),
                AnswerRow.kind == AnswerKind.SAFETY.value,
                AnswerRow.value == YES,
            )
            .order_by(AnswerRow.visit_id, AnswerRow.position)
        )
        for visit, item in said:
            flags.setdefault(visit, []).append(item)
    return tuple(desk_visit_of(row, review, flags.get(row.id, ()), where) for row, review in pairs)
