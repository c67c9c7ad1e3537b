"""Reads what a kiosk left behind: its documents, its database, its log."""

import re
from dataclasses import dataclass

from db.engine import open_database
from db.key import load_key
from db.settings import DatabaseSettings
from db.sqlite import connect
from db.store import SqlVisitStore
from kiosk.domain.ids import VisitId
from kiosk.domain.visit import Visit
from kiosk.system import SystemClock
from tests.documents.reading import text_of
from tests.e2e.clinic import Clinic

DOCUMENT = re.compile(r"(take-home/)?\d{8}-\d{4}-[A-Z2-7]{8}\.pdf")


@dataclass(frozen=True, slots=True)
class Papers:
    """The texts of all documents, oldest first."""

    nurse: tuple[str, ...]
    take_home: tuple[str, ...]


def papers_of(clinic: Clinic) -> Papers:
    """Read every document; each has the form of name that says nothing of anybody."""
    files = [file for file in sorted(clinic.documents.rglob("*")) if file.is_file()]
    for file in files:
        assert DOCUMENT.fullmatch(file.relative_to(clinic.documents).as_posix()), file.name
    texts = {file: text_of(file.read_bytes()) for file in files}
    return Papers(
        tuple(text for file, text in texts.items() if file.parent == clinic.documents),
        tuple(text for file, text in texts.items() if file.parent != clinic.documents),
    )


def only(texts: tuple[str, ...]) -> str:
    """Return the one text; there must be no other."""
    assert len(texts) == 1, f"{len(texts)} documents"
    return texts[0]


def visits_in(clinic: Clinic) -> list[Visit]:
    """Read every visit of a stopped kiosk's database, oldest first."""
    clock = SystemClock()
    with open_database(
        DatabaseSettings(folder=clinic.data, device="kiosk-1"), clock
    ).database as database:
        store = SqlVisitStore(database, clock)
        connection = database.engine.connect()
        with connection:
            rows = connection.exec_driver_sql("SELECT id FROM visits ORDER BY started_at").all()
        return [visit for row in rows if (visit := store.load(VisitId(row[0])))]


def stored_text(clinic: Clinic) -> str:
    """Return every value of every table of a stopped kiosk's database, as text."""
    settings = DatabaseSettings(folder=clinic.data)
    connection = connect(settings.database_file, load_key(settings)[0], 0)
    try:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [str(row[0]) for row in tables.fetchall()]
        rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names]
    finally:
        connection.close()
    return repr(rows)
