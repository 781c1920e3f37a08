"""Edit the evidence references of a question, which are completed from the references already used in the case."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.text import fold
from ui.assess.fields.wrapped_line import WrappedLine
from ui.style import GRID
from ui.widgets.screen_reader import announce

BETWEEN = ";"
_MOST_SHOWN = 8
_SPACE = 3  # pixels around each reference of the list
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class EvidenceEdit(WrappedLine):
    """References that are left with Escape, Enter or Tab. The list offers references that match the typed one.

    Down opens the list, unless there is another line below the cursor, and moves in it. Enter inserts the selected
    reference, and leaves the line if none is selected.

    Attributes:
        references: Returns the references that the case uses so far, best match first.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, between=f"{BETWEEN} ")
        self.references: Callable[[], Sequence[str]] = tuple
        self._offered = QStringListModel(self)
        self._typed: tuple[int, str] | None = None  # place and text for which the list offers references
        # The list is a child of the window and never has the focus. A popup would be a second window, and would take
        # the keyboard away from this line.
        self._list = QListView(self)
        self._list.setObjectName("evidenceUsed")
        self._list.setAccessibleName(self.tr("Evidence used in this case"))
        self._list.setModel(self._offered)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(_SPACE)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.clicked.connect(self._take_clicked)
        self._list.hide()
        self.edited.connect(self._offer_typed)

    @property
    def offered(self) -> tuple[str, ...]:
        """Return the references that the list offers, or none if it is closed."""
        return () if self._list.isHidden() else tuple(self._offered.stringList())

    def take(self, reference: str) -> None:
        """Insert a reference as if it were typed.

        It replaces the beginning for which it was offered. Another reference at the cursor stays, and it follows that.
        """
        start, end = self._part()
        there = self.text()[start:end]
        if there.strip() and (start, there) != self._typed:
            after = start + len(there.rstrip())
            self.replace(after, after, f"{BETWEEN} {reference}")
        else:
            self.replace(start, end, f" {reference}" if start else reference)
        self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, insert its selected reference, close it, or leave the line."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self._list.currentIndex()
            if self.offered and chosen.isValid():
                self.take(str(chosen.data()))
            else:
                self.escaped.emit()
        elif key == Qt.Key.Key_Escape:
            if self.offered:
                self._list.hide()
            else:
                self.escaped.emit()
        elif key in _STEPS and (self.offered or not self._has_line(_STEPS[key])):
            self._step(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the line loses the focus."""
        super().focusOutEvent(event)
        self._list.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the list with the line, because its parent is the window."""
        super().hideEvent(event)
        self._list.hide()

    def _part(self) -> tuple[int, int]:
        """Return start and end of the reference at the cursor, without its separators."""
        text, at = self.text(), self.cursor_position()
        end = text.find(BETWEEN, at)
        return text.rfind(BETWEEN, 0, at) + 1, len(text) if end < 0 else end

    def _step(self, by: int) -> None:
        if not self.offered:
            if by < 0:
                return
            self._offer(every=True)
        row = self._list.currentIndex().row() + by
        if 0 <= row < self._offered.rowCount():
            index = self._offered.index(row)
            self._list.setCurrentIndex(index)
            announce(self, str(index.data()))

    def _take_clicked(self, index: QModelIndex) -> None:
        self.take(str(index.data()))

    def _offer_typed(self, _text: str) -> None:
        self._offer()

    def _offer(self, *, every: bool = False) -> None:
        start, end = self._part()
        self._typed = None if every else (start, self.text()[start:end])
        typed = "" if every else fold(self.text()[start:end].strip())
        if self.isReadOnly() or not (typed or every):
            self._list.hide()
            return
        there = {fold(part.strip()) for part in self.text().split(BETWEEN)}
        fitting = [each for each in self.references() if typed in fold(each) and fold(each) not in there]
        self._offered.setStringList(fitting)
        self._list.setCurrentIndex(QModelIndex())
        if fitting:
            self._show_list(len(fitting))
        else:
            self._list.hide()

    def _show_list(self, count: int) -> None:
        """Show the list below the field, or above it if there is no room below.

        The window is the parent of the list, so that the scroll area that clips the field does not clip the list.
        """
        window = self.window()
        if self._list.parent() is not window:
            self._list.setParent(window)
        rows = min(count, _MOST_SHOWN)
        height = rows * (self._list.sizeHintForRow(0) + 2 * _SPACE) + 2 * self._list.frameWidth()
        below = self.mapTo(window, QPoint(0, self.height() + 1))
        top = below.y() if below.y() + height <= window.height() - GRID else below.y() - self.height() - 2 - height
        width = min(max(self.width(), self._list.sizeHintForColumn(0) + 3 * GRID), window.width() - below.x() - GRID)
        self._list.setGeometry(QRect(below.x(), max(0, top), width, height))
        self._list.show()
        self._list.raise_()
