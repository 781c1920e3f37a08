"""Show and change which column of a sheet each field of the sample is read from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
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


class MappingModel(QAbstractTableModel):
    """A model with a row per field. `chosen` is emitted when the user chooses another column.

    Attributes:
        columns: the headings of the sheet.
        mapping: the columns that the user chose, by field.
    """

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[str, ...] = ()
        self._labels: dict[str, str] = {}
        self._found: dict[str, str] = {}
        self.columns: tuple[str, ...] = ()
        self.mapping: dict[str, str] = {}

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
        for other in [other for other, column in self.mapping.items() if column == value]:
            del self.mapping[other]
        if value:
            self.mapping[field] = str(value)
        else:
            self.mapping.pop(field, None)
        self.chosen.emit()
        return True


class _ColumnDelegate(RowDelegate):
    """A delegate that edits a cell with a list of the sheet's columns."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Create the list of columns."""
        box = QComboBox(parent)
        box.setAccessibleName(str(index.model().index(index.row(), FIELD).data()))
        box.addItem(QCoreApplication.translate("mapping", "No column"), "")
        for column in cast("MappingModel", index.model()).columns:
            box.addItem(column, column)

        # A choice counts immediately, so that the user sees its effect without leaving the cell.
        def commit(_: int) -> None:
            self.commitData.emit(box)
            self.closeEditor.emit(box)

        box.activated.connect(commit)
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show the current column in the list."""
        box = cast("QComboBox", editor)
        box.setCurrentIndex(max(box.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Set the chosen column."""
        model.setData(model.index(index.row(), index.column()), cast("QComboBox", editor).currentData())


def mapping_table(parent: QWidget) -> tuple[QTableView, MappingModel]:
    """Return a table and the mapping model that it shows."""
    table = QTableView(parent)
    model = MappingModel(table)
    table.setObjectName("columnMapping")
    table.setAccessibleName(QCoreApplication.translate("mapping", "Fields and the columns they are read from"))
    table.setModel(model)
    table.setItemDelegate(_ColumnDelegate(table))
    table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    set_quiet_rows(table)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table, model
