"""Show the pages on safety: backups, locking, unsaved text, the notice after a crash, and restoring."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from app.commands.answering import record_judgement
from app.commands.drafting import save_draft
from app.commands.opening import mark_opened, open_inspection
from app.errors import KnownError
from app.folders import STORE_FILE
from app.store.drafts import Drafts
from app.store.keyring import Secrets
from app.store.store import Store
from maintenance.screenshots.hand import press, settle, until, until_seen, write
from maintenance.screenshots.laptops import AREA, BEGUN
from tests.helpers.inspections import PASSPHRASE
from ui.safety.backups import Backups
from ui.shell.main_window import MainWindow
from ui.widgets import file_dialogs

PAGES = (
    "cut-off",
    "backups-none",
    "backups",
    "backup-missing",
    "lock-soon",
    "not-saved",
    "covered",
    "restore",
    "restore-contents",
    "restore-damaged",
)

Take = Callable[[MainWindow, str], object]


def safe_hands(folder: Path, stick: Path, opened: Callable[[], MainWindow], take: Take) -> None:
    """Show what happens when something goes wrong.

    Args:
        folder: The folder of the inspection.
        stick: The folder of the backups, which does not exist yet.
        opened: The function that opens the inspection in a window.
        take: The function that is called on each page with the window and the name of the page.
    """
    _cut_off(folder)
    window = opened()
    press(window, "Ctrl+1")
    take(window, "cut-off")
    window.notice.clear()
    _trigger(window, "backupsAction")
    until_seen(window, "backupPage")
    take(window, "backups-none")
    _back_up(window, stick, take)
    _take_the_stick_out(window, stick, take)
    _lock(window, take)
    window.close()
    _restore(opened(), stick, take)


def _cut_off(folder: Path) -> None:
    """Leave a session without closing it, in the middle of a note."""
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    mark_opened(session)
    record_judgement(session, case_id=BEGUN, question="1.1.06", answer="yes")
    save_draft(session, case_id=BEGUN, question="1.1.07", field="note", text="The plan of 14 March names the risk")
    session.store.close()


def _trigger(window: MainWindow, name: str) -> None:
    for action in window.menuBar().actions():
        menu = action.menu()
        for each in getattr(menu, "actions", list)():
            if each.objectName() == name:
                each.trigger()
    settle()


def _backups(window: MainWindow) -> Backups:
    if window.safety.backups is None:
        raise AssertionError("No inspection has been open in this window.")
    return window.safety.backups


def _back_up(window: MainWindow, stick: Path, take: Take) -> None:
    stick.mkdir()
    with patch("ui.safety.backup_page.ask_folder", return_value=stick):
        press(window, "Space")
    for _ in range(2):
        until(lambda: not _backups(window).running, "a backup")
        settle()
        if window.view is not None:
            record_judgement(window.view.session, case_id=BEGUN, question="1.1.06", answer="no")
        _backups(window).back_up()
    until(lambda: not _backups(window).running, "a backup")
    settle()
    take(window, "backups")


def _take_the_stick_out(window: MainWindow, stick: Path, take: Take) -> None:
    shutil.move(stick, stick.with_name("pocket"))
    if window.view is not None:
        record_judgement(window.view.session, case_id=BEGUN, question="1.1.06", answer="yes")
    _backups(window).back_up()
    until(lambda: not _backups(window).running, "a backup that cannot be made")
    settle()
    take(window, "backup-missing")
    shutil.move(stick.with_name("pocket"), stick)
    press(window, "Escape")


def _lock(window: MainWindow, take: Take) -> None:
    view = window.view
    if view is None:
        raise AssertionError("The inspection was open and is not.")
    view.open_case(BEGUN)
    view.assess.go_to("roh", "1.1.07")
    press(window, "Return")
    window.safety.locking.watch.about_to_expire.emit()
    take(window, "lock-soon")
    window.safety.locking.watch.activity_resumed.emit()
    full = KnownError(
        "{path} could not be written: the disk is full. What was saved before is safe; make room.",
        path=view.session.store.path,
    )
    with patch.object(Drafts, "save", side_effect=full), patch.object(Store, "append", side_effect=full):
        write(window, ", and nobody acts on it")
        take(window, "not-saved")
        press(window, "Ctrl+L")
        take(window, "covered")
    view.context.saving.retry.emit()
    until(lambda: window.view is None, "the inspection closed")


def _restore(window: MainWindow, stick: Path, take: Take) -> None:
    _backups(window).back_up()
    until(lambda: not _backups(window).running, "a backup")
    newest = max(path for path in stick.iterdir() if path.is_dir())
    store = newest / STORE_FILE
    data = bytearray(store.read_bytes())
    data[len(data) // 2] ^= 1
    store.write_bytes(data)
    _backups(window).choose(None)
    with patch.object(file_dialogs, "ask_folder", return_value=stick):
        _trigger(window, "restoreAction")
    until_seen(window, "foundBackups")
    take(window, "restore")
    write(window, PASSPHRASE)
    press(window, "Return")
    until_seen(window, "restorePageNoticeAction")
    take(window, "restore-damaged")
    press(window, "Shift+Tab", "Down", "Tab")
    press(window, "Return")
    until(lambda: AREA in _notice_text(window), "the contents of the backup")
    settle()
    take(window, "restore-contents")
    window.close()


def _notice_text(window: MainWindow) -> str:
    from ui.safety.restore_page import RestorePage

    page: RestorePage | None = window.findChild(RestorePage, "restorePage")
    return page.notice.text if page is not None else ""
