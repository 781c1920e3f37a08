"""The page of all keys shows each description whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.overlay.shortcuts_page import ShortcutsPage
from ui.settings import settings
from ui.shortcuts import keys_of_lists
from ui.style import CELL


@pytest.mark.parametrize("percent", [100, 200])
def test_a_row_is_as_high_as_the_lines_of_its_description(
    qtbot: QtBot, dressed: Callable[[], None], percent: int
) -> None:
    dressed()
    settings().text_percent = percent
    page = ShortcutsPage(keys_of_lists())
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    tree = page.list
    for number in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(number)
        assert group is not None
        for place in range(group.childCount()):
            row = group.child(place)
            assert row is not None
            rect = tree.visualItemRect(row)
            room = tree.columnWidth(0) - tree.indentation() - 2 * CELL
            lines = tree.fontMetrics().boundingRect(QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), row.text(0))
            assert rect.height() >= lines.height(), row.text(0)
