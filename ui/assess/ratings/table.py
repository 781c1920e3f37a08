"""Edit ratings in a table, by typing digits or choosing from a list of meanings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionViewItem, QTableView, QWidget

from app.framework.model import AssetTables
from ui.assess.case_controller import CaseController
from ui.assess.labels import translate
from ui.assess.ratings.model import CHANGE, ITEM, STRONG, TREND, RatingTrend, change_word
from ui.style import CELL, GRID, Scheme, character_width, figures_font, scheme_of, strong_font, tick_side
from ui.widgets.input.held_keys import HeldKeys, ignore_while_held
from ui.widgets.input.typed_words import NOT_WITH_LETTERS, TypedWords, is_letter, is_modifier
from ui.widgets.lists.keyed_list import is_answer
from ui.widgets.lists.lines import AnyIndex
from ui.widgets.lists.rows import RowDelegate

_CLEAR_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MAX_DRAWN = 4  # the highest value of a scale that is drawn; totals show only words
# Widths of the drawn scale in average characters. With less room, the cell shows only words.
_MIN_SCALE_WIDTH = 8
_MAX_SCALE_WIDTH = 26


def choices(asset: AssetTables, item: str) -> list[tuple[int, str]]:
    """Return the values that an item may take, lowest first, each with its meaning."""
    for static in asset.statics:
        if static.id == item:
            return sorted((option.score, option.text) for option in static.options)
    return [(step.value, step.text) for step in asset.rating_scale]


class RatingsTable(QTableView):
    """A table of ratings.

    Attributes:
        typed: The stage, the item, and the value, or None when Delete is pressed.
        word_typed: The Word to which a letter belongs.

    Args:
        words: Collects the letters of all pages of the form.
        parent: The owner of the table.
    """

    typed = Signal(str, str, object)
    word_typed = Signal(object)

    def __init__(self, words: TypedWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = HeldKeys()
        self._words = words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle digits, Delete and Enter on a rating, and notice a word."""
        place = self.currentIndex().data(ITEM)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        unmodified = not event.modifiers() & NOT_WITH_LETTERS
        new = self._held.press(event)
        if place and unmodified and (is_letter(event) or event.text() == " " or event.key() in _CLEAR_KEYS):
            # A key that is held down counts only once.
            if new and not self._words.is_rest(event):
                self._type(event, place)
                ignore_while_held(self, event)
        elif place and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or (event.key() in _HORIZONTAL_KEYS and not plain):
            event.ignore()
        elif not (is_modifier(event) or self._words.begins_accent(event)):
            self._words.forget()
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note that a key was let go."""
        self._held.release(event)
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the next letter as the beginning of something new, after a word was typed elsewhere."""
        super().focusInEvent(event)
        self._words.leave_reported()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take every key as let go."""
        super().focusOutEvent(event)
        self._held.forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a cell, which ends a word, because a word is typed without the mouse."""
        self._words.forget()
        super().mousePressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Disable the search by typed characters, because digits are ratings."""

    def _type(self, event: QKeyEvent, place: tuple[str, str]) -> None:
        """Rate, or report a word that a digit or a letter has begun.

        An answer key may belong to a rhythm that went on from another page. It rates nothing, and begins a word only if
        another letter follows it.
        """
        if self._words.spells(event):
            self.word_typed.emit(self._words.word(event, "/".join(place)))
        elif event.text().isdigit():
            self._words.add(event, "/".join(place), answers=True)
            self.typed.emit(*place, int(event.text()))
        elif event.key() in _CLEAR_KEYS:
            self._words.forget()
            self.typed.emit(*place, None)
        elif (event.text() == " " and self._words.continues(event)) or is_answer(event):
            self._words.add(event, "/".join(place), answers=False)
        elif event.text() != " ":
            self.word_typed.emit(self._words.word(event, "/".join(place)))

    def move_to_next(self) -> bool:
        """Move to the next value in the stage, or to the first of the next stage, and return whether there is one."""
        model = self.model()
        row, column = self.currentIndex().row(), self.currentIndex().column()
        places = [(r, c) for c in range(model.columnCount()) for r in range(model.rowCount())]
        for r, c in places[places.index((row, column)) + 1 :]:
            if model.index(r, c).data(ITEM):
                self.setCurrentIndex(model.index(r, c))
                return True
        return False


_HORIZONTAL_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class _Choice(QComboBox):
    """A combo box of values. `closed` is emitted after its list closes and after `activated`."""

    closed = Signal()

    def showPopup(self) -> None:
        """Open the list, and watch for its closing."""
        super().showPopup()
        # Escape closes the list without calling hidePopup, so the popup's Hide event is watched.
        self.view().window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit `closed` after the popup hides."""
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self.closed.emit)
        return super().eventFilter(watched, event)


def paint_trend(painter: QPainter, rect: QRect, trend: RatingTrend, scheme: Scheme) -> None:
    """Draw the scale as a line with a tick per value, a ring at the first value and an arrow to the last value.

    If the value did not change, the ring is filled.
    """
    middle = rect.center().y() + 0.5
    ring = max(3.5, rect.height() / 7)
    left, right = rect.left() + ring + 1, rect.right() - ring - 1

    def at(value: int) -> float:
        return left + (right - left) * value / max(1, trend.top)

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scheme.line), 2))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    painter.setPen(QPen(QColor(scheme.edge), 1))
    for value in range(trend.top + 1):
        painter.drawLine(QPointF(at(value), middle - 2), QPointF(at(value), middle + 2))
    first, last = at(trend.first), at(trend.last)
    # A rise is for the worse. The arrow's direction and the word beside it show this without colour too.
    colour = QColor(scheme.below if trend.change > 0 else scheme.accent if trend.change < 0 else scheme.muted)
    painter.setPen(QPen(colour, 2))
    if trend.change == 0:
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(first, middle), ring - 1, ring - 1)
        return
    painter.drawLine(QPointF(first, middle), QPointF(last, middle))
    painter.setBrush(QColor(scheme.paper))
    painter.drawEllipse(QPointF(first, middle), ring - 0.5, ring - 0.5)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    back = ring * 2 if trend.change < 0 else -ring * 2
    tip = last - back * 0.3
    painter.drawPolygon([QPointF(tip, middle), QPointF(tip + back, middle - ring), QPointF(tip + back, middle + ring)])


class RatingDelegate(RowDelegate):
    """Paints the cells, and edits a rating with a list of values and their meanings.

    Args:
        controller: the controller of the open case, for its framework.
        parent: the table.
    """

    def __init__(self, controller: CaseController, parent: RatingsTable) -> None:
        super().__init__(parent)
        self._controller = controller

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Set the font of a cell: tabular figures, and bold for totals."""
        super().initStyleOption(option, index)
        view: Any = option  # the stubs leave the fields out
        view.font = strong_font(figures_font(view.font)) if index.data(STRONG) else figures_font(view.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell: the change with its scale, a value, or an empty box for a missing value."""
        view: Any = option
        if index.data(CHANGE):
            painter.save()
            self._paint_change(painter, QRect(view.rect), view.palette, index)
            painter.restore()
            return
        super().paint(painter, option, index)
        if view.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            # A cell, not a row, is selected, so the mark is around it.
            painter.setPen(QPen(QColor(scheme_of(view.palette).accent), 2))
            painter.drawRect(QRect(view.rect).adjusted(1, 1, -1, -1))
        if index.data(ITEM) and not index.data(Qt.ItemDataRole.DisplayRole):
            rect = view.rect
            side = tick_side(view.font) - 2
            painter.save()
            scheme = scheme_of(view.palette)
            painter.setPen(QColor(scheme.edge))
            painter.drawRect(rect.right() - side - CELL, rect.center().y() - side // 2, side, side)
            painter.restore()

    def _paint_change(self, painter: QPainter, rect: QRect, palette: QPalette, index: AnyIndex) -> None:
        """Paint the change in words, and beside them a scale with the first and last value."""
        scheme = scheme_of(palette)
        trend: RatingTrend | None = index.data(TREND)
        table = self.parent()
        font = table.font() if isinstance(table, QTableView) else painter.font()
        font = strong_font(figures_font(font)) if index.data(STRONG) else figures_font(font)
        metrics = QFontMetrics(font)
        room = rect.adjusted(CELL, 0, -GRID, 0)
        words = QFontMetrics(strong_font(font)).horizontalAdvance(change_word(-88))
        painter.setFont(font)
        painter.setPen(QColor(scheme.text if trend is not None and trend.change else scheme.muted))
        shown = room.adjusted(0, 0, words - room.width(), 0)
        painter.drawText(shown, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), index.data())
        if trend is None or trend.top > _MAX_DRAWN:
            return
        scale = room.adjusted(words + GRID, 0, 0, 0)
        scale.setWidth(min(scale.width(), character_width(metrics) * _MAX_SCALE_WIDTH))
        if scale.width() >= character_width(metrics) * _MIN_SCALE_WIDTH:
            paint_trend(painter, scale, trend, scheme)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Create the list of values of a rating."""
        box = _Choice(parent)
        box.setObjectName("rating")
        box.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        box.addItem(translate("assess", "Not rated"), None)
        stage, item = index.data(ITEM)
        for value, text in choices(self._controller.context.session.framework.asset, item):
            box.addItem(f"{value}  {text}", value)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + GRID * 4)
        box.activated.connect(lambda _: self._chosen(box, stage, item))
        # Without this, the box would stay after Escape and receive the digits that are meant for the table.
        box.closed.connect(lambda: self._close(box))
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show the recorded value in the list, and open it."""
        if isinstance(editor, QComboBox):
            shown = index.data(Qt.ItemDataRole.DisplayRole)
            editor.setCurrentIndex(editor.findData(int(shown)) if shown else 0)
            editor.showPopup()

    def setModelData(self, _editor: QWidget, _model: QAbstractItemModel, _index: AnyIndex) -> None:
        """Do nothing, because only choosing a value records it, not closing the list."""

    def _chosen(self, box: QComboBox, stage: str, item: str) -> None:
        self._close(box)
        table = self.parent()
        if isinstance(table, RatingsTable):
            table.typed.emit(stage, item, box.currentData())

    def _close(self, box: QComboBox) -> None:
        table = self.parent()
        if box.isVisible() and isinstance(table, RatingsTable):
            # The view closes the box when it loses the focus. Closing it otherwise would move the focus elsewhere.
            table.setFocus(Qt.FocusReason.OtherFocusReason)
