"""Claims about a window around which things go wrong: each ends with a clear sentence, and nothing is lost."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.errors import KnownError
from app.store.keyring import Secrets
from app.store.store import Store
from tests.helpers.inspections import DAY, PASSPHRASE, Clock, faults
from tests.helpers.small_disk import SmallDisk, small_disk
from tests.helpers.small_framework import spoilt
from tests.ui.acting import child, click, press, type_in, unlock
from ui.lead.setup_page import SetUpPage
from ui.shell.main_window import MainWindow
from ui.widgets.notice import Notice

Opened = Callable[[Path], MainWindow]
ROOT = Path(__file__).parents[3]
# Another window, in a process of its own: it opens the inspection, types into a note, says so, and waits to be killed.
OTHER = """if True:
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit
    from app.store.keyring import Secrets
    from ui.application import run
    timers = []
    def look():
        window = next(each for each in QApplication.topLevelWidgets() if hasattr(each, "navigator"))
        if window.view is not None:
            timers.pop().stop()
            window.view.open_case("BRO-001")
            window.view.assess.go_to("asset", "1.1.02")
            QTest.keyClick(window.view.assess.questions.list, Qt.Key.Key_Return)
            QTest.keyClicks(window.findChild(QPlainTextEdit, "note"), "Half a sen")
            print("typed", flush=True)
    def painted():
        timers.append(QTimer())
        timers[0].timeout.connect(look)
        timers[0].start(20)
        # A test that never hears of it fails, and does not wait for ever.
        QTimer.singleShot(60_000, QApplication.exit)
    run(Path(sys.argv[1]), Secrets(passphrase=sys.argv[2]), on_first_paint=painted)
"""


@pytest.fixture
def other(small_folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another window with the inspection open, in a process of its own that has typed into a note."""
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(small_folder), PASSPHRASE],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        assert process.stdout is not None
        # Nothing but a kill ends it, so a test that fails before its own would wait for it.
        try:
            assert process.stdout.readline() == "typed\n"
            yield process
        finally:
            process.kill()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as found:
        yield found


def in_note(window: MainWindow) -> QPlainTextEdit:
    assert window.view is not None
    window.view.open_case("BRO-001")
    window.view.assess.go_to("asset", "1.1.02")
    press(window.view.assess.questions.list, Qt.Key.Key_Return)
    return child(window.view.assess, QPlainTextEdit, "note")


def failing(trouble: KnownError) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise trouble

    return fail


def kept(folder: Path) -> str:
    """The note as it is on disk, in a store that verifies."""
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        assert faults(session) == []
        return session.judgement("BRO-001", "1.1.02", "PA").note
    finally:
        session.close()


def test_other_questions_are_shown_though_the_disk_fails_once_they_are_taken(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.toml"
    other.write_text(spoilt(('text = "Was there a plan?"', 'text = "Was there any plan?"')), encoding="utf-8")
    window = opened(small_folder)
    child(window, QAction, "setUpAction").trigger()
    assert window.view is not None
    saving = window.view.context.saving
    page = child(window, SetUpPage, "setUpPage")
    full = KnownError("The disk is full.")
    with monkeypatch.context() as disk:
        # The disk fails between the change and the pages that show it.
        page.framework_changed.connect(lambda: saving.hold("text", full))
        page.framework_changed.connect(lambda: disk.setattr(Store, "append", failing(full)))
        page.take_framework(other)
        qtbot.waitUntil(lambda: window.view is not None and window.view.context.saving is not saving)
    assert window.view is not None
    window.view.open_case("BRO-001")
    assert window.view.assess.form is not None
    lines = window.view.assess.form.lines("asset", unfolded=True)
    assert "Was there any plan?" in [line.text for line in lines]


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_disk_that_fills_up_while_one_types_takes_the_text_once_there_is_room(
    opened: Opened, small_folder: Path, disk: SmallDisk
) -> None:
    folder = Path(shutil.copytree(small_folder, disk.folder / "bromley"))
    window = opened(folder)
    note = in_note(window)
    status, saving_notice = child(window, QLabel, "savedStatus"), child(window, Notice, "savingNotice")
    type_in(note, "Before. ")
    assert status.text().startswith("Saved ")
    disk.fill()
    type_in(note, "While full. " * 40)
    disk_message = status.text(), saving_notice.text
    assert window.view is not None
    # On what can still be written of a page, the first letters may have gone through.
    assert disk_message[0] == "Not saved"
    assert re.search(r"Not saved\. .*What was saved before is safe.*Your text is still here", disk_message[1])
    assert not window.close()
    disk.make_room()
    window.view.context.saving.retry.emit()
    assert status.text().startswith("Saved ")
    assert not saving_notice.isVisible()
    type_in(note, "After.")
    typed = note.toPlainText()
    assert window.close()
    assert kept(folder) == typed == "Before. " + "While full. " * 40 + "After."


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_read_only_folder_is_named_on_the_unlock_page_and_read_unchanged(
    qtbot: QtBot, small_folder: Path, disk: SmallDisk
) -> None:
    folder = Path(shutil.copytree(small_folder, disk.folder / "bromley"))
    disk.protect()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.ask_to_unlock(folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.unlock.notice.kind == "error")
    assert re.search(r"cannot be written: .*\. Nothing was changed\.", window.unlock.notice.text)
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    assert faults(session) == []
    session.close()


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_covered_inspection_whose_stick_is_gone_opens_from_memory(
    qtbot: QtBot, opened: Opened, small_folder: Path, disk: SmallDisk
) -> None:
    folder = Path(shutil.copytree(small_folder, disk.folder / "bromley"))
    window = opened(folder)
    note = in_note(window)
    disk.fill()
    type_in(note, "While full. " * 40)
    window.lock()
    assert window.unlock.isVisible()
    keys = (folder / "keys.json").rename(folder / "elsewhere")
    unlock(qtbot, window)
    assert note.isVisible()
    assert note.toPlainText() == "While full. " * 40
    keys.rename(folder / "keys.json")
    disk.make_room()
    assert window.view is not None
    window.view.context.saving.retry.emit()
    assert window.close()
    assert kept(folder) == "While full. " * 40


@pytest.mark.slow
def test_a_second_window_names_the_first_and_after_a_kill_the_work_that_was_cut_off(
    qtbot: QtBot, opened: Opened, small_folder: Path, other: subprocess.Popen[str]
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.ask_to_unlock(small_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.unlock.notice.kind == "error")
    assert f"(process {other.pid})" in window.unlock.notice.text
    assert re.search(r"open in another window or command, since \d\d:\d\d", window.unlock.notice.text)
    other.kill()
    other.wait()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.view is not None)
    assert re.match(
        r"The program ended unexpectedly at \d\d:\d\d\. .* recovered in the note on question 1\.1\.02 of BRO-001\.",
        window.notice.text,
    )
    assert window.view is not None
    window.view.show_cases()
    click(child(window, QPushButton, "windowNoticeAction"))
    assert window.view.assess.pages.item == "1.1.02"
    assert child(window.view.assess, QPlainTextEdit, "note").toPlainText() == "Half a sen"
    window.close()
    assert kept(small_folder) == "Half a sen"


def test_a_clock_set_back_a_day_changes_neither_what_counts_nor_what_is_said(
    opened: Opened, small_folder: Path
) -> None:
    window = opened(small_folder)
    assert window.view is not None
    session = window.view.session
    clock = Clock(session.store.clock())
    session.store.clock = clock
    window.view.open_case("BRO-001")
    window.view.assess.go_to("asset", "1.1.02")
    questions = window.view.assess.questions
    press(questions.list, Qt.Key.Key_Y)
    clock.go_on(-DAY)
    questions.open_question("1.1.02")
    press(questions.list, Qt.Key.Key_A)
    assert session.judgement("BRO-001", "1.1.02", "PA").answer == "na"
    said = child(window, QLabel, "savedStatus").text().removeprefix("Saved ")
    assert abs(QTime.fromString(said, "HH:mm").secsTo(QTime.currentTime())) < 120
    child(window, QAction, "lockAction").trigger()
    assert window.unlock.isVisible()
    again = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    assert again.judgement("BRO-001", "1.1.02", "PA").answer == "na"
    assert faults(again) == []
    again.close()
