"""Our own export folder: what was written there is told from what somebody changed, and deleted."""

import hashlib
from pathlib import Path

import pytest

from kiosk.documents.own_folder import OwnDocuments
from kiosk.domain.ids import VisitId
from kiosk.domain.ports import Document, DocumentKind, DocumentState, FileState
from kiosk.errors import ExportError

CONTENT = b"%PDF-1.4 a whole document"
DOCUMENT = Document(
    VisitId("1" * 32),
    DocumentKind.TAKE_HOME,
    "take-home/20261122-1004-ABCDEFGH.pdf",
    DocumentState.EXPORTED,
    hashlib.sha256(CONTENT).hexdigest(),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / DOCUMENT.file_name
    made.parent.mkdir()
    made.write_bytes(CONTENT)
    return made


def test_a_file_is_known_by_its_content(tmp_path: Path, file: Path) -> None:
    own = OwnDocuments(tmp_path)

    assert own.state_of(DOCUMENT) is FileState.WHOLE
    file.write_bytes(CONTENT + b" signed")
    assert own.state_of(DOCUMENT) is FileState.CHANGED
    file.unlink()
    assert own.state_of(DOCUMENT) is FileState.GONE


def test_a_file_is_deleted_and_its_neighbours_stay(tmp_path: Path, file: Path) -> None:
    neighbour = file.with_name("other.pdf")
    neighbour.write_bytes(CONTENT)

    OwnDocuments(tmp_path).delete(DOCUMENT)

    assert list(file.parent.iterdir()) == [neighbour]


def test_deleting_what_is_gone_is_no_error(tmp_path: Path) -> None:
    OwnDocuments(tmp_path / "nowhere").delete(DOCUMENT)


def test_a_file_that_cannot_be_deleted_is_told_with_a_remedy(tmp_path: Path, file: Path) -> None:
    file.unlink()
    file.mkdir()

    with pytest.raises(ExportError, match="time is over cannot be deleted") as raised:
        OwnDocuments(tmp_path).delete(DOCUMENT)

    assert raised.value.where == str(file)
    assert "by hand" in raised.value.remedy
