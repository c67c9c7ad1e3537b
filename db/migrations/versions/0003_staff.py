"""Staff who can sign in, and their failed sign-ins."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "staff_members",
        sa.Column("device", sa.String(100), nullable=False),
        sa.Column("member", sa.String(40), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("device", "member", name=op.f("pk_staff_members")),
    )
    op.create_table(
        "staff_attempts",
        sa.Column("device", sa.String(100), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("wait_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("clock_high", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("device", name=op.f("pk_staff_attempts")),
    )


def downgrade() -> None:
    """Drop both tables."""
    op.drop_table("staff_attempts")
    op.drop_table("staff_members")
