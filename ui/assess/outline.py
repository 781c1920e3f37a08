"""The outline beside the form: what there is, how far each part is, and the way there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.assess.outline_model import ENTRY, OutlineEntry, OutlineModel
from ui.style import GRID, row_height, scheme_of
from ui.widgets.lists.dirty_rows import DirtyRowsView
from ui.widgets.lists.lines import AnyIndex
from ui.widgets.lists.rows import paint_chosen
from ui.widgets.text.text_painter import TextPainter, Weight, text_painter

_CACHED = 500  # several times as many lines as a form has


class _OutlineDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here = (-1, -1)
        self._text: TextPainter | None = None
        self._row = 0
        # Qt asks for the size of a line each time it asks where the line is.
        self._sizes: dict[tuple[OutlineEntry, int], QSize] = {}
        self._longest: dict[tuple[str, Weight], int] = {}
        self._broken: dict[tuple[str, Weight, int], Sequence[str]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 0
        return self.size(index.data(ENTRY), width, option.font)

    def size(self, entry: OutlineEntry, width: int, font: QFont) -> QSize:
        """Return the size of a line, in pixels.

        Args:
            entry: The line.
            width: The width of the list; 0 where it is not known.
            font: The font of the list.
        """
        text = self._prepare(font)
        size = self._sizes.get((entry, width))
        if size is None:
            height = self._row + (0 if entry.criterion else GRID // 2)
            if width:
                room = self._text_room(QRect(0, 0, width, height), entry, text)
                lines = self._lines(text, entry.text, _weight(entry), room.width())
                height += (len(lines) - 1) * text.line
            if len(self._sizes) > _CACHED:
                self._sizes.clear()
            size = self._sizes[entry, width] = QSize(0, height)
        return size

    def wanted_width(self, entry: OutlineEntry, font: QFont) -> int:
        """Return the width of a line with its title whole, in pixels. Titles of groups get what room there is."""
        if entry.group:
            return 0
        text = self._prepare(font)
        return text.width(entry.text, "strong") + text.width(entry.widest_count, "figures") + GRID * 5

    def least_width(self, entry: OutlineEntry, font: QFont) -> int:
        """Return the width in which each word of a title fits beside its count, in pixels."""
        text = self._prepare(font)
        at = entry.text, _weight(entry)
        longest = self._longest.get(at)
        if longest is None:
            longest = self._longest[at] = max((text.width(word, at[1]) for word in at[0].split()), default=0)
        beside = text.width(entry.widest_count, "figures")
        return longest + beside + GRID * (5 + 2 * entry.depth)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option  # the stubs leave the fields out
        rect: QRect = view.rect
        entry: OutlineEntry = index.data(ENTRY)
        scheme = scheme_of(view.palette)
        text = self._prepare(view.font)
        state = view.state
        if index.row() in self.here:
            # The bar has the accent without the focus too, because it marks the page in view.
            paint_chosen(painter, rect, scheme, focused=True, bar=index.row() == self.here[0])
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(scheme.hover))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(scheme.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        weight = _weight(entry)
        room = self._text_room(rect, entry, text)
        lines = self._lines(text, entry.text, weight, room.width())
        # The count is beside the first line.
        room.setHeight(room.height() - (len(lines) - 1) * text.line)
        beside = QRect(room.left(), room.top(), rect.right() + 1 - GRID * 2 - room.left(), room.height())
        count_colour = scheme.muted if entry.is_done else scheme.text
        text.draw(painter, beside, entry.count, count_colour, weight="figures", right=True)
        for line in lines:
            text.draw(painter, room, line, scheme.text, weight=weight)
            room.translate(0, text.line)

    def _prepare(self, font: QFont) -> TextPainter:
        text = text_painter(self._text, font)
        if text is not self._text:
            self._text = text
            self._row = row_height(font)
            self._sizes.clear()
            self._longest.clear()
            self._broken.clear()
        return text

    @staticmethod
    def _text_room(rect: QRect, entry: OutlineEntry, text: TextPainter) -> QRect:
        """Return where a line's text is painted, left of its count."""
        count = text.width(entry.count, "figures")
        return rect.adjusted(GRID * (2 + 2 * entry.depth), 0, -GRID * 3 - count, 0)

    def _lines(self, text: TextPainter, words: str, weight: Weight, width: int) -> Sequence[str]:
        """Return a text in as many lines of at most `width` pixels as it needs."""
        at = words, weight, width
        lines = self._broken.get(at)
        if lines is None:
            if len(self._broken) > _CACHED:
                self._broken.clear()
            lines = self._broken[at] = text.wrapped(words, width, weight)
        return lines


def _weight(entry: OutlineEntry) -> Weight:
    return "plain" if entry.criterion else "strong"


class Outline(DirtyRowsView):
    """The outline. `chosen` carries the `Entry` to go to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = OutlineModel(self)
        self._delegate = _OutlineDelegate(self)
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline of the form"))
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        # A title takes several lines where the outline is narrow.
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)
        # Asked for a dozen times by each layout around it.
        self._wanted_width: int | None = None
        self._least_width: int | None = None
        self.entries.modelReset.connect(self._measure_again)

    def show_place(self, place: str, criterion: str | None, group: str | None = None) -> None:
        """Mark where the form is open, and unfold the set that it is in."""
        self.entries.unfold(place)
        rows = [self.entries.row_of(place, *part) for part in ((criterion, group), (criterion, None), (None, None))]
        here = (next((row for row in rows if row >= 0), -1), rows[-1])
        if here != self._delegate.here:
            for row in {*here, *self._delegate.here}:
                self.update(self.entries.index(row))
            self._delegate.here = here
            self.setCurrentIndex(self.entries.index(here[0]))

    def dataChanged(
        self,
        top: QModelIndex | QPersistentModelIndex,
        bottom: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Repaint a changed line. Qt would lay all lines out again, which only a line of another height needs."""
        below = top.sibling(top.row() + 1, 0)
        if top.row() == bottom.row() and below.isValid() and not QAccessible.isActive():
            height = self._delegate.size(top.data(ENTRY), self.viewport().width(), self.font()).height()
            if height == self.visualRect(below).top() - self.visualRect(top).top():
                self.update(top)
                return
        super().dataChanged(top, bottom, roles)

    def sizeHint(self) -> QSize:
        """Return a size as wide as the widest line is in any case: the form keeps its place from case to case."""
        if self._wanted_width is None:
            font = self.font()
            widths = (self._delegate.wanted_width(each, font) for each in self.entries.entries)
            self._wanted_width = max(widths, default=0) + GRID * 2
        return QSize(self._wanted_width, super().sizeHint().height())

    def least_width(self) -> int:
        """Return the width in which no word of a title is cut beside its count and the scroll bar, in pixels."""
        if self._least_width is None:
            entries = self.entries.widest_entries()
            words = max((self._delegate.least_width(each, self.font()) for each in entries), default=0)
            self._least_width = words + self.verticalScrollBar().sizeHint().width()
        return self._least_width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lines out again in another width, which Qt does in another height only."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font or style changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_again()
        super().changeEvent(event)

    def _measure_again(self) -> None:
        self._wanted_width = self._least_width = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current line on Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _choose(self, index: AnyIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ENTRY))
