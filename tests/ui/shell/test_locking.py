"""Claims about locking: when nobody is there, with nothing lost, and back to where one was."""

from __future__ import annotations

import ctypes
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QByteArray, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import VoidPtr

from app.commands.opening import open_inspection
from app.errors import KnownError
from app.store.drafts import Drafts
from app.store.keyring import Secrets
from app.store.store import Store
from tests.helpers.hours import Hours
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click, inside, press, type_in, unlock, wait_until_input_is_noted
from ui.overlay.guide_page import GuidePage
from ui.safety.idle import WARNING_SECONDS, IdleWatch
from ui.safety.system_events import SystemMessages
from ui.scores.drilldown_page import DrilldownPage
from ui.settings import settings
from ui.sharing.handout_page import HandOutPage
from ui.shell.main_window import MainWindow
from ui.start.recovery_page import RecoveryPage
from ui.tasks import Job

Opened = Callable[[Path], MainWindow]
MINUTE = 60.0


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    clock = Hours()
    monkeypatch.setitem(cast("dict[str, Any]", IdleWatch.__init__.__kwdefaults__), "clock", clock)
    return clock


def go_by(window: MainWindow, hours: Hours, seconds: float) -> None:
    sleep(window, hours, seconds)
    window.safety.locking.watch.check()


def sleep(window: MainWindow, hours: Hours, seconds: float) -> None:
    """Let hours go by in which no timer runs. They are longer than the moment after a key in which none is noted."""
    wait_until_input_is_noted(window)
    hours.now += seconds


def note(window: MainWindow) -> QPlainTextEdit:
    assert window.view is not None
    return child(window.view.assess, QPlainTextEdit, "note")


def typing(opened: Opened, folder: Path, text: str = "Half a sen") -> MainWindow:
    """A window with the cursor in the note of BRO-001 1.1.02, before the last three characters of `text`."""
    window = opened(folder)
    assert window.view is not None
    window.view.open_case("BRO-001")
    window.view.assess.go_to("asset", "1.1.02")
    window.activateWindow()
    # Opens the row, which is one line of a grid: a note that is not in view cannot keep the focus.
    press(window.view.assess.questions.list, Qt.Key.Key_Return)
    assert window.focusWidget() is note(window)
    type_in(note(window), text)
    for _ in range(3):
        press(note(window), Qt.Key.Key_Left)
    return window


def is_open(window: MainWindow) -> bool:
    return window.view is not None


def noted(folder: Path) -> str:
    """The note of BRO-001 1.1.02 in the record, once nobody has the inspection open."""
    other = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    text = other.judgement("BRO-001", "1.1.02", "PA").note
    other.close()
    return text


def test_nobody_there_for_five_minutes_locks_with_what_was_typed_a_record_and_comes_back_into_the_word(
    qtbot: QtBot, opened: Opened, small_folder: Path, hours: Hours
) -> None:
    window = typing(opened, small_folder)
    go_by(window, hours, 5 * MINUTE - 1)
    assert window.view is not None
    go_by(window, hours, 1)
    qtbot.waitUntil(lambda: window.view is None)
    assert window.unlock.isVisible()
    assert window.windowTitle() == "Aboveline"
    assert noted(small_folder) == "Half a sen"
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    assert window.view.assess.pages.item == "1.1.02"
    window.activateWindow()
    assert QApplication.focusWidget() is note(window)
    type_in(note(window), "X")
    assert note(window).toPlainText() == "Half a Xsen"


def test_half_a_minute_before_it_is_said_and_any_key_keeps_it_open(
    opened: Opened, small_folder: Path, hours: Hours
) -> None:
    window = opened(small_folder)
    warning = window.safety.locking.warning
    go_by(window, hours, 5 * MINUTE - WARNING_SECONDS - 1)
    assert not warning.isVisible()
    go_by(window, hours, 1)
    assert warning.isVisible()
    assert warning.text == "Locks in 30 seconds. Any key keeps it open."
    below = warning.parentWidget()
    assert below is not None
    assert (warning.x(), warning.width(), warning.geometry().bottom()) == (0, below.width(), below.rect().bottom())
    ground = warning.grab().toImage().pixelColor(1, warning.height() - 1)
    assert ground == warning.palette().window().color(), "nothing of the page is seen around the warning"
    press(window, Qt.Key.Key_Shift)
    assert not warning.isVisible()
    go_by(window, hours, 5 * MINUTE - 1)
    assert window.view is not None


@pytest.mark.parametrize("act", ["key", "move", "click"])
def test_a_key_a_move_of_the_mouse_and_a_click_are_signs_of_somebody(
    opened: Opened, small_folder: Path, hours: Hours, act: str
) -> None:
    window = opened(small_folder)
    assert window.view is not None
    table = window.view.cases.table
    for _ in range(3):
        go_by(window, hours, 3 * MINUTE)
        if act == "key":
            press(table, Qt.Key.Key_Down)
        elif act == "move":
            QTest.mouseMove(table)
            QTest.mouseMove(window.menuBar())
        else:
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    assert window.view is not None


def test_a_key_on_a_laptop_that_slept_past_its_time_locks_and_is_not_typed(
    qtbot: QtBot, opened: Opened, small_folder: Path, hours: Hours
) -> None:
    window = typing(opened, small_folder)
    field = note(window)
    sleep(window, hours, 3600)
    press(field, Qt.Key.Key_X)
    assert field.toPlainText() == "Half a sen"
    qtbot.waitUntil(lambda: window.view is None)


def test_a_laptop_that_slept_for_a_moment_locks_when_it_wakes(
    opened: Opened, small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept = Hours()
    monkeypatch.setitem(cast("dict[str, Any]", IdleWatch.__init__.__kwdefaults__), "asleep", slept)
    window = typing(opened, small_folder)
    window.safety.locking.watch.check()
    assert is_open(window)
    slept.now += 2
    window.safety.locking.watch.check()
    assert not is_open(window)
    assert noted(small_folder) == "Half a sen"


def system_message(number: int, parameter: int) -> tuple[ctypes.Structure, VoidPtr]:
    """A message as Windows sends it to a window: the window, its number, and the first parameter of two."""

    class Message(ctypes.Structure):
        _fields_ = [
            *(("window", ctypes.c_void_p), ("number", ctypes.c_uint)),
            *(("parameter", ctypes.c_size_t), ("another", ctypes.c_ssize_t)),
        ]

    made = Message(None, number, parameter, 0)
    return made, VoidPtr(ctypes.addressof(made), ctypes.sizeof(made))  # type: ignore[call-arg]  # whatever the stubs say


@pytest.mark.parametrize(
    ("number", "parameter", "locks"),
    [(0x218, 4, True), (0x218, 10, False), (0x2B1, 7, True), (0x2B1, 8, False), (0x2B1, 6, True), (0x100, 4, False)],
    ids=["lid closed", "on battery", "Windows locked", "Windows unlocked", "signed out", "a key"],
)
def test_what_windows_tells_of_the_person_leaving_locks_with_what_was_typed_a_record(
    qtbot: QtBot, opened: Opened, small_folder: Path, number: int, parameter: int, locks: bool
) -> None:
    window = typing(opened, small_folder)
    messages = SystemMessages()
    qtbot.addWidget(messages)
    messages.leaving.connect(window.safety.locking.events.leaving)
    kept, pointer = system_message(number, parameter)
    messages.nativeEvent(QByteArray(b"windows_generic_MSG"), pointer)  # type: ignore[arg-type]  # an address
    assert (window.view is None) == locks
    if locks:
        assert noted(small_folder) == "Half a sen"
    del kept


def test_the_end_of_the_session_locks_with_what_was_typed_a_record(opened: Opened, small_folder: Path) -> None:
    window = typing(opened, small_folder)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    assert application.receivers("2commitDataRequest(QSessionManager&)")
    window.safety.locking.events.session_ends()
    assert window.view is None
    assert noted(small_folder) == "Half a sen"


def test_zero_minutes_is_never_and_a_change_applies_immediately(
    opened: Opened, small_folder: Path, hours: Hours
) -> None:
    settings().lock_minutes = 0
    window = opened(small_folder)
    go_by(window, hours, 3600)
    assert window.view is not None
    settings().lock_minutes = 2
    go_by(window, hours, 2 * MINUTE - 1)
    assert window.safety.locking.warning.isVisible()
    settings().lock_minutes = 5
    assert not window.safety.locking.warning.isVisible()


def test_an_open_dialog_does_not_keep_it_open(qtbot: QtBot, opened: Opened, small_folder: Path, hours: Hours) -> None:
    window = opened(small_folder)
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    child(window, QAction, "lockAction")
    go_by(window, hours, 5 * MINUTE)
    qtbot.waitUntil(lambda: window.view is None)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


@pytest.mark.parametrize("asked", [False, True])
def test_work_under_way_is_finished_first(
    qtbot: QtBot, opened: Opened, small_folder: Path, hours: Hours, asked: bool
) -> None:

    window = opened(small_folder)
    go_on = threading.Event()
    done: list[bool] = []

    def work(_: Job) -> bool:
        return go_on.wait(30)

    window.tasks.run(work).done.connect(done.append)
    if asked:
        window.lock()
    else:
        go_by(window, hours, 5 * MINUTE)
    QApplication.processEvents()
    assert window.view is not None
    go_on.set()
    qtbot.waitUntil(lambda: window.view is None)
    assert done == [True]


def test_what_was_copied_here_is_taken_back_on_locking(qtbot: QtBot, opened: Opened, small_folder: Path) -> None:
    window = typing(opened, small_folder)
    note(window).selectAll()
    note(window).copy()
    assert QApplication.clipboard().text() == "Half a sen"
    window.lock()
    assert QApplication.clipboard().text() == ""


def copy_recovery_key(window: MainWindow, folder: Path) -> None:
    window.onboarding.show_recovery_key(folder, b"key", "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH")
    page = child(window, RecoveryPage, "recoveryPage")
    click(child(page, QPushButton, "copyRecoveryKey"))
    assert QApplication.clipboard().text().startswith("AAAA")


def test_a_recovery_key_stays_on_the_clipboard_no_longer_than_its_page(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path
) -> None:
    window = opened(small_folder)
    assert window.inspections.leave()
    copy_recovery_key(window, tmp_path)
    window.onboarding.opened.disconnect()
    window.onboarding.noted(tmp_path, b"key")
    window.ask_to_unlock(small_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    assert QApplication.clipboard().text() == ""


def test_a_recovery_key_does_not_stay_on_the_clipboard_of_a_window_that_is_closed(
    opened: Opened, small_folder: Path, tmp_path: Path
) -> None:
    window = opened(small_folder)
    assert window.inspections.leave()
    copy_recovery_key(window, tmp_path)
    window.close()
    assert window.isVisible()
    click(child(window.notice, QPushButton, "windowNoticeAction"))
    assert not window.isVisible()
    assert QApplication.clipboard().text() == ""


def test_what_was_copied_here_is_taken_back_on_closing_too(opened: Opened, small_folder: Path) -> None:
    window = typing(opened, small_folder)
    note(window).selectAll()
    note(window).copy()
    window.close()
    assert QApplication.clipboard().text() == ""


def test_what_was_copied_elsewhere_since_is_left_alone(opened: Opened, small_folder: Path) -> None:
    window = typing(opened, small_folder)
    note(window).selectAll()
    note(window).copy()
    # As from another program: the clipboard notifies its watchers of text that this program copies.
    with QSignalBlocker(QApplication.clipboard()):
        QApplication.clipboard().setText("a shopping list")
    window.lock()
    assert QApplication.clipboard().text() == "a shopping list"


def full(*_: Any, **__: Any) -> None:
    raise KnownError("The disk is full.")


def test_text_that_no_disk_takes_is_covered_and_not_lost(
    qtbot: QtBot, opened: Opened, small_folder: Path, hours: Hours, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as disk:
        disk.setattr(Drafts, "save", full)
        disk.setattr(Store, "append", full)
        window = typing(opened, small_folder)
        view = window.view
        assert view is not None
        go_by(window, hours, 5 * MINUTE)
        qtbot.waitUntil(window.unlock.isVisible)
        assert not view.isVisible()
        assert "kept in this window" in window.unlock.intro.text()
        assert not child(window, QAction, "exportAction").isEnabled()
        assert not window.close()
        press(window.unlock, Qt.Key.Key_Escape)
        assert window.unlock.isVisible()
        unlock(qtbot, window, "not this one")
        assert not view.isVisible()
        unlock(qtbot, window)
        assert view.isVisible()
        assert note(window).toPlainText() == "Half a sen"
        assert child(window, QLabel, "savedStatus").text() == "Not saved"
    view.context.saving.retry.emit()
    assert child(window, QLabel, "savedStatus").text().startswith("Saved ")


def test_a_covered_inspection_is_closed_once_there_is_room(
    qtbot: QtBot, opened: Opened, small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as disk:
        disk.setattr(Drafts, "save", full)
        disk.setattr(Store, "append", full)
        window = typing(opened, small_folder)
        window.lock()
        assert window.view is not None
        window.unlock.field.setText("corr")
        saving = window.view.context.saving
    saving.retry.emit()
    qtbot.waitUntil(lambda: window.view is None)
    assert window.unlock.field.text() == "corr"
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.view is not None)
    assert note(window).toPlainText() == "Half a sen"


def test_where_one_was_is_kept_encrypted_and_plain(opened: Opened, small_folder: Path) -> None:
    window = typing(opened, small_folder)
    window.close()
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    place = json.loads(session.store.places.text("case:BRO-001") or "{}")
    assert place["typing"]["path"][-1] == "note"
    assert place["typing"]["cursor"] == [-3, -3]
    assert "Half a sen" not in str(place)
    session.close()


def test_a_page_that_one_stepped_aside_to_is_come_back_to(qtbot: QtBot, opened: Opened, small_folder: Path) -> None:
    window = opened(small_folder)
    child(window, QAction, "handOutAction").trigger()
    window.lock()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    qtbot.waitUntil(child(window.view, HandOutPage, "handOutPage").isVisible)


def test_the_pages_of_a_locked_inspection_are_kept_in_its_store_and_not_in_memory(
    qtbot: QtBot, opened: Opened, small_folder: Path
) -> None:
    window = opened(small_folder)
    inside(window).open_case("BRO-001")
    inside(window).navigation.open_drilldown("criterion", "1.1", "case")
    child(window, QAction, "guideAction").trigger()
    window.lock()
    kept = json.dumps(window.inspections._locked, default=str)
    assert "guide" in kept
    assert "BRO-001" not in kept
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.view is not None)
    assert child(window, GuidePage, "guidePage").isVisible()
    press(child(window, GuidePage, "guidePage").text, Qt.Key.Key_Escape)
    page = child(inside(window), DrilldownPage, "behindPage")
    assert page.isVisible()
    assert page.case == ("BRO-001", "PA")
    press(page.tree, Qt.Key.Key_Escape)
    assert (inside(window).in_case, inside(window).case) == (True, "BRO-001")


def test_pages_noted_by_a_lock_are_not_come_back_to_by_another_window(
    qtbot: QtBot, opened: Opened, small_folder: Path
) -> None:
    window = opened(small_folder)
    child(window, QAction, "handOutAction").trigger()
    window.lock()
    window.close()
    assert inside(opened(small_folder)).cases.isVisible()
