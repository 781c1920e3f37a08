"""Rows of one line each: what a row says, the model that holds the rows, and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.framework.model import Answer
from ui.style import GRID, Scheme, scheme_of
from ui.widgets.grid_cells import GridCells
from ui.widgets.text_painter import TextPainter, text_painter
from ui.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole + 1
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One row. `key` is its own within the list; `items` can be opened, a `fold` unfolds others, the rest are read.

    `shown` is the answer as a word, `remark` a few words on the right, `hint` the tooltip. A no that is `judged` is
    below the line, and stands out; a fact's is only a no. `flags` are a word and a text for each that stands open. A
    row of a `grid` has a box for each answer, and `within` says what heads it; a group that heads one is in it too.
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
        flags = [f"{word}: {text}" if text else word for word, text in self.flags]
        return ", ".join(part for part in (self.label, self.text, *flags, self.remark, self.shown) if part)


class LineModel(QAbstractListModel):
    """The rows of a list. Rows that stay keep their place on screen while others come and go around them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._rows: dict[str, int] = {}

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.label} {line.text}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.hint or line.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.within or None
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self._lines[index.row()].kind in ("item", "fold"):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def line(self, row: int) -> Line:
        return self._lines[row]

    def row_of(self, key: str) -> int | None:
        """Where the row with this key is; None where there is none."""
        return self._rows.get(key)

    def change(self, line: Line) -> None:
        """Put `line` in place of the row with its key, if that is here."""
        row = self._rows.get(line.key)
        if row is not None and self._lines[row] != line:
            self._lines[row] = line
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def fill(self, lines: Sequence[Line]) -> None:
        """Hold these rows and no others, as another list."""
        self.beginResetModel()
        self._lines = list(lines)
        self._number()
        self.endResetModel()

    def merge(self, lines: Sequence[Line]) -> None:
        """Hold these rows, as the same list changed: what stays is in the same order in both."""
        wanted = {line.key for line in lines}
        for row in range(len(self._lines) - 1, -1, -1):
            if self._lines[row].key not in wanted:
                self.beginRemoveRows(NO_PARENT, row, row)
                del self._lines[row]
                self.endRemoveRows()
        for row, line in enumerate(lines):
            if row < len(self._lines) and self._lines[row].key == line.key:
                if self._lines[row] != line:
                    self._lines[row] = line
                    self.dataChanged.emit(self.index(row), self.index(row))
            else:
                self.beginInsertRows(NO_PARENT, row, row)
                self._lines.insert(row, line)
                self.endInsertRows()
        self._number()

    def _number(self) -> None:
        self._rows = {line.key: row for row, line in enumerate(self._lines)}


_REMARK_SHARE, _ASIDE_SHARE = 0.56, 0.64  # of what a row has beside its answer: the most that a remark takes


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of a row stand, in pixels: shared by the painter and the editor in the open row."""

    label: int
    answer: int
    height: int

    @classmethod
    def of(cls, text: TextPainter, widest_label: str, widest_answer: str) -> Columns:
        return cls(
            label=text.width(widest_label, "strong figures") + GRID * 3,
            answer=text.width(widest_answer, "strong") + GRID * 3,
            height=max(26, text.line + 10),
        )


class LineDelegate(QStyledItemDelegate):
    """Paints rows. The open row gets its ground only, its content is the editor that stands there; a `compact` one is
    painted as the others are. `answers` are the words over the columns of grids, in the order yes, no, na.
    """

    def __init__(
        self, widest_label: str, widest_answer: str, parent: QObject | None = None, *, answers: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._widest = (widest_label, widest_answer)
        self._answers = tuple(answers)
        self._text: TextPainter | None = None
        self._columns = Columns(0, 0, 0)
        self._cells: GridCells | None = None
        self.open_row = -1
        self.open_height = 0
        self.compact = False

    def columns(self, font: QFont) -> Columns:
        """The columns for a font."""
        self._prepare(font)
        return self._columns

    def cell_at(self, row: QRect, x: int) -> Answer | None:
        """The answer whose box is at `x` in a grid's row; None beside them."""
        return self._cells.at(row, x) if self._cells is not None else None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        if index.row() == self.open_row and not self.compact:
            return QSize(0, self.open_height)
        view: Any = option  # the stubs leave the fields out
        height = self.columns(view.font).height
        line: Line = index.data(LINE)
        if line.grid and line.kind == "group" and view.widget is not None:
            text = self._prepare(view.font)
            room = self._group_room(QRect(0, 0, view.widget.viewport().width(), height))
            return QSize(0, height + (text.lines(line.text, room.width(), "strong") - 1) * text.line)
        return QSize(0, height + (GRID * 2 if line.kind == "heading" else GRID if line.kind == "fold" else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option  # the stubs leave the fields out
        scheme = scheme_of(view.palette)
        rect: QRect = view.rect
        line: Line = index.data(LINE)
        if index.row() == self.open_row:
            _paint_open(painter, rect, scheme, focused=bool(view.state & QStyle.StateFlag.State_HasFocus))
            if line.kind == "item" and not self.compact:
                return
        elif view.state & QStyle.StateFlag.State_HasFocus:
            # In a list that opens no rows, as the review, this is where the keys are.
            _paint_open(painter, rect, scheme, focused=True)
        text = self._prepare(view.font)
        label = self._columns.label
        match line.kind:
            case "heading":
                room = rect.adjusted(GRID * 2, GRID, -GRID, 0)
                text.draw(painter, room, line.label, scheme.text, weight="strong")
                start = label - GRID * 2 if line.label else 0
                text.draw(painter, room.adjusted(start, 0, 0, 0), line.text, scheme.text, weight="strong")
            case "group":
                room = self._group_room(rect)
                room.setTop(room.bottom() + 1 - GRID // 2 - text.line * text.lines(line.text, room.width(), "strong"))
                text.draw_wrapped(painter, room, line.text, scheme.muted, weight="strong")
                if line.grid and self._cells is not None:
                    self._cells.paint_heads(painter, rect, scheme)
            case "fold":
                text.draw(painter, rect.adjusted(GRID * 2, GRID, -GRID, 0), line.text, scheme.accent)
            case _:
                self._paint_item(painter, rect, line, text, scheme, is_open=index.row() == self.open_row)

    def _prepare(self, font: QFont) -> TextPainter:
        text = text_painter(self._text, font)
        if text is not self._text:
            self._text = text
            self._columns = Columns.of(text, *self._widest)
            self._cells = GridCells(text, self._answers) if self._answers else None
        return text

    def _group_room(self, rect: QRect) -> QRect:
        """Where the title of a group stands."""
        cells = self._cells.width if self._cells is not None else 0
        return rect.adjusted(self._columns.label, 0, -cells - GRID, 0)

    def _paint_item(
        self, painter: QPainter, rect: QRect, line: Line, text: TextPainter, scheme: Scheme, *, is_open: bool
    ) -> None:
        columns = self._columns
        aside = line.kind == "aside"
        cells = self._cells if line.grid and not aside else None
        answer = columns.answer if cells is None else cells.width
        text.draw(painter, rect.adjusted(GRID * 2, 0, 0, 0), line.label, scheme.muted, weight="figures")
        room = rect.adjusted(columns.label, 0, -answer - GRID, 0)
        for word, _ in reversed(line.flags):
            room.setWidth(room.width() - _paint_flag(painter, room, word, text, scheme))
        if line.remark:
            # Why a question is not asked, or waits, is more to the point than all of its wording.
            share = _ASIDE_SHARE if aside else _REMARK_SHARE
            width = min(text.width(line.remark), round(room.width() * share))
            aside_room = room.adjusted(room.width() - width, 0, 0, 0)
            text.draw(painter, aside_room, line.remark, scheme.muted, right=True)
            room.setWidth(room.width() - width - GRID * 2)
        plain = scheme.muted if aside or line.answer == "na" else scheme.text
        text.draw(painter, room, line.text, plain)
        right = rect.adjusted(rect.width() - answer, 0, -GRID * 2, 0)
        if cells is not None:
            # A hair of a line leads from the text to its boxes, which may stand far off in a wide window.
            painter.fillRect(
                QRect(rect.left() + columns.label, rect.bottom(), rect.width() - columns.label - GRID, 1),
                QColor(scheme.line),
            )
            cells.paint(painter, rect, line.answer, scheme, waits=line.waits, is_open=is_open)
        elif line.answer == "no" and line.judged:
            text.draw(painter, right, line.shown, scheme.below, weight="strong", right=True)
        elif line.answer is not None:
            text.draw(painter, right, line.shown, plain, right=True)
        elif not aside:
            _paint_empty(painter, right, min(text.line, rect.height() - GRID), scheme, waits=line.waits)


def _paint_open(painter: QPainter, rect: QRect, scheme: Scheme, *, focused: bool) -> None:
    painter.fillRect(rect, QColor(scheme.chosen))
    painter.fillRect(
        QRect(rect.left(), rect.top(), 4, rect.height()), QColor(scheme.accent if focused else scheme.edge)
    )


def _paint_flag(painter: QPainter, room: QRect, word: str, text: TextPainter, scheme: Scheme) -> int:
    """A flag's word in a frame at the right end of `room`; how much of the room it takes, in pixels."""
    width = text.width(word) + GRID
    frame = QRect(room.right() + 1 - width, room.center().y() - text.line // 2 - 1, width, text.line + 2)
    painter.setPen(QColor(scheme.warning))
    painter.drawRect(frame.adjusted(0, 0, -1, -1))
    text.draw(painter, frame.adjusted(GRID // 2, 0, 0, 0), word, scheme.warning)
    return width + GRID


def _paint_empty(painter: QPainter, rect: QRect, side: int, scheme: Scheme, *, waits: bool) -> None:
    """The empty box of a question that wants an answer, dashed while it is not known whether it does, `side` wide."""
    pen = QPen(QColor(scheme.edge))
    if waits:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawRect(rect.right() - side, rect.center().y() - side // 2, side, side)
