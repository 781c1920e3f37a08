"""Claims about the page of the timetable: days are shown, set by keys, undone, and written as a calendar file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.editing_setup import edit_inspection
from app.reporting.calendar_file import calendar_of
from tests.ui.acting import child, click, press
from ui.context import Context
from ui.findings.timeline import Milestone, Timeline
from ui.findings.timetable_page import TimetablePage
from ui.style import GRID
from ui.tasks import Tasks
from ui.widgets.forms.day_field import DayField


@pytest.fixture
def page(qtbot: QtBot, small: Context, tasks: Tasks) -> TimetablePage:
    small.session.set_current_assessor("LI")
    edit_inspection(small.session, first="2011-10-10", last="2011-10-14")
    return shown(qtbot, small, tasks)


def shown(qtbot: QtBot, context: Context, tasks: Tasks) -> TimetablePage:
    made = TimetablePage(context, tasks)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.restore_state({})
    return made


def cells(page: TimetablePage, column: int) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def days(qtbot: QtBot, page: TimetablePage) -> list[str]:
    # The library of bank holidays is loaded on the worker.
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 4)
    return cells(page, 1)


def test_the_line_is_as_high_as_its_labels_need(qtbot: QtBot) -> None:
    line = Timeline("Timetable")
    qtbot.addWidget(line)
    line.resize(600, 100)
    line.show()
    first, last = dt.date(2011, 10, 14), dt.date(2012, 1, 6)
    begin = Milestone(first, first, "14 Oct 2011", "Fieldwork")
    heights = []
    for title in ("Report", "Report of the inspection", "Report of the inspection of the services"):
        line.show_milestones([begin, Milestone(last, last, "6 Jan 2012", title)])
        heights.append(line.sizeHint().height())
    height = line.fontMetrics().lineSpacing()
    assert heights == [heights[0], heights[0] + height, heights[0] + 2 * height]
    assert heights[0] < 3 * height + 2 * GRID
    line.resize(1200, 100)
    line.show_milestones([Milestone(first, first, "14 Oct 2011", "Fieldwork of two weeks in the area"), begin])
    wide = line.sizeHint().height()
    line.resize(200, 100)
    assert line.sizeHint().height() > wide


def test_every_step_has_its_day_and_where_it_comes_from(page: TimetablePage, qtbot: QtBot) -> None:
    assert days(qtbot, page) == ["28 Oct 2011", "11 Nov 2011 to 25 Nov 2011", "6 Jan 2012", "3 Feb 2012"]
    assert cells(page, 2) == [
        "2 weeks after the fieldwork",
        "4 to 6 weeks after the fieldwork",
        "6 weeks after “Draft report for comment”",
        "4 weeks after “Publication of the report”",
    ]
    said = child(page, Timeline, "timeline").accessibleDescription()
    assert said.startswith("Fieldwork, 14 Oct 2011; Provisional findings to the YOT, 28 Oct 2011; ")


def test_a_day_is_set_and_steps_after_it_follow(page: TimetablePage, qtbot: QtBot) -> None:
    days(qtbot, page)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    child(page, DayField, "stepDay").setDate(QDate(2011, 11, 20))
    press(child(page, QPushButton, "setStepDay"), Qt.Key.Key_Space)
    assert cells(page, 1)[1:] == ["20 Nov 2011", "3 Jan 2012", "31 Jan 2012"]
    assert cells(page, 2)[1] == "Set by hand. The worked-out day is 25 Nov 2011."
    assert cells(page, 3)[1] == "It falls on a weekend."
    assert child(page, QPlainTextEdit, "stepHistory").toPlainText().startswith("LI set 20 Nov 2011 on ")
    click(child(page, QPushButton, "timetableNoticeAction"))
    assert cells(page, 1)[1] == "11 Nov 2011 to 25 Nov 2011"


def test_a_set_day_is_worked_out_again(page: TimetablePage, qtbot: QtBot) -> None:
    before = days(qtbot, page)
    assert not child(page, QPushButton, "workOutDay").isEnabled()
    child(page, DayField, "stepDay").setDate(QDate(2011, 11, 1))
    click(child(page, QPushButton, "setStepDay"))
    click(child(page, QPushButton, "workOutDay"))
    assert cells(page, 1) == before
    assert len(child(page, QPlainTextEdit, "stepHistory").toPlainText().splitlines()) == 2


def test_the_timetable_follows_a_change_of_the_fieldwork(page: TimetablePage, qtbot: QtBot, small: Context) -> None:
    days(qtbot, page)
    small.bus.announce(edit_inspection(small.session, first="2011-10-17", last="2011-10-21"))
    assert cells(page, 1)[0] == "4 Nov 2011"


def test_without_days_of_fieldwork_a_sentence_says_what_to_do(qtbot: QtBot, small: Context, tasks: Tasks) -> None:
    page = shown(qtbot, small, tasks)
    assert child(page, QLabel, "timetableSummary").text().startswith("There is no timetable yet.")
    assert not child(page, QPushButton, "writeCalendar").isEnabled()
    assert not child(page, QPushButton, "setStepDay").isEnabled()


def test_a_calendar_file_is_written_off_the_ui_thread(
    page: TimetablePage, qtbot: QtBot, small: Context, tmp_path: Path
) -> None:
    days(qtbot, page)
    page.write_to(tmp_path / "timetable.ics")
    qtbot.waitUntil(lambda: page.notice.text.startswith("5 events are written to "))
    assert (tmp_path / "timetable.ics").read_bytes() == calendar_of(small.session)
    page.write_to(tmp_path / "missing" / "timetable.ics")
    qtbot.waitUntil(lambda: page.notice.kind == "error")


def test_an_assessors_laptop_shows_the_days_and_sets_none(qtbot: QtBot, assessors: Context, tasks: Tasks) -> None:
    page = shown(qtbot, assessors, tasks)
    assert days(qtbot, page)[0] == "28 Oct 2011"
    assert not child(page, DayField, "stepDay").isEnabled()
    assert not child(page, QPushButton, "setStepDay").isEnabled()
