"""Show plain text in a read-only table."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from textwrap import wrap
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView

from app.message import shown_value
from ui.style import figures_font
from ui.widgets.lists.row_table import fit_columns, row_table
from ui.widgets.lists.rows import RowDelegate
from ui.widgets.text.tooltips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_HEADING = 22  # letters in a line of a heading
_MOST_SIZES = 5000
_MOST = "mostRows"


class TextModel(QAbstractTableModel):
    """A model of rows of cells. Numbers are aligned right, in figures of equal width.

    Args:
        headings: The headings of the columns.
        parent: The owner.
        numbers: Columns of numbers that are given as text, such as a percentage or a difference with its sign.
    """

    def __init__(self, headings: Sequence[str], parent: QObject | None = None, *, numbers: Sequence[int] = ()) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._numbers = frozenset(numbers)
        self._rows: list[tuple[str | int, ...]] = []

    def fill(
        self,
        rows: Sequence[tuple[str | int, ...]],
        headings: Sequence[str] | None = None,
        numbers: Sequence[int] | None = None,
    ) -> None:
        """Show these rows, under other headings and with other columns of numbers if they are given."""
        self.beginResetModel()
        self._rows = list(rows)
        if numbers is not None:
            self._numbers = frozenset(numbers)
        if headings is not None:
            self._headings = tuple(headings)
        self.endResetModel()

    def cell(self, row: int, column: int) -> str | int:
        """Return a cell as it was given."""
        return self._rows[row][column]

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of headings."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text and alignment of a heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return self._alignment(section)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, tooltip, alignment or font of a cell."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_value(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown_value(cell))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.FontRole and self._is_number(index.column()):
            return _figures()
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._is_number(column) else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _is_number(self, column: int) -> bool:
        return column in self._numbers or (bool(self._rows) and isinstance(self._rows[0][column], int))


@cache
def _figures() -> QFont:
    # A delegate takes all else of a font from its table: the letters and the size follow the theme.
    return figures_font(QFont())


class TextDelegate(RowDelegate):
    """Measures each text once at a width: a table measures its rows again with each new selection.

    Args:
        view: The table, whose model is a `TextModel`.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        # By the hash of the text, so that no text of a case stays here after its row.
        self._sizes: dict[tuple[int, int, str], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size of the text with the inset."""
        given: Any = option  # the stubs leave the fields out
        key = hash(index.data()), given.rect.width(), given.font.key()
        found = self._sizes.get(key)
        if found is None:
            if len(self._sizes) >= _MOST_SIZES:
                self._sizes.clear()
            found = self._sizes[key] = super().sizeHint(option, index)
        return QSize(found)


def text_table(
    name: str,
    accessible: str,
    headings: Sequence[str],
    *,
    wide: Sequence[int],
    wraps: bool = False,
    numbers: Sequence[int] = (),
) -> QTableView:
    """Return a table of text.

    Args:
        name: its object name.
        accessible: its accessible name.
        headings: the headings of its columns.
        wide: the columns that share the remaining width.
        wraps: wrap long texts, so that rows grow with their text.
        numbers: columns of numbers that are given as text.
    """
    table = row_table(name, accessible, TextModel(headings, numbers=numbers))
    table.model().setParent(table)
    table.setItemDelegate(TextDelegate(table))
    table.setWordWrap(wraps)
    rows = table.verticalHeader()
    if wraps:
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    fit_columns(table, *wide)
    return table


def fill(
    table: QTableView,
    rows: Sequence[tuple[str | int, ...]],
    *,
    headings: Sequence[str] | None = None,
    numbers: Sequence[int] | None = None,
) -> None:
    """Show these rows in a table of text, under other headings and with other columns of numbers if they are given."""
    model = table.model()
    if isinstance(model, TextModel):
        model.fill(rows, headings, numbers)


def in_lines(heading: str, *, letters: int = _HEADING) -> str:
    """Return a long heading on several lines of so many letters, so that its column can be narrow."""
    return "\n".join(wrap(heading, letters)) or heading


def fit(table: QTableView, *, most: int) -> None:
    """Make the table as high as its rows, up to `most` of them, and again when the height of a row changes.

    Columns that are wider than the table have a bar under them, for which there is room too.
    """
    rows = table.verticalHeader()
    if table.property(_MOST) is None:
        # Rows that wrap have their height only when the table has its width.
        rows.sectionResized.connect(lambda *_: _fit(table))
        table.horizontalScrollBar().rangeChanged.connect(lambda *_: _fit(table))
    table.setProperty(_MOST, most)
    _fit(table)


def _fit(table: QTableView) -> None:
    rows = table.verticalHeader()
    count = min(table.model().rowCount(), table.property(_MOST))
    height = sum(rows.sectionSize(row) for row in range(count)) or rows.defaultSectionSize()
    header = 0 if table.horizontalHeader().isHidden() else table.horizontalHeader().sizeHint().height()
    bar = table.horizontalScrollBar()
    below = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
    table.setFixedHeight(header + height + below + 2 * table.frameWidth())
