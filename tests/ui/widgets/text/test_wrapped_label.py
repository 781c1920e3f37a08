"""A text that wraps is as high as its lines, and asks for no width of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.text.wrapped_label import WrappedLabel

SHORT = "Was it timely?"
LONG = "Was the initial assessment of the likelihood of reoffending completed within the timescale that applies? " * 3


@pytest.mark.parametrize("width", [160, 400, 900])
@pytest.mark.parametrize("text", [SHORT, LONG])
def test_it_is_as_high_as_a_label_of_its_lines(qtbot: QtBot, text: str, width: int) -> None:
    page, label, other = QWidget(), WrappedLabel(text), QLabel(text)
    other.setWordWrap(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addStretch(1)
    qtbot.addWidget(page)
    qtbot.addWidget(other)
    page.resize(width, 600)
    with qtbot.waitExposed(page):
        page.show()
    assert label.width() == width
    assert label.height() == other.heightForWidth(width)


def test_its_hints_do_not_follow_its_text(qtbot: QtBot) -> None:
    short, long = WrappedLabel(SHORT), WrappedLabel(LONG)
    for label in (short, long):
        qtbot.addWidget(label)
    assert short.sizeHint() == long.sizeHint()
    assert short.minimumSizeHint() == long.minimumSizeHint()


def test_signs_in_its_text_are_shown_as_they_are(qtbot: QtBot) -> None:
    label = WrappedLabel("Was <b>risk</b> reviewed?")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
