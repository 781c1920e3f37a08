"""Rows that come and go around those that stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from ui.widgets.lists.line_delegate import LineDelegate
from ui.widgets.lists.lines import Line, LineModel

KEYS = [f"{number}" for number in range(12)]


def lines(keys: set[str], text: str = "") -> list[Line]:
    """Rows with these keys, in the one order that rows have."""
    return [Line("item", key, f"{key}{text}") for key in KEYS if key in keys]


@given(st.sets(st.sampled_from(KEYS)), st.sets(st.sampled_from(KEYS)))
def test_merging_shows_the_new_rows_and_follows_those_that_stay(before: set[str], after: set[str]) -> None:
    model = LineModel()
    model.fill(lines(before))
    held = {key: QPersistentModelIndex(model.index(model.row_of(key) or 0, 0)) for key in before}
    model.merge(lines(after, " now"))
    assert list(model.lines) == lines(after, " now")
    assert {key for key, index in held.items() if index.isValid()} == before & after
    assert all(index.row() == model.row_of(key) for key, index in held.items() if index.isValid())


def test_a_row_says_itself_in_one_sentence() -> None:
    model = LineModel()
    model.fill([Line("item", "1.1.03", "Was it?", "1.1.03", "no", "No", "Note")])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "1.1.03, Was it?, Note, No"


def painted(line: Line, qtbot: QtBot, width: int = 600) -> QImage:
    """A row as it is painted, as high as it asks to be."""
    view = QListView()
    qtbot.addWidget(view)
    delegate = LineDelegate("0.0.00", "N/A", view)
    height = delegate.row_height(0, line, view.font(), width)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(view.palette().base().color())
    painter = QPainter(picture)
    delegate.paint_lines(painter, [(0, picture.rect(), line)], view.font(), view.palette(), focused=-1)
    painter.end()
    return picture


def marked_rows(picture: QImage, left: int) -> set[int]:
    """The rows of pixels that have anything painted right of `left`."""
    ground = picture.pixel(picture.width() - 1, 0)
    return {y for y in range(picture.height()) for x in range(left, picture.width()) if picture.pixel(x, y) != ground}


@pytest.mark.parametrize("waits", [False, True])
def test_an_unanswered_row_has_a_line_for_its_answer_and_no_box_to_click(qtbot: QtBot, *, waits: bool) -> None:
    picture = painted(Line("item", "1.1.03", "Was it?", "1.1.03", waits=waits), qtbot)
    assert len(marked_rows(picture, picture.width() - 40)) == 1


def test_a_waiting_row_is_as_high_as_its_words_and_their_reason_in_any_width(qtbot: QtBot) -> None:
    text = "Were all relevant staff told what they needed to know about managing it? " * 3
    waiting = Line("item", "1.1.12", text.strip(), "1.1.12", remark="Waits for fact 5", waits=True)
    heights = [painted(waiting, qtbot, width).height() for width in (900, 500, 280)]
    assert heights == sorted(heights)
    assert len(set(heights)) == len(heights)
    lowest = max(marked_rows(painted(waiting, qtbot, 280), 0))
    assert heights[-1] - 12 < lowest < heights[-1]


def test_a_row_that_waits_is_measured_again_once_it_waits_no_more() -> None:
    model = LineModel()
    measured: list[list[int]] = []
    model.merged.connect(measured.append)
    model.fill([Line("item", "1", "A"), Line("item", "2", "B", waits=True)])
    model.merge([Line("item", "1", "A now"), Line("item", "2", "B")])
    model.change(Line("item", "1", "A again"))
    model.change(Line("item", "2", "B", waits=True))
    assert measured == [[1], [1]], "rows of one line are not measured for each answer"
