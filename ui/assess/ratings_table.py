"""The table in which ratings are typed as digits, or chosen from what they mean."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.framework.model import AssetTables
from ui.assess.desk import Desk
from ui.assess.ratings_model import ITEM, STRONG
from ui.assess.words import translate
from ui.style import GRID, figures_font, scheme_of, strong_font
from ui.widgets.lines import AnyIndex

_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


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
        if place and plain and event.text().isdigit():
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


class RatingDelegate(QStyledItemDelegate):
    """Paints the table, and opens a list of the values with their meanings for the mouse."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        view: Any = option  # the stubs leave the fields out
        view.font = strong_font(figures_font(view.font)) if index.data(STRONG) else figures_font(view.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        if index.data(ITEM) and not index.data(Qt.ItemDataRole.DisplayRole):
            view: Any = option
            rect = view.rect
            side = 14
            painter.save()
            painter.setPen(QColor(scheme_of(view.palette).edge))
            painter.drawRect(rect.right() - side - GRID // 2, rect.center().y() - side // 2, side, side)
            painter.restore()

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
