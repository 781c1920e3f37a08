"""Note where the focus and the cursor are on a page, and put them there again once the page is made again.

A place names no text, so that it may outlive locking.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.text import utf16_length

FocusPlace = dict[str, Any]
TextField = QLineEdit | QPlainTextEdit | QTextEdit


def focus_place(page: QWidget, control: QWidget | None = None) -> FocusPlace | None:
    """Return where the focus is on a page, as data that JSON can hold.

    Args:
        page: The page.
        control: The control of the page that has the focus; None for the one that has that of the window.

    Returns:
        The names on the way from the page to the control, its number among the controls with the same names, and the
        cursor if it is a text field; None if the focus is not on the page.
    """
    focused: QWidget | None = page.window().focusWidget() if control is None else control
    if focused is None or not page.isAncestorOf(focused):
        return None
    path = _path(page, focused)
    alike = _controls(page, path)
    if focused not in alike:
        return None
    place: FocusPlace = {"path": path, "number": alike.index(focused)}
    field = text_field(focused)
    if field is not None:
        place |= _cursor(field, from_end=not isinstance(focused, QAbstractSpinBox))
    return place


def restore_focus(page: QWidget, place: object) -> bool:
    """Put the focus and the cursor where `focus_place` found them. Return whether that control is there and in view."""
    if not isinstance(place, Mapping) or not place.get("path"):
        return False
    alike, number = _controls(page, place["path"]), place.get("number", 0)
    if number >= len(alike):
        return False
    control = alike[number]
    # Another reason may move the cursor, or select all of the text.
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    field = text_field(control)
    if field is not None and "cursor" in place:
        _put_cursor(field, place, from_end=not isinstance(control, QAbstractSpinBox))
    return True


def text_field(control: QWidget) -> TextField | None:
    """Return the part of a control in which a person types; None if there is none."""
    field: QWidget | None = control
    if isinstance(control, QAbstractSpinBox) or (isinstance(control, QComboBox) and control.isEditable()):
        field = control.lineEdit()
    return field if isinstance(field, TextField) and not field.isReadOnly() else None


def _path(page: QWidget, control: QWidget) -> list[str]:
    """Return the names of a control and of the widgets around it that have one, the outermost first."""
    names = [control.objectName() or f".{control.metaObject().className()}"]
    around = control.parentWidget()
    while around is not None and around is not page:
        if around.objectName():
            names.append(around.objectName())
        around = around.parentWidget()
    return names[::-1]


def _controls(page: QWidget, path: list[str]) -> list[QWidget]:
    """Return the controls in view with these names on the way to them, in the order in which they were made."""
    name = path[-1]
    found = page.findChildren(QWidget) if name.startswith(".") else page.findChildren(QWidget, name)
    return [each for each in found if each.isVisibleTo(page) and _path(page, each) == path]


def _cursor(field: TextField, *, from_end: bool) -> FocusPlace:
    """Return both ends of the selection, the spaces at the end of the text, and whether the cursor is behind them.

    The cursor is counted from the last letter of the text. Recording a text may remove spaces at its ends, and another
    person's text may come before it.
    """
    text = _text(field)
    letters = utf16_length(text.rstrip())
    if isinstance(field, QLineEdit):
        at = field.cursorPosition()
        other = at
        if field.hasSelectedText():
            other = field.selectionStart() if at == field.selectionEnd() else field.selectionEnd()
    else:
        at, other = field.textCursor().position(), field.textCursor().anchor()
    origin = letters if from_end else 0
    at_end = from_end and at == other == utf16_length(text)
    return {"cursor": [other - origin, at - origin], "spaces": text[len(text.rstrip()) :], "end": at_end}


def _put_cursor(field: TextField, place: Mapping[str, Any], *, from_end: bool) -> None:
    other, at = place["cursor"]
    text, spaces, at_end = _text(field), place.get("spaces", ""), bool(place.get("end"))
    letters = utf16_length(text.rstrip())
    if at_end and text and spaces and text == text.rstrip():
        _type_again(field, spaces)
    origin, end = letters if from_end else 0, utf16_length(_text(field))
    other, at = (end if at_end else min(max(each + origin, 0), end) for each in (other, at))
    if isinstance(field, QLineEdit):
        if other == at:
            field.setCursorPosition(at)
        else:
            field.setSelection(other, at - other)
        return
    cursor = field.textCursor()
    cursor.setPosition(other)
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def _type_again(field: TextField, spaces: str) -> None:
    """Add the spaces that were typed at the end of a text, so that the next word does not join the last.

    Spaces alone are no edit, so no signal is emitted until a letter follows.
    """
    blocked = field.blockSignals(True)  # noqa: FBT003 - Qt's own
    if isinstance(field, QLineEdit):
        field.end(False)  # noqa: FBT003 - without marking
        field.insert(spaces)
    else:
        cursor = field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(spaces)
    field.blockSignals(blocked)


def _text(field: TextField) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
