"""Show a list with an editor in its open row. The open row keeps its height on screen when another row is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QListView, QWidget
from shiboken6 import isValid

from ui.widgets.lists.always_on_scrollbar import always_show_scrollbar
from ui.widgets.lists.focused_field import FocusedField
from ui.widgets.lists.keyed_list import KeyedList
from ui.widgets.lists.line_delegate import LineDelegate
from ui.widgets.lists.lines import Line, LineModel
from ui.widgets.lists.row_editor import RowEditor
from ui.widgets.lists.row_heights import RowHeights

_AT = 0.3  # of the list's height: the place of the open row


class InlineList(KeyedList):
    """A list whose keys work on the open row, with an editor in it.

    Before another row is opened, `may_leave` is called. If it returns False, the row stays open. A slot of
    `row_opened` may set `compact`. The row then stays one line high, without its editor, until `set_compact` is called.

    Args:
        model: The rows.
        delegate: The painter of the rows.
        editor: The editor that is shown in the open row.
        parent: The owner of the list.
    """

    row_opened = Signal(int)
    cell_pressed = Signal(str)

    def __init__(
        self, model: LineModel, delegate: LineDelegate, editor: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = model
        self._delegate = delegate
        self._editor = editor
        self._open = QPersistentModelIndex()
        self._placed = RowEditor(self.viewport(), editor)
        self._rest_at: int | None = None
        self._laying_out = False
        self._heights = RowHeights(self, model, delegate, self._placed)
        self._focused = FocusedField(self.viewport(), editor)
        self.may_leave: Callable[[], bool] = lambda: True
        editor.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # there is one
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAutoScroll(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        always_show_scrollbar(self)
        self.setFrameShape(QListView.Shape.NoFrame)
        # The rows cover the ground, so Qt need not paint it first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        model.modelReset.connect(self._forget)
        model.merged.connect(self._rows_merged)

    def pin_title(self, title: QLabel) -> None:
        """Keep a line with the text of `title`, the first label of the editor, in view while it is above the list."""
        self._focused.title = title

    @property
    def open_row(self) -> int:
        """The number of the open row; -1 if no row is open."""
        return self._open.row()

    @property
    def open_key(self) -> str | None:
        """The key of the open row; None if no row is open."""
        row = self._open.row()
        return self._lines.line(row).key if row >= 0 else None

    @property
    def open_is_fold(self) -> bool:
        """Whether the open row unfolds other rows."""
        row = self._open.row()
        return row >= 0 and self._lines.line(row).kind == "fold"

    def open(self, row: int, *, at: int | None = None) -> bool:
        """Open a row, and return whether it is open now.

        Args:
            row: The number of the row.
            at: The distance of the row's top from the list's top, in pixels; None for that of the row before it.
        """
        if row == self._open.row():
            return True
        if not self.may_leave():
            return False
        if at is not None:
            self._rest_at = at
        index, before = self._lines.index(row, 0), QPersistentModelIndex(self._open)
        one_line = before.isValid() and self._delegate.compact
        self._open = QPersistentModelIndex(index)
        self._delegate.compact = False
        self.setCurrentIndex(index)
        self.row_opened.emit(row)
        if one_line and self._delegate.compact:
            # Both rows are one line high, so only the mark of the open row moves and nothing is laid out.
            self._delegate.open_row = row
            self.update(before)
            self.update(index)
            self._keep_in_view()
        else:
            self._lay_out()
            self._rest()
        return True

    @property
    def editor_has_focus(self) -> bool:
        """Whether the focus is in the editor of the open row."""
        return self._focused.field is not None

    @property
    def compact(self) -> bool:
        """Whether the open row is one line high, without its editor."""
        return self._delegate.compact

    @compact.setter
    def compact(self, one_line: bool) -> None:
        self._delegate.compact = one_line

    def set_compact(self, *, one_line: bool) -> None:
        """Show or hide the editor of the open row. The row stays at its place."""
        if one_line != self._delegate.compact:
            self._delegate.compact = one_line
            self.settle()
            self._reveal()

    def step(self, by: int) -> bool:
        """Open the row `by` rows below (negative: above), or the last one before the end; return whether it moved."""
        rows = [row for row, line in enumerate(self._lines.lines) if line.kind in ("item", "fold")]
        if not rows:
            return False
        here = self._open.row()
        place = rows.index(here) if here in rows else -1
        row = rows[max(0, min(len(rows) - 1, place + by))]
        return row != here and self.open(row)

    @property
    def next_unanswered_key(self) -> str | None:
        """The key of the next row below that has no answer; None if there is none."""
        below = self._lines.lines[self._open.row() + 1 :]
        return next((line.key for line in below if line.kind == "item" and not line.answer), None)

    def advance(self) -> bool:
        """Open the next row below that has no answer; return whether there is one.

        A row that has an answer is passed over, because the next key would change it.
        """
        row = self._lines.row_of(self.next_unanswered_key or "")
        return row is not None and self.open(row)

    def pass_on(self) -> bool:
        """Open the next row below that can have an answer, whether it has one or not; return whether there is one."""
        rows = range(self._open.row() + 1, len(self._lines.lines))
        row = next((row for row in rows if self._lines.line(row).kind == "item"), None)
        return row is not None and self.open(row)

    def cell_at(self, row: QRect, x: int) -> str | None:
        """Return the answer whose box is at `x` in a grid's row with the rectangle `row`; None beside the boxes."""
        return self._delegate.cell_at(row, x)

    def settle(self) -> None:
        """Fit the list to the open row, after its editor changed its height or rows were added or removed."""
        self._lay_out()
        self._place_editor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a change of the editor's height, and keep the ground of the open row in it."""
        if watched is self._editor and event.type() == QEvent.Type.LayoutRequest:
            if self._heights.of_open(self._open.row()) != self._delegate.open_height:
                self.settle()
            self._reveal()
            self._follow_focus()
        elif watched is self._editor and event.type() == QEvent.Type.StyleChange:
            # A new style sheet puts back the palette that the editor had under the one before.
            self._placed.follow_colours(self.palette())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to the new size."""
        super().resizeEvent(event)
        self.settle()
        # The history opens under the list and makes it lower, which may hide the open row and the focused field.
        self._reveal()
        self._follow_focus()
        self._reveal()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the pictures of the rows go. They take megabytes, and another case has other rows."""
        super().hideEvent(event)
        self._delegate.forget_pictures()

    def changeEvent(self, event: QEvent) -> None:
        """Give the editor the ground of the open row in the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._placed.follow_colours(self.palette())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the editor with its row."""
        if not self._laying_out:
            super().scrollContentsBy(dx, dy)
        self._place_editor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view. Qt would describe each in an option first, which costs more than copying the row."""
        painter = QPainter(self.viewport())
        lines, model = self._lines.lines, self._lines
        covered, around = event.region(), event.rect()
        row = self.indexAt(around.topLeft()).row()
        rect = self.visualRect(model.index(row, 0)) if row >= 0 else QRect()
        left, width, top = rect.left(), rect.width(), rect.top()
        end, whole = around.bottom(), covered.rectCount() == 1
        rows: list[tuple[int, QRect, Line]] = []
        # Qt works out the place of each row from the top, so only the first one is asked for.
        while 0 <= row < len(lines) and top <= end:
            height = model.height(row)
            rect = QRect(left, top, width, height)
            if whole or covered.intersects(rect):
                rows.append((row, rect, lines[row]))
            top += height
            row += 1
        focused = self.currentIndex().row() if self.hasFocus() else -1
        self._delegate.paint_lines(painter, rows, self.font(), self.palette(), focused=focused)
        if top <= end:
            around.setTop(max(top, around.top()))
            painter.fillRect(around, self.palette().base())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the row under the pointer, answer in a grid's box, or unfold rows."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            event.ignore()
            return
        # A word is typed without the mouse.
        self.leave_word()
        line = self._lines.line(index.row())
        if line.kind == "fold":
            self.fold_pressed.emit(line.key)
        elif line.kind == "item":
            rect = self.visualRect(index)
            cell = self.cell_at(rect, round(event.position().x())) if line.grid else None
            again = index.row() == self._open.row() and self._delegate.compact
            if self.open(index.row(), at=rect.top()) and cell is not None:
                self.cell_pressed.emit(cell)
            elif again and cell is None:
                # A second click does the same as Enter, because the mouse alone has no other way to a grid row's note.
                self.enter_pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Treat the second click of two fast ones as a click."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._lines.line(index.row()).kind == "item":
            self.mousePressEvent(event)

    def _forget(self) -> None:
        self._open = QPersistentModelIndex()
        self._rest_at = None
        self._delegate.compact = False
        self._delegate.open_row = -1
        self._heights.forget()
        self._editor.hide()
        self._focused.pinned.hide()

    def _rows_merged(self, added: list[int]) -> None:
        self._heights.measure_again(added)
        self.settle()

    def _lay_out(self) -> None:
        row = self._delegate.open_row = self._open.row()
        self._delegate.open_height = self._heights.of_open(row)
        self._heights.set(self._open)
        self.doItemsLayout()
        self.viewport().update()

    def _rest(self) -> None:
        """Scroll so that the open row is at the place of the one before it."""
        rect = self.visualRect(self._lines.index(self._open.row(), 0))
        room = self.viewport().height()
        at = round(room * _AT) if self._rest_at is None else self._rest_at
        at = max(0, min(at, room - self._delegate.open_height - 8))
        bar = self.verticalScrollBar()
        # All rows are painted again, so Qt need not move the picture of those that were in view.
        self._laying_out = True
        bar.setValue(bar.value() + rect.top() - at)
        self._laying_out = False
        self._place_editor()

    def _reveal(self) -> None:
        """Scroll until the open row is wholly visible, for example after its reasons appeared.

        A row that is higher than the list shows its beginning, unless a field in it has the focus.
        """
        if self._open.row() < 0:
            return
        rect = self.visualRect(self._lines.index(self._open.row(), 0))
        over = min(rect.bottom() - self.viewport().height() + 1, rect.top())
        headless = rect.top() < 0 < rect.bottom() and not self.editor_has_focus
        if over > 0 or headless:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + (rect.top() if headless else over))

    def _keep_in_view(self) -> None:
        """Scroll until two rows above and below the open row are visible."""
        rect, bar = self.visualRect(self._lines.index(self._open.row(), 0)), self.verticalScrollBar()
        beyond = 2 * rect.height()
        over = rect.bottom() + 1 + beyond - self.viewport().height()
        under = rect.top() - beyond
        if over > 0 or under < 0:
            bar.setValue(bar.value() + (over if over > 0 else under))

    def _focus_moved(self) -> None:
        # A page that is deleted while it has the focus loses it when Python can no longer use the parts of the page.
        if isValid(self._focused.viewport):
            self._follow_focus()

    def _follow_focus(self) -> None:
        """Scroll until the focused field of the editor is visible, because the editor may be higher than the list."""
        above = self._focused.scrolled_off
        if above is not None and above != -self._editor.y():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + above + self._editor.y())
        self._show_title()

    def _show_title(self) -> None:
        title, pinned = self._focused.title, self._focused.pinned
        if title is None or not self._focused.title_is_pinned:
            pinned.hide()
            return
        line = self._lines.line(self._open.row())
        indent = self._delegate.columns(self.font()).label
        pinned.show_title(line.label, title.text(), indent=indent, focused=self.hasFocus())

    def _place_editor(self) -> None:
        row = self._open.row()
        if row < 0 or self._lines.line(row).kind != "item" or self._delegate.compact:
            if self.editor_has_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._editor.hide()
            self._focused.pinned.hide()
            return
        self._placed.show_in(self.visualRect(self._lines.index(row, 0)))
        self._show_title()
