"""Show and change which column of a sheet each field of the sample is read from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.widgets.lists.rows import RowDelegate, set_quiet_rows

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
FIELD, COLUMN = range(2)
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class MappingModel(QAbstractTableModel):
    """A model with a row per field. `chosen` is emitted when the user chooses another column.

    Attributes:
        columns: the headings of the sheet.
        mapping: the columns that the user chose, by field.
        last: the field whose column the user chose last; empty until then.
    """

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[str, ...] = ()
        self._labels: dict[str, str] = {}
        self._found: dict[str, str] = {}
        self.columns: tuple[str, ...] = ()
        self.mapping: dict[str, str] = {}
        self.last = ""

    def row_of(self, field: str) -> int:
        """Return the row of a field; -1 if there is no such field."""
        return self._fields.index(field) if field in self._fields else -1

    def show_fields(self, fields: Mapping[str, str], columns: Sequence[str], found: Mapping[str, str]) -> None:
        """Show each field with its column, and fields without a column first.

        Args:
            fields: the label of each field of a sample, in the framework's order.
            columns: the headings of the sheet.
            found: the column of each field that has one.
        """
        self.beginResetModel()
        # Fields without a column may need the user's choice, so they are first.
        self._fields = tuple(sorted(fields, key=lambda field: field in found and field not in self.mapping))
        self._labels = dict(fields)
        self._found = dict(found)
        self.columns = tuple(columns)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of fields."""
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return 2: the field and its column."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a heading."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if section == FIELD:
            return QCoreApplication.translate("mapping", "Field")
        return QCoreApplication.translate("mapping", "Column of the sheet")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the label of a field, or its column."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        field = self._fields[index.row()]
        if index.column() == FIELD:
            return self._labels[field]
        column = self._found.get(field, "")
        if role == Qt.ItemDataRole.EditRole:
            return column
        return column or QCoreApplication.translate("mapping", "Choose a column")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Make the column of a field editable."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == COLUMN else flags

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose a column for a field, taking it from any other field."""
        if role != Qt.ItemDataRole.EditRole or index.column() != COLUMN:
            return False
        field = self._fields[index.row()]
        if value == self._found.get(field, ""):
            return False
        self.last = field
        for other in [other for other, column in self.mapping.items() if column == value]:
            del self.mapping[other]
        if value:
            self.mapping[field] = str(value)
        else:
            self.mapping.pop(field, None)
        self.chosen.emit()
        return True


class _ColumnBox(QComboBox):
    """A list of columns that opens by itself. `dismissed` is emitted when it closes, also without a choice.

    While it is closed, an arrow key would choose the next column immediately.
    """

    dismissed = Signal()

    def showEvent(self, event: QShowEvent) -> None:
        """Open the list."""
        super().showEvent(event)
        self.view().window().installEventFilter(self)
        QTimer.singleShot(0, self, self.showPopup)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Announce that the list has closed."""
        if event.type() == QEvent.Type.Hide and watched is self.view().window():
            # A choice is announced only after this.
            QTimer.singleShot(0, self, self._say_dismissed)
        return super().eventFilter(watched, event)

    def _say_dismissed(self) -> None:
        self.dismissed.emit()


class _ColumnDelegate(RowDelegate):
    """A delegate that edits a cell with a list of the sheet's columns."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Create the list of columns."""
        box = _ColumnBox(parent)
        box.setAccessibleName(str(index.model().index(index.row(), FIELD).data()))
        box.addItem(QCoreApplication.translate("mapping", "No column"), "")
        for column in cast("MappingModel", index.model()).columns:
            box.addItem(column, column)
        # A choice counts immediately, so that the user sees its effect without leaving the cell.
        box.activated.connect(lambda _: self.commitData.emit(box))
        box.dismissed.connect(lambda: self.closeEditor.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show the current column in the list."""
        box = cast("QComboBox", editor)
        box.setCurrentIndex(max(box.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Set the chosen column."""
        model.setData(model.index(index.row(), index.column()), cast("QComboBox", editor).currentData())


class MappingTable(QTableView):
    """The table of the fields. Enter, the space bar or a click open the list of columns; arrows only move."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list of columns of the current field."""
        if event.key() in _OPEN and self.currentIndex().isValid():
            self.open_list(self.currentIndex())
            return
        super().keyPressEvent(event)

    def open_list(self, index: AnyIndex) -> None:
        """Open the list of columns of a field."""
        self.edit(self.model().index(index.row(), COLUMN))

    def go_to(self, row: int) -> None:
        """Select a row and take the focus."""
        self.setCurrentIndex(self.model().index(min(max(row, 0), self.model().rowCount() - 1), COLUMN))
        self.setFocus()

    def go_on(self) -> bool:
        """Go to the field after the one whose column the user has just chosen; return False if none was chosen."""
        model = cast("MappingModel", self.model())
        if not model.last:
            return False
        row, model.last = model.row_of(model.last), ""
        self.go_to(row + 1)
        return True


def mapping_table(parent: QWidget) -> tuple[MappingTable, MappingModel]:
    """Return a table and the mapping model that it shows."""
    table = MappingTable(parent)
    model = MappingModel(table)
    table.setObjectName("columnMapping")
    table.setAccessibleName(QCoreApplication.translate("mapping", "Fields and the columns they are read from"))
    table.setModel(model)
    table.setItemDelegate(_ColumnDelegate(table))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.clicked.connect(table.open_list)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    set_quiet_rows(table)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table, model
