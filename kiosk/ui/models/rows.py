"""A list model for small lists that change little: rows of named values."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = Mapping[str, object]
_ROOT = QModelIndex()


@QmlElement
class RowsModel(QAbstractListModel):
    """Rows with the same names; the names are the roles, the first is the row's identity.

    show() tells QML only what changed, so that delegates stay alive and no frame is lost.
    """

    countChanged = Signal()

    def __init__(self, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._rows: list[Row] = []

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many rows there are; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return a role for each name."""
        first = int(Qt.ItemDataRole.UserRole) + 1
        return {first + at: QByteArray(name.encode()) for at, name in enumerate(self._names)}

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Return one value of a row."""
        at = role - int(Qt.ItemDataRole.UserRole) - 1
        if not index.isValid() or not 0 <= at < len(self._names):
            return None
        return self._rows[index.row()][self._names[at]]

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows, changing as little as possible."""
        identity = self._names[0]
        if [row[identity] for row in rows] != [row[identity] for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            self.countChanged.emit()
            return
        for at, row in enumerate(rows):
            if row != self._rows[at]:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))
