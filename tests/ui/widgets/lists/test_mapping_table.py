"""Claims about the table of columns: only a choice in an open list chooses, and it goes on with the next field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import keys_at, press
from ui.widgets.lists.mapping_table import COLUMN, MappingModel, MappingTable, mapping_table

FIELDS = {"reference": "Reference", "gender": "Gender", "order": "Order"}
COLUMNS = ("Disposal", "Disposed on", "M/F")

opens_a_list = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")

Made = tuple[MappingTable, MappingModel]


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def made(qtbot: QtBot, around: QWidget) -> Made:
    table, model = mapping_table(around)
    model.show_fields(FIELDS, COLUMNS, {})
    table.resize(500, 300)
    around.resize(500, 300)
    around.show()
    table.go_to(0)
    qtbot.waitUntil(table.hasFocus)
    return table, model


def boxes(table: MappingTable) -> list[QComboBox]:
    return [box for box in table.findChildren(QComboBox) if box.isVisible()]


def open_box(qtbot: QtBot, table: MappingTable) -> QComboBox:
    qtbot.waitUntil(lambda: any(box.view().isVisible() for box in boxes(table)))
    return boxes(table)[0]


def test_arrows_move_and_choose_no_column(made: Made) -> None:
    table, model = made
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        press(keys_at(table), key)
    assert table.currentIndex().row() == 1
    assert model.mapping == {}
    assert boxes(table) == []


@opens_a_list
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F2])
def test_a_key_opens_the_list_and_a_choice_goes_on_with_the_next_field(qtbot: QtBot, made: Made, key: Qt.Key) -> None:
    table, model = made
    press(table, key)
    box = open_box(qtbot, table)
    press(box.view(), Qt.Key.Key_Down)
    press(box.view(), Qt.Key.Key_Down)
    assert model.mapping == {}
    press(box.view(), Qt.Key.Key_Return)
    assert model.mapping == {"reference": "Disposed on"}
    model.show_fields(FIELDS, COLUMNS, model.mapping)
    assert table.go_on()
    assert not table.go_on()
    assert (table.currentIndex().row(), table.hasFocus()) == (1, True)
    qtbot.waitUntil(lambda: boxes(table) == [])


@opens_a_list
def test_escape_closes_the_list_and_leaves_the_column_as_it_was(qtbot: QtBot, made: Made) -> None:
    table, model = made
    press(table, Qt.Key.Key_Return)
    box = open_box(qtbot, table)
    press(box.view(), Qt.Key.Key_Down)
    press(box.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: boxes(table) == [])
    assert model.mapping == {}
    assert table.hasFocus()


@opens_a_list
def test_a_click_on_a_field_or_its_column_opens_the_list(qtbot: QtBot, made: Made) -> None:
    table, _ = made
    for column in (0, COLUMN):
        place = table.visualRect(table.model().index(2, column)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert open_box(qtbot, table).accessibleName() == "Order"
        press(open_box(qtbot, table).view(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: boxes(table) == [])
