"""Claims about the rows that every list and table has in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ui.style import BAR, OVERRIDE, SCHEMES, row_height
from ui.widgets.lists.mapping_table import mapping_table
from ui.widgets.lists.rows import RowDelegate, set_quiet_list
from ui.widgets.lists.text_table import fill, text_table


def shown(view: QAbstractItemView, qtbot: QtBot) -> QImage:
    """Return a picture of a view in a window of its own, which has the focus."""
    qtbot.addWidget(view)
    view.resize(400, 200)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    return view.grab().toImage()


def text_rows() -> QTableView:
    table = text_table("rows", "Rows", ("Case", "Records"), wide=[0])
    fill(table, [("BRO-001", 12), ("BRO-002", 3)])
    return table


def test_tables_have_the_common_height_of_rows_and_no_grid(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    text = text_rows()
    qtbot.addWidget(text)
    for table in (text, mapping_table(around)[0]):
        assert table.verticalHeader().defaultSectionSize() == row_height(table.font())
        assert not table.showGrid()
        assert not table.alternatingRowColors()


def test_a_row_grows_with_its_text(qtbot: QtBot) -> None:
    table = text_rows()
    qtbot.addWidget(table)
    font = table.font()
    small = row_height(font)
    font.setPointSizeF(2 * font.pointSizeF())
    assert row_height(font) > small


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_selected_row_has_the_common_ground_and_a_bar_in_the_accent(
    scheme: str, dressed: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, scheme)
    dressed()
    rows = QListWidget()
    rows.setItemDelegate(RowDelegate(rows))
    rows.addItems(["Bromley", "Havering"])
    rows.setCurrentRow(0)
    table = text_rows()
    table.selectRow(0)
    for view in (rows, table):
        picture = shown(view, qtbot)
        at = view.viewport().pos() + view.visualRect(view.model().index(0, 0)).topLeft()
        assert picture.pixelColor(at.x() + 1, at.y() + 2).name() == SCHEMES[scheme].accent
        assert picture.pixelColor(at.x() + BAR + 1, at.y() + 2).name() == SCHEMES[scheme].chosen


def test_texts_begin_after_the_inset(qtbot: QtBot) -> None:
    rows = QListWidget()
    rows.setItemDelegate(RowDelegate(rows))
    rows.addItem("MMMM")
    picture = shown(rows, qtbot)
    at = rows.viewport().pos() + rows.visualRect(rows.model().index(0, 0)).topLeft()
    ground = picture.pixelColor(at.x(), at.y() + 1)
    middle = at.y() + row_height(rows.font()) // 2
    first = next(x for x in range(at.x(), 100) if picture.pixelColor(x, middle) != ground)
    assert first - at.x() >= 8


def test_lists_and_tables_have_no_frame(qtbot: QtBot) -> None:
    rows = QListWidget()
    set_quiet_list(rows)
    for view in (rows, text_rows()):
        qtbot.addWidget(view)
        assert view.frameWidth() == 0
