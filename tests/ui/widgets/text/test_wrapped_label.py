"""A text that wraps is as high as its lines, and asks for no width of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
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
    signs, words = WrappedLabel("Was <b>risk</b> reviewed?"), WrappedLabel("Was risk reviewed?")
    for label in (signs, words):
        qtbot.addWidget(label)
        label.resize(400, 30)
    assert signs.text() == signs.accessibleName() == "Was <b>risk</b> reviewed?"
    assert signs.grab().toImage() != words.grab().toImage()


@pytest.mark.parametrize("points", [9.0, 12.6, 13.5, 15.75, 18.0])
@pytest.mark.parametrize("text", [SHORT, LONG, "One line.\nAnother one.", "\u0176\u00ca\u00cd\u00d4 pygj"])
@pytest.mark.parametrize("width", [160, 400, 900])
def test_it_looks_like_a_label_of_its_text(qtbot: QtBot, text: str, width: int, points: float) -> None:
    label, other = WrappedLabel(text), QLabel(text)
    other.setWordWrap(True)
    other.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setPointSizeF(points)
    for each in (label, other):
        qtbot.addWidget(each)
        each.setFont(font)
    assert label.heightForWidth(width) == other.heightForWidth(width)
    for each in (label, other):
        each.resize(width, other.heightForWidth(width))
    assert label.grab().toImage() == other.grab().toImage()


class Page(QWidget):
    """A page that counts how often it is asked for a new layout."""

    def __init__(self, label: WrappedLabel) -> None:
        super().__init__()
        self.label = label
        self.asked = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addStretch(1)

    def event(self, event: QEvent) -> bool:
        self.asked += event.type() == QEvent.Type.LayoutRequest
        return super().event(event)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """A shown page with a label in it."""
    page = Page(WrappedLabel(SHORT))
    qtbot.addWidget(page)
    page.resize(400, 600)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    page.asked = 0
    return page


def test_a_text_of_as_many_lines_asks_for_no_layout(page: Page) -> None:
    page.label.setText("Was it late?")
    QApplication.processEvents()
    assert page.asked == 0
    assert page.label.accessibleName() == "Was it late?"


def test_a_text_of_more_lines_gets_their_height(page: Page) -> None:
    before = page.label.height()
    page.label.setText(LONG)
    QApplication.processEvents()
    assert page.label.height() > before
    assert page.label.height() == page.label.heightForWidth(page.label.width())


def test_a_text_of_as_many_lines_is_as_high_as_it_needs_in_a_width_known_of_the_text_before(page: Page) -> None:
    width, narrow = 400, 90
    for room in (narrow, width):
        page.resize(room, 600)
        QApplication.processEvents()
    text = "Was it as timely as it ought to be?"
    page.label.setText(text)
    assert page.label.heightForWidth(width) == page.label.height()
    page.resize(narrow, 600)
    QApplication.processEvents()
    assert page.label.height() == page.label.heightForWidth(narrow)


def test_a_larger_font_makes_it_higher(page: Page) -> None:
    before = page.label.height()
    font = page.label.font()
    font.setPointSizeF(2 * font.pointSizeF())
    page.label.setFont(font)
    QApplication.processEvents()
    assert page.label.height() > 1.5 * before
