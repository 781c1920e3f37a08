"""The button that clears a search is as large as the text, and shown while there is something to clear."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.style import tick_side
from ui.widgets.forms.search_field import SearchField


def _field(qtbot: QtBot) -> SearchField:
    field = SearchField("find", "Search the cases")
    qtbot.addWidget(field)
    field.resize(500, field.sizeHint().height())
    field.show()
    return field


def test_the_button_is_shown_while_there_is_text_and_clears_it(qtbot: QtBot) -> None:
    field = _field(qtbot)
    assert field.empty.isHidden()
    field.setText("BRO")
    assert field.empty.isVisible()
    assert field.empty.accessibleName() == "Clear the search"
    QTest.mouseClick(field.empty, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert field.empty.isHidden()
    assert field.textMargins().right() == 0


def test_the_button_is_whole_and_grows_with_the_text(qtbot: QtBot, large_text: None) -> None:
    field = _field(qtbot)
    field.setText("BRO")
    QApplication.processEvents()
    side = tick_side(field.font())
    assert side > 24
    assert field.empty.iconSize().height() == side
    assert field.empty.height() >= side
    assert field.rect().contains(field.empty.geometry())
    assert field.textMargins().right() >= field.empty.width()
