"""Restore a backup: list the backups in a folder, show the contents of one, and make an inspection from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.commands.restoring import Contents, DamagedError, Found, find_backups, look_into, restore_backup
from app.errors import AbovelineError, KnownError
from app.folders import folder_name, inspections_folder
from app.message import Message
from app.store.keyring import Secrets
from ui.language.counts import counted
from ui.language.dates import lately_in_a_sentence
from ui.safety.backup_page import ROWS_SHOWN, described
from ui.style import GRID
from ui.tasks import Job, Tasks
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.rows import fit_rows, set_quiet_list
from ui.widgets.text.tooltips import plain_tip


class RestorePage(FormPage):
    """The page that restores a backup. `restored` carries the folder of the new inspection and its key."""

    restored = Signal(Path, bytes)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("restorePage", "")
        self._tasks = tasks
        self._folder = Path()
        self._opened: tuple[Found, bytes, Contents] | None = None
        # The state that a restored page shows once the backups have been found again.
        self._wanted: Mapping[str, Any] = {}
        self.title.setText(self.tr("Restore a backup"))
        self.setAccessibleName(self.title.text())
        self.list = QListWidget()
        set_quiet_list(self.list)
        self.list.setObjectName("foundBackups")
        self.list.setAccessibleName(self.tr("Backups in this folder, newest first"))
        self.list.currentItemChanged.connect(self._on_row_changed)
        self.column.insertWidget(self.column.indexOf(self.intro) + 1, self.list)
        self._fields.append(self.list)
        self.field = self.add_secret("backupSecret", self.tr("Passphrase or recovery key"))
        self.go_on = self.add_button("restore", self.tr("Show contents"), self._inspect_or_restore, main=True)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.field)

    def save_state(self) -> dict[str, Any]:
        """Return the folder, the selected backup, whether its contents are shown, and what is typed."""
        selected = self._selected()
        chosen = {"backup": str(selected.path), "shown": self._opened is not None} if selected else self._wanted
        return {"folder": str(self._folder), **chosen, **super().save_state()}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Look for backups in the folder that `state` names, then select the same one and show its contents again."""
        if "folder" in state:
            self.ask(Path(state["folder"]))
            self._wanted = {name: state[name] for name in ("backup", "shown") if name in state}
        super().restore_state(state)

    def _selected(self) -> Found | None:
        row = self.list.currentRow()
        found: Found | None = self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        return found

    def ask(self, folder: Path) -> None:
        """Look for backups in `folder`, and list them."""
        self._folder = folder
        self.list.clear()
        self.intro.setText(str(folder))
        self.intro.show()
        self.list.hide()
        self.set_busy(self.tr("Looking for backups…"))
        job = self._tasks.run(lambda _: find_backups(folder))
        job.done.connect(self._show_backups)
        job.failed.connect(self._show_failure)

    def _show_backups(self, found: list[Found]) -> None:
        self.set_busy()
        if not found:
            text = Message("There are no backups in this folder. Choose the folder that they were written to.")
            self._show_failure(KnownError(text))
            return
        self.list.clear()
        several = len({each.store for each in found}) > 1
        for each in found:
            # Before it is opened, only a backup's random id is known. Its start tells inspections apart.
            item = QListWidgetItem(described(each) + (f"    {each.store[:4]}" if several else ""))
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setToolTip(plain_tip(str(each.path)))
            item.setSizeHint(QSize(0, self.fontMetrics().height() + GRID))
            self.list.addItem(item)
        fit_rows(self.list, most=ROWS_SHOWN)
        self.list.show()
        wanted, self._wanted = self._wanted, {}
        self.list.setCurrentRow(
            next((row for row, each in enumerate(found) if str(each.path) == wanted.get("backup")), 0)
        )
        self.field.setFocus()
        if wanted.get("shown"):
            self._inspect_or_restore()

    def _show_failure(self, trouble: AbovelineError) -> None:
        self.refuse(trouble)
        self.field.setEnabled(False)
        self.go_on.setEnabled(False)

    def _on_row_changed(self) -> None:
        self._opened = None
        self.go_on.setText(self.tr("Show contents"))
        self.go_on.setAccessibleName(self.go_on.text())
        if not self.busy:
            self.notice.clear()

    def _inspect_or_restore(self) -> None:
        backup = self._selected()
        if backup is None:
            return
        if self._opened is not None and self._opened[0] == backup:
            self._restore(*self._opened)
            return
        text = self.field.text()
        if not text.strip():
            self.refuse_text(self.tr("Enter the passphrase or the recovery key."), self.field)
            return
        # The recovery key has a checksum, so a passphrase is never mistaken for one.
        secrets = Secrets(passphrase=text, recovery=text)

        def work(_: Job) -> tuple[Found, bytes, Contents]:
            return backup, *look_into(backup, secrets)

        self.set_busy(self.tr("Checking the backup…"))
        job = self._tasks.run(work)
        job.done.connect(self._show_contents)
        job.failed.connect(self._show_refusal)

    def _show_contents(self, opened: tuple[Found, bytes, Contents]) -> None:
        self.set_busy()
        self._opened = opened
        contents = opened[2]
        cases = counted(contents.cases, self.tr("1 case"), self.tr("{n} cases"))
        changes = counted(contents.changes, self.tr("1 change"), self.tr("{n} changes"))
        lines = [
            self.tr("This is a backup of {area} with {cases} and {changes}.").format(
                area=contents.area, cases=cases, changes=changes
            )
        ]
        if contents.latest is not None:
            lines.append(self.tr("The last change was made {when}.").format(when=lately_in_a_sentence(contents.latest)))
        lines.append(
            self.tr("It is undamaged. It will be restored as a separate inspection in {folder}.").format(
                folder=_new_folder(contents)
            )
        )
        lines.append(
            self.tr(
                "No other inspection is changed. If the original still opens, export from it and merge that file into "
                "the restored inspection, so that nothing is lost."
            )
        )
        self.notice.say("\n".join(lines))
        self.go_on.setText(self.tr("Restore this backup"))
        self.go_on.setAccessibleName(self.go_on.text())
        self.go_on.setFocus()

    def _show_refusal(self, trouble: AbovelineError) -> None:
        self.refuse(trouble, self.field)
        row = self.list.currentRow()
        if isinstance(trouble, DamagedError) and row + 1 < self.list.count():
            self.notice.say_trouble(trouble, action=self.tr("Try the next older backup"), do=self._try_older)

    def _try_older(self) -> None:
        self.list.setCurrentRow(self.list.currentRow() + 1)
        self._inspect_or_restore()

    def _restore(self, backup: Found, key: bytes, contents: Contents) -> None:
        folder = _new_folder(contents)

        def work(job: Job) -> tuple[Path, bytes]:
            restore_backup(backup.path, key, folder, say=lambda: job.step("", 0, 0))
            return folder, key

        self.set_busy(self.tr("Restoring…"))
        job = self._tasks.run(work)
        job.done.connect(self._on_restored)
        job.failed.connect(self._show_refusal)

    def _on_restored(self, result: tuple[Path, bytes]) -> None:
        self.set_busy()
        self.field.clear()
        self.restored.emit(*result)


def _new_folder(contents: Contents) -> Path:
    """Return the path of a folder beside the other inspections that does not exist yet."""
    name = f"{folder_name(contents.area) or 'inspection'}-restored"
    folder = inspections_folder() / name
    number = 2
    while folder.exists():
        folder = folder.with_name(f"{name}-{number}")
        number += 1
    return folder
