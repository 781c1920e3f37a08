"""Show the backups of the open inspection: their folder, their status, and a list of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton

from app.commands.restoring import Found, find_backups
from app.errors import AbovelineError
from ui.context import Context
from ui.language.dates import moment
from ui.local_preferences import files_folder, is_folder
from ui.safety.backups import Backups
from ui.style import GRID
from ui.tasks import Job, Tasks
from ui.widgets.file_dialogs import ask_folder
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.rows import fit_rows, set_quiet_list
from ui.widgets.notice import Kind, Notice
from ui.widgets.text.tooltips import plain_tip

ROWS_SHOWN = 5  # of a list of backups


class BackupPage(FormPage):
    """The page of backups. `restore_asked` asks for the page that restores one."""

    restore_asked = Signal()

    def __init__(self, context: Context, tasks: Tasks, backups: Backups) -> None:
        super().__init__("backupPage", "")
        self._context = context
        self._tasks = tasks
        self._backups = backups
        self._requested = False
        self._refused = False  # whether a backup that was asked for here could not be made
        self.title.setText(self.tr("Backups"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "Backups are encrypted copies of this inspection in a folder that you choose, for example on a USB "
                "stick. While you work, one is made every 10 minutes if anything has changed, and one when you lock "
                "or close. The newest 5 are kept, and the last of each of the latest 7 days."
            )
        )
        self.intro.show()
        self.where = QLabel()
        self.where.setWordWrap(True)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.form.addRow(self.tr("Folder"), self.where)
        self.choose = self._small_button("chooseBackupFolder", self.tr("Choose a folder…"), self._choose)
        self.none = self._small_button("noBackups", self.tr("Stop making backups"), self._stop)
        beside = QHBoxLayout()
        beside.setSpacing(GRID)
        beside.addWidget(self.choose)
        beside.addWidget(self.none)
        beside.addStretch(1)
        self.form.addRow("", beside)
        self.state = QLabel()
        self.state.setObjectName("backupState")
        self.state.setWordWrap(True)
        self.form.addRow(self.tr("Status"), self.state)
        self.warning = Notice("backupWarning")
        self.form.addRow(self.tr("Status"), self.warning)
        self.list = QListWidget()
        set_quiet_list(self.list)
        self.list.setObjectName("backupList")
        self.list.setAccessibleName(self.tr("Backups in this folder"))
        self.column.insertWidget(self.column.indexOf(self.notice), self.list)
        self.now = self.add_button("backUpNow", self.tr("Back up now"), self._back_up, main=True)
        self.add_button("restoreBackup", self.tr("Restore a backup…"), self.restore_asked.emit)
        self.add_way_back(self.tr("Back"))
        backups.changed.connect(self._show_state)
        backups.ended.connect(self._on_backup_ended)

    def _small_button(self, name: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _: do())
        return button

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the backups as they are now."""
        self.ask()
        super().restore_state(state)

    def ask(self) -> None:
        """Show the folder, the last backup, and the backups in the folder."""
        self.set_busy()
        self._show_state()
        self._refresh_list()
        first: QPushButton = self.now if self._backups.folder is not None else self.choose
        set_initial_focus(self, first)
        first.setFocus()

    def _show_state(self) -> None:
        folder = self._backups.folder
        state = self._backups.state
        self.where.setText(str(folder) if folder is not None else self.tr("No folder chosen"))
        self.state.setText(self.tr("Backing up…") if self._backups.running else state.detail)
        self.state.setAccessibleName(self.state.text())
        wrong = self._backups.trouble is not None and not self._backups.running
        if wrong:
            self._warn(state.detail)
        else:
            self.warning.clear()
        self.show_row(self.state, shown=not wrong)
        self.show_row(self.warning, shown=wrong)
        # The button stays enabled during a backup, because disabling it would move the focus to the next button.
        self.now.setEnabled(folder is not None)
        self.none.setVisible(folder is not None)

    def _warn(self, text: str) -> None:
        kind: Kind = "error" if self._requested or self._refused else "warning"
        # The state is shown again every minute, and a screen reader would speak it each time.
        if (text, kind) != (self.warning.text, self.warning.kind):
            self.warning.say(text, kind)

    def _choose(self) -> None:
        start = self._backups.folder
        found = ask_folder(
            self, self.tr("Choose a folder for backups"), start if start and is_folder(start) else files_folder()
        )
        if found is not None:
            self.use_folder(found)

    def use_folder(self, folder: Path) -> None:
        """Write backups to `folder` from now on, and make the first."""
        self.notice.clear()
        try:
            self._backups.choose(folder)
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            return
        self._show_state()
        self._back_up()

    def _back_up(self) -> None:
        self.notice.clear()
        self._requested = True
        self._backups.back_up()

    def _stop(self) -> None:
        self.notice.clear()
        try:
            self._backups.choose(None)
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            return
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()
        self._refresh_list()

    def _on_backup_ended(self) -> None:
        if not self.isVisible():
            return
        self.notice.clear()
        # The status says what is wrong with every backup. It interrupts a screen reader only for one asked for here.
        self._refused = self._requested and self._backups.trouble is not None
        self._requested = False
        self._show_state()
        self._refresh_list()

    def _refresh_list(self) -> None:
        folder, store = self._backups.folder, self._context.session.store.id
        if folder is None:
            self._show_backups([])
            return

        def work(_: Job) -> list[Found]:
            return [each for each in find_backups(folder) if each.store == store] if is_folder(folder) else []

        job = self._tasks.run(work)
        job.done.connect(self._show_backups)
        job.failed.connect(self.notice.say_trouble)

    def _show_backups(self, found: list[Found]) -> None:
        self.list.clear()
        for each in found:
            item = QListWidgetItem(described(each))
            item.setToolTip(plain_tip(str(each.path)))
            item.setSizeHint(QSize(0, self.fontMetrics().height() + GRID))
            self.list.addItem(item)
        fit_rows(self.list, most=ROWS_SHOWN)
        self.list.setVisible(bool(found))


def described(backup: Found) -> str:
    """Return a line with the time and size of a backup."""
    made = moment(int(backup.made.timestamp() * 1000))
    return f"{made}    {QLocale().formattedDataSize(backup.size, 1)}"
