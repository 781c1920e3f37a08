"""Claims about what is known of an inspection before it is unlocked: area, days, role and progress, and no more."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from app.commands.completing import complete_cases
from tests.helpers.inspections import NO_NOTES
from tests.ui.acting import child, inside
from ui.language import choice
from ui.local_preferences import InspectionLabel, ini, inspection_label, remember_inspection, remember_label
from ui.shell.main_window import MainWindow
from ui.start.inspection_labels import days, details, heading, not_known
from ui.start.start_page import StartPage
from ui.start.unlock_page import UnlockPage
from ui.tasks import Tasks

Opened = Callable[[Path], MainWindow]
LABEL = InspectionLabel("Bromley", "2011-11-14", "2011-11-18", "assessor", 13, 5)


def texts(page: StartPage) -> list[str]:
    found = child(page, QListWidget, "recentInspections")
    return [found.item(row).text() for row in range(found.count())]


def test_an_inspection_is_described_by_area_days_role_and_progress() -> None:
    assert heading(LABEL) == "Bromley, 14 to 18 November 2011"
    assert details(LABEL) == "Assessor. 5 of 13 cases complete."
    assert details(LABEL._replace(role="lead", cases=1, complete=0)) == "Lead inspector. 0 of 1 case complete."
    assert details(LABEL._replace(role="", cases=0, complete=0)) == "No cases yet."
    assert heading(LABEL._replace(first="", last="")) == "Bromley"


def test_it_is_described_in_welsh_too() -> None:
    choice.speak("cy")
    assert days(LABEL) == "14 i 18 Tachwedd 2011"
    assert "Assessor" not in details(LABEL)
    assert "case" not in details(LABEL)


def test_the_label_comes_with_the_first_unlocking_and_follows_the_progress(
    opened: Opened, small_folder: Path, qtbot: QtBot
) -> None:
    assert inspection_label(small_folder) is None
    window = opened(small_folder)
    assert inspection_label(small_folder) == InspectionLabel("Bromley", "", "", "", 3, 0)
    complete_cases(inside(window).session, ["BRO-001"], why=NO_NOTES)
    window.lock()
    assert inspection_label(small_folder) == InspectionLabel("Bromley", "", "", "", 3, 1)
    assert window.unlock.title.text() == "Unlock Bromley"
    assert window.unlock.intro.text() == "1 of 3 cases complete."


def test_no_page_before_unlocking_names_a_folder(qtbot: QtBot, small_folder: Path, tasks: Tasks) -> None:
    folder = small_folder.rename(small_folder.with_name("a-folder-name"))
    remember_inspection(folder)
    start, unlock = StartPage(), UnlockPage(tasks)
    for page in (start, unlock):
        qtbot.addWidget(page)
    unlock.ask(folder)
    for label in (None, LABEL):
        if label is not None:
            remember_label(folder, label)
            start.refresh()
            unlock.ask(folder)
        shown = [*texts(start), *(each.text() for page in (start, unlock) for each in page.findChildren(QLabel))]
        assert [text for text in shown if "a-folder-name" in text] == []
    assert unlock.title.text() == "Unlock Bromley"
    assert unlock.intro.text() == "14 to 18 November 2011\nAssessor. 5 of 13 cases complete."


def test_an_inspection_without_a_label_says_when_it_was_last_changed(
    qtbot: QtBot, small_folder: Path, tasks: Tasks
) -> None:
    moment = QDateTime(QDate(2012, 3, 26), QTime(14, 3)).toSecsSinceEpoch()
    os.utime(small_folder / "store.db", (moment, moment))
    sentence = "Unlock it to see its area and dates. Last changed on 26 March 2012 at 14:03."
    assert not_known(small_folder) == sentence
    remember_inspection(small_folder)
    page = StartPage()
    qtbot.addWidget(page)
    assert texts(page) == [f"Inspection that was not opened here yet\n{sentence}"]
    unlock = UnlockPage(tasks)
    qtbot.addWidget(unlock)
    unlock.ask(small_folder)
    assert (unlock.title.text(), unlock.intro.text()) == ("Unlock the inspection", sentence)


@pytest.mark.parametrize(
    "spoiled",
    ["", "x", "\t".join("abcde"), "2011\t2012\tlead\tmany\t3\tBromley", "\t\t\t9999999\t0\tBromley", "\t\t\t1\t1\t", 7],
)
def test_a_label_that_cannot_be_read_is_none(small_folder: Path, spoiled: object) -> None:
    ini().setValue("labels", [str(small_folder), spoiled])
    assert inspection_label(small_folder) is None


@pytest.mark.parametrize("area", ["Bromley\tand\nBexley", "  Ynys   Môn ", "a" * 3000, '1, 2; 3 = "4" \\ @Invalid()'])
def test_any_area_is_read_back_on_one_line(small_folder: Path, area: str) -> None:
    remember_label(small_folder, LABEL._replace(area=area))
    found = inspection_label(small_folder)
    assert found is not None
    assert found == LABEL._replace(area=" ".join(area.split()))


def test_labels_of_inspections_no_longer_listed_are_forgotten(tmp_path: Path) -> None:
    for number in range(20):
        remember_inspection(tmp_path / str(number))
        remember_label(tmp_path / str(number), LABEL)
    known = [number for number in range(20) if inspection_label(tmp_path / str(number)) is not None]
    assert len(known) == 12


def test_the_settings_of_a_laptop_hold_six_facts_of_an_inspection_and_none_about_a_child(
    opened: Opened, filled_folder: Path
) -> None:
    window = opened(filled_folder)
    session = inside(window).session
    session.set_current_assessor("PA")
    known = {*session.cases, *session.team, session.store.inspection, session.store.key.hex()}
    window.close()
    # Every value of the file, less the paths of folders, which a person may call anything.
    stored = {name: ini().value(name) for name in ini().allKeys()}
    label = "\t\tassessor\t38\t38\tBromley"
    assert stored.pop("labels") == [str(filled_folder), label]
    stored.pop("recent")
    assert [name for name, value in stored.items() for each in known if each in str(value)] == []
