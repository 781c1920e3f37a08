"""Claims about the window: in, out, and back to where one was; nothing typed is lost on the way."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.drafting import save_draft
from app.commands.opening import open_inspection
from app.commands.sharing import own_fingerprint
from app.errors import KnownError
from app.store.keyring import Secrets
from app.store.store import Store
from tests.helpers.inspections import PASSPHRASE, exported, handed_out, joined
from tests.ui.acting import child, click, inside, press
from ui.cases.columns import STATE
from ui.local_preferences import recent_inspections
from ui.shell.main_window import MainWindow
from ui.shell.page_registry import INSPECTION_PAGES
from ui.start.join_page import JoinPage
from ui.start.new_page import NewPage
from ui.start.recovery_page import RecoveryPage
from ui.widgets import file_dialogs

Opened = Callable[[Path], MainWindow]


@pytest.fixture
def started(qtbot: QtBot) -> MainWindow:
    """A window on its start page."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_start()
    window.show()
    return window


def do(window: MainWindow, action: str) -> None:
    child(window, QAction, action).trigger()


def test_with_nothing_given_it_begins_on_the_start_page(started: MainWindow) -> None:
    window = started
    assert window.start.isVisible()
    assert window.windowTitle() == "Aboveline"
    assert not child(window, QAction, "exportAction").isEnabled()
    assert child(window, QAction, "openAction").isEnabled()


def test_unlocking_leads_to_the_cases_of_the_area_in_the_title(opened: Opened, small_folder: Path) -> None:
    window = opened(small_folder)
    assert window.windowTitle().startswith("Bromley")
    assert inside(window).cases.isVisible()
    assert child(window, QAction, "exportAction").isEnabled()
    assert recent_inspections() == [small_folder]


def test_enter_opens_a_case_and_escape_returns_to_where_one_was(opened: Opened, small_folder: Path) -> None:
    view = inside(opened(small_folder))
    press(view.cases.table, Qt.Key.Key_Down)
    press(view.cases.table, Qt.Key.Key_Return)
    assert view.assess.isVisible()
    assert view.assess.form is not None
    assert view.assess.form.case_id == "BRO-002"
    press(view.assess, Qt.Key.Key_Escape)
    assert view.cases.isVisible()
    assert view.cases.selected() == "BRO-002"


def test_closed_in_a_case_it_opens_in_that_case_at_that_question(opened: Opened, small_folder: Path) -> None:
    window = opened(small_folder)
    view = inside(window)
    view.open_case("BRO-003")
    view.assess.go_to("asset", "1.1.03")
    before = view.assess.save_state()
    window.close()
    again = inside(opened(small_folder))
    assert again.in_case
    assert again.assess.form is not None
    assert again.assess.form.case_id == "BRO-003"
    assert again.assess.save_state() == before


def test_a_case_opened_again_is_where_it_was_left(opened: Opened, small_folder: Path) -> None:
    view = inside(opened(small_folder))
    view.open_case("BRO-003")
    view.assess.go_to("asset", "1.1.03")
    before = view.assess.save_state()
    view.show_cases()
    view.open_case("BRO-001")
    view.show_cases()
    view.open_case("BRO-003")
    assert view.assess.save_state() == before


def test_where_one_is_is_kept_without_closing(qtbot: QtBot, opened: Opened, small_folder: Path) -> None:
    view = inside(opened(small_folder))
    view.open_case("BRO-002")
    qtbot.waitUntil(lambda: '"BRO-002"' in (view.session.store.places.text("window") or ""))


def test_how_the_list_is_sorted_and_searched_is_kept_without_closing(
    qtbot: QtBot, opened: Opened, small_folder: Path
) -> None:
    view = inside(opened(small_folder))
    view.cases.table.sortByColumn(STATE, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: '"column": "state"' in (view.session.store.places.text("window") or ""))
    child(view.cases, QLineEdit, "caseFilter").setText("bro")
    qtbot.waitUntil(lambda: '"filter": "bro"' in (view.session.store.places.text("window") or ""))
    press(view.cases.table, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: '"case": "BRO-002"' in (view.session.store.places.text("window") or ""))


def test_a_step_to_the_next_question_is_kept_without_closing(qtbot: QtBot, opened: Opened, small_folder: Path) -> None:
    view = inside(opened(small_folder))
    view.open_case("BRO-001")
    view.assess.go_to("asset")
    qtbot.waitUntil(lambda: '"asset"' in (view.session.store.places.text("case:BRO-001") or ""))
    press(view.assess.questions.list, Qt.Key.Key_Down)
    stepped_to = view.assess.questions.question
    qtbot.waitUntil(lambda: f'"{stepped_to}"' in (view.session.store.places.text("case:BRO-001") or ""))


def test_a_case_with_nothing_open_has_the_focus_immediately(opened: Opened, filled_folder: Path) -> None:
    window = opened(filled_folder)
    press(inside(window).cases.table, Qt.Key.Key_Return)
    focused = window.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert inside(window).assess.review.isAncestorOf(focused)
    press(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert inside(window).assess.pages.shown == "safeguarding"


def test_what_was_typed_before_a_crash_is_recovered_and_named(opened: Opened, small_folder: Path) -> None:
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    save_draft(session, case_id="BRO-001", question="1.1.03", field="note", text="Half a sen")
    session.close()
    window = opened(small_folder)
    assert window.notice.isVisible()
    assert "recovered in the note on question 1.1.03 of BRO-001." in window.notice.text
    assert inside(window).session.judgement("BRO-001", "1.1.03", "PA").note == "Half a sen"


def test_locking_asks_for_the_passphrase_and_comes_back_to_the_case(
    qtbot: QtBot, opened: Opened, small_folder: Path
) -> None:
    window = opened(small_folder)
    inside(window).open_case("BRO-002")
    do(window, "lockAction")
    assert window.view is None
    assert window.unlock.isVisible()
    window.unlock.field.setText(PASSPHRASE)
    press(window.unlock.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view is not None)
    assert inside(window).in_case


def test_an_inspection_open_elsewhere_is_one_sentence_on_the_unlock_page(qtbot: QtBot, small_folder: Path) -> None:
    code = (
        "import sys, pathlib; from app.store.lock import WriterLock; "
        "held = WriterLock.take(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", code, str(small_folder)],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        window = MainWindow()
        qtbot.addWidget(window)
        window.show()
        window.ask_to_unlock(small_folder, Secrets(passphrase=PASSPHRASE))
        qtbot.waitUntil(lambda: window.unlock.notice.kind == "error")
        assert "open in another window" in window.unlock.notice.text
        assert window.view is None
        other.communicate("")


def test_the_status_says_when_something_was_saved(opened: Opened, small_folder: Path) -> None:
    window = opened(small_folder)
    view = inside(window)
    status = child(window, QLabel, "savedStatus")
    assert status.text() == "Saved"
    assert status.isVisible()
    view.context.bus.announce(record_judgement(view.session, case_id="BRO-001", question="1.1.03", answer="na"))
    assert status.text().startswith("Saved ")


def test_the_sample_is_scored_beside_the_list_and_the_case_beside_its_form(opened: Opened, filled_folder: Path) -> None:
    view = inside(opened(filled_folder))
    assert view.scores.isVisible()
    assert not view.scores.scores.with_case
    view.open_case("BRO-017")
    assert view.scores.scores.with_case


def test_exporting_leaves_the_work_where_it_is_and_says_where_the_file_is(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    path = tmp_path / "out.assessment"
    monkeypatch.setattr(file_dialogs, "ask_where_to_write", lambda *_: path)
    inside(window).open_case("BRO-001")
    do(window, "exportAction")
    qtbot.waitUntil(lambda: "exported to" in window.notice.text)
    assert path.is_file()
    assert inside(window).in_case


def test_the_fingerprint_is_shown_after_joining_and_exporting_and_under_about(
    qtbot: QtBot, started: MainWindow, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = started
    lead = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    laptop = joined(handed_out(lead, tmp_path / "h.assessment"), tmp_path / "pa", assessor="PA")
    own, key = own_fingerprint(laptop), laptop.store.key
    for session in (lead, laptop):
        session.close()
    window.inspections.open_joined(tmp_path / "pa", key)
    assert window.notice.text.startswith(f"This laptop has joined. Its fingerprint is {own}: ")
    monkeypatch.setattr(file_dialogs, "ask_where_to_write", lambda *_: tmp_path / "out.assessment")
    do(window, "exportAction")
    qtbot.waitUntil(lambda: "exported to" in window.notice.text)
    assert f"The fingerprint of this laptop is {own}: " in window.notice.text
    do(window, "aboutAction")
    assert own in [label.text() for label in window.findChildren(QLabel)]


def test_an_export_replaces_another_laptops_file_only_once_that_is_confirmed(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    laptop = joined(handed_out(lead, tmp_path / "h.assessment"), tmp_path / "pa", assessor="PA")
    only = exported(laptop, tmp_path / "PA.assessment")
    for session in (lead, laptop):
        session.close()
    before = only.read_bytes()
    window = opened(small_folder)
    monkeypatch.setattr(file_dialogs, "ask_where_to_write", lambda *_: only)
    for answer in ("questionNo", "questionYes"):
        do(window, "exportAction")
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "question") is not None)
        assert only.read_bytes() == before
        click(child(window, QPushButton, answer))
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "question") is None)
    qtbot.waitUntil(lambda: "exported to" in window.notice.text)
    assert only.read_bytes() != before


def test_an_export_that_cannot_be_written_says_so(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    monkeypatch.setattr(file_dialogs, "ask_where_to_write", lambda *_: tmp_path)
    do(window, "exportAction")
    qtbot.waitUntil(lambda: window.notice.kind == "error")
    assert "is a folder" in window.notice.text


def test_a_merge_ends_where_it_was_asked_for(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    view = inside(window)
    laptop = joined(handed_out(view.session, tmp_path / "h.assessment"), tmp_path / "pa", assessor="PA")
    record_judgement(laptop, case_id="BRO-001", question="1.1.03", answer="yes")
    path = exported(laptop, tmp_path / "PA.assessment")
    laptop.close()
    monkeypatch.setattr(file_dialogs, "ask_assessment_files", lambda *_: [path])
    view.open_case("BRO-001")
    do(window, "mergeAction")
    take = child(view, QPushButton, "takeMerge")
    qtbot.waitUntil(take.isVisible)
    click(take)
    qtbot.waitUntil(lambda: window.notice.text.startswith("1 file has been merged."))
    assert view.in_case
    assert view.cases.model.rows[0].progress.answered == 1


def test_a_folder_that_holds_no_inspection_is_refused_in_a_sentence(
    started: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = started
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: tmp_path)
    do(window, "openAction")
    assert "There is no inspection in" in window.notice.text
    assert window.start.isVisible()


def test_text_that_cannot_be_saved_holds_the_window_open(
    opened: Opened, small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    view = inside(window)
    view.open_case("BRO-001")
    view.assess.go_to("asset", "1.1.03")
    child(view.assess, QPlainTextEdit, "note").setPlainText("Half a sen")

    def full(*_: Any, **__: Any) -> None:
        raise KnownError("The disk is full.")

    with monkeypatch.context() as disk:
        disk.setattr(Store, "append", full)
        event = QCloseEvent()
        window.closeEvent(event)
        assert not event.isAccepted()
        assert window.notice.text == "The disk is full."
        assert window.view is view
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    again = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    assert again.judgement("BRO-001", "1.1.03", "PA").note == "Half a sen"
    again.close()


def test_closing_does_not_lose_a_recovery_key_that_nobody_wrote_down(started: MainWindow, small_folder: Path) -> None:
    window = started
    window.onboarding.show_recovery_key(small_folder, b"", "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH")
    assert not window.close()
    do(window, "newAction")
    assert child(window, QLabel, "recoveryKey").isVisible()
    click(child(window, QPushButton, "windowNoticeAction"))
    assert not window.isVisible()


def test_every_control_has_a_name_to_find_and_to_speak(opened: Opened, small_folder: Path) -> None:
    window = opened(small_folder)
    view = inside(window)
    pages: list[QWidget] = [
        NewPage(window.tasks),
        JoinPage(window.tasks),
        RecoveryPage(),
        window.start,
        window.unlock,
        window.notice,
    ]
    pages += [view.navigation.navigator.page(spec.name) for spec in INSPECTION_PAGES if spec.name != "case"]
    nameless = [
        (type(page).__name__, control.objectName(), type(control).__name__)
        for page in pages
        for kind in (QAbstractButton, QLineEdit, QComboBox, QTableView, QListView, QPlainTextEdit)
        for control in page.findChildren(kind)
        if not control.isHidden() and not within_another(control)
        if not control.objectName() or not control.accessibleName()
    ]
    assert nameless == []


def within_another(control: QWidget) -> bool:
    """Whether Qt put it into another control: the list of a combo box, the buttons of a line edit."""
    around = control.parentWidget()
    while around is not None:
        if isinstance(around, (QComboBox, QLineEdit, QTableView, QDateTimeEdit, QTabWidget, QListView)):
            return True
        around = around.parentWidget()
    return False


def test_the_focus_is_where_one_can_go_on(opened: Opened, small_folder: Path) -> None:
    window = opened(small_folder)
    window.activateWindow()
    assert QApplication.focusWidget() is inside(window).cases.table


def test_at_the_table_no_score_is_in_view_until_asked_for_and_the_find_key_stays_there(
    opened: Opened, filled_folder: Path
) -> None:
    window = opened(filled_folder)
    view = inside(window)
    view.open_case("BRO-017")
    fold = view.scores.fold
    press(window, Qt.Key.Key_F6)
    table = view.assess.pages.interview
    assert table.isVisible()
    assert not view.scores.list.isVisible()
    press(table.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.in_case
    assert window.focusWidget() is table.finder
    press(table.finder, Qt.Key.Key_F9)
    assert view.scores.list.isVisible()
    press(table.finder, Qt.Key.Key_F6)
    assert not table.isVisible()
    assert (view.scores.fold, view.scores.list.isVisible()) == (fold, True)


def test_a_menu_bar_that_is_made_again_shows_one_corner_only(opened: Opened, small_folder: Path) -> None:
    window = opened(small_folder)
    old = window.menuBar().cornerWidget()
    assert old.isVisible()
    window.rebuilder.menus_outdated.emit()
    # The old corner is deleted later, and is not painted until then.
    assert window.menuBar().cornerWidget() is not old
    assert not old.isVisible()


def test_scores_are_beside_the_cases_only_and_no_handle_is_left_where_they_are_absent(
    opened: Opened, filled_folder: Path
) -> None:
    window = opened(filled_folder)
    view = inside(window)
    parts = child(view, QSplitter, "inspectionParts")
    assert view.scores.list.isVisible()
    for page in ("handOut", "backups"):
        view.navigation.open_page(page)
        assert not view.scores.list.isVisible()
        assert view.scores.width() == 0
        # A page that shows or hides a part of itself has the splitter laid out again.
        QApplication.sendEvent(parts, QEvent(QEvent.Type.LayoutRequest))
        assert not parts.handle(1).isVisible()
        view.show_cases()
        assert view.scores.list.isVisible()
        assert parts.handle(1).isVisible()


@pytest.mark.slow
def test_an_interview_is_resumed_after_locking(qtbot: QtBot, opened: Opened, filled_folder: Path) -> None:
    window = opened(filled_folder)
    view = inside(window)
    view.context.bus.announce(record_judgement(view.session, case_id="BRO-017", question="1.1.07", answer="clear"))
    view.open_case("BRO-017")
    view.assess.steps.toggle_interview()
    table = view.assess.pages.interview
    press(table.list, Qt.Key.Key_End)
    asked = table.question
    press(table.list, Qt.Key.Key_Return)
    QTest.keyClicks(table.editor.note, "Half a sen")
    do(window, "lockAction")
    window.unlock.field.setText(PASSPHRASE)
    press(window.unlock.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view is not None)
    again = inside(window).assess.pages.interview
    assert again.isVisible()
    assert not inside(window).scores.list.isVisible()
    assert again.question == asked
    assert again.editor.note.toPlainText() == "Half a sen"
    assert window.focusWidget() is again.editor.note


def test_an_inspection_in_a_folder_that_is_copied_to_a_server_is_warned_of_when_it_is_opened(
    opened: Opened, small_folder: Path, tmp_path: Path
) -> None:
    place = tmp_path / "Dropbox" / "bromley"
    place.parent.mkdir()
    small_folder.rename(place)
    window = opened(place)
    assert f"{place} is kept in step with Dropbox" in window.notice.text
