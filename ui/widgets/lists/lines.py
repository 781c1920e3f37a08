"""Hold the rows of lists of one line each: a row's texts, and the model of the rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.framework.model import Answer
from ui.widgets.text.tooltips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole + 1
NO_PARENT = QModelIndex()
_OPENS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list.

    Attributes:
        kind: Whether the row can be opened (`item`), unfolds other rows (`fold`), or is only read.
        key: The identifier of the row within its list.
        text: The wording.
        label: The number of a question, before the wording.
        answer: The recorded answer.
        shown: The answer as a word.
        remark: A few words on the right.
        hint: The tooltip, if it is not the wording.
        waits: Whether it is not yet known if the question applies.
        judged: Whether a no is a judgement below the line, which is painted strongly. The no of a fact is not.
        flags: A word and a text for each open flag.
        grid: Whether the row, or the group that heads it, belongs to a grid with a box for each answer.
        within: The heading of the grid that the row belongs to.
    """

    kind: Literal["heading", "group", "item", "fold", "aside"]
    key: str
    text: str
    label: str = ""
    answer: Answer | None = None
    shown: str = ""
    remark: str = ""
    hint: str = ""
    waits: bool = False
    judged: bool = True
    flags: tuple[tuple[str, str], ...] = ()
    grid: bool = False
    within: str = ""

    @property
    def spoken(self) -> str:
        """The row in one sentence, for a screen reader."""
        flags = [f"{word}: {text}" if text else word for word, text in self.flags] if self.flags else []
        return ", ".join(filter(None, (self.label, self.text, *flags, self.remark, self.shown)))


class LineModel(QStandardItemModel):
    """The rows of a list. Rows that remain keep their place on screen while others are added or removed.

    The rows are held by Qt, so that laying a list out calls no Python function for each row. `merged` is emitted once
    after rows were added or removed, or may have another height, with the numbers of those that are to be measured.
    """

    merged = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._rows: dict[str, int] = {}
        self._heights: list[int] = []  # Qt has them too, but making an object of each takes longer than to paint a row

    @property
    def lines(self) -> Sequence[Line]:
        """Return the rows from the top."""
        return self._lines

    def line(self, row: int) -> Line:
        """Return one row."""
        return self._lines[row]

    def row_of(self, key: str) -> int | None:
        """Return the number of the row with this key; None if there is none."""
        return self._rows.get(key)

    def change(self, line: Line) -> None:
        """Replace the row that has the key of `line`, if there is one."""
        row = self._rows.get(line.key)
        if row is not None and self._lines[row] != line and self._put(row, line):
            self.merged.emit([row])

    def height(self, row: int) -> int:
        """Return the height of a row, in pixels."""
        return self._heights[row]

    def set_height(self, row: int, height: int) -> None:
        """Set the height of a row, in pixels. The caller lays the view out."""
        self._heights[row] = height
        with QSignalBlocker(self):
            self.item(row).setSizeHint(QSize(0, height))

    def fill(self, lines: Sequence[Line]) -> None:
        """Replace all rows with those of another list."""
        # Qt removes the old rows one by one, which would update the views each time. They get one reset instead.
        with QSignalBlocker(self):
            self.removeRows(0, self.rowCount())
        self.beginResetModel()
        self._lines = list(lines)
        self._heights = [0] * len(lines)
        self._number()
        with QSignalBlocker(self):
            self.invisibleRootItem().appendRows([_item_of(line) for line in lines])
        self.endResetModel()

    def merge(self, lines: Sequence[Line]) -> None:
        """Replace the rows with those of the same list after a change. Rows that remain keep their order."""
        wanted = {line.key for line in lines}
        removed, measured = False, list[int]()
        for row in range(len(self._lines) - 1, -1, -1):
            if self._lines[row].key not in wanted:
                del self._lines[row]
                del self._heights[row]
                self._number()
                self.removeRow(row)
                removed = True
        for row, line in enumerate(lines):
            if row < len(self._lines) and self._lines[row].key == line.key:
                if self._lines[row] != line and self._put(row, line):
                    measured.append(row)
            else:
                self._lines.insert(row, line)
                self._heights.insert(row, 0)
                self._number()
                self.insertRow(row, _item_of(line))
                measured.append(row)
        if removed or measured:
            self.merged.emit(measured)

    def _put(self, row: int, line: Line) -> bool:
        """Replace a row, and return whether it may need another height: a waiting question has all of its words."""
        waited = self._lines[row].waits
        self._lines[row] = line
        with QSignalBlocker(self):
            _fill_item(self.item(row), line)
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
        return waited or line.waits

    def _number(self) -> None:
        self._rows = {line.key: row for row, line in enumerate(self._lines)}


def _item_of(line: Line) -> QStandardItem:
    item = QStandardItem()
    _fill_item(item, line)
    opens = line.kind in ("item", "fold")
    item.setFlags(_OPENS if opens else Qt.ItemFlag.ItemIsEnabled)
    return item


def _fill_item(item: QStandardItem, line: Line) -> None:
    item.setData(line, LINE)
    item.setText(f"{line.label} {line.text}".strip())
    item.setToolTip(plain_tip(line.hint or line.text))
    item.setAccessibleText(line.spoken)
    if line.within:
        item.setAccessibleDescription(line.within)
