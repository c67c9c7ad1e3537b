"""A PostgreSQL server instead of the embedded database, for a clinic that runs one."""

from typing import Final

from sqlalchemy import create_engine, make_url
from sqlalchemy.exc import ArgumentError

from db.database import Database
from db.lock import InstanceLock
from db.settings import DatabaseSettings
from kiosk.errors import DatabaseError

_DRIVER: Final = "postgresql+psycopg"
_CONNECT_SECONDS: Final = 10


def open_server(settings: DatabaseSettings, instance: InstanceLock) -> Database:
    """Return a database on the server named by the settings; it connects on first use.

    Raises DatabaseError for an address that is none; a password in it is never repeated.
    """
    wrong = DatabaseError(
        "the database address is not usable",
        where="database address",
        remedy=f"Write {_DRIVER}://USER:PASSWORD@HOST/DATABASE",
    )
    try:
        url = make_url(settings.url)
    except ArgumentError:
        raise wrong from None
    if url.drivername != _DRIVER or not (url.host or "host" in url.query):
        raise wrong
    # planned anew each time: a search for a rare code and one for a frequent one differ
    connect_args: dict[str, int | None] = {"prepare_threshold": None}
    if "connect_timeout" not in url.query:
        connect_args["connect_timeout"] = _CONNECT_SECONDS
    engine = create_engine(
        url,
        # one connection, as with the file; checked before use because servers get restarted
        pool_size=1,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args=connect_args,
        hide_parameters=True,
    )
    return Database(settings, engine, url.set(query={}).render_as_string(), instance, key=None)
