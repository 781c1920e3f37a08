"""Claims about files dropped onto the window: each is asked about, and then does what its menu line does."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, exported, handed_out
from tests.ui import acting
from tests.ui.acting import child, click, inside, press
from ui.sharing.merge_page import MergePage
from ui.sharing.sample_page import SamplePage
from ui.shell.main_window import MainWindow
from ui.start.join_page import JoinPage

Opened = Callable[[Path], MainWindow]


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drag files over `widget` and let them go; whether the drag was accepted."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return acting.drop(widget, data)


def question(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "question") is not None)
    return child(window, QMessageBox, "question")


def agree(qtbot: QtBot, window: MainWindow) -> str:
    """Agree to the question over the window, and return it."""
    asked = question(qtbot, window)
    click(child(asked, QPushButton, "questionYes"))
    return asked.text()


@pytest.fixture
def empty(qtbot: QtBot) -> MainWindow:
    """A window with no inspection open."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.show_start()
    return window


@pytest.fixture
def handout(small_folder: Path, tmp_path: Path) -> Path:
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    try:
        return handed_out(session, tmp_path / "for-PA.assessment", assessor="PA")
    finally:
        session.close()


def demo(tmp_path: Path, name: str) -> Path:
    return Path(shutil.copy(str(files("resources") / "demo" / name), tmp_path / name))


def test_an_assessment_file_is_joined_where_no_inspection_is_open(
    qtbot: QtBot, empty: MainWindow, handout: Path
) -> None:
    assert drop(empty.start, handout)
    assert agree(qtbot, empty) == "Join the inspection in for-PA.assessment?"
    page = child(empty, JoinPage, "joinPage")
    assert page.isVisible()
    assert page.save_state()["file"] == str(handout)


def test_refused_nothing_is_done_and_enter_refuses(qtbot: QtBot, empty: MainWindow, handout: Path) -> None:
    drop(empty.start, handout)
    asked = question(qtbot, empty)
    focused = asked.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: empty.findChild(QMessageBox) is None)
    assert empty.start.isVisible()


def test_an_assessment_file_is_merged_where_the_lead_has_one_open_even_if_dropped_on_a_note(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path
) -> None:
    window = opened(small_folder)
    view = inside(window)
    view.session.set_current_assessor("LI")
    file = exported(view.session, tmp_path / "PA.assessment")
    view.open_case("BRO-001")
    view.assess.go_to("asset", "1.1.01")
    press(view.assess.questions.list, Qt.Key.Key_Return)
    note = view.assess.questions.editor.note
    assert drop(note.viewport(), file)
    assert agree(qtbot, window) == "Merge PA.assessment into this inspection?"
    assert note.toPlainText() == ""
    page = child(window, MergePage, "mergePage")
    assert page.save_state()["paths"] == [str(file)]
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_on_an_assessors_laptop_it_is_said_where_a_file_is_merged(
    qtbot: QtBot, opened: Opened, small_folder: Path, handout: Path
) -> None:
    window = opened(small_folder)
    inside(window).session.set_current_assessor("PA")
    drop(window, handout)
    qtbot.waitUntil(lambda: window.notice.kind == "error")
    assert "for-PA.assessment is merged on the lead inspector's laptop." in window.notice.text
    assert window.findChild(QMessageBox) is None


def test_a_sample_is_shown_on_its_page_before_it_is_imported(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path
) -> None:
    window = opened(small_folder)
    drop(window, demo(tmp_path, "sample.csv"))
    assert agree(qtbot, window) == "Import the sample from sample.csv?"
    assert child(window, SamplePage, "samplePage").file == tmp_path / "sample.csv"
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_a_page_and_a_sheet_that_have_to_wait_for_another_task_say_so(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path
) -> None:
    window, sheet = opened(small_folder), demo(tmp_path, "asset_ratings.csv")
    go_on = Event()
    job = window.tasks.run(lambda _: go_on.wait(60))
    window.notice.follow(job, "Exporting…")
    for ask in (child(window, QAction, "backupsAction").trigger, lambda: drop(window, sheet)):
        ask()
        qtbot.waitUntil(lambda: window.notice.text.startswith("Another task is under way. "))
        window.notice.clear()
    with qtbot.waitSignal(job.ended):
        go_on.set()


@pytest.mark.slow
def test_asset_ratings_are_counted_first_and_imported_once_agreed_to(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path
) -> None:
    window = opened(small_folder)
    session = inside(window).session
    item, stage = next(iter(session.framework.asset.items)), next(iter(session.framework.asset.stages))
    value = max(session.framework.asset.allowed_scores(item) or ())
    sheet = tmp_path / "ratings.csv"
    sheet.write_text(f"reference,stage,{item}\nBRO-001,{stage},{value}\n", encoding="utf-8")
    drop(window, sheet)
    asked = question(qtbot, window)
    assert (asked.text(), asked.informativeText()) == (
        "Import the Asset ratings from ratings.csv?",
        "1 rating is new or changed.",
    )
    assert session.case("BRO-001").rating(stage, item) is None
    agree(qtbot, window)
    qtbot.waitUntil(lambda: window.notice.text == "1 Asset rating is imported.")
    assert session.case("BRO-001").rating(stage, item) == value
    drop(window, sheet)
    qtbot.waitUntil(lambda: "here already" in window.notice.text)


def test_a_sheet_waits_for_an_open_inspection(qtbot: QtBot, empty: MainWindow, tmp_path: Path) -> None:
    drop(empty, demo(tmp_path, "sample.csv"))
    qtbot.waitUntil(lambda: empty.notice.text == "Open the inspection first, and then drop sample.csv again.")


def test_the_folder_of_an_inspection_is_opened(qtbot: QtBot, empty: MainWindow, small_folder: Path) -> None:
    drop(empty, small_folder)
    assert agree(qtbot, empty) == "Open the inspection in bromley?"
    assert empty.unlock.isVisible()
    assert empty.unlock.folder == small_folder


def test_any_other_file_gets_one_sentence(qtbot: QtBot, empty: MainWindow, tmp_path: Path) -> None:
    picture = tmp_path / "photo.png"
    picture.write_bytes(b"\x89PNG")
    drop(empty, picture)
    qtbot.waitUntil(
        lambda: (
            empty.notice.text
            == "photo.png is not an assessment file, a table or the folder of an inspection. Nothing was done."
        )
    )
    drop(empty, picture, tmp_path / "other.png")
    qtbot.waitUntil(lambda: empty.notice.text.startswith("Drop one file, or several"))
    assert empty.findChild(QMessageBox) is None


def test_text_that_is_dragged_onto_the_window_is_not_taken(empty: MainWindow) -> None:
    data = QMimeData()
    data.setText("words")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(empty, entered)
    assert not entered.isAccepted()
