"""A form whose labels are level with the first line of their fields."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFormLayout, QLabel, QLayoutItem, QPlainTextEdit, QVBoxLayout

from ui.style import CONTROL, GRID

_TEXT_MARGIN = 6  # pixels above the first line of a text field: its border, padding and document margin


class LevelForm(QFormLayout):
    """A form of labels and fields.

    Qt makes a label up to three quarters higher than its text and centres the text in that, which is level with the
    field only if the field has that height too. So each label gets the height of its field's first line.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Level the labels, and lay the form out in `rect`."""
        for row in range(self.rowCount()):
            label, field = self.itemAt(row, self.ItemRole.LabelRole), self.itemAt(row, self.ItemRole.FieldRole)
            text = label.widget() if label is not None else None
            if isinstance(text, QLabel) and field is not None and text.text() and not text.wordWrap():
                # A label may need more than its font's height, which is rounded.
                height = max(_first_line(field, text.fontMetrics()), text.sizeHint().height())
                if text.minimumHeight() != height or text.maximumHeight() != height:
                    text.setFixedHeight(height)
        super().setGeometry(rect)


def _first_line(field: QLayoutItem, metrics: QFontMetrics) -> int:
    """Return the height of the first line of a field, in pixels."""
    line = metrics.height()
    widget = field.widget()
    if isinstance(widget, QLabel):
        return line
    if isinstance(widget, QPlainTextEdit):
        return line + 2 * _TEXT_MARGIN
    within = field.layout() if widget is None else widget.layout()
    top = within.itemAt(0) if isinstance(within, QVBoxLayout) else None
    return min(max(CONTROL, (top or field).sizeHint().height()), max(CONTROL, line + 2 * GRID))
