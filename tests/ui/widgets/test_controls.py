"""The controls that pages are made of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.settings import settings
from ui.widgets.controls import box, button, column_in, labelled, line_field, row_of, select_row
from ui.widgets.lists.text_table import fill, text_table


def test_a_button_is_read_out_without_the_mark_of_its_letter_and_calls_its_function(qapp: QApplication) -> None:
    pressed: list[bool] = []
    made = button("writePack", "&Write the pack…", lambda: pressed.append(True))
    assert made.accessibleName() == "Write the pack"
    made.click()
    assert pressed == [True]


@pytest.mark.parametrize("percent", [100, 200])
def test_a_button_with_little_room_stays_as_high_as_its_text(
    qtbot: QtBot, dressed: Callable[[], None], percent: int
) -> None:
    settings().text_percent = percent
    dressed()
    around = QWidget()
    qtbot.addWidget(around)
    made = button("read", "Read a filled-in plan", lambda: None)
    column_in(around, made, *(QListWidget() for _ in range(4)))
    around.resize(300, 40)
    around.show()
    assert made.height() == made.sizeHint().height()


def test_the_letter_of_a_label_leads_to_its_field(qapp: QApplication) -> None:
    field = line_field("why", "Reason")
    label, control = labelled("&Reason", field)
    assert control is field
    assert isinstance(label, QLabel)
    assert label.buddy() is field


def test_a_box_is_narrower_than_its_longest_choice_only_where_it_may_be(qapp: QApplication) -> None:
    narrow, wide = box("a", "A", least=4), box("b", "B", least=None)
    for each in (narrow, wide):
        each.addItem("the answer changes to not applicable, because the question did not apply")
    assert narrow.sizeHint().width() < wide.sizeHint().width() // 2


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_box_as_wide_as_its_choices_shows_each_of_them_whole(dressed: Callable[[], None], percent: int) -> None:
    settings().text_percent = percent
    dressed()
    made = box("a", "A", least=None)
    for text in ("All", "Those that wait for me", "LI"):
        made.addItem(text)
    for size in (made.sizeHint(), made.minimumSizeHint()):
        made.resize(size)
        for row in range(made.count()):
            made.setCurrentIndex(row)
            assert made.shown_text() == made.itemText(row)


def test_parts_of_a_row_stay_together_at_the_left_if_they_should(qapp: QApplication) -> None:
    for stretch in (False, True):
        around = QWidget()
        row = row_of(QWidget(), QWidget(), stretch=stretch)
        around.setLayout(row)
        assert row.count() == 2 + stretch


def test_a_row_that_a_table_does_not_have_changes_no_selection(qapp: QApplication) -> None:
    table = text_table("cases", "Cases", ("Case",), wide=(0,))
    fill(table, [("BRO-001",), ("BRO-002",)])
    select_row(table, 1)
    select_row(table, 2)
    select_row(table, -1)
    assert table.currentIndex().row() == 1


def test_a_box_that_is_too_narrow_for_its_choice_ends_it_with_an_ellipsis(qapp: QApplication) -> None:
    made = box("a", "A")
    made.addItem("the answer changes to not applicable, because the question did not apply")
    made.resize(150, 30)
    shown = made.shown_text()
    assert shown.endswith("…")
    assert made.itemText(0).startswith(shown[:-1])
    made.resize(1000, 30)
    assert made.shown_text() == made.currentText() == made.itemText(0)
    made.resize(150, 30)
    cut = made.grab().toImage()
    made.setItemText(0, made.itemText(0)[:-1])
    assert made.grab().toImage() == cut
