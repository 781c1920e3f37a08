"""Fixtures for the fields of forms."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import press


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def reached(qtbot: QtBot, window: QWidget) -> Callable[[QWidget], None]:
    """Shows a field between two others, and comes to it by Tab."""

    def reach(field: QWidget) -> None:
        column = QVBoxLayout(window)
        before, after = QLineEdit(), QLineEdit()
        for each in (before, field, after):
            column.addWidget(each)
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        before.setFocus()
        press(before, Qt.Key.Key_Tab)

    return reach
