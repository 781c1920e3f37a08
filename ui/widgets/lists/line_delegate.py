"""Paint the rows of lists of one line each, with their answers, remarks and flags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.framework.model import Answer
from ui.style import GRID, Scheme, row_height, scheme_of
from ui.widgets.lists.grid_cells import GridCells
from ui.widgets.lists.lines import LINE, AnyIndex, Line
from ui.widgets.lists.rows import paint_chosen
from ui.widgets.text.text_painter import TextPainter, text_painter

# A painted row: which line, its width and height, the palette and the pixels of the screen for each of the program's.
_Place = tuple[int, int, int, int, float]
# Painted rows in the cache besides as many as the list shows, some 80 kB each.
_SPARE_ROWS = 3
_BESIDE_SHARE = 0.36  # of a row's width: a longer remark of a row that shows all words is below them
_REMARK_SHARE = 0.56  # the largest part of a row's width beside its answer that a remark gets


@dataclass(frozen=True, slots=True)
class Columns:
    """The widths of a row's label and answer and the height of a row, in pixels.

    The painter of the rows and the editor in the open row use the same.
    """

    label: int
    answer: int
    height: int

    @classmethod
    def of(cls, text: TextPainter, widest_label: str, widest_answer: str) -> Columns:
        """Return the columns that have room for these texts."""
        return cls(
            label=text.width(widest_label, "strong figures") + GRID * 3,
            answer=text.width(widest_answer, "strong") + GRID * 3,
            height=row_height(text.font),
        )


class LineDelegate(QStyledItemDelegate):
    """Paints rows. The editor covers the open row, so only its ground is painted, unless it is `compact`.

    Args:
        widest_label: The widest label of any row.
        widest_answer: The widest answer of any row.
        parent: The owner of the delegate.
        answers: The headings of the columns of grids for yes, no and na, in that order.
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
        self._painted: dict[_Place, tuple[Line, QPixmap]] = {}
        self.open_row = -1
        self.open_height = 0
        self.compact = False

    def columns(self, font: QFont) -> Columns:
        """Return the columns for a font."""
        self._prepare(font)
        return self._columns

    def cell_at(self, row: QRect, x: int) -> Answer | None:
        """Return the answer whose box is at `x` in a grid's row; None beside the boxes."""
        return self._cells.at(row, x) if self._cells is not None else None

    def row_height(self, row: int, line: Line, font: QFont, width: int) -> int:
        """Return the height of a row, in pixels, in a list that is `width` pixels wide."""
        if row == self.open_row and not self.compact:
            return self.open_height
        height = self.columns(font).height
        if line.grid and line.kind == "group":
            text = self._prepare(font)
            room = self._group_room(QRect(0, 0, width, height))
            return height + (text.lines(line.text, room.width(), "strong") - 1) * text.line
        if _is_whole(line):
            text = self._prepare(font)
            room, below = self._whole_room(QRect(0, 0, width, height), line, text)
            return height + (text.lines(line.text, room.width()) - 1 + below) * text.line
        if line.kind == "heading":
            text = self._prepare(font)
            room = self._heading_room(QRect(0, 0, width, height), line)
            return height + GRID * 2 + (text.lines(line.text, room.width(), "strong") - 1) * text.line
        return height + (GRID if line.kind == "fold" else 0)

    def _heading_room(self, rect: QRect, line: Line) -> QRect:
        """Return the place of a heading's words."""
        return rect.adjusted(self._columns.label if line.label else GRID * 2, GRID, -GRID, 0)

    def _whole_room(self, rect: QRect, line: Line, text: TextPainter) -> tuple[QRect, bool]:
        """Return the place of the words of a row that shows them all, and whether the remark is below, not beside."""
        boxes = line.grid and line.kind == "item" and self._cells is not None
        answer = self._cells.width if boxes and self._cells is not None else self._columns.answer
        room = rect.adjusted(self._columns.label, 0, -answer - GRID, 0)
        for word, _ in line.flags:
            room.setWidth(room.width() - text.width(word) - 2 * GRID)
        remark = text.width(line.remark) + GRID * 2
        below = remark > room.width() * _BESIDE_SHARE
        if not below:
            room.setWidth(room.width() - remark)
        return room, below

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        view: Any = option  # the stubs leave the fields out
        row = index.row()
        focused = row if view.state & QStyle.StateFlag.State_HasFocus else -1
        self.paint_lines(painter, [(row, view.rect, index.data(LINE))], view.font, view.palette, focused=focused)

    def paint_lines(
        self,
        painter: QPainter,
        rows: Iterable[tuple[int, QRect, Line]],
        font: QFont,
        palette: QPalette,
        *,
        focused: int,
    ) -> None:
        """Paint rows. A row that is not open is painted once and then copied, because most answers only move it.

        Args:
            painter: The painter of the list.
            rows: Each row's number, place and content.
            font: The font of the list.
            palette: The palette of the list.
            focused: The number of the row that has the focus; -1 if none has it.
        """
        device = painter.device()
        painted, colours, ratio = self._painted, palette.cacheKey(), device.devicePixelRatioF()
        most = device.height() // self._columns.height + _SPARE_ROWS
        # By the line itself, which the cache keeps: to hash or compare its texts takes longer than to copy the row.
        placed = [
            ((id(line), rect.width(), rect.height(), colours, ratio), row, rect, line) for row, rect, line in rows
        ]
        shown = {each[0] for each in placed}
        for at, row, rect, line in placed:
            is_open = row == self.open_row
            if is_open or row == focused:
                self._paint_row(painter, rect, line, font, palette, is_open=is_open, focused=row == focused)
                continue
            known = painted.get(at)
            if known is None:
                ground = self._spare_picture(most, shown)
                known = painted[at] = line, self._picture(ground, line, rect, font, palette, ratio)
            painter.drawPixmap(rect.left(), rect.top(), known[1])

    def forget_pictures(self) -> None:
        """Let the pictures of the rows go. Each row is painted again the next time."""
        self._painted.clear()

    def _spare_picture(self, most: int, shown: set[_Place]) -> QPixmap:
        """Forget the oldest pictures beyond `most`, and return one of them or an empty one.

        Rows that are `shown` keep theirs, else each new row could take the picture of the next.
        """
        spare = QPixmap()
        for old in [each for each in self._painted if each not in shown]:
            if len(self._painted) < most:
                break
            spare = self._painted.pop(old)[1]
        return spare

    def _picture(
        self, ground: QPixmap, line: Line, rect: QRect, font: QFont, palette: QPalette, ratio: float
    ) -> QPixmap:
        """Return a picture of a row, painted over `ground` if it has its size: new ones leave holes in the memory."""
        size = rect.size() * ratio
        picture = ground if ground.size() == size else QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(palette.color(QPalette.ColorRole.Base))
        on_row = QPainter(picture)
        self._paint_row(on_row, QRect(QPoint(0, 0), rect.size()), line, font, palette, is_open=False, focused=False)
        on_row.end()
        return picture

    def _paint_row(
        self,
        painter: QPainter,
        rect: QRect,
        line: Line,
        font: QFont,
        palette: QPalette,
        *,
        is_open: bool,
        focused: bool,
    ) -> None:
        scheme = scheme_of(palette)
        if is_open or focused:
            # A list that opens no rows, such as the review, marks the focused row only.
            paint_chosen(painter, rect, scheme, focused=focused)
            if is_open and line.kind == "item" and not self.compact:
                return
        text = self._prepare(font)
        match line.kind:
            case "heading":
                room = self._heading_room(rect, line)
                lines = text.lines(line.text, room.width(), "strong")
                room.setTop(room.top() + (room.height() - lines * text.line) // 2)
                text.draw_wrapped(painter, room, line.text, scheme.text, weight="strong")
                first = QRect(rect.left() + GRID * 2, room.top(), self._columns.label, text.line)
                text.draw(painter, first, line.label, scheme.text, weight="strong")
            case "group":
                room = self._group_room(rect)
                room.setTop(room.bottom() + 1 - GRID // 2 - text.line * text.lines(line.text, room.width(), "strong"))
                text.draw_wrapped(painter, room, line.text, scheme.muted, weight="strong")
                if line.grid and self._cells is not None:
                    self._cells.paint_heads(painter, rect, scheme)
            case "fold":
                text.draw(painter, rect.adjusted(GRID * 2, GRID, -GRID, 0), line.text, scheme.accent)
            case _:
                self._paint_item(painter, rect, line, text, scheme)

    def _prepare(self, font: QFont) -> TextPainter:
        text = text_painter(self._text, font)
        if text is not self._text:
            self._text = text
            self._painted.clear()
            self._columns = Columns.of(text, *self._widest)
            self._cells = GridCells(text, self._answers) if self._answers else None
        return text

    def _group_room(self, rect: QRect) -> QRect:
        """Return the rectangle of a group's title."""
        cells = self._cells.width if self._cells is not None else 0
        return rect.adjusted(self._columns.label, 0, -cells - GRID, 0)

    def _paint_item(self, painter: QPainter, rect: QRect, line: Line, text: TextPainter, scheme: Scheme) -> None:
        columns = self._columns
        aside = line.kind == "aside"
        cells = self._cells if line.grid and not aside else None
        answer = columns.answer if cells is None else cells.width
        whole = _is_whole(line)
        first = QRect(rect.left(), rect.top(), rect.width(), columns.height if whole else rect.height())
        text.draw(painter, first.adjusted(GRID * 2, 0, 0, 0), line.label, scheme.muted, weight="figures")
        room = first.adjusted(columns.label, 0, -answer - GRID, 0)
        for word, _ in reversed(line.flags):
            room.setWidth(room.width() - _paint_flag(painter, room, word, text, scheme))
        if whole:
            self._paint_whole(painter, first, line, text, scheme)
            room.setWidth(0)
        elif line.remark:
            width = min(text.width(line.remark), round(room.width() * _REMARK_SHARE))
            aside_room = room.adjusted(room.width() - width, 0, 0, 0)
            text.draw(painter, aside_room, line.remark, scheme.muted, right=True)
            room.setWidth(room.width() - width - GRID * 2)
        plain = scheme.muted if aside or line.answer == "na" else scheme.text
        if room.width():
            text.draw(painter, room, line.text, plain)
        right = first.adjusted(rect.width() - answer, 0, -GRID * 2, 0)
        if cells is not None:
            # In a wide window the boxes are far from their text, so a thin line leads from it to them.
            painter.fillRect(
                QRect(rect.left() + columns.label, rect.bottom(), rect.width() - columns.label - GRID, 1),
                QColor(scheme.line),
            )
            cells.paint(painter, rect, line.answer, scheme, waits=line.waits)
        elif line.answer == "no" and line.judged:
            text.draw(painter, right, line.shown, scheme.below, weight="strong", right=True)
        elif line.answer is not None:
            text.draw(painter, right, line.shown, plain, right=True)
        elif not aside:
            _paint_empty(painter, right, min(text.line, columns.height - GRID), scheme, waits=line.waits)

    def _paint_whole(self, painter: QPainter, first: QRect, line: Line, text: TextPainter, scheme: Scheme) -> None:
        """Paint all words of a question, and why it waits or is not asked beside or below them."""
        room, below = self._whole_room(first, line, text)
        room.setTop(first.top() + (first.height() - text.line) // 2)
        text.draw_wrapped(painter, room, line.text, scheme.muted if line.kind == "aside" else scheme.text)
        remark = QRect(room.left(), first.top(), room.width(), first.height())
        if below:
            remark.translate(0, text.lines(line.text, room.width()) * text.line)
        else:
            remark.setWidth(room.width() + GRID * 2 + text.width(line.remark))
        text.draw(painter, remark, line.remark, scheme.muted, right=not below)


def _is_whole(line: Line) -> bool:
    """Return whether a row shows all of its words: a question that waits, or that is not asked."""
    return line.kind == "aside" or (line.waits and line.kind == "item")


def _paint_flag(painter: QPainter, room: QRect, word: str, text: TextPainter, scheme: Scheme) -> int:
    """Paint a flag's word in a frame at the right end of `room`; return the width that it needs, in pixels."""
    width = text.width(word) + GRID
    frame = QRect(room.right() + 1 - width, room.center().y() - text.line // 2 - 1, width, text.line + 2)
    painter.setPen(QColor(scheme.warning))
    painter.drawRect(frame.adjusted(0, 0, -1, -1))
    text.draw(painter, frame.adjusted(GRID // 2, 0, 0, 0), word, scheme.warning)
    return width + GRID


def _paint_empty(painter: QPainter, rect: QRect, side: int, scheme: Scheme, *, waits: bool) -> None:
    """Paint a line where the answer of an unanswered question goes; dashed if the question may not apply.

    A box would look like one to click, and a click opens the row.
    """
    pen = QPen(QColor(scheme.edge))
    if waits:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    foot = rect.center().y() + side // 2
    painter.drawLine(rect.right() - min(2 * side, rect.width() - GRID), foot, rect.right(), foot)
