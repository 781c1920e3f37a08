"""Claims about rows of buttons that are words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPushButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from ui.settings import settings
from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.more_rows import MoreRows


def first_letter(button: QPushButton) -> int:
    """Return how far right of its window's left edge the text of a button begins."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    return button.mapTo(button.window(), inside.topLeft()).x()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_first_word_begins_where_the_fields_begin(qtbot: QtBot, dressed: Callable[[], None], percent: int) -> None:
    settings().text_percent = percent
    dressed()
    page = FormPage("page", "Page")
    qtbot.addWidget(page)
    field = QLineEdit()
    page.add_field("field", "Field", field)
    show, suggest = QPushButton("Show"), QPushButton("Suggest one")
    page.add_quiet_buttons(show, suggest)
    more = MoreRows(page, "more", "Others")
    page.resize(900, 600)
    page.show()
    assert first_letter(show) == field.mapTo(page, QPoint()).x()
    assert first_letter(more) == page.title.mapTo(page, QPoint()).x()
    assert first_letter(suggest) > first_letter(show)


@pytest.mark.parametrize("width", [360, 420, 560, 900])
def test_buttons_without_room_beside_the_others_begin_below_them(
    qtbot: QtBot, dressed: Callable[[], None], width: int
) -> None:
    dressed()
    page = FormPage("page", "Page")
    qtbot.addWidget(page)
    field, after = QLineEdit(), QLineEdit()
    page.add_field("field", "Recovery key", field)
    buttons = [QPushButton(text) for text in ("Ychwanegu ffeiliau…", "Ychwanegu ffolder…", "Tynnu'r cyfan")]
    page.add_quiet_buttons(*buttons)
    page.add_field("after", "Passphrase", after)
    page.resize(width, 600)
    page.show()
    assert first_letter(buttons[0]) == field.mapTo(page, QPoint()).x()
    lines: dict[int, list[QPushButton]] = {}
    for button in buttons:
        lines.setdefault(button.mapTo(page, QPoint()).y(), []).append(button)
    assert (len(lines) > 1) == (width < 560)
    for line in lines.values():
        assert first_letter(line[0]) == first_letter(buttons[0])
    for button in buttons:
        assert button.width() >= button.sizeHint().width()
        assert button.mapTo(page, QPoint(button.width(), 0)).x() <= page.viewport().width()
        assert button.mapTo(page, QPoint(0, button.height())).y() <= after.mapTo(page, QPoint()).y()
