"""Claims about backups while one works: made by themselves, with a visible state, and come back to."""

from __future__ import annotations

import errno
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.backing_up import LastBackup, back_up_to, changes_since, last_backup
from app.commands.choosing_backups import choose_backup_folder, chosen_backup_folder
from app.commands.opening import open_inspection
from app.commands.restoring import find_backups, look_into
from app.folders import STORE_FILE
from app.store.keyring import Secrets
from app.store.store import Store
from tests.helpers.hours import Hours
from tests.helpers.inspections import PASSPHRASE, small_inspection
from tests.ui.acting import child, click, inside, press
from ui.local_preferences import ini
from ui.safety.backup_page import BackupPage
from ui.safety.backups import EVERY_SECONDS, FIRST_SECONDS, Backups
from ui.safety.corner import MUTED, STRONG
from ui.safety.restore_page import RestorePage
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.widgets import file_dialogs

Opened = Callable[[Path], MainWindow]


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    clock = Hours()
    monkeypatch.setattr(Backups.__init__, "__kwdefaults__", {"clock": clock})
    return clock


@pytest.fixture
def stick(tmp_path: Path, small_folder: Path) -> Path:
    """The folder for backups of the small inspection."""
    folder = tmp_path / "stick"
    folder.mkdir()
    choose(small_folder, folder)
    return folder


def choose(inspection: Path, folder: Path) -> None:
    session = open_inspection(inspection, Secrets(passphrase=PASSPHRASE))
    choose_backup_folder(session, folder)
    session.close()


def kept(window: MainWindow) -> Backups:
    assert window.safety.backups is not None
    return window.safety.backups


def answer(window: MainWindow, given: str) -> None:
    assert window.view is not None
    changes = record_judgement(window.view.session, case_id="BRO-001", question="1.1.03", answer=given, assessor="PA")
    window.view.context.bus.announce(changes)


def made(qtbot: QtBot, window: MainWindow, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(kept(window).ended):
        act()


def word(window: MainWindow) -> str:
    return child(window, QPushButton, "backupStatus").text()


def test_without_a_folder_that_is_said_quietly_and_leads_to_where_one_is_chosen(
    opened: Opened, small_folder: Path
) -> None:
    window = opened(small_folder)
    assert word(window) == "No backups"
    click(child(window, QPushButton, "backupStatus"))
    assert child(window, BackupPage, "backupPage").isVisible()


def test_a_backup_is_made_some_minutes_after_a_change_and_then_every_ten(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path, hours: Hours
) -> None:
    window = opened(small_folder)
    kept(window).check()
    assert word(window) == "Not backed up yet"
    hours.now += FIRST_SECONDS
    made(qtbot, window, kept(window).check)
    assert word(window).startswith("Backed up ")
    hours.now += EVERY_SECONDS
    kept(window).check()
    assert not kept(window).running
    answer(window, "yes")
    hours.now -= 1
    kept(window).check()
    assert not kept(window).running
    hours.now += 1
    made(qtbot, window, kept(window).check)
    assert len(find_backups(stick)) == 2
    assert "There are no changes to back up." in kept(window).state.detail


def test_a_missing_stick_is_reported_ever_more_plainly_and_used_again_when_it_is_back(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path, hours: Hours, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    made(qtbot, window, kept(window).back_up)
    shutil.move(stick, stick.with_name("pocket"))
    answer(window, "yes")
    hours.now += EVERY_SECONDS
    made(qtbot, window, kept(window).check)
    assert word(window).startswith("No backup since ")
    state = kept(window).state
    assert "is not there" in state.detail
    assert "1 change is not backed up." in state.detail
    assert state.emphasis == MUTED
    now = time.time()
    with monkeypatch.context() as later:
        later.setattr("time.time", lambda: now + 5 * 3600)
        assert kept(window).state.emphasis == STRONG
        kept(window).changed.emit()
        assert window.notice.text.startswith("No backup since ")
        assert "is not there" in window.notice.text
        assert not child(window, QPushButton, "backupStatus").icon().isNull()
    made(qtbot, window, kept(window).check)
    assert kept(window).trouble is not None
    assert child(window, QPushButton, "backupStatus").icon().isNull()
    assert window.notice.text.startswith("No backup since ")
    shutil.move(stick.with_name("pocket"), stick)
    made(qtbot, window, kept(window).check)
    assert word(window).startswith("Backed up ")
    assert window.notice.text == ""
    assert len(find_backups(stick)) == 2


def test_locking_backs_up_what_changed_and_makes_nobody_wait(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path
) -> None:
    window = opened(small_folder)
    answer(window, "yes")
    with qtbot.waitSignal(kept(window).ended):
        window.lock()
        assert window.unlock.isVisible()
    (backup,) = find_backups(stick)
    _, contents = look_into(backup, Secrets(passphrase=PASSPHRASE))
    window.unlock.field.setText(PASSPHRASE)
    press(window.unlock.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    assert window.view.session.store.rows_after(0) == contents.changes
    assert word(window).startswith("Backed up ")


def test_closing_waits_a_little_for_the_backup_and_then_closes(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path
) -> None:
    window = opened(small_folder)
    answer(window, "yes")
    assert not window.close()
    assert "then the window closes" in window.notice.text
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(find_backups(stick)) == 1


def test_closing_can_be_cut_short(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slow(store: Store, into: Path) -> LastBackup:
        go_on.wait(20)
        return back_up_to(store, into)

    monkeypatch.setattr("ui.safety.backups.back_up_to", slow)
    window = opened(small_folder)
    answer(window, "yes")
    assert not window.close()
    click(child(window, QPushButton, "windowNoticeAction"))
    assert not window.isVisible()
    with qtbot.waitSignal(kept(window).ended):
        go_on.set()


def test_a_backup_that_fails_at_closing_is_not_silent(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path
) -> None:
    window = opened(small_folder)
    answer(window, "yes")
    shutil.rmtree(stick)
    assert not window.close()
    qtbot.waitUntil(lambda: "not backed up" in window.notice.text)
    assert "is not there" in window.notice.text
    assert window.close()


def test_the_page_chooses_a_folder_backs_up_and_lists_what_is_there(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = opened(small_folder)
    child(window, QAction, "backupsAction").trigger()
    page = child(window, BackupPage, "backupPage")
    assert "No folder is chosen" in page.state.text()
    page.use_folder(small_folder / "backups")
    assert "inside the inspection's own folder" in page.notice.text
    monkeypatch.setattr("ui.safety.backup_page.ask_folder", lambda *_: stick)
    made(qtbot, window, lambda: click(child(page, QPushButton, "chooseBackupFolder")))
    listed = child(page, QListWidget, "backupList")
    qtbot.waitUntil(lambda: listed.count() == 1)
    now = child(page, QPushButton, "backUpNow")
    now.setFocus()
    made(qtbot, window, lambda: press(now, Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: listed.count() == 2)
    assert page.window().focusWidget() is now
    assert page.state.text().startswith("The last backup was made at ")
    click(child(page, QPushButton, "noBackups"))
    assert chosen_backup_folder(inside(window).session.store) is None
    assert word(window) == "No backups"
    assert len(find_backups(stick)) == 2


def test_a_backup_that_is_missing_has_the_look_of_a_warning_until_one_is_made(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path
) -> None:
    window = opened(small_folder)
    answer(window, "yes")
    made(qtbot, window, kept(window).back_up)
    child(window, QAction, "backupsAction").trigger()
    page = child(window, BackupPage, "backupPage")
    assert page.state.isVisible()
    assert not page.warning.isVisible()
    away = stick.rename(stick.with_name("pocket"))
    answer(window, "no")
    with qtbot.waitSignal(kept(window).ended):
        kept(window).back_up()
    assert (page.warning.isVisible(), page.warning.kind) == (True, "warning")
    assert "is not there" in page.warning.text
    assert "1 change is not backed up." in page.warning.text
    assert not page.state.isVisible()
    assert page.notice.text == ""
    with qtbot.waitSignal(kept(window).ended):
        click(child(page, QPushButton, "backUpNow"))
    assert page.warning.kind == "error"
    away.rename(stick)
    made(qtbot, window, lambda: click(child(page, QPushButton, "backUpNow")))
    assert page.state.isVisible()
    assert not page.warning.isVisible()


def restoring(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> RestorePage:
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: folder)
    child(window, QAction, "restoreAction").trigger()
    return child(window, RestorePage, "restorePage")


def test_a_backup_is_shown_for_what_it_is_and_restored_beside_the_others(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    answer(window, "yes")
    made(qtbot, window, kept(window).back_up)
    answer(window, "no")
    kept(window).choose(None)
    page = restoring(window, stick, monkeypatch)
    qtbot.waitUntil(page.list.isVisible)
    assert page.list.viewport().height() == page.list.sizeHintForRow(0) * page.list.count() > 0
    page.field.setText("not this one")
    press(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    page.field.setText(PASSPHRASE)
    press(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "backup of Bromley with 3 cases and" in page.notice.text)
    assert "merge" in page.notice.text
    click(page.go_on)
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    session = window.view.session
    assert session.folder != small_folder
    assert session.folder.name == "bromley-restored"
    assert session.judgement("BRO-001", "1.1.03", "PA").answer == "yes"
    assert window.notice.text.startswith("The backup is restored into ")


def test_a_damaged_backup_is_said_and_the_next_older_one_offered(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    for given in ("yes", "no"):
        answer(window, given)
        made(qtbot, window, kept(window).back_up)
    newest = find_backups(stick)[0].path / STORE_FILE
    data = bytearray(newest.read_bytes())
    data[len(data) // 2] ^= 1
    newest.write_bytes(data)
    kept(window).choose(None)
    page = restoring(window, stick, monkeypatch)
    qtbot.waitUntil(page.list.isVisible)
    page.field.setText(PASSPHRASE)
    press(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is damaged" in page.notice.text)
    click(child(page, QPushButton, "restorePageNoticeAction"))
    qtbot.waitUntil(lambda: "backup of Bromley with 3 cases and" in page.notice.text)
    assert page.list.currentRow() == 1


def test_a_folder_without_backups_says_so(
    qtbot: QtBot, opened: Opened, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    page = restoring(opened(small_folder), tmp_path / "empty", monkeypatch)
    qtbot.waitUntil(lambda: "no backups in this folder" in page.notice.text)
    assert child(page, QLabel, "restorePageNoticeText").isVisible()


def test_a_backup_that_ends_when_another_inspection_is_open_is_noted_as_its_own(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    small_inspection(other).session.close()
    choose(other, stick)
    go_on = threading.Event()

    def slowly(store: Store, into: Path) -> LastBackup:
        go_on.wait(30)
        return back_up_to(store, into)

    window = opened(small_folder)
    monkeypatch.setattr("ui.safety.backups.back_up_to", slowly)
    kept(window).back_up()
    answer(window, "yes")
    window.ask_to_unlock(other, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None and window.view.session.folder == other)
    made(qtbot, window, go_on.set)
    assert word(window) == "Not backed up yet"
    assert window.view is not None
    assert last_backup(window.view.session.store) is None
    first = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    assert changes_since(first.store, last_backup(first.store)) == 0
    first.close()
    assert len(find_backups(stick)) == 2


def test_a_backup_that_ends_after_its_window_is_gone_is_whole_and_says_nothing(
    small_folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(store: Store, into: Path) -> LastBackup:
        go_on.wait(30)
        return back_up_to(store, into)

    monkeypatch.setattr("ui.safety.backups.back_up_to", slowly)
    window = QObject()
    backups = Backups(window)
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    backups.attach(session)
    backups.back_up()
    session.close()
    [thread] = [each for each in threading.enumerate() if each.name == "backup"]
    shiboken6.delete(window)
    go_on.set()
    thread.join(30)
    assert len(find_backups(stick)) == 1


def test_a_stick_that_answers_nothing_but_errors_is_said(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    sound = Path.is_dir

    def broken(self: Path) -> bool:
        if self == stick:
            raise OSError(errno.EIO, "Input/output error")
        return sound(self)

    monkeypatch.setattr(Path, "is_dir", broken)
    made(qtbot, window, kept(window).back_up)
    assert word(window) == "No backup yet"
    assert "input/output error" in kept(window).state.detail


def test_no_folder_of_backups_is_left_in_the_settings_which_anybody_can_read(
    qtbot: QtBot, opened: Opened, small_folder: Path, stick: Path
) -> None:
    ini().setValue("choices/backup_folder", "/media/of an earlier version")
    settings.cache_clear()
    window = opened(small_folder)
    made(qtbot, window, kept(window).back_up)
    stored = ini()
    stored.sync()
    texts = [str(stored.value(name)) for name in stored.allKeys()]
    assert not [text for text in texts if "stick" in text or "earlier version" in text]
