"""Show the rows of the review in a list that wraps long sentences and is as high as all of its rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.assess.labels import translate
from ui.style import GRID, Scheme, figures_font, row_height, scheme_of, strong_font
from ui.widgets.input.typed_words import TypedWords, is_letter
from ui.widgets.lists.lines import LINE, AnyIndex, Line, LineModel
from ui.widgets.lists.rows import paint_chosen

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_PAGE_STEPS = {Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_WRAP_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_WIDEST_LABEL = "0.0.00"
_CACHED = 1000  # more than the rows of several reviews
_TAG_SHARE = 0.42  # of a row's width: wider tags are painted below the text


class WrappedLines(QStyledItemDelegate):
    """Paints rows with a label on the left, a wrapped text, tags beside or under it, and a remark under both.

    Attributes:
        width: the width of a row, in pixels.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 400
        # Qt asks for the size of a row each time it asks where the row is.
        self._sizes: dict[int, tuple[Line, QSize]] = {}
        self._sized_for: tuple[int, QFont] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size of a row at the current width."""
        view: Any = option  # the stubs leave the fields out
        line: Line = index.data(LINE)
        if self._sized_for != (self.width, view.font) or len(self._sizes) > _CACHED:
            # A copy, because the option's own font does not outlive it.
            self._sized_for = self.width, QFont(view.font)
            self._sizes.clear()
        known = self._sizes.get(id(line))
        if known is None:
            known = self._sizes[id(line)] = line, self._size(line, view)
        return known[1]

    def _size(self, line: Line, view: Any) -> QSize:
        rect = QRect(0, 0, self.width, 10_000)
        room = _text_room(rect, view.font, line)
        beside = _beside(view.font, room, line)
        height = _height(_font(view.font, line), room.adjusted(0, 0, -beside, 0), line.text)
        if line.flags and not beside:
            height += _tag_height(view.font)
        if line.remark:
            height += _height(view.font, room, line.remark)
        return QSize(self.width, max(row_height(view.font), height + GRID) + (GRID if line.kind == "heading" else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        view: Any = option
        scheme: Scheme = scheme_of(view.palette)
        rect: QRect = view.rect
        line: Line = index.data(LINE)
        painter.save()
        if view.state & QStyle.StateFlag.State_HasFocus:
            paint_chosen(painter, rect, scheme, focused=True)
        top = GRID // 2 + (GRID if line.kind == "heading" else 0)
        room = _text_room(rect.adjusted(0, top, 0, 0), view.font, line)
        font = _font(view.font, line)
        if line.label:
            painter.setFont(figures_font(view.font))
            painter.setPen(QColor(scheme.muted))
            left = room.left() - _label_width(view.font)
            painter.drawText(rect.adjusted(left - rect.left(), top, 0, 0), int(Qt.AlignmentFlag.AlignLeft), line.label)
        painter.setFont(font)
        painter.setPen(QColor(scheme.muted if line.kind == "aside" or line.within else scheme.text))
        beside = _beside(view.font, room, line)
        text_room = room.adjusted(0, 0, -beside, 0)
        painter.drawText(text_room, _WRAP_FLAGS, line.text)
        below = _height(font, text_room, line.text)
        painter.setFont(view.font)
        if line.flags:
            start = room.right() + 1 - beside + GRID if beside else room.left()
            _paint_tags(painter, start, room.top() if beside else room.top() + below, line, view.font, scheme)
            below += 0 if beside else _tag_height(view.font)
        if line.remark:
            painter.setPen(QColor(scheme.muted))
            painter.drawText(room.adjusted(0, below, 0, 0), _WRAP_FLAGS, line.remark)
        painter.restore()


def _tag_width(font: QFont, word: str) -> int:
    return QFontMetrics(font).horizontalAdvance(word) + GRID


def _tag_height(font: QFont) -> int:
    return QFontMetrics(font).height() + GRID // 2


def _beside(font: QFont, room: QRect, line: Line) -> int:
    """Return the width that the tags take on the right of the text; 0 if they are below it or there are none."""
    wanted = sum(_tag_width(font, word) + GRID for word, _ in line.flags)
    return wanted if wanted <= room.width() * _TAG_SHARE else 0


def _paint_tags(painter: QPainter, left: int, top: int, line: Line, font: QFont, scheme: Scheme) -> None:
    """Paint each tag in a frame, as the questions paint their flags."""
    height = QFontMetrics(font).height()
    painter.setPen(QColor(scheme.warning))
    for word, _ in line.flags:
        frame = QRect(left, top, _tag_width(font, word), height)
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), word)
        left += frame.width() + GRID


def _font(font: QFont, line: Line) -> QFont:
    return strong_font(font) if line.kind == "heading" else font


def _height(font: QFont, room: QRect, text: str) -> int:
    """Return how high the rows of `text` are together in the width of `room`, in pixels."""
    return QFontMetrics(font).boundingRect(room, _WRAP_FLAGS, text).height()


def _label_width(font: QFont) -> int:
    metrics = QFontMetrics(figures_font(font))
    widest = (_WIDEST_LABEL, translate("assess", "fact {0}").format("00"))
    return max(map(metrics.horizontalAdvance, widest)) + GRID


def _text_room(rect: QRect, font: QFont, line: Line) -> QRect:
    """Return the area of a row's text.

    It begins after the labels, whether the row has one or not, and further right for a part of the row above.
    """
    column = GRID * 2
    if line.kind == "item":
        column += _label_width(font) + (GRID * 3 if line.within else 0)
    return rect.adjusted(column, 0, -GRID * 2, 0)


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
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Set the width in pixels, and the height to that of all rows."""
        self._delegate.width = width
        self.doItemsLayout()
        self.setFixedHeight(max(1, sum(self.sizeHintForRow(row) for row in range(self.lines.rowCount()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to a new width: the scroll bar of the page may have appeared, which narrows the list."""
        super().resizeEvent(event)
        if self.width() != self._delegate.width:
            self.fit(self.width())

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
