"""What a usual start loads."""

import subprocess
import sys
from pathlib import Path

from db.engine import open_database
from db.settings import DatabaseSettings
from tests.fakes import FakeClock

USUAL_START = """
import sys
from pathlib import Path
from db.engine import open_database
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from tests.fakes import FakeClock

clock = FakeClock()
with open_database(DatabaseSettings(Path(sys.argv[1])), clock).database as database:
    SqlVisitStore(database, clock).unfinished()
print(*sorted({"alembic", "mako", "psycopg", "PySide6"} & set(sys.modules)))
"""


def test_a_usual_start_loads_neither_migrations_nor_the_servers_driver(
    settings: DatabaseSettings, clock: FakeClock
) -> None:
    open_database(settings, clock).database.close()
    run = subprocess.run(
        [sys.executable, "-c", USUAL_START, str(settings.folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert (run.stdout.strip(), run.stderr) == ("", "")
