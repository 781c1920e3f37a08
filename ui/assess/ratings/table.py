"""The table in which ratings are typed as digits, or chosen from what they mean."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.framework.model import AssetTables
from ui.assess.case_controller import CaseController
from ui.assess.labels import translate
from ui.assess.ratings.model import CHANGE, COURSE, ITEM, STRONG, Course, change_word
from ui.style import GRID, Scheme, character_width, figures_font, scheme_of, strong_font, tick_side
from ui.widgets.lines import AnyIndex

_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_SHORT_SCALE = 4  # the highest value that is drawn; totals are told in words alone
# In average characters: below the first the words stand alone, beyond the second the scale grows no longer.
_NARROWEST_SCALE = 8
_WIDEST_SCALE = 26


def choices(asset: AssetTables, item: str) -> list[tuple[int, str]]:
    """The values an item may take, lowest first, each with what it means."""
    for static in asset.statics:
        if static.id == item:
            return sorted((option.score, option.text) for option in static.options)
    return [(step.value, step.text) for step in asset.rating_scale]


class RatingsTable(QTableView):
    """The table. Digits set the cell and move down; `typed` carries stage, item and the value or None."""

    typed = Signal(str, str, object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().data(ITEM)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        says = event.text().isdigit() or event.key() in _CLEARING
        if place and plain and says and event.isAutoRepeat():
            # A key that is leant on rates once.
            event.accept()
        elif place and plain and event.text().isdigit():
            self.typed.emit(*place, int(event.text()))
        elif place and plain and event.key() in _CLEARING:
            self.typed.emit(*place, None)
        elif place and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or (event.key() in _SIDEWAYS and not plain):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Digits rate; they do not search."""

    def move_on(self) -> bool:
        """To the next value below, or at the foot of a stage to the top of the next; whether there is one."""
        model = self.model()
        row, column = self.currentIndex().row(), self.currentIndex().column()
        places = [(r, c) for c in range(model.columnCount()) for r in range(model.rowCount())]
        for r, c in places[places.index((row, column)) + 1 :]:
            if model.index(r, c).data(ITEM):
                self.setCurrentIndex(model.index(r, c))
                return True
        return False


_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class _Choice(QComboBox):
    """The list of values. `put_away` comes once it has closed, after any choice made in it."""

    put_away = Signal()

    def showPopup(self) -> None:
        super().showPopup()
        # Escape closes the list without a call to hidePopup.
        self.view().window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self.put_away.emit)
        return super().eventFilter(watched, event)


def paint_course(painter: QPainter, rect: QRect, course: Course, scheme: Scheme) -> None:
    """The scale as a line with a tick at each value; on it a ring at the start, and from there an arrow
    to the latest value. Where nothing changed the ring is filled."""
    middle = rect.center().y() + 0.5
    ring = max(3.5, rect.height() / 7)
    left, right = rect.left() + ring + 1, rect.right() - ring - 1

    def at(value: int) -> float:
        return left + (right - left) * value / max(1, course.top)

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scheme.line), 2))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    painter.setPen(QPen(QColor(scheme.edge), 1))
    for value in range(course.top + 1):
        painter.drawLine(QPointF(at(value), middle - 2), QPointF(at(value), middle + 2))
    first, last = at(course.first), at(course.last)
    # Up is for the worse. The arrow's direction and the word beside it say so too.
    colour = QColor(scheme.below if course.change > 0 else scheme.accent if course.change < 0 else scheme.muted)
    painter.setPen(QPen(colour, 2))
    if course.change == 0:
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(first, middle), ring - 1, ring - 1)
        return
    painter.drawLine(QPointF(first, middle), QPointF(last, middle))
    painter.setBrush(QColor(scheme.paper))
    painter.drawEllipse(QPointF(first, middle), ring - 0.5, ring - 0.5)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    back = ring * 2 if course.change < 0 else -ring * 2
    tip = last - back * 0.3
    painter.drawPolygon([QPointF(tip, middle), QPointF(tip + back, middle - ring), QPointF(tip + back, middle + ring)])


class RatingDelegate(QStyledItemDelegate):
    """Paints the table, and opens a list of the values with their meanings for the mouse."""

    def __init__(self, desk: CaseController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        view: Any = option  # the stubs leave the fields out
        view.font = strong_font(figures_font(view.font)) if index.data(STRONG) else figures_font(view.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option
        if index.data(CHANGE):
            painter.save()
            self._paint_change(painter, QRect(view.rect), view.palette, index)
            painter.restore()
            return
        super().paint(painter, option, index)
        if index.data(ITEM) and not index.data(Qt.ItemDataRole.DisplayRole):
            rect = view.rect
            side = tick_side(view.font) - 2
            painter.save()
            scheme = scheme_of(view.palette)
            chosen = bool(view.state & QStyle.StateFlag.State_Selected)
            painter.setPen(QColor(scheme.on_accent if chosen else scheme.edge))
            painter.drawRect(rect.right() - side - GRID // 2, rect.center().y() - side // 2, side, side)
            painter.restore()

    def _paint_change(self, painter: QPainter, rect: QRect, palette: QPalette, index: AnyIndex) -> None:
        """The change in words, and beside them the way from start to latest on the scale."""
        scheme = scheme_of(palette)
        course: Course | None = index.data(COURSE)
        table = self.parent()
        font = table.font() if isinstance(table, QTableView) else painter.font()
        font = strong_font(figures_font(font)) if index.data(STRONG) else figures_font(font)
        metrics = QFontMetrics(font)
        room = rect.adjusted(GRID * 2, 0, -GRID, 0)
        words = QFontMetrics(strong_font(font)).horizontalAdvance(change_word(-88))
        painter.setFont(font)
        painter.setPen(QColor(scheme.text if course is not None and course.change else scheme.muted))
        shown = room.adjusted(0, 0, words - room.width(), 0)
        painter.drawText(shown, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), index.data())
        if course is None or course.top > _SHORT_SCALE:
            return
        scale = room.adjusted(words + GRID, 0, 0, 0)
        scale.setWidth(min(scale.width(), character_width(metrics) * _WIDEST_SCALE))
        if scale.width() >= character_width(metrics) * _NARROWEST_SCALE:
            paint_course(painter, scale, course, scheme)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        box = _Choice(parent)
        box.setObjectName("rating")
        box.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        box.addItem(translate("assess", "Not rated"), None)
        stage, item = index.data(ITEM)
        for value, text in choices(self._desk.context.session.framework.asset, item):
            box.addItem(f"{value}  {text}", value)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + GRID * 4)
        box.activated.connect(lambda _: self._chosen(box, stage, item))
        # Escape closes the list: the digits then go to the table again, not to a box left standing in it.
        box.put_away.connect(lambda: self._close(box))
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            shown = index.data(Qt.ItemDataRole.DisplayRole)
            editor.setCurrentIndex(editor.findData(int(shown)) if shown else 0)
            editor.showPopup()

    def setModelData(self, _editor: QWidget, _model: QAbstractItemModel, _index: AnyIndex) -> None:
        """A value is recorded when it is chosen, and by nothing else that closes the list."""

    def _chosen(self, box: QComboBox, stage: str, item: str) -> None:
        self._close(box)
        table = self.parent()
        if isinstance(table, RatingsTable):
            table.typed.emit(stage, item, box.currentData())

    def _close(self, box: QComboBox) -> None:
        table = self.parent()
        if box.isVisible() and isinstance(table, RatingsTable):
            # The box closes as the focus leaves it. Closed in another way, it would take the focus along.
            table.setFocus(Qt.FocusReason.OtherFocusReason)
