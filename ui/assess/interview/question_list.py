"""List the questions of an interview, each with the text of its flags and a tick once it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.assess.interview.rows import flag_of_case
from ui.style import GRID, Scheme, scheme_of
from ui.widgets.lists.always_on_scrollbar import always_show_scrollbar
from ui.widgets.lists.keyed_list import KeyedList
from ui.widgets.lists.lines import LINE, AnyIndex, Line, LineModel
from ui.widgets.lists.rows import paint_chosen
from ui.widgets.text.text_painter import TextPainter, text_painter
from ui.widgets.text.wrapped_text import TextWrapper

_TEXT_LINES = 2
_TITLE_LINES = 1
_FLAG_LINES = 3


class _Delegate(QStyledItemDelegate):
    """Paints a line: its number, up to two rows of wording, up to three rows of flag text, and a word once done.

    The heading of a grid is in one row below the wording, so that the own words of each row of a grid are seen.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._text: TextPainter | None = None
        self._wrapper = TextWrapper(QFont())
        self.current = ""

    def _prepare(self, font: QFont) -> TextPainter:
        text = text_painter(self._text, font)
        if text is not self._text:
            self._text = text
            self._wrapper = TextWrapper(font)
        return text

    def _rooms(self, width: int, line: Line, text: TextPainter) -> tuple[int, int]:
        """Return where the wording begins and how wide it may be, in pixels."""
        start = GRID * 2 + (text.width("0.0.00", "figures") + GRID * 2 if line.label else 0)
        return start, max(1, width - start - GRID * 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line: Line = index.data(LINE)
        text = self._prepare(option.font)
        if line.kind == "heading":
            return QSize(0, text.line + GRID * 3)
        _, room = self._rooms(self._view.viewport().width(), line, text)
        rows = len(self._wrapper.rows(line.text, room, _TEXT_LINES))
        rows += _TITLE_LINES if line.within else 0
        rows += len(self._wrapper.rows(line.remark, room, _FLAG_LINES)) if line.remark else 0
        return QSize(0, rows * text.line + (text.line if line.shown else 0) + GRID * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option  # the stubs leave the fields out
        scheme = scheme_of(view.palette)
        rect: QRect = view.rect
        line: Line = index.data(LINE)
        text = self._prepare(view.font)
        if line.kind == "heading":
            room = QRect(rect.left() + GRID * 2, rect.bottom() - text.line - GRID // 2, rect.width(), text.line)
            text.draw(painter, room.adjusted(0, 0, -GRID * 4, 0), line.text, scheme.text, weight="strong")
            return
        if line.key == self.current:
            focused = bool(view.state & QStyle.StateFlag.State_HasFocus)
            paint_chosen(painter, rect, scheme, focused=focused)
        self._paint_texts(painter, rect, line, text, scheme)

    def _paint_texts(self, painter: QPainter, rect: QRect, line: Line, text: TextPainter, scheme: Scheme) -> None:
        start, room = self._rooms(rect.width(), line, text)
        done = bool(line.shown)
        at = QRect(rect.left() + start, rect.top() + GRID, room, text.line)
        if line.label:
            label = QRect(rect.left() + GRID * 2, at.top(), start, text.line)
            text.draw(painter, label, line.label, scheme.muted, weight="figures")
        for row in self._wrapper.rows(line.text, room, _TEXT_LINES):
            text.draw(painter, at, row, scheme.muted if done else scheme.text)
            at.translate(0, text.line)
        if line.within:
            text.draw(painter, at, line.within, scheme.muted)
            at.translate(0, text.line)
        for row in self._wrapper.rows(line.remark, room, _FLAG_LINES) if line.remark else ():
            text.draw(painter, at, row, scheme.muted if done or line.waits else scheme.accent)
            at.translate(0, text.line)
        if done:
            text.draw(painter, at, f"\N{CHECK MARK} {line.shown}", scheme.muted)


class InterviewList(KeyedList):
    """A list whose keys act on the chosen line. If `may_leave` returns False, no other line can be chosen.

    Answer keys answer while answers are shown. Otherwise they are letters of a word like all letters but S and G.
    """

    chosen = Signal(str)
    settle_pressed = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel(self)
        self._delegate = _Delegate(self)
        self.may_leave: Callable[[], bool] = lambda: True
        self._answers = False
        self.setObjectName("interviewList")
        self.setAccessibleName(self.tr("What to ask"))
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        always_show_scrollbar(self)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    @property
    def current(self) -> str:
        """The key of the chosen line; empty if none is chosen."""
        return self._delegate.current

    @property
    def answers(self) -> bool:
        """Whether answers are shown, so that keys give them."""
        return self._answers

    @answers.setter
    def answers(self, shown: bool) -> None:
        self._answers = shown
        # A letter that answered belongs to no word that is typed after the answers were hidden.
        self.leave_word()

    @property
    def open_key(self) -> str | None:
        """The key of the chosen line; None if none is chosen."""
        return self.current or None

    @property
    def open_is_fold(self) -> bool:
        """Whether the chosen line unfolds others, which none does."""
        return False

    def answer_of(self, key: Qt.Key) -> str | None:
        """Return what a key answers: nothing while answers are hidden, and nothing on a flag on the case."""
        return super().answer_of(key) if self.answers and flag_of_case(self.current) is None else None

    def commands(self) -> Mapping[Qt.Key, SignalInstance]:
        """Return the signals of the letters that do something else than answering."""
        return {Qt.Key.Key_S: self.settle_pressed, Qt.Key.Key_G: self.guidance_pressed}

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, and keep the chosen line if it is among them."""
        here = [line.key for line in self.lines.lines]
        if here == [line.key for line in lines]:
            for line in lines:
                before = self.lines.line(self.lines.row_of(line.key) or 0)
                if before != line:
                    self.lines.change(line)
                    if _rows_differ(before, line):
                        self.scheduleDelayedItemsLayout()
            return
        scrolled = self.verticalScrollBar().value()
        self.lines.fill(lines)
        row = self.lines.row_of(self.current)
        if row is not None:
            self.setCurrentIndex(self.lines.index(row, 0))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        if row is not None:
            self.scrollTo(self.lines.index(row, 0))

    def choose(self, key: str) -> bool:
        """Choose a line, and return whether it is chosen now."""
        row = self.lines.row_of(key)
        if row is None:
            return False
        if key != self.current:
            if not self.may_leave():
                return False
            self._delegate.current = key
            self.chosen.emit(key)
        # A slot of `chosen`, or `may_leave`, can add or remove lines, so the row is looked up again.
        row = self.lines.row_of(key)
        if row is not None:
            self.setCurrentIndex(self.lines.index(row, 0))
            above = row - 1
            if above >= 0 and self.lines.line(above).kind == "heading":
                self.scrollTo(self.lines.index(above, 0))
            self.scrollTo(self.lines.index(row, 0))
        self.viewport().update()
        return True

    def clear_choice(self) -> None:
        """Clear the choice."""
        self._delegate.current = ""

    def items(self) -> list[str]:
        """Return the keys of the lines that can be chosen, from the top."""
        return [line.key for line in self.lines.lines if line.kind == "item"]

    def step(self, by: int) -> bool:
        """Choose the line `by` lines further down (up if negative), or the last one in that direction."""
        keys = self.items()
        if not keys:
            return False
        before = self.current
        here = keys.index(before) if before in keys else -1
        self.choose(keys[max(0, min(len(keys) - 1, here + by))])
        return self.current != before

    def step_group(self, by: int) -> None:
        """Choose the first line of the next group (1) or of the previous one (-1)."""
        groups: list[list[str]] = []
        for line in self.lines.lines:
            if line.kind == "heading" or not groups:
                groups.append([])
            if line.kind == "item":
                groups[-1].append(line.key)
        groups = [group for group in groups if group]
        here = next((number for number, group in enumerate(groups) if self.current in group), -by)
        if 0 <= here + by < len(groups):
            self.choose(groups[here + by][0])

    def choose_next_open(self) -> bool:
        """Choose the next line that is not done, continuing from the top, and return whether there was one."""
        lines = [line for line in self.lines.lines if line.kind == "item"]
        here = next((number for number, line in enumerate(lines) if line.key == self.current), -1)
        for line in lines[here + 1 :] + lines[: max(here, 0)]:
            if not line.shown:
                return self.choose(line.key)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the list when Escape is pressed."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the clicked line."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            line = self.lines.line(index.row())
            if line.kind == "item":
                self.choose(line.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lines out again."""
        super().resizeEvent(event)
        # The texts wrap differently, so the heights of the lines change.
        self.scheduleDelayedItemsLayout()


def _rows_differ(one: Line, other: Line) -> bool:
    return (one.text, one.remark, bool(one.shown)) != (other.text, other.remark, bool(other.shown))
