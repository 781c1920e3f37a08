"""The outline beside the form: what there is, how far each part is, and the way there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.assess.outline_model import ENTRY, OutlineEntry, OutlineModel
from ui.style import GRID, figures_font, row_height, scheme_of, strong_font
from ui.widgets.lists.lines import AnyIndex
from ui.widgets.lists.rows import paint_chosen


class _OutlineDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here = (-1, -1)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        entry: OutlineEntry = index.data(ENTRY)
        metrics = QFontMetrics(strong_font(option.font))
        # Titles of groups are sentences: they get what room there is.
        width = 0 if entry.group else metrics.horizontalAdvance(f"{entry.text}  {entry.count}") + GRID * 5
        height = row_height(option.font) + (0 if entry.criterion else GRID // 2)
        view = self.parent()
        if isinstance(view, QListView):
            room = self._text_room(QRect(0, 0, view.viewport().width(), height), entry, option.font)
            height += (len(_lines(_font(option.font, entry), entry.text, room.width())) - 1) * metrics.height()
        return QSize(width, height)

    @staticmethod
    def _text_room(rect: QRect, entry: OutlineEntry, font: QFont) -> QRect:
        """Return where a line's text is painted, left of its count."""
        count = QFontMetrics(figures_font(font)).horizontalAdvance(entry.count)
        return rect.adjusted(GRID * (2 + 2 * entry.depth), 0, -GRID * 3 - count, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option  # the stubs leave the fields out
        entry: OutlineEntry = index.data(ENTRY)
        scheme = scheme_of(view.palette)
        rect: QRect = view.rect
        here = index.row() in self.here
        painter.save()
        if here:
            # The bar has the accent without the focus too, because it marks the page in view.
            paint_chosen(painter, rect, scheme, focused=True, bar=index.row() == self.here[0])
        elif view.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(scheme.hover))
        if view.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(scheme.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        font = _font(view.font, entry)
        room = self._text_room(rect, entry, view.font)
        lines = _lines(font, entry.text, room.width())
        metrics = QFontMetrics(font)
        # The count is beside the first line.
        room.setHeight(room.height() - (len(lines) - 1) * metrics.height())
        beside = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(figures_font(view.font))
        painter.setPen(QColor(scheme.muted if entry.is_done else scheme.text))
        painter.drawText(
            QRect(room.left(), room.top(), rect.right() + 1 - GRID * 2 - room.left(), room.height()),
            beside,
            entry.count,
        )
        painter.setFont(font)
        painter.setPen(QColor(scheme.text))
        for line in lines:
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            room.translate(0, metrics.height())
        painter.restore()


def _font(font: QFont, entry: OutlineEntry) -> QFont:
    return font if entry.criterion else strong_font(font)


def _lines(font: QFont, text: str, width: int) -> list[str]:
    """Return a text in one or two lines of at most `width` pixels; the second may be longer, and is then cut."""
    metrics = QFontMetrics(font)
    first, rest = "", text.split()
    while rest and (not first or metrics.horizontalAdvance(f"{first} {rest[0]}") <= width):
        first = f"{first} {rest.pop(0)}".strip()
    return [first, " ".join(rest)] if rest else [first]


class Outline(QListView):
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
        # A title takes two lines where the outline is narrow.
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)
        # Asked for a dozen times by each layout around it.
        self._wanted_width: int | None = None
        entries = self.entries
        for change in (entries.modelReset, entries.rowsInserted, entries.rowsRemoved, entries.dataChanged):
            change.connect(self._measure_again)

    def show_place(self, place: str, criterion: str | None, group: str | None = None) -> None:
        """Mark where the form is open, and unfold the set that it is in."""
        self.entries.unfold(place)
        rows = [self.entries.row_of(place, *part) for part in ((criterion, group), (criterion, None), (None, None))]
        here = (next((row for row in rows if row >= 0), -1), rows[-1])
        if here != self._delegate.here:
            self._delegate.here = here
            self.setCurrentIndex(self.entries.index(here[0]))
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return a size as wide as the widest line."""
        if self._wanted_width is None:
            self._wanted_width = max(self.sizeHintForColumn(0), 0) + GRID * 2
        return QSize(self._wanted_width, super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font or style changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_again()
        super().changeEvent(event)

    def _measure_again(self) -> None:
        self._wanted_width = None

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
