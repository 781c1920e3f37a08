"""A list whose changed rows alone are painted paints each of them where Qt has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.widgets.lists.dirty_rows import DirtyRowsView
from ui.widgets.lists.lines import AnyIndex

ROWS = 40


class Noting(QStyledItemDelegate):
    """Notes where rows are painted, in which state, and how often a size is asked for. Each third row is higher."""

    def __init__(self, view: DirtyRowsView) -> None:
        super().__init__(view)
        self.painted: dict[int, QRect] = {}
        self.states: dict[int, Any] = {}
        self.sizes = 0
        self.high = 30

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        self.sizes += 1
        return QSize(400, self.high if index.row() % 3 == 0 else 20)

    def paint(self, _painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option
        self.painted[index.row()] = QRect(view.rect)
        self.states[index.row()] = view.state


class Rows(DirtyRowsView):
    def __init__(self) -> None:
        super().__init__()
        self.setModel(QStringListModel([str(number) for number in range(ROWS)], self))
        self.noting = Noting(self)
        self.setItemDelegate(self.noting)
        self.setResizeMode(DirtyRowsView.ResizeMode.Adjust)
        self.setVerticalScrollMode(DirtyRowsView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    view = Rows()
    view.resize(200, 150)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    return view


def in_view(rows: Rows) -> dict[int, QRect]:
    """The place of each row in view, as Qt has it, as wide as the list."""
    room, model = rows.viewport().rect(), rows.model()
    shown = (number for number in range(model.rowCount()) if not rows.isRowHidden(number))
    places = ((number, rows.visualRect(model.index(number, 0))) for number in shown)
    return {
        number: QRect(0, place.top(), room.width(), place.height())
        for number, place in places
        if place.intersects(room)
    }


def scroll(rows: Rows) -> None:
    rows.verticalScrollBar().setValue(333)


def hide_some(rows: Rows) -> None:
    for number in (1, 4, 5):
        rows.setRowHidden(number, True)


def heighten(rows: Rows) -> None:
    rows.noting.high = 60
    rows.scheduleDelayedItemsLayout()


def resize(rows: Rows) -> None:
    rows.resize(320, 400)


def remove(rows: Rows) -> None:
    rows.model().removeRows(0, 7)


def replace(rows: Rows) -> None:
    rows.setModel(QStringListModel(["one", "two"], rows))


@pytest.mark.parametrize("change", [scroll, hide_some, heighten, resize, remove, replace])
def test_each_row_in_view_is_painted_where_qt_has_it(rows: Rows, change: Callable[[Rows], None]) -> None:
    rows.grab()
    assert rows.noting.painted == in_view(rows)
    change(rows)
    rows.noting.painted.clear()
    rows.grab()
    assert rows.noting.painted == in_view(rows)


@pytest.mark.parametrize("change", [hide_some, resize, remove])
def test_a_list_that_gets_shorter_while_scrolled_to_its_end_is_painted_where_qt_has_it(
    rows: Rows, change: Callable[[Rows], None]
) -> None:
    rows.grab()
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    change(rows)
    rows.noting.painted.clear()
    rows.grab()
    assert rows.noting.painted == in_view(rows)


def test_a_changed_row_is_painted_alone_and_no_size_is_asked_for(rows: Rows, qtbot: QtBot) -> None:
    rows.grab()
    rows.noting.painted.clear()
    # Qt adds these up to the rectangle around them.
    rows.update(rows.model().index(1, 0))
    rows.update(rows.model().index(4, 0))
    rows.noting.sizes = 0
    qtbot.waitUntil(lambda: bool(rows.noting.painted))
    assert {*rows.noting.painted} == {1, 4}
    assert rows.noting.sizes == 0


def test_the_current_row_is_marked_while_the_list_has_the_focus(rows: Rows, qtbot: QtBot) -> None:
    rows.setCurrentIndex(rows.model().index(2, 0))
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    rows.grab()
    marked = {row for row, state in rows.noting.states.items() if state & QStyle.StateFlag.State_HasFocus}
    assert marked == {2}
    rows.clearFocus()
    rows.grab()
    assert not any(state & QStyle.StateFlag.State_HasFocus for state in rows.noting.states.values())


def test_the_row_under_the_pointer_is_marked(rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    place = rows.viewport().mapToGlobal(in_view(rows)[3].center())
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(place))
    rows.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    rows.grab()
    marked = {row for row, state in rows.noting.states.items() if state & QStyle.StateFlag.State_MouseOver}
    assert marked == {3}


def test_the_top_of_a_row_follows_scrolling_and_a_hidden_row_has_none(rows: Rows) -> None:
    hide_some(rows)
    scroll(rows)
    assert rows.top_of(12) == rows.visualRect(rows.model().index(12, 0)).top()
    assert rows.top_of(4) is None
