"""Claims about the first minute: from a laptop that never saw the program to answering a practice case."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.practising import FIRST_CASE, ME, PASSPHRASE
from app.folders import practice_folder
from app.store.keyring import Secrets
from tests.helpers.hours import Hours
from tests.helpers.inspections import PASSPHRASE as REAL
from tests.ui.acting import child, click, keys_at, press
from ui.local_preferences import inspection_label, recent_inspections
from ui.safety.idle import IdleWatch
from ui.settings import AnswerKeys, settings
from ui.shell.inspection_page import InspectionPage
from ui.shell.main_window import MainWindow

MINUTE = 60.0


@pytest.fixture(autouse=True)
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    """The clock that tells how long nobody has been there."""
    clock = Hours()
    monkeypatch.setitem(cast("dict[str, Any]", IdleWatch.__init__.__kwdefaults__), "clock", clock)
    return clock


@pytest.fixture
def window(qtbot: QtBot, laptop: Path) -> Iterator[MainWindow]:
    """The window at the first start on a laptop."""
    window = MainWindow()
    with qtbot.waitActive(window):
        window.show()
    window.show_start()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def practising(window: MainWindow, qtbot: QtBot) -> InspectionPage:
    click(child(window, QPushButton, "practise"))
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    return window.view


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def line(workplace: InspectionPage) -> str:
    return child(workplace, QLabel, "practiceLine").text()


def test_one_key_on_the_start_page_and_the_next_answers(window: MainWindow, qtbot: QtBot) -> None:
    began = time.monotonic()
    press(focused(), Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.view is not None)
    assert time.monotonic() - began < 3
    workplace = window.view
    assert workplace is not None
    assert (workplace.in_case, workplace.case) == (True, FIRST_CASE)
    question = workplace.assess.save_state()["item"]
    press(focused(), Qt.Key.Key_Y)
    assert workplace.session.judgement(FIRST_CASE, question, ME).answer == "yes"


def test_it_says_that_it_is_practice_and_is_not_among_the_inspections(
    window: MainWindow, practising: InspectionPage
) -> None:
    assert window.windowTitle().startswith("Practice")
    practising.show_cases()
    assert line(practising) == "Practice: nothing here is real, so try everything. It does not lock by itself."
    assert recent_inspections() == []
    window.close()
    assert inspection_label(practice_folder()) is None


def test_the_keys_are_told_until_a_few_answers_are_given(practising: InspectionPage) -> None:
    assert line(practising) == "Practice: Y yes, N no, A not applicable; ? shows all keys"
    settings().answer_keys = AnswerKeys(yes="J")
    assert line(practising) == "Practice: J yes, N no, A not applicable; ? shows all keys"
    for _ in range(3):
        press(focused(), Qt.Key.Key_J)
    assert line(practising) == "Practice: nothing here is real, so try everything. It does not lock by itself."


@pytest.mark.slow
def test_it_is_where_it_was_left_and_fresh_when_asked(
    window: MainWindow, practising: InspectionPage, qtbot: QtBot
) -> None:
    press(focused(), Qt.Key.Key_Y)
    assert window.inspections.leave()
    click(child(window, QPushButton, "practise"))
    qtbot.waitUntil(lambda: window.view is not None)
    workplace = window.view
    assert workplace is not None
    assert len(workplace.session.cases[FIRST_CASE].judgements_of(ME)) == 1
    workplace.show_cases()
    click(child(workplace, QPushButton, "practiseAgain"))
    click(child(window, QPushButton, "questionYes"))
    qtbot.waitUntil(lambda: window.view not in (None, workplace))
    fresh = window.view
    assert fresh is not None
    assert fresh.in_case
    assert fresh.session.cases[FIRST_CASE].judgements_of(ME) == {}


@pytest.mark.parametrize("name", ["practiseAgain", "removePractice"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_it_is_neither_reset_nor_removed_without_a_question_whose_safe_answer_is_the_default(
    window: MainWindow, practising: InspectionPage, qtbot: QtBot, name: str, key: Qt.Key
) -> None:
    press(focused(), Qt.Key.Key_Y)
    practising.show_cases()
    click(child(practising, QPushButton, name))
    question = child(window, QMessageBox, "question")
    assert question.isVisible()
    press(keys_at(question), key)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
    assert window.view is practising
    assert len(practising.session.cases[FIRST_CASE].judgements_of(ME)) == 1


def test_it_is_removed_once_the_person_agrees(window: MainWindow, practising: InspectionPage) -> None:
    practising.show_cases()
    click(child(practising, QPushButton, "removePractice"))
    click(child(window, QPushButton, "questionYes"))
    assert window.view is None
    assert not practice_folder().exists()
    assert window.notice.text == "The practice inspection is removed."


def test_it_does_not_lock_by_itself_and_a_real_inspection_then_does(
    window: MainWindow, practising: InspectionPage, small_folder: Path, qtbot: QtBot, hours: Hours
) -> None:
    watch = window.safety.locking.watch
    for minutes in (5, 1):
        settings().lock_minutes = minutes
        hours.now += 24 * 60 * MINUTE
        watch.check()
        assert window.view is practising
    window.ask_to_unlock(small_folder, Secrets(passphrase=REAL))
    qtbot.waitUntil(lambda: window.view not in (None, practising))
    hours.now += MINUTE
    watch.check()
    qtbot.waitUntil(lambda: window.view is None)
    assert window.unlock.isVisible()


def test_locked_it_says_its_passphrase(window: MainWindow, practising: InspectionPage) -> None:
    window.lock()
    assert window.unlock.intro.text() == f"Nothing in it is real. Its passphrase is: {PASSPHRASE}"
