"""Show the rows of the review in a list that wraps long sentences and is as high as all of its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.assess.labels import translate
from ui.style import GRID, Scheme, row_height, scheme_of
from ui.widgets.input.typed_words import TypedWords, is_letter
from ui.widgets.lists.lines import LINE, AnyIndex, Line, LineModel
from ui.widgets.lists.rows import paint_chosen
from ui.widgets.text.text_painter import TextPainter, Weight

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_PAGE_STEPS = {Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_WIDEST_LABEL = "0.0.00"
_CACHED = 1000  # more than the rows of several reviews
_TAG_SHARE = 0.42  # of a row's width: wider tags are painted below the text


class _Measures:
    """Measure once what all rows in a font need."""

    def __init__(self, text: TextPainter) -> None:
        self.text = text
        self.row = row_height(text.font)
        self.line = QFontMetrics(text.font).height()
        self.tag_height = self.line + GRID // 2
        widest = (_WIDEST_LABEL, translate("assess", "fact {0}").format("00"))
        self.label_width = max(text.width(label, "figures") for label in widest) + GRID

    def height(self, words: str, room: QRect, weight: Weight = "plain") -> int:
        """Return how high the lines of a text are together in the width of `room`, in pixels."""
        return self.text.lines(words, room.width(), weight) * self.line

    def tag_width(self, word: str) -> int:
        """Return the width of a tag in its frame, in pixels."""
        return self.text.width(word) + GRID

    def beside(self, room: QRect, line: Line) -> int:
        """Return the width that the tags take on the right of the text; 0 if they are below it or there are none."""
        wanted = sum(self.tag_width(word) + GRID for word, _ in line.flags)
        return wanted if wanted <= room.width() * _TAG_SHARE else 0

    def text_room(self, rect: QRect, line: Line) -> QRect:
        """Return the area of a row's text.

        It begins after the labels, whether the row has one or not, and further right for a part of the row above.
        """
        column = GRID * 2
        if line.kind == "item":
            column += self.label_width + (GRID * 3 if line.within else 0)
        return rect.adjusted(column, 0, -GRID * 2, 0)


class WrappedLines(QStyledItemDelegate):
    """Paints rows with a label on the left, a wrapped text, tags beside or under it, and a remark under both.

    Attributes:
        width: the width of a row, in pixels.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 400
        self._measures: _Measures | None = None
        # Qt asks for the size of a row each time it asks where the row is. The rows of other cases have the same words.
        self._heights: dict[tuple[int, object], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size of a row at the current width."""
        view: Any = option  # the stubs leave the fields out
        return QSize(self.width, self.height(index.data(LINE), view.font))

    def height(self, line: Line, font: QFont) -> int:
        """Return the height of a row at the current width, in pixels."""
        measures = self._measured(font)
        looks = self.width, (line.kind, line.text, line.remark, line.flags, bool(line.within))
        known = self._heights.get(looks)
        if known is None:
            if len(self._heights) > _CACHED:
                self._heights.clear()
            known = self._heights[looks] = self._height(line, measures)
        return known

    def _measured(self, font: QFont) -> _Measures:
        if self._measures is None or self._measures.text.font != font:
            self._measures = _Measures(TextPainter(font))
            self._heights.clear()
        return self._measures

    def _height(self, line: Line, measures: _Measures) -> int:
        room = measures.text_room(QRect(0, 0, self.width, 10_000), line)
        beside = measures.beside(room, line)
        height = measures.height(line.text, room.adjusted(0, 0, -beside, 0), _weight(line))
        if line.flags and not beside:
            height += measures.tag_height
        if line.remark:
            height += measures.height(line.remark, room)
        return max(measures.row, height + GRID) + (GRID if line.kind == "heading" else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        view: Any = option
        scheme: Scheme = scheme_of(view.palette)
        rect: QRect = view.rect
        line: Line = index.data(LINE)
        measures = self._measured(view.font)
        text = measures.text
        if view.state & QStyle.StateFlag.State_HasFocus:
            paint_chosen(painter, rect, scheme, focused=True)
        top = GRID // 2 + (GRID if line.kind == "heading" else 0)
        room = measures.text_room(QRect(rect.left(), rect.top() + top, self.width, rect.height() - top), line)
        if line.label:
            label = QRect(room.left() - measures.label_width, room.top(), measures.label_width, measures.line)
            text.draw(painter, label, line.label, scheme.muted, weight="figures")
        weight = _weight(line)
        beside = measures.beside(room, line)
        text_room = room.adjusted(0, 0, -beside, 0)
        colour = scheme.muted if line.kind == "aside" or line.within else scheme.text
        text.draw_wrapped(painter, text_room, line.text, colour, weight=weight)
        below = measures.height(line.text, text_room, weight) if line.flags or line.remark else 0
        if line.flags:
            start = room.right() + 1 - beside + GRID if beside else room.left()
            _paint_tags(painter, start, room.top() if beside else room.top() + below, line, measures, scheme)
            below += 0 if beside else measures.tag_height
        if line.remark:
            text.draw_wrapped(painter, room.adjusted(0, below, 0, 0), line.remark, scheme.muted)


def _weight(line: Line) -> Weight:
    return "strong" if line.kind == "heading" else "plain"


def _paint_tags(painter: QPainter, left: int, top: int, line: Line, measures: _Measures, scheme: Scheme) -> None:
    """Paint each tag in a frame, as the questions paint their flags."""
    for word, _ in line.flags:
        frame = QRect(left, top, measures.tag_width(word), measures.line)
        painter.setPen(QColor(scheme.warning))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        inside = frame.adjusted(GRID // 2 + 1, 0, 0, 0)
        measures.text.draw(painter, inside, word, scheme.warning)
        left += frame.width() + GRID


class ReviewList(QListView):
    """A list of rows. Enter or a click emits `wanted` with the row's key; `row_changed` follows the current row.

    Letters, and the spaces after them, are left to the page.

    Args:
        words: Collects the letters of all pages of the form.
        parent: The owner of the list.
    """

    wanted = Signal(str)
    row_changed = Signal()

    def __init__(self, words: TypedWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.lines = LineModel(self)
        self._delegate = WrappedLines(self)
        self._fitted: tuple[int, QFont, Sequence[Line]] | None = None
        self.setObjectName("gaps")
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda *_: self.row_changed.emit())

    @property
    def chosen(self) -> str:
        """The key of the current row; empty if there is none."""
        here = self.currentIndex()
        return self.lines.line(here.row()).key if here.isValid() else ""

    @property
    def on_first(self) -> bool:
        """Whether the current row is the first that opens a page, or there is none."""
        first = next((row for row, line in enumerate(self.lines.lines) if line.kind == "item"), -1)
        return self.currentIndex().row() <= first

    def select_first(self) -> None:
        """Make the first row that opens a page the current row."""
        self.setCurrentIndex(QModelIndex())
        self.show_lines(list(self.lines.lines))

    def show_lines(self, lines: list[Line], current_key: str = "") -> None:
        """Show these rows and choose the current row.

        The current row is the one with `current_key`, else the previous one, else the row now in its place, else the
        first that opens a page.
        """
        before, at = self.chosen, self.currentIndex().row()
        self.lines.fill(lines)
        rows = [row for row, line in enumerate(lines) if line.kind == "item"]
        row = next((found for key in (current_key, before) if (found := self.lines.row_of(key)) is not None), None)
        if row is None and rows:
            row = next((each for each in rows if each >= at), rows[-1]) if before else rows[0]
        if row is not None:
            self.setCurrentIndex(self.lines.index(row, 0))
        self.fit(self._delegate.width)

    def fit(self, width: int) -> None:
        """Set the width of the rows in pixels, and the height to that of all rows.

        The list may be wider: the rows leave room for the scroll bar of the page, so that they stay as they are when it
        appears.
        """
        self._delegate.width = width
        font = self.font()
        fitted = width, font, self.lines.lines
        # A page that becomes visible is resized several times to the width that it had.
        if self._fitted == fitted:
            return
        self._fitted = width, font, list(self.lines.lines)
        self.doItemsLayout()
        self.setFixedHeight(max(1, sum(self._delegate.height(line, font) for line in self.lines.lines)))

    def row_rect(self) -> QRect:
        """Return the area of the current row in this widget."""
        return self.visualRect(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row or move through the rows, and leave Escape and shortcuts to the page."""
        key = Qt.Key(event.key())
        if (
            (event.modifiers() & Qt.KeyboardModifier.ControlModifier and key not in (Qt.Key.Key_Home, Qt.Key.Key_End))
            or is_letter(event)
            or (event.text() == " " and self._words.continues(event))
        ):
            event.ignore()
        elif key in _OPEN_KEYS:
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif key in _PAGE_STEPS:
            row = max(0, min(self.lines.rowCount() - 1, self.currentIndex().row() + _PAGE_STEPS[key]))
            self.setCurrentIndex(self.lines.index(row, 0))
        else:
            super().keyPressEvent(event)

    def _open(self, index: AnyIndex) -> None:
        if index.isValid() and self.lines.line(index.row()).kind == "item":
            self.wanted.emit(self.lines.line(index.row()).key)
