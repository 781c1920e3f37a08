"""Make controls of pages (buttons, boxes, fields, labels) and lay them out in rows and columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.style import CONTROL, GRID

_INSET = 2  # pixels that the style leaves at the sides of the text of a box


def button(name: str, text: str, do: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """Return a button that calls `do`; a `primary` one is the main button of its page."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(spoken(text))
    made.setAutoDefault(True)
    if primary:
        made.setProperty("role", "primary")
    made.clicked.connect(lambda _: do())
    return made


def set_role(button: QPushButton, role: str) -> None:
    """Give a button another look: "primary" or "quiet", or "" for that of most buttons."""
    if (button.property("role") or "") != role:
        button.setProperty("role", role)
        # The style sheet looks at a property once, unless it is asked to look again.
        button.style().polish(button)


def spoken(text: str) -> str:
    """Return the text of a control as a screen reader should say it: without the mark of its letter and the dots."""
    return text.replace("&", "").rstrip("…")


class ChoiceBox(QComboBox):
    """A box of choices that may be narrower than its choice, and then ends it with an ellipsis."""

    def shown_text(self) -> str:
        """Return the chosen text as it fits in the box."""
        return str(self._fitted().currentText)

    def sizeHint(self) -> QSize:
        """Return a size in which each choice is whole, unless the box may be narrower than that."""
        return self._with_room(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the least size, by the same rule."""
        return self._with_room(super().minimumSizeHint())

    def whole_width(self) -> int:
        """Return the width in which each choice is whole, in pixels."""
        return self._widened(super().sizeHint()).width()

    def _with_room(self, size: QSize) -> QSize:
        """Return the size, widened for its choices unless the box may be narrower than its longest choice."""
        narrow = self.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        return size if narrow else self._widened(size)

    def _widened(self, size: QSize) -> QSize:
        """Return the size with what it lacks for its choices, since Qt does not count all that the style takes."""
        option: Any = QStyleOptionComboBox()  # the stubs leave the fields out
        self.initStyleOption(option)
        option.rect = QRect(QPoint(), size)
        widths = (option.fontMetrics.horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        # The widths are rounded, and a text that is a fraction wider than its room is cut.
        lacking = max(widths, default=0) + 1 - self._room(option)
        return QSize(size.width() + max(0, lacking), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, since Qt cuts a text that is too long within a word and without a mark."""
        option, painter = self._fitted(), QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _fitted(self) -> Any:
        option: Any = QStyleOptionComboBox()  # the stubs leave the fields out
        self.initStyleOption(option)
        text = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, self._room(option))
        option.currentText = text
        return option

    def _room(self, option: Any) -> int:
        """Return the width of the text, in pixels."""
        field = QStyle.SubControl.SC_ComboBoxEditField
        at = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        return at.width() - 2 * _INSET


def box(name: str, accessible: str, least: int | None = 12) -> ChoiceBox:
    """Return a box of choices.

    Args:
        name: Its object name.
        accessible: What a screen reader calls it.
        least: Show at least so many letters, and let it be narrower than its longest choice. None: as wide as that.
    """
    made = ChoiceBox()
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    made.setMinimumHeight(CONTROL)
    if least is None:
        # A page may fill its boxes after it is shown, and Qt asks for a box's size once unless it is to follow them.
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    else:
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(least)
    return made


def line_field(name: str, accessible: str) -> QLineEdit:
    """Return a field of one line."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    return made


def labelled(text: str, control: QWidget) -> tuple[QLabel, QWidget]:
    """Return a label whose letter leads to the control, and the control."""
    label = QLabel(text)
    label.setBuddy(control)
    return label, control


def row_of(*parts: QWidget, stretch: bool = False) -> QHBoxLayout:
    """Return parts side by side.

    Args:
        parts: The controls.
        stretch: Whether they stay together at the left.
    """
    row = QHBoxLayout()
    row.setSpacing(GRID)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    return row


def column_in(parent: QWidget, *parts: QWidget | QLayout, above: int = 0) -> QVBoxLayout:
    """Lay parts out in `parent`, one below the other and `above` pixels from its top, and return the layout."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, above, 0, 0)
    column.setSpacing(GRID)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return column


def select_row(table: QTableView, row: int) -> None:
    """Select a row of a table, where it has it."""
    if 0 <= row < table.model().rowCount():
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().setCurrentIndex(table.model().index(row, 0), flags)
