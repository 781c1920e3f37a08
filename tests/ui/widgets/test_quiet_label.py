"""Claims about lines of text that change often."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from ui.style import CONTROL
from ui.widgets.text.quiet_label import QuietLabel

LONG = "Rating Age at first reprimand, caution or warning (latest) changed from 2 to 4."


def label(qtbot: QtBot, lines: int, letters: int) -> QuietLabel:
    made = QuietLabel(lines=lines)
    qtbot.addWidget(made)
    made.setText(LONG)
    made.resize(letters * made.fontMetrics().averageCharWidth(), made.sizeHint().height())
    return made


def test_one_line_is_cut_at_its_end(qtbot: QtBot) -> None:
    (line,) = label(qtbot, 1, 38).shown_lines()
    assert line.endswith("…")
    assert LONG.startswith(line[:-1])


@pytest.mark.parametrize("letters", [24, 38])
def test_of_two_lines_the_beginning_and_the_end_are_shown(qtbot: QtBot, letters: int) -> None:
    made = label(qtbot, 2, letters)
    first, last = made.shown_lines()
    assert LONG.startswith(first)
    assert last.endswith("to 4.")
    assert made.height() == 2 * made.fontMetrics().height()


def test_large_text_has_no_second_line_and_keeps_its_end(qtbot: QtBot) -> None:
    made = label(qtbot, 2, 38)
    font = QFont(made.font())
    font.setPixelSize(26)
    made.setFont(font)
    made.resize(made.width(), made.sizeHint().height())
    (line,) = made.shown_lines()
    assert line.endswith("to 4.")
    assert made.height() <= max(CONTROL, made.fontMetrics().height())


def test_a_short_text_is_on_one_line(qtbot: QtBot) -> None:
    made = label(qtbot, 2, 200)
    assert made.shown_lines() == [LONG]
    made.setText("")
    assert made.shown_lines() == [""]
