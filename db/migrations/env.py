"""Run by Alembic for each command; the connection comes from db.schema."""

from collections.abc import Collection, Mapping

from alembic import context
from alembic.runtime.migration import MigrationContext, MigrationInfo
from sqlalchemy import Connection

from db.models import Base
from db.schema import VERSION_TABLE
from kiosk.errors import BugError


def _foreign_keys_hold(
    ctx: MigrationContext,
    step: MigrationInfo,
    heads: Collection[object],
    run_args: Mapping[str, object],
) -> None:
    """Refuse a migration, before it is committed, that left a row without its parent."""
    connection = ctx.connection
    if connection is None or connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        tables = ", ".join(sorted({str(row[0]) for row in broken}))
        raise BugError(f"migration {step.up_revision_id} broke the foreign keys of {tables}")


def run(connection: Connection) -> None:
    """Run the migrations asked for, each in a transaction of its own."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        version_table=VERSION_TABLE,
        render_as_batch=True,
        transaction_per_migration=True,
        # db.sqlite begins transactions itself, so that SQLite rolls schema changes back too
        transactional_ddl=True,
        on_version_apply=_foreign_keys_hold,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
