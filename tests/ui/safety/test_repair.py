"""Claims about repairing in the window, and about the warning of changes that are gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.opening import open_inspection
from app.session.session import Session
from app.store.backup import back_up
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click, inside, press, unlock
from ui.application import close_for_good
from ui.safety.repair_page import RepairPage
from ui.safety.restore_page import RestorePage
from ui.shell.main_window import MainWindow
from ui.widgets import file_dialogs

Opened = Callable[[Path], MainWindow]


@pytest.fixture
def started() -> Iterator[MainWindow]:
    window = MainWindow()
    window.show()
    window.show_start()
    yield window
    close_for_good(window)


def spoilt(folder: Path, sql: str, *, back_up_before: bool = False) -> None:
    session: Session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    record_judgement(session, case_id="BRO-001", question="1.1.03", answer="no", assessor="PA")
    if back_up_before:
        back_up(session.store)
    session.store.connection.execute(sql)
    session.close()


def repairing(window: MainWindow) -> RepairPage:
    child(window, QAction, "repairAction").trigger()
    return child(window, RepairPage, "repairPage")


def entered(qtbot: QtBot, page: RepairPage, text: str = PASSPHRASE) -> None:
    page.field.setText(text)
    press(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)


def test_what_follows_from_the_journal_is_repaired_and_the_inspection_opens(
    qtbot: QtBot, opened: Opened, small_folder: Path
) -> None:
    spoilt(small_folder, "DELETE FROM heads WHERE kind='judgement'")
    page = repairing(opened(small_folder))
    window = page.window()
    assert isinstance(window, MainWindow)
    assert str(small_folder) in page.intro.text()
    entered(qtbot, page, "not this one")
    assert page.notice.kind == "error"
    entered(qtbot, page)
    assert inside(window).session.judgement("BRO-001", "1.1.03", "PA").answer == "no"
    assert window.notice.text.startswith("Everything in the inspection is sound. A copy of it as it was is in ")
    assert len(list((small_folder / "backups").glob("before-repair-*"))) == 1


def test_what_a_repair_cannot_mend_is_named_and_the_newest_sound_backup_offered(
    qtbot: QtBot, started: MainWindow, small_folder: Path
) -> None:
    spoilt(small_folder, "UPDATE framework SET source='{}'", back_up_before=True)
    window = started
    window.ask_to_unlock(small_folder)
    page = repairing(window)
    entered(qtbot, page)
    assert "The inspection is repaired as far as that is possible, and is not sound: " in page.notice.text
    assert "changes can still be read. They are of " in page.notice.text
    assert "The newest sound backup was made " in page.notice.text
    click(child(page, QPushButton, "repairPageNoticeAction"))
    restore = child(window, RestorePage, "restorePage")
    qtbot.waitUntil(restore.list.isVisible)
    assert restore.list.count() == 1


@pytest.mark.parametrize("there", [True, False])
def test_where_nothing_is_open_the_folder_is_asked_for(
    started: MainWindow, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, there: bool
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: small_folder if there else tmp_path)
    child(started, QAction, "repairAction").trigger()
    if there:
        assert str(small_folder) in child(started, RepairPage, "repairPage").intro.text()
    else:
        assert started.notice.text.startswith(f"There is no inspection in {tmp_path}.")


def test_changes_that_are_gone_are_said_with_the_newest_sound_backup_and_the_way_to_repair(
    qtbot: QtBot, opened: Opened, small_folder: Path
) -> None:
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    backup = back_up(session.store)
    session.store.local.set_data("lost", {"rows": 3, "at": 1_331_560_000_000})
    session.close()
    window = opened(small_folder)
    said = "The store is damaged: at least 3 changes that were saved by "
    assert window.notice.text.startswith(said)
    qtbot.waitUntil(lambda: f"It is {backup}." in window.notice.text, timeout=20_000)
    click(child(window.notice, QPushButton, "windowNoticeAction"))
    entered(qtbot, child(window, RepairPage, "repairPage"))
    window.lock()
    unlock(qtbot, window)
    assert said not in window.notice.text


def test_without_a_sound_backup_that_is_said(qtbot: QtBot, opened: Opened, small_folder: Path) -> None:
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    session.store.local.set_data("lost", {"rows": 1, "at": 1_331_560_000_000})
    session.close()
    window = opened(small_folder)
    qtbot.waitUntil(lambda: "No sound backup was found" in window.notice.text, timeout=20_000)
