"""The export folder in the data folder: what was written there is deleted there again.

When that is, and which files, is not known here. A folder of the clinic's never comes here.
"""

import hashlib
import os
from pathlib import Path, PurePosixPath

from kiosk.domain.ports import Document, FileState
from kiosk.errors import ExportError


class OwnDocuments:
    """The documents in our own folder; implements ports.OwnFolder."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def state_of(self, document: Document) -> FileState:
        """Return what is found of a document's file, told by its hash."""
        file = self._file(document)
        try:
            if not file.is_file():
                return FileState.GONE
            sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
        except OSError as error:
            raise _trouble(file, "cannot be read", error) from error
        return FileState.WHOLE if sha256 == document.sha256 else FileState.CHANGED

    def delete(self, document: Document) -> None:
        """Delete a document's file, for good once this returns; one that is gone is no error."""
        file = self._file(document)
        try:
            file.unlink(missing_ok=True)
            if os.name != "nt" and file.parent.is_dir():
                handle = os.open(file.parent, os.O_RDONLY)
                try:
                    os.fsync(handle)
                finally:
                    os.close(handle)
        except OSError as error:
            raise _trouble(file, "cannot be deleted", error) from error

    def _file(self, document: Document) -> Path:
        return self._root.joinpath(*PurePosixPath(document.file_name).parts)


def _trouble(file: Path, what: str, error: OSError) -> ExportError:
    return ExportError(
        f"a document whose time is over {what} ({error.strerror})",
        where=str(file),
        remedy="Give the kiosk's account access to it, or delete it by hand",
    )
