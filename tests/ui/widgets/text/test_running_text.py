"""Running text has lines of a length that is easy to read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.message import Message
from ui.style import MAX_LINE, running_width
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText
from ui.widgets.text.sentences_text import SentencesText

_LONG = "Samples differ in size and profile, so a close comparison between areas is not sound. " * 6


@pytest.mark.parametrize("width", [300, 1880])
def test_a_label_is_as_wide_as_its_page_and_its_lines_are_not(qtbot: QtBot, width: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    text, plain = RunningText(_LONG), QLabel(_LONG)
    plain.setWordWrap(True)
    column.addWidget(text)
    column.addStretch(1)
    page.resize(width, 600)
    page.show()
    QApplication.processEvents()
    most = running_width(text.fontMetrics())
    assert text.width() == width
    assert text.contentsRect().width() == min(width, most)
    assert text.contentsRect().left() == 0
    assert text.height() == plain.heightForWidth(min(width, most))
    # A page that was wide can become narrow again.
    assert text.minimumSizeHint().width() == plain.minimumSizeHint().width()


def test_the_measure_is_about_75_letters(qtbot: QtBot) -> None:
    text = RunningText(_LONG)
    qtbot.addWidget(text)
    letters = running_width(text.fontMetrics()) * len(_LONG) / text.fontMetrics().horizontalAdvance(_LONG)
    assert MAX_LINE * 0.9 < letters < MAX_LINE * 1.15


def test_notices_and_boxes_of_sentences_have_a_measure_too(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    notice, box = Notice("told"), SentencesText("found", "The result")
    notice.say(_LONG)
    box.show_sentences([Message(_LONG)])
    for part in (notice, box):
        column.addWidget(part)
    page.resize(1880, 600)
    page.show()
    QApplication.processEvents()
    most = running_width(page.fontMetrics())
    label = notice.findChild(QLabel, "toldText")
    assert label is not None
    assert label.contentsRect().width() == most
    room = box.viewport().width()
    assert room < most * 1.4
    # The text was laid out again in the width that is left.
    lines = box.fontMetrics().horizontalAdvance(_LONG) / room
    assert lines <= box.document().documentLayout().documentSize().height() <= lines + 2


def test_a_text_that_is_whole_in_one_slightly_longer_line_has_one(qtbot: QtBot) -> None:
    text = RunningText()
    qtbot.addWidget(text)
    text.resize(1880, 100)
    text.show()
    for letters, lines in ((74, 1), (90, 1), (140, 2)):
        text.setText(_LONG[:letters])
        assert text.heightForWidth(1880) == lines * text.fontMetrics().lineSpacing(), letters


def test_a_box_that_is_shown_later_cuts_no_line(qtbot: QtBot, large_text: None) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    box = SentencesText("found", "The result")
    box.hide()
    column.addWidget(box)
    column.addStretch(1)
    page.resize(1366, 600)
    page.show()
    QApplication.processEvents()
    box.show_sentences([Message(_LONG), Message(_LONG)])
    box.show()
    QApplication.processEvents()
    layout = box.document().firstBlock().layout()
    widest = max(layout.lineAt(line).naturalTextWidth() for line in range(layout.lineCount()))
    assert widest <= box.viewport().width()
