"""An open database: the engine, the lock around it, and what it is called in messages."""

import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from db.key import HexKey
from db.lock import InstanceLock
from db.settings import DatabaseSettings


@dataclass(frozen=True, slots=True, eq=False)
class Database:
    """An open database of this process. Any thread may use it, one at a time.

    There is one connection only: within the process none can write or checkpoint beside it.
    """

    settings: DatabaseSettings
    engine: Engine
    where: str
    """The file, or the server's address without its password."""
    instance: InstanceLock
    key: HexKey | None = field(repr=False)
    """None for PostgreSQL and for plain test databases."""
    lock: threading.RLock = field(default_factory=threading.RLock)

    @property
    def embedded(self) -> bool:
        """Tell whether this is the SQLite file rather than a PostgreSQL server."""
        return self.engine.dialect.name == "sqlite"

    @property
    def device(self) -> str:
        """Return the id of this kiosk."""
        return self.settings.device

    def close(self) -> None:
        """Close the connection and give the data folder free; a second call does nothing."""
        with self.lock:
            self.engine.dispose()
            self.instance.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
