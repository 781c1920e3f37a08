"""Claims about texts to read: no part of a line is at the edge of the box, and the box has no empty lines."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.message import Message
from ui.style import text_line
from ui.widgets.text.sentences_text import SentencesText
from ui.widgets.text.whole_lines import WholeLines


@pytest.mark.parametrize("height", [70, 77, 84, 91, 98, 105])
@pytest.mark.usefixtures("large_text")
def test_the_last_line_in_view_is_whole(qtbot: QtBot, height: int) -> None:
    text = WholeLines("text", "Text")
    qtbot.addWidget(text)
    text.setPlainText("\n".join(map(str, range(40))))
    text.resize(300, height)
    text.show()
    bar, line = text.verticalScrollBar(), text_line(text.font())
    assert height - text.viewport().height() < line + text.around()
    for place in (0, 1, bar.maximum() - 1, bar.maximum()):
        bar.setValue(place)
        shown = text.viewport().grab().toImage()
        # A digit is in the middle half of its line, so the first and the last pixels of the box are empty.
        edges = [*range(2), *range(shown.height() - line // 4 + 1, shown.height())]
        assert {shown.pixel(x, y) for y in edges for x in range(60)} == {shown.pixel(shown.width() - 1, 0)}


@pytest.mark.usefixtures("large_text")
def test_a_text_that_fits_needs_no_scroll_bar(qtbot: QtBot) -> None:
    text = WholeLines("text", "Text")
    qtbot.addWidget(text)
    text.setPlainText("one\ntwo\nthree")
    text.show()
    for height in range(3 * text_line(text.font()) + 30, 3 * text_line(text.font()) + 60):
        text.resize(300, height)
        assert text.verticalScrollBar().maximum() == 0


class Page(QWidget):
    """A page with a box of sentences at its top."""

    def __init__(self) -> None:
        super().__init__()
        self.text = SentencesText("sentences", "Sentences")
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addStretch(1)
        self.resize(400, 700)


@pytest.mark.parametrize(
    "said", ["One.", "One sentence that is wider than the page, so that it goes on in the next line."]
)
@pytest.mark.usefixtures("large_text")
def test_a_box_of_sentences_is_as_high_as_its_lines(qtbot: QtBot, said: str) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    text = page.text
    text.show_sentences([Message(said)])
    qtbot.waitUntil(lambda: text.height() == text.sizeHint().height())
    lines = text.document().documentLayout().documentSize().height()
    assert (lines > 1) == (said != "One.")
    assert lines <= text.viewport().height() / text_line(text.font()) < lines + 1
    assert text.verticalScrollBar().maximum() == 0
