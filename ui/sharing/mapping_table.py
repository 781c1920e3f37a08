"""Which column of a sheet each field of the sample is read from: shown as found, changed by choosing another."""

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
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.style import GRID

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
FIELD, COLUMN = range(2)


class MappingModel(QAbstractTableModel):
    """A row a field; `chosen` emits when the person names another column."""

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[str, ...] = ()
        self._found: dict[str, str] = {}
        self.columns: tuple[str, ...] = ()
        self.mapping: dict[str, str] = {}

    def show_fields(self, fields: Sequence[str], columns: Sequence[str], found: Mapping[str, str]) -> None:
        """Show `fields`, each with the column that was `found` for it among `columns`; those with none come first."""
        self.beginResetModel()
        # The fields that want attention first; then in the framework's order.
        self._fields = tuple(sorted(fields, key=lambda field: field in found and field not in self.mapping))
        self._found = dict(found)
        self.columns = tuple(columns)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if section == FIELD:
            return QCoreApplication.translate("mapping", "Field")
        return QCoreApplication.translate("mapping", "Column of the sheet")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        field = self._fields[index.row()]
        if index.column() == FIELD:
            return field.replace("_", " ")
        column = self._found.get(field, "")
        if role == Qt.ItemDataRole.EditRole:
            return column
        return column or QCoreApplication.translate("mapping", "none: choose one")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == COLUMN else flags

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
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


class _ColumnDelegate(QStyledItemDelegate):
    """Edits a cell with a list of the sheet's columns."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        box = QComboBox(parent)
        box.setAccessibleName(str(index.model().index(index.row(), FIELD).data()))
        box.addItem(QCoreApplication.translate("mapping", "None"), "")
        for column in cast("MappingModel", index.model()).columns:
            box.addItem(column, column)

        # What is chosen is taken at once: nobody should have to leave the cell to see what it does.
        def take(_: int) -> None:
            self.commitData.emit(box)
            self.closeEditor.emit(box)

        box.activated.connect(take)
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        box = cast("QComboBox", editor)
        box.setCurrentIndex(max(box.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        model.setData(model.index(index.row(), index.column()), cast("QComboBox", editor).currentData())


def mapping_table(parent: QWidget) -> tuple[QTableView, MappingModel]:
    """A table over a new mapping model."""
    table = QTableView(parent)
    model = MappingModel(table)
    table.setObjectName("columnMapping")
    table.setAccessibleName(QCoreApplication.translate("mapping", "Fields and the columns they are read from"))
    table.setModel(model)
    table.setItemDelegate(_ColumnDelegate(table))
    table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 2 * GRID)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table, model
