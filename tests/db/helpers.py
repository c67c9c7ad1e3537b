"""Visits, databases and broken files for the tests of the database."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from db import schema
from db.engine import Opened, open_database
from db.key import load_key
from db.settings import DatabaseSettings
from db.sqlite import DriverConnection, connect
from db.store import SqlVisitStore
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.domain.visit import (
    Answer,
    AnswerKey,
    AnswerKind,
    Outcome,
    Page,
    Step,
    StopReason,
    Visit,
)
from kiosk.errors import DatabaseError, ExitCode
from tests.fakes import FakeClock

NEXT_REVISION: Final = f"{int(schema.head()) + 1:04d}"
_NEXT_MIGRATION: Final = '''
"""Rebuilds visits with a new column, as a later release would."""

import sqlalchemy as sa
from alembic import op

revision = "NEXT"
down_revision = "HEAD"
branch_labels = None
depends_on = None


def upgrade() -> None:
    embedded = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table("visits", recreate="always" if embedded else "never") as batch:
        batch.add_column(sa.Column("room", sa.Text(), nullable=False, server_default="here"))
    # MIDDLE


def downgrade() -> None:
    with op.batch_alter_table("visits") as batch:
        batch.drop_column("room")
'''


def visit_at(at: datetime, number: int = 1, answers: dict[AnswerKey, str] | None = None) -> Visit:
    """Return a visit that has just begun."""
    return Visit(
        id=VisitId(f"{number:032x}"),
        code=VisitCode(""),
        code_issued=False,
        language=LanguageTag("en"),
        started_at=at,
        page=Page(Step.COMFORT),
        reached=Step.COMFORT,
        answers=MappingProxyType(answers or {}),
    )


def ended(
    visit: Visit,
    at: datetime,
    outcome: Outcome = Outcome.FINISHED,
    reason: StopReason = StopReason.DONE,
) -> Visit:
    """Return a visit after its end."""
    return replace(visit, ended_at=at, outcome=outcome, stop_reason=reason)


def due(visit: Visit, kind: DocumentKind = DocumentKind.NURSE_SHEET) -> Document:
    """Return a document that is due."""
    return Document(visit.id, kind, f"2026/{visit.id[-4:]}-{kind.value}.pdf", DocumentState.DUE)


def own_words(text: str) -> Answer:
    """Return an answer in the patient's own words."""
    return Answer(AnswerKind.OWN_QUESTION, "", text)


def raw(settings: DatabaseSettings) -> DriverConnection:
    """Open the embedded database beside the program, with its key."""
    key = load_key(settings)[0] if settings.cipher else None
    return connect(settings.database_file, key, 0)


def meddle(settings: DatabaseSettings, *statements: str) -> None:
    """Change a closed database behind the program's back."""
    connection = raw(settings)
    for statement in statements:
        connection.execute(statement).fetchall()
    connection.close()


def filled(settings: DatabaseSettings, clock: FakeClock, visits: int = 10) -> None:
    """Make a database with some visits in it, and close it."""
    with open_database(settings, clock).database as database:
        store = SqlVisitStore(database, clock)
        for number in range(1, visits + 1):
            words = f"Will it hurt? {'word ' * 600}"
            answers = {AnswerKey(AnswerKind.QUESTION, "pain"): "yes", own_words("").key: words}
            store.begin(visit_at(clock.now(), number, answers))


def damage(path: Path, change: Callable[[bytearray], object]) -> None:
    """Change a file's bytes."""
    content = bytearray(path.read_bytes())
    change(content)
    path.write_bytes(content)


def later_migrations(folder: Path, middle: str = "pass") -> Path:
    """Make a migrations folder that goes one revision on; middle runs before its end."""
    source = schema.migrations_folder()
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = _NEXT_MIGRATION.replace("# MIDDLE", middle)
    text = text.replace("NEXT", NEXT_REVISION).replace("HEAD", schema.head())
    (folder / "versions" / f"{NEXT_REVISION}_rooms.py").write_text(text, encoding="utf-8")
    return folder


def visit_ids(opened: Opened, clock: FakeClock) -> list[VisitId]:
    """Return the ids of all unfinished visits."""
    return [visit.id for visit in SqlVisitStore(opened.database, clock).unfinished()]


def refusal(settings: DatabaseSettings, clock: FakeClock) -> DatabaseError:
    """Open a database that cannot be used; return what is said, one line long."""
    with pytest.raises(DatabaseError) as caught:
        open_database(settings, clock)
    assert caught.value.exit_code is ExitCode.DATABASE_UNUSABLE
    assert "\n" not in str(caught.value)
    return caught.value


def contents(settings: DatabaseSettings) -> dict[str, bytes]:
    """Return what the data folder holds."""
    return {
        path.name: path.read_bytes()
        for path in settings.folder.iterdir()
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }
