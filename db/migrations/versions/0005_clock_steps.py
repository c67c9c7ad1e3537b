"""Since when visits and documents are kept, where the clock was set meanwhile."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_TABLES = ("visits", "documents")


def upgrade() -> None:
    """Add the columns; empty, as no clock was followed before."""
    for table in _TABLES:
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column("kept_from", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take them away: what a clock was set by then counts as time gone by."""
    for table in _TABLES:
        with op.batch_alter_table(table) as batch:
            batch.drop_column("kept_from")
