"""Claims about where the focus is noted and restored: in the same field, at the same letter, with its spaces."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import child, keys_at, type_in
from ui.widgets.input.focus_place import focus_place, restore_focus


def page_of(qtbot: QtBot, text: str) -> QWidget:
    """A page with three parts, each with a line and a note of the same names; the first part is hidden."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for name in ("hidden", "one", "two"):
        part = QWidget()
        part.setObjectName(name)
        inner = QVBoxLayout(part)
        line, note = QLineEdit(text), QPlainTextEdit(text)
        line.setObjectName("line")
        note.setObjectName("note")
        inner.addWidget(line)
        inner.addWidget(note)
        column.addWidget(part)
        part.setVisible(name != "hidden")
    page.show()
    return page


def text_of(field: QWidget) -> str:
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


@pytest.mark.parametrize("name", ["line", "note"])
@pytest.mark.parametrize("part", ["one", "two"])
def test_a_word_goes_on_in_the_field_of_the_same_part(qtbot: QtBot, part: str, name: str) -> None:
    page = page_of(qtbot, "")
    field = child(child(page, QWidget, part), QWidget, name)
    field.setFocus()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    # No key types the face, which is two of Qt's characters.
    QApplication.clipboard().setText(" Half \N{GRINNING FACE} of ")
    field.paste()
    place = json.loads(json.dumps(focus_place(page)))
    again = page_of(qtbot, "Half \N{GRINNING FACE} of")
    assert restore_focus(again, place)
    assert child(again, QWidget, part).isAncestorOf(keys_at(again))
    type_in(keys_at(again), "my day")
    assert text_of(keys_at(again)) == "Half \N{GRINNING FACE} of my day"


def test_what_is_selected_is_selected_again(qtbot: QtBot) -> None:
    page = page_of(qtbot, "one two three")
    line = child(child(page, QWidget, "two"), QLineEdit, "line")
    line.setFocus()
    line.setSelection(7, -3)
    again = page_of(qtbot, "one two three")
    assert restore_focus(again, focus_place(page))
    assert child(child(again, QWidget, "two"), QLineEdit, "line").selectedText() == "two"


def test_a_place_that_is_not_in_view_takes_no_focus(qtbot: QtBot) -> None:
    page = page_of(qtbot, "")
    child(child(page, QWidget, "one"), QWidget, "note").setFocus()
    place = focus_place(page)
    child(page, QWidget, "one").hide()
    before = page.focusWidget()
    assert not restore_focus(page, place)
    assert not restore_focus(page, None)
    assert page.focusWidget() is before
