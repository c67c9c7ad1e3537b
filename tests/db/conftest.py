"""Databases to test with: the embedded one always, PostgreSQL where the environment names one."""

import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from db.database import Database
from db.engine import open_database
from db.settings import DatabaseSettings
from db.store import SqlVisitStore
from tests.fakes import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def fresh_settings(tmp_path: Path) -> DatabaseSettings:
    """An embedded database that does not exist yet."""
    return DatabaseSettings(tmp_path / "data")


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder after a first start, to be copied: making it takes a migration."""
    folder = tmp_path_factory.mktemp("made-once") / "data"
    open_database(DatabaseSettings(folder), FakeClock()).database.close()
    return folder


@pytest.fixture
def settings(fresh_settings: DatabaseSettings, made_once: Path) -> DatabaseSettings:
    """An embedded database with nothing in it."""
    shutil.copytree(made_once, fresh_settings.folder)
    return fresh_settings


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A database of our own on the PostgreSQL server, gone afterwards."""
    address = os.environ.get("KIOSK_TEST_POSTGRES_URL")
    if not address:
        reason = "KIOSK_TEST_POSTGRES_URL names no server"
        if os.environ.get("KIOSK_TEST_REQUIRE_POSTGRES") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    name = f"kiosk_test_{secrets.token_hex(6)}"
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield make_url(address).set(database=name).render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture
def server_settings(server: str, tmp_path: Path) -> DatabaseSettings:
    """An empty PostgreSQL database."""
    engine = create_engine(server)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return DatabaseSettings(tmp_path / "data", url=server)


@pytest.fixture(params=["sqlite", "postgresql"])
def either_settings(request: pytest.FixtureRequest) -> DatabaseSettings:
    """An empty database, once of each kind."""
    name = "settings" if request.param == "sqlite" else "server_settings"
    found = request.getfixturevalue(name)
    assert isinstance(found, DatabaseSettings)
    return found


@pytest.fixture
def database(either_settings: DatabaseSettings, clock: FakeClock) -> Iterator[Database]:
    with open_database(either_settings, clock).database as opened:
        yield opened


@pytest.fixture
def store(database: Database, clock: FakeClock) -> SqlVisitStore:
    return SqlVisitStore(database, clock)
