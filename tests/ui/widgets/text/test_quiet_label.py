"""A line of text that changes often shows as much as fits, and repaints nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.style import CONTROL
from ui.widgets.text.quiet_label import QuietLabel

LONG = "Rating Age at first reprimand, caution or warning (latest) changed from 2 to 4."
SENTENCE = "1.1.06 Was the case sufficiently well assessed: No to Yes"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The lines that are painted."""
    lines: list[str] = []
    draw = QPainter.drawStaticText

    def note(painter: QPainter, x: int, y: int, text: QStaticText) -> None:
        lines.append(text.text())
        draw(painter, x, y, text)

    monkeypatch.setattr(QPainter, "drawStaticText", note)
    return lines


def label_in(qtbot: QtBot, lines: int = 1) -> QuietLabel:
    label = QuietLabel(lines=lines)
    label.resize(500, 40)
    label.setText(SENTENCE)
    qtbot.addWidget(label)
    return label


def set_text(label: QuietLabel) -> None:
    label.setText("Another sentence")


def narrow(label: QuietLabel) -> None:
    label.resize(120, 40)


def enlarge(label: QuietLabel) -> None:
    font = QFont(label.font())
    font.setPointSizeF(3 * font.pointSizeF())
    label.setFont(font)


def inset(label: QuietLabel) -> None:
    label.setContentsMargins(400, 0, 0, 0)


@pytest.mark.parametrize("change", [set_text, narrow, enlarge, inset])
def test_what_is_painted_fits_the_text_size_font_and_margins_as_they_are_now(
    qtbot: QtBot, drawn: list[str], change: Callable[[QuietLabel], None]
) -> None:
    label = label_in(qtbot)
    label.grab()
    assert drawn == [SENTENCE]
    change(label)
    drawn.clear()
    label.grab()
    assert drawn == label.shown_lines() != [SENTENCE]


def test_a_second_line_is_below_the_first(qtbot: QtBot, drawn: list[str]) -> None:
    label = label_in(qtbot, lines=2)
    label.resize(240, 40)
    label.grab()
    assert len(drawn) == 2
    assert " ".join(drawn) == SENTENCE


def test_a_label_that_fills_its_ground_is_repainted_alone(qtbot: QtBot) -> None:
    painted: list[str] = []

    class Around(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            painted.append("around")

    class Label(QuietLabel):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append("label")
            super().paintEvent(event)

    around, label = Around(), Label()
    around.resize(400, 80)
    label.setAutoFillBackground(True)
    QVBoxLayout(around).addWidget(label)
    qtbot.addWidget(around)
    with qtbot.waitExposed(around):
        around.show()
    qtbot.waitUntil(lambda: "label" in painted)
    QApplication.processEvents()
    painted.clear()
    label.setText(SENTENCE)
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == ["label"]


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


def test_a_text_that_fits_is_whole_and_another_is_cut(qtbot: QtBot) -> None:
    made = label_in(qtbot)
    natural = QFontMetricsF(made.font()).horizontalAdvance(SENTENCE)
    assert natural % 1, "a width of whole pixels shows nothing"
    for width in range(int(natural) - 3, int(natural) + 5):
        made.resize(width, 40)
        assert made.fits(SENTENCE) == (width >= natural) == (made.shown_lines() == [SENTENCE])


def test_a_text_is_laid_out_once_to_be_measured_and_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = label_in(qtbot)
    texts: list[str] = []
    prepare = QStaticText.prepare

    def noted(line: QStaticText, *how: Any) -> None:
        texts.append(line.text())
        prepare(line, *how)

    monkeypatch.setattr(QStaticText, "prepare", noted)
    assert made.fits("Another sentence")
    made.setText("Another sentence")
    made.grab()
    made.grab()
    assert texts == ["Another sentence"]


def inked(widget: QWidget) -> list[int]:
    """The columns of the picture of `widget` with anything but its ground, from the left."""
    picture = widget.grab().toImage()
    ground = picture.pixel(picture.width() - 1, 0)
    return [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]


@pytest.mark.parametrize(
    "text", ["\u05e1\u05e7\u05d9\u05e8\u05d4 1.1.06 (latest)", "1.1.06 \u05e1\u05e7\u05d9\u05e8\u05d4"]
)
def test_a_line_runs_from_the_left_whichever_letter_it_begins_with(qtbot: QtBot, text: str) -> None:
    class Plain(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            QPainter(self).drawText(0, 25, text)

    made, other = label_in(qtbot), Plain()
    qtbot.addWidget(other)
    other.resize(500, 40)
    made.setText(text)
    assert inked(made) == inked(other) != []
