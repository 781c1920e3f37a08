"""Whether all is saved can be read in whatever colours are chosen while the window is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ui.safety.corner import MUTED, Corner
from ui.settings import SchemeChoice, settings
from ui.style import scheme_of


@pytest.mark.parametrize("order", [("light", "dark", "contrast"), ("contrast", "light", "dark")])
def test_what_is_said_takes_the_colours_that_are_chosen(
    dressed: Callable[[], None], qtbot: QtBot, order: tuple[SchemeChoice, ...]
) -> None:
    dressed()
    window = QMainWindow()
    qtbot.addWidget(window)
    corner = Corner(window.menuBar())
    corner.show_backups("Not backed up yet", "", MUTED)
    window.menuBar().setCornerWidget(corner)
    window.show()
    for chosen in order:
        settings().scheme = chosen
        scheme = scheme_of(window.palette())
        role = QPalette.ColorRole.WindowText
        assert corner.saved.palette().color(role) == QColor(scheme.text)
        assert corner.backups.palette().color(role) == QColor(scheme.muted)
