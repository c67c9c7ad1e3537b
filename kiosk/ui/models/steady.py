"""A list model for lists that change under somebody's eyes: rows come, go and move one by one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtQml import QmlElement

from kiosk.ui.models.rows import Row, RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SteadyRowsModel(RowsModel):
    """Rows that keep their delegates, the selection and the scroll place when others change."""

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows: take out, move and put in single rows, in this order."""
        before = len(self._rows)
        name = self._names[0]
        wanted = {row[name] for row in rows}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at][name] not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            self._put(at, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _put(self, at: int, row: Row) -> None:
        name = self._names[0]
        rest = [one[name] for one in self._rows[at:]]
        there = at + rest.index(row[name]) if row[name] in rest else -1
        if there < 0:
            self.beginInsertRows(QModelIndex(), at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        if there > at:
            self.beginMoveRows(QModelIndex(), there, there, QModelIndex(), at)
            self._rows.insert(at, self._rows.pop(there))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))
