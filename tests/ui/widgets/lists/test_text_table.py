"""Claims about tables of text."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.style import program_font
from ui.widgets.lists.text_table import AnyIndex, TextModel, fill, fit, text_table


def test_a_text_is_measured_once_at_a_width_and_again_in_another_size(qapp: QApplication) -> None:
    table = text_table("table", "Table", ("One", "Two"), wide=(1,), wraps=True)
    fill(table, [("A", "A long text that takes some lines in a narrow column"), ("B", "Short")])
    model = table.model()
    assert isinstance(model, TextModel)
    asked: list[int] = []
    data = model.data

    def counted(index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        asked.append(role)
        return data(index, role)

    model.data = counted  # type: ignore[method-assign]  # to count the calls

    def height(row: int, width: int, size: int = 10) -> int:
        option: Any = QStyleOptionViewItem()
        table.initViewItemOption(option)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        option.rect = QRect(0, 0, width, 30)
        option.font.setPixelSize(size)
        asked.clear()
        return table.itemDelegate().sizeHint(option, model.index(row, 1)).height()

    narrow = height(0, 120)
    assert len(asked) > 1
    assert height(0, 120) == narrow
    assert asked == [Qt.ItemDataRole.DisplayRole]
    assert height(0, 600) < narrow
    assert height(0, 120, 20) > narrow
    assert height(1, 120) < narrow
    fill(table, [("C", "Short")])
    assert height(0, 120) < narrow


def test_a_number_has_a_comma_between_its_thousands(qapp: QApplication) -> None:
    model = TextModel(("Count", "Reference"))
    model.fill([(1282, "1282")])
    assert [model.data(model.index(0, column)) for column in (0, 1)] == ["1,282", "1282"]


@pytest.mark.parametrize("numbers", [(), (0,)])
def test_numbers_of_as_many_digits_are_equally_wide(qtbot: QtBot, numbers: tuple[int, ...]) -> None:
    table = text_table("table", "Table", ("Share", "Words"), wide=(1,), numbers=numbers)
    qtbot.addWidget(table)
    table.setFont(program_font(QFont()))
    fill(table, [("11%", "Short"), ("80%", "Short")])
    option: Any = QStyleOptionViewItem()
    table.initViewItemOption(option)
    widths = {table.itemDelegate().sizeHint(option, table.model().index(row, 0)).width() for row in (0, 1)}
    assert len(widths) == (1 if numbers else 2)


def ends(table: QTableView) -> set[int]:
    """The lowest pixels of the rows of a table, in its box."""
    return {table.rowViewportPosition(row) + table.rowHeight(row) for row in range(table.model().rowCount())}


@pytest.mark.parametrize("width", [240, 400, 900])
@pytest.mark.parametrize("wraps", [False, True])
def test_a_table_of_a_fixed_height_ends_at_a_whole_row(qtbot: QtBot, width: int, wraps: bool) -> None:
    table = text_table("table", "Table", ("One", "Two"), wide=(1,), wraps=wraps)
    around = QWidget()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(table)
    around.resize(width, 900)
    fill(table, [("A", "A long text that takes some lines in a narrow column"), ("B", "Short")] * 4)
    fit(table, most=3)
    around.show()
    qtbot.waitUntil(lambda: table.viewport().height() in ends(table), timeout=2000)
    around.resize(width + 160, 900)
    qtbot.waitUntil(lambda: table.viewport().height() in ends(table), timeout=2000)
    assert table.rowAt(table.viewport().height() - 1) == 2


def test_a_bar_under_wide_columns_covers_no_row_in_any_width_of_the_page(qtbot: QtBot) -> None:
    table = text_table("table", "Table", ("One", "Two"), wide=())
    fill(table, [("A wide text in this column", "Another wide text in that column")] * 3)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addStretch()
    page.resize(1000, 500)
    page.show()
    fit(table, most=10)
    rows, bar = 3 * table.rowHeight(0), table.horizontalScrollBar()

    def shows(expected: bool) -> bool:
        return bool(bar.isVisible() == expected and table.viewport().height() == rows)

    for width, expected in ((1000, False), (200, True), (1000, False), (200, True)):
        page.resize(width, 500)
        qtbot.waitUntil(partial(shows, expected))
    table.setRowHeight(0, 2 * table.rowHeight(1))
    qtbot.waitUntil(lambda: table.viewport().height() == rows + table.rowHeight(1))
