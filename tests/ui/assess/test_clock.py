"""Claims about time on a case: it counts while a person works on their own form in the window with the focus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.records.time_spent import TIME_SPENT
from app.store.keyring import Secrets
from tests.helpers.hours import Hours
from tests.helpers.inspections import PASSPHRASE
from ui.assess.clock import STILL_SECONDS, Stopwatch
from ui.assess.page import AssessPage
from ui.context import Context
from ui.shell.main_window import MainWindow


@pytest.fixture
def hand() -> Hours:
    return Hours()


@pytest.fixture
def page(small_page: AssessPage, hand: Hours) -> AssessPage:
    """BRO-001, opened while the clock does not run."""
    small_page.clock.watch = Stopwatch(hand)
    small_page.open_case("BRO-001")
    return small_page


def spent(context: Context, case: str = "BRO-001") -> int:
    return context.session.case(case).time_of("PA")


def press_in_window(page: AssessPage) -> None:
    """Press a key as the system hands it to the window."""
    window = page.window().windowHandle()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_Down)


def test_the_time_between_keys_counts(hand: Hours) -> None:
    watch = Stopwatch(hand)
    for _ in range(10):
        watch.note()
        hand.wait(30)
    assert watch.take() == 300


def test_of_a_long_silence_only_its_beginning_counts(hand: Hours) -> None:
    watch = Stopwatch(hand)
    watch.note()
    hand.wait(3600)
    watch.note()
    hand.wait(10)
    assert watch.take() == STILL_SECONDS + 10


def test_what_was_taken_is_not_counted_twice(hand: Hours) -> None:
    watch = Stopwatch(hand)
    watch.note()
    hand.wait(60.5)
    assert watch.take() == 60
    hand.wait(100)
    assert watch.take() == STILL_SECONDS - 60


def test_keys_in_the_window_keep_the_time_counting(page: AssessPage, small: Context, hand: Hours) -> None:
    for _ in range(3):
        hand.wait(100)
        press_in_window(page)
    page.clock.record()
    assert spent(small) == 300


def test_a_silent_hour_counts_two_minutes(page: AssessPage, small: Context, hand: Hours) -> None:
    hand.wait(3600)
    page.clock.record()
    assert spent(small) == STILL_SECONDS


def test_the_time_goes_to_the_case_that_was_open(page: AssessPage, small: Context, hand: Hours) -> None:
    hand.wait(40)
    page.open_case("BRO-003")
    hand.wait(50)
    page.clock.record()
    assert spent(small) == 40
    assert small.session.case("BRO-003").time_of("LI") == 50


def test_a_page_that_is_left_counts_no_more_until_it_is_back(page: AssessPage, small: Context, hand: Hours) -> None:
    hand.wait(40)
    page.hide()
    assert spent(small) == 40
    hand.wait(60)
    page.show()
    hand.wait(10)
    page.clock.record()
    assert spent(small) == 50


def test_another_window_in_front_stops_the_count(page: AssessPage, small: Context, hand: Hours) -> None:
    hand.wait(20)
    QApplication.sendEvent(page.window().windowHandle(), QFocusEvent(QEvent.Type.FocusOut))
    hand.wait(60)
    QApplication.sendEvent(page.window().windowHandle(), QFocusEvent(QEvent.Type.FocusIn))
    hand.wait(5)
    page.clock.record()
    assert spent(small) == 25


def test_a_look_of_a_few_seconds_is_not_recorded(page: AssessPage, small: Context, hand: Hours) -> None:
    before = len(small.session.store.rows())
    hand.wait(4)
    page.open_case("BRO-002")
    assert len(small.session.store.rows()) == before


def test_anothers_form_takes_no_time(page: AssessPage, small: Context, hand: Hours) -> None:
    small.session.set_current_assessor("PA")
    page.open_case("BRO-002", {"form": "LA"})
    hand.wait(60)
    page.clock.record()
    assert small.session.case("BRO-002").table(TIME_SPENT) == {}


def test_time_is_no_change_to_take_back(page: AssessPage, small: Context, hand: Hours) -> None:
    hand.wait(60)
    page.clock.record()
    page.case_actions.undo.trigger()
    assert spent(small) == 60


def test_closing_the_window_records_the_time(small_folder: Path, qtbot: QtBot, hand: Hours) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.ask_to_unlock(small_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    window.view.assess.clock.watch = Stopwatch(hand)
    window.view.open_case("BRO-001")
    hand.wait(70)
    window.close()
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    assert session.case("BRO-001").time_of("PA") == 70
    session.close()
