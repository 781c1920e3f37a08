"""Coming back to a backup: which there are in a folder, what one holds, and a new inspection made from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.commands.backing_up import Contents, DamagedError, Found, find_backups, look_into, restore_backup
from app.errors import AbovelineError, KnownError
from app.folders import folder_name, inspections_folder
from app.message import Message
from app.store.keyring import Secrets
from ui.language.dates import lately_in_a_sentence
from ui.safety.backup_page import described
from ui.style import GRID
from ui.tasks import Job, Tasks
from ui.widgets.form_page import FormPage
from ui.widgets.initial_focus import set_initial_focus
from ui.widgets.tips import plain_tip


class RestorePage(FormPage):
    """Emits `restored` with the folder of the new inspection and its key."""

    restored = Signal(Path, bytes)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("restorePage", "")
        self._tasks = tasks
        self._folder = Path()
        self._opened: tuple[Found, bytes, Contents] | None = None
        # What a restored page is to show once the backups have been found again.
        self._wanted: Mapping[str, Any] = {}
        self.title.setText(self.tr("Restore a backup"))
        self.setAccessibleName(self.title.text())
        self.list = QListWidget()
        self.list.setObjectName("foundBackups")
        self.list.setAccessibleName(self.tr("Backups in this folder, newest first"))
        self.list.currentItemChanged.connect(self._chosen)
        self.column.insertWidget(self.column.indexOf(self.intro) + 1, self.list, 1)
        self._fields.append(self.list)
        self.field = self.add_secret("backupSecret", self.tr("Passphrase, or recovery key"))
        self.go_on = self.add_button("restore", self.tr("Show what it holds"), self._go_on, main=True)
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
        """Look for backups in `folder`."""
        self._folder = folder
        self.list.clear()
        self.intro.setText(str(folder))
        self.intro.show()
        self.list.hide()
        self.set_busy(self.tr("Looking for backups…"))
        job = self._tasks.run(lambda _: find_backups(folder))
        job.done.connect(self._found)
        job.failed.connect(self._nothing)

    def _found(self, found: list[Found]) -> None:
        self.set_busy()
        if not found:
            text = Message("There are no backups in this folder. Choose the folder that they were written to.")
            self._nothing(KnownError(text))
            return
        self.list.clear()
        several = len({each.store for each in found}) > 1
        for each in found:
            # Nothing but random ids is known of it yet: enough to tell one inspection's from another's.
            item = QListWidgetItem(described(each) + (f"    {each.store[:4]}" if several else ""))
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setToolTip(plain_tip(str(each.path)))
            item.setSizeHint(QSize(0, self.fontMetrics().height() + GRID))
            self.list.addItem(item)
        self.list.show()
        wanted, self._wanted = self._wanted, {}
        self.list.setCurrentRow(
            next((row for row, each in enumerate(found) if str(each.path) == wanted.get("backup")), 0)
        )
        self.field.setFocus()
        if wanted.get("shown"):
            self._go_on()

    def _nothing(self, trouble: AbovelineError) -> None:
        self.refuse(trouble)
        self.field.setEnabled(False)
        self.go_on.setEnabled(False)

    def _chosen(self) -> None:
        self._opened = None
        self.go_on.setText(self.tr("Show what it holds"))
        self.go_on.setAccessibleName(self.go_on.text())
        if not self.busy:
            self.notice.clear()

    def _go_on(self) -> None:
        backup = self._selected()
        if backup is None:
            return
        if self._opened is not None and self._opened[0] == backup:
            self._restore(*self._opened)
            return
        text = self.field.text()
        if not text.strip():
            self.refuse_text(self.tr("Type the passphrase first."), self.field)
            return
        # The recovery key has a check of its own: a passphrase is never taken for one.
        secrets = Secrets(passphrase=text, recovery=text)

        def work(_: Job) -> tuple[Found, bytes, Contents]:
            return backup, *look_into(backup, secrets)

        self.set_busy(self.tr("Looking at everything in it…"))
        job = self._tasks.run(work)
        job.done.connect(self._show_contents)
        job.failed.connect(self._refused)

    def _show_contents(self, opened: tuple[Found, bytes, Contents]) -> None:
        self.set_busy()
        self._opened = opened
        contents = opened[2]
        lines = [
            self.tr("{area}. Cases: {cases}. Changes: {changes}.").format(
                area=contents.area, cases=contents.cases, changes=contents.changes
            )
        ]
        if contents.latest is not None:
            lines.append(self.tr("The last change was made {when}.").format(when=lately_in_a_sentence(contents.latest)))
        lines.append(self.tr("Everything in it is sound. It is restored into {folder}.").format(folder=_free(contents)))
        lines.append(
            self.tr(
                "Nothing that is there is touched. If the other copy still opens, export from it and merge the file "
                "here: the two become one, and nothing is lost of either."
            )
        )
        self.notice.say("\n".join(lines))
        self.go_on.setText(self.tr("Restore it"))
        self.go_on.setAccessibleName(self.go_on.text())
        self.go_on.setFocus()

    def _refused(self, trouble: AbovelineError) -> None:
        self.refuse(trouble, self.field)
        row = self.list.currentRow()
        if isinstance(trouble, DamagedError) and row + 1 < self.list.count():
            self.notice.say_trouble(trouble, action=self.tr("Take the next older one"), do=self._older)

    def _older(self) -> None:
        self.list.setCurrentRow(self.list.currentRow() + 1)
        self._go_on()

    def _restore(self, backup: Found, key: bytes, contents: Contents) -> None:
        folder = _free(contents)

        def work(job: Job) -> tuple[Path, bytes]:
            restore_backup(backup.path, key, folder, say=lambda: job.step("", 0, 0))
            return folder, key

        self.set_busy(self.tr("Restoring…"))
        job = self._tasks.run(work)
        job.done.connect(self._done)
        job.failed.connect(self._refused)

    def _done(self, result: tuple[Path, bytes]) -> None:
        self.set_busy()
        self.field.clear()
        self.restored.emit(*result)


def _free(contents: Contents) -> Path:
    """A folder beside the other inspections that is not there yet."""
    name = f"{folder_name(contents.area) or 'inspection'}-restored"
    folder = inspections_folder() / name
    number = 2
    while folder.exists():
        folder = folder.with_name(f"{name}-{number}")
        number += 1
    return folder
