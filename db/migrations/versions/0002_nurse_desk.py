"""The nurse's desk: reviews, versions of documents, what its list is ordered and searched by."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_FLAGGED = """EXISTS (SELECT 1 FROM answers WHERE answers.visit_id = visits.id
    AND answers.kind = 'safety' AND answers.value = 'yes')"""
_ANSWERED = "EXISTS (SELECT 1 FROM answers WHERE answers.visit_id = visits.id {more})"
_SAFETY_ANSWERED = _ANSWERED.format(more="AND answers.kind = 'safety'")
_ON_THE_LIST = f"""(EXISTS (SELECT 1 FROM documents WHERE documents.visit_id = visits.id
    AND documents.kind = 'nurse-sheet') OR {_FLAGGED})"""
_DESK = f"""UPDATE visits SET
    alert = CASE
        WHEN {_FLAGGED} THEN 'flags'
        WHEN NOT {_ANSWERED.format(more="")} THEN NULL
        WHEN NOT {_SAFETY_ANSWERED} THEN 'not-reached'
        WHEN reached IN ('attract', 'comfort', 'privacy', 'safety') THEN 'incomplete'
        ELSE 'all-no'
    END,
    desk_place = CASE
        WHEN NOT {_ON_THE_LIST} THEN NULL
        WHEN {_FLAGGED} THEN 0
        ELSE 1
    END
    WHERE ended_at IS NOT NULL"""


def upgrade() -> None:
    """Add what the desk needs, and fill it in for the visits there are."""
    searched = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    with op.batch_alter_table("visits") as batch:
        batch.add_column(sa.Column("code_key", searched, nullable=False, server_default=""))
        batch.add_column(sa.Column("alert", sa.String(40), nullable=True))
        batch.add_column(sa.Column("desk_place", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
        batch.add_column(sa.Column("done_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE visits SET code_key = upper(replace(replace(code, ' ', ''), '-', ''))")
    op.execute(_DESK)
    op.create_index(
        op.f("ix_visits_desk_place_ended_at_code_key"),
        "visits",
        ["desk_place", "ended_at", "code_key"],
    )
    op.create_index(
        op.f("ix_visits_desk_place_code_key_ended_at_id"),
        "visits",
        ["desk_place", "code_key", "ended_at", "id"],
    )
    op.create_table(
        "reviews",
        sa.Column("visit_id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ticks", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("initials", sa.String(40), nullable=False),
        sa.Column("staff", sa.String(100), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"],
            ["visits.id"],
            name=op.f("fk_reviews_visit_id_visits"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("visit_id", "version", name=op.f("pk_reviews")),
    )
    with op.batch_alter_table("documents") as batch:
        batch.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
        batch.add_column(sa.Column("exporter", sa.String(100), nullable=True))
    op.execute(
        "UPDATE documents SET exporter = "
        "(SELECT visits.device FROM visits WHERE visits.id = documents.visit_id)"
    )
    op.drop_index(op.f("ix_documents_state"), table_name="documents")
    with op.batch_alter_table("documents") as batch:
        batch.alter_column("exporter", existing_type=sa.String(100), nullable=False)
        batch.drop_constraint(op.f("uq_documents_visit_id_kind"), type_="unique")
        batch.create_unique_constraint(
            op.f("uq_documents_visit_id_kind_version"), ["visit_id", "kind", "version"]
        )
    op.create_index(op.f("ix_documents_state_exporter"), "documents", ["state", "exporter"])


def downgrade() -> None:
    """Take it all away again; later versions of documents and reviews are lost."""
    op.execute("DELETE FROM documents WHERE version > 1")
    op.drop_index(op.f("ix_documents_state_exporter"), table_name="documents")
    with op.batch_alter_table("documents") as batch:
        batch.drop_constraint(op.f("uq_documents_visit_id_kind_version"), type_="unique")
        batch.create_unique_constraint(op.f("uq_documents_visit_id_kind"), ["visit_id", "kind"])
        batch.drop_column("exporter")
        batch.drop_column("version")
    op.create_index(op.f("ix_documents_state"), "documents", ["state"])
    op.drop_table("reviews")
    op.drop_index(op.f("ix_visits_desk_place_code_key_ended_at_id"), table_name="visits")
    op.drop_index(op.f("ix_visits_desk_place_ended_at_code_key"), table_name="visits")
    with op.batch_alter_table("visits") as batch:
        for column in ("done_at", "version", "desk_place", "alert", "code_key"):
            batch.drop_column(column)
