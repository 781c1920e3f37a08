"""Read the values of a form's controls as plain data to save a page, and set them to restore it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateTimeEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

InputValue = str | int | bool | None


def input_value(control: QWidget) -> InputValue:
    """Return what is typed or chosen in a control.

    Args:
        control: a field for text, a date or a number, a list to choose from, or a box to tick.

    Returns:
        The text; a date as ISO 8601; the number; the data of the chosen entry; or whether the box is ticked.

    Raises:
        TypeError: the control is of another kind.
    """
    match control:
        case QLineEdit():
            return control.text()
        case QPlainTextEdit():
            return control.toPlainText()
        case QDateTimeEdit():
            return control.date().toString(Qt.DateFormat.ISODate)
        case QSpinBox():
            return control.value()
        case QComboBox():
            data: InputValue = control.currentData()
            return data
        case QAbstractButton():
            return control.isChecked()
    raise TypeError(type(control).__name__)


def set_input_value(control: QWidget, value: Any) -> None:
    """Type or choose what `input_value` returned; a choice that the list no longer has is left out.

    Raises:
        TypeError: the control is of a kind that `input_value` does not read.
    """
    match control:
        case QLineEdit():
            control.setText(value)
        case QPlainTextEdit():
            control.setPlainText(value)
        case QDateTimeEdit():
            control.setDate(QDate.fromString(value, Qt.DateFormat.ISODate))
        case QSpinBox():
            control.setValue(value)
        case QComboBox():
            # Not findData, which compares no value with nothing.
            places = [place for place in range(control.count()) if control.itemData(place) == value]
            if places:
                control.setCurrentIndex(places[0])
        case QAbstractButton():
            control.setChecked(value)
        case _:
            raise TypeError(type(control).__name__)
