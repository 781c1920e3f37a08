"""Claims about the field for a moment: a day or a time is read however it is typed, or the field says it is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.acting import press
from ui.widgets.forms.moment_field import MomentField, read_day, say_what_is_unread
from ui.widgets.notice import Notice

BEFORE = QDateTime(QDate(2026, 9, 30), QTime(9, 5))


@pytest.fixture
def field(reached: Callable[[QWidget], None]) -> MomentField:
    made = MomentField(BEFORE)
    reached(made)
    return made


@pytest.mark.parametrize("over", [False, True], ids=["after Tab", "over all of it"])
@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("28/11/2011 10:30", (2011, 11, 28, 10, 30)),
        ("28 nov 2011 10:30", (2011, 11, 28, 10, 30)),
        ("28 Tachwedd 2011, 10.30", (2011, 11, 28, 10, 30)),
        ("2011-11-28 1030", (2011, 11, 28, 10, 30)),
        ("28112011 7", (2011, 11, 28, 7, 0)),
        ("28/11/2011", (2011, 11, 28, 9, 5)),
        ("28/11 10:30", (2026, 11, 28, 10, 30)),
        ("1/12", (2026, 12, 1, 9, 5)),
        ("10:30", (2026, 9, 30, 10, 30)),
    ],
)
def test_a_day_and_a_time_are_read_however_they_are_typed(
    field: MomentField, text: str, moment: tuple[int, int, int, int, int], over: bool
) -> None:
    if over:
        QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, text)
    press(field, Qt.Key.Key_Tab)
    year, month, day, hour, minute = moment
    assert field.dateTime() == QDateTime(QDate(year, month, day), QTime(hour, minute))


@pytest.mark.parametrize("text", ["28/11/2011 25:30", "31/11/2011 10:30", "28/11/2011 103", "10:61", "now"])
def test_what_is_neither_day_nor_time_leaves_what_was_there_and_is_told(
    field: MomentField, window: QWidget, text: str
) -> None:
    notice = Notice("momentNotice", window)
    say_what_is_unread(notice, field)
    QTest.keyClicks(field, text)
    press(field, Qt.Key.Key_Tab)
    assert field.dateTime() == BEFORE
    assert notice.text == f"“{text}” cannot be read as a date, so 30 September 2026 09:05 stays."
    assert notice.kind == "warning"


def test_tab_leaves_the_field_after_a_typed_day_and_goes_through_its_parts_otherwise(
    field: MomentField, window: QWidget
) -> None:
    press(field, Qt.Key.Key_Tab)
    assert window.focusWidget() is field
    assert field.currentSection() == MomentField.Section.MonthSection
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, "28/11/2011")
    press(field, Qt.Key.Key_Tab)
    assert window.focusWidget() is not field


def test_the_time_alone_is_typed_as_before(field: MomentField) -> None:
    field.setSelectedSection(MomentField.Section.HourSection)
    QTest.keyClicks(field, "1030")
    press(field, Qt.Key.Key_Tab)
    assert field.dateTime() == QDateTime(BEFORE.date(), QTime(10, 30))


def test_a_day_takes_away_the_notice_of_what_was_no_day_and_no_other(field: MomentField, window: QWidget) -> None:
    notice = Notice("momentNotice", window)
    say_what_is_unread(notice, field)
    QTest.keyClicks(field, "31/11/2011")
    press(field, Qt.Key.Key_Tab)
    assert notice.text
    field.setFocus()
    QTest.keyClicks(field, "28/11/2011")
    press(field, Qt.Key.Key_Tab)
    assert notice.text == ""
    notice.say("The folder is not empty.", "error")
    field.setFocus()
    QTest.keyClicks(field, "29/11/2011")
    press(field, Qt.Key.Key_Tab)
    assert notice.text == "The folder is not empty."


def test_an_edit_that_is_taken_back_stays_taken_back_when_the_field_is_left(field: MomentField) -> None:
    press(field, Qt.Key.Key_Up)
    QTest.keyClicks(field, "28/11/")
    field.take_back(BEFORE)
    press(field, Qt.Key.Key_Tab)
    assert field.dateTime() == BEFORE


@pytest.mark.parametrize(
    "text", ["31/11/2011", "0/1/2011", "28/13/2011", "28//2011", "2811201", "28/11/2", "28 xyz 2011"]
)
def test_what_names_no_day_is_no_day(text: str) -> None:
    assert read_day(text, 2026) is None
