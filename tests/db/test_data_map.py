"""Each stored column has a purpose, a place and a time, and none names a patient."""

from db.datamap import DATA_MAP
from db.models import Base

COLUMNS = [
    (table.name, column.name) for table in Base.metadata.sorted_tables for column in table.columns
]


def test_every_column_has_one_entry_and_every_entry_a_column() -> None:
    assert sorted((entry.table, entry.column) for entry in DATA_MAP) == sorted(COLUMNS)


def test_every_entry_says_something() -> None:
    for entry in DATA_MAP:
        assert all(text.strip() for text in (entry.purpose, entry.place, entry.retention)), entry


def test_no_column_is_made_for_what_identifies_a_patient() -> None:
    identifying = {"name", "birth", "born", "mrn", "record", "phone", "email", "address", "ssn"}
    for table, column in COLUMNS:
        if (table, column) != ("documents", "file_name"):
            assert not identifying & set(column.split("_")), f"{table}.{column}"
