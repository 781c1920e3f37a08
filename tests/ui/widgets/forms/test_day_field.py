"""Claims about the field for a day: however a person types a day, it is the day that they mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.day_names import MONTHS, MONTHS_WELSH
from tests.ui.acting import press
from ui.widgets.forms.day_field import DayField
from ui.widgets.forms.stepping_field import inset_text

WAYS = (
    "28 November 2011",
    "28 nov 2011",
    "28nov 2011",
    "28-Nov-11",
    "28/11/2011",
    "28-11-2011",
    "28.11.2011",
    "28.11.11",
    "28 11 2011",
    "28112011",
    "2011-11-28",
    "2011/11/28",
)


@pytest.fixture
def field(reached: Callable[[QWidget], None]) -> DayField:
    made = DayField(QDate(2026, 9, 30))
    reached(made)
    return made


@pytest.mark.parametrize("over", [False, True], ids=["after Tab", "over all of it"])
@pytest.mark.parametrize("text", WAYS)
def test_a_day_is_read_however_it_is_typed(field: DayField, text: str, over: bool) -> None:
    if over:
        QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, text)
    press(field, Qt.Key.Key_Tab)
    assert field.date() == QDate(2011, 11, 28)
    assert field.text() == "28 November 2011"


@pytest.mark.parametrize("text", ["2 December 2011", "2 DEC 2011"])
def test_the_shift_of_a_capital_does_not_begin_again(field: DayField, text: str) -> None:
    for letter in text:
        if letter.isupper():
            press(field, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(field, letter)
    press(field, Qt.Key.Key_Tab)
    assert field.date() == QDate(2011, 12, 2)


def test_a_day_and_a_month_keep_the_year(field: DayField) -> None:
    QTest.keyClicks(field, "1/12")
    press(field, Qt.Key.Key_Tab)
    assert field.date() == QDate(2026, 12, 1)


def test_a_figure_that_is_taken_back_is_typed_again(field: DayField) -> None:
    QTest.keyClicks(field, "28/1")
    press(field, Qt.Key.Key_Backspace)
    assert field.date().month() == 1
    QTest.keyClicks(field, "3/20")
    press(field, Qt.Key.Key_Backspace)
    press(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "2011")
    assert field.date() == QDate(2011, 3, 28)


def test_typing_begins_again_after_another_key_or_a_click(field: DayField) -> None:
    QTest.keyClicks(field, "28/1")
    press(field, Qt.Key.Key_Home)
    QTest.keyClicks(field, "2/3/2012")
    assert field.date() == QDate(2012, 3, 2)
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, "4/5/2013")
    assert field.date() == QDate(2013, 5, 4)


def test_the_month_or_the_year_alone_is_typed_as_before(field: DayField) -> None:
    field.setSelectedSection(DayField.Section.YearSection)
    QTest.keyClicks(field, "2011")
    assert field.date() == QDate(2011, 9, 30)
    press(field, Qt.Key.Key_Up)
    assert field.date() == QDate(2012, 9, 30)


@pytest.mark.parametrize(
    "text", ["31/11/2011", "31 nov 2011", "30.02.2012", "28/13", "28/11/201", "2011-11-31", "28//"]
)
def test_a_day_that_does_not_exist_leaves_the_day_that_was_there(field: DayField, text: str) -> None:
    QTest.keyClicks(field, text)
    press(field, Qt.Key.Key_Tab)
    assert field.date() == QDate(2026, 9, 30)


def test_a_leap_day_is_read_although_this_year_has_none(field: DayField) -> None:
    QTest.keyClicks(field, "29/02/2012")
    press(field, Qt.Key.Key_Tab)
    assert field.date() == QDate(2012, 2, 29)


@pytest.mark.parametrize("names", [MONTHS, MONTHS_WELSH], ids=["English", "Welsh"])
@pytest.mark.parametrize("language", ["en_GB", "cy_GB"])
def test_months_are_read_in_both_languages_whichever_the_field_shows(
    field: DayField, names: tuple[str, ...], language: str
) -> None:
    field.setLocale(QLocale(language))
    for month, name in enumerate(names, 1):
        for typed in (name, name[:3]):
            field.setDate(QDate(2026, 9, 30))
            QTest.keySequence(field, "Ctrl+A")
            QTest.keyClicks(field, f"2 {typed} 2011")
            field.clearFocus()
            assert field.date() == QDate(2011, month, 2), typed
            field.setFocus()


def first_ink(field: QWidget) -> int:
    """Return how far right of the field's left edge its first letter begins."""
    picture = field.grab().toImage()
    ground, middle = picture.pixelColor(3, picture.height() // 2), picture.height() // 2
    return next(
        x
        for x in range(3, picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(middle - 4, middle + 4))
    )


def test_its_text_begins_where_that_of_other_fields_does(dressed: Callable[[], None], qtbot: QtBot) -> None:
    dressed()
    day, beside = DayField(QDate(2012, 1, 14)), QLineEdit("14 January 2012")
    inset_text(day)
    for field in (day, beside):
        qtbot.addWidget(field)
        field.resize(200, 34)
    assert abs(first_ink(day) - first_ink(beside)) <= 1
