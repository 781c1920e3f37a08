"""Repair an inspection: ask for what opens it, keep a copy, and say what is sound again and what is not."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from app.commands.repairing import Outcome, repair_and_survey
from app.store.keyring import Secrets
from app.store.opening import unlock_store
from ui.language.counts import counted
from ui.language.messages import translated
from ui.safety.sound_backups import sound_backup_text
from ui.tasks import Job, Tasks
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus


class RepairPage(FormPage):
    """The page that repairs the inspection in one folder.

    `repaired` carries the folder, the key and the folder of the copy once everything is sound. `restore_asked` carries
    the folder of the newest sound backup.
    """

    repaired = Signal(Path, bytes, Path)
    restore_asked = Signal(Path)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("repairPage", "")
        self._tasks = tasks
        self._folder = Path()
        self.title.setText(self.tr("Repair an inspection"))
        self.setAccessibleName(self.title.text())
        self.field = self.add_secret("repairSecret", self.tr("Passphrase or recovery key"))
        self.add_button("repair", self.tr("Check and repair"), self._repair, main=True)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.field)

    def save_state(self) -> dict[str, Any]:
        """Return the folder, and what is typed."""
        return {"folder": str(self._folder)} | super().save_state()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Ask for what opens the inspection in the folder that `state` names, with what was typed."""
        if "folder" in state:
            self.ask(Path(state["folder"]))
        super().restore_state(state)

    def ask(self, folder: Path) -> None:
        """Ask for what opens the inspection in `folder`."""
        self._folder = folder
        self.set_busy()
        self.intro.setText(
            self.tr(
                "This checks everything in {folder}, and makes again from the recorded changes what is wrong. It "
                "changes no recorded answer, and first keeps a copy. It cannot bring back what is gone: for that, "
                "restore a backup or merge your last export."
            ).format(folder=folder)
        )
        self.intro.show()
        self.field.clear()
        self.field.setFocus()

    def _repair(self) -> None:
        text = self.field.text()
        if not text.strip():
            self.refuse_text(self.tr("Enter the passphrase or the recovery key."), self.field)
            return
        folder = self._folder
        # The recovery key has a checksum, so a passphrase is never mistaken for one.
        secrets = Secrets(passphrase=text, recovery=text)

        def work(_: Job) -> tuple[bytes, Outcome]:
            key = unlock_store(folder, secrets)
            return key, repair_and_survey(folder, key)

        self.set_busy(self.tr("Repairing…"))
        job = self._tasks.run(work)
        job.done.connect(self._done)
        job.failed.connect(lambda trouble: self.refuse(trouble, self.field))

    def _done(self, result: tuple[bytes, Outcome]) -> None:
        key, outcome = result
        self.set_busy()
        self.field.clear()
        if outcome.left is None:
            self.repaired.emit(self._folder, key, outcome.copy)
            return
        backup = outcome.left.backup
        changes, cases = outcome.left.changes, outcome.left.cases
        one_change, many_changes = self.tr("1 change can still be read."), self.tr("{n} changes can still be read.")
        one_case, many_cases = self.tr("They are of 1 case."), self.tr("They are of {n} cases.")
        sentences = [
            self.tr("The inspection is repaired as far as that is possible, and is not sound: {fault}.").format(
                fault=translated(outcome.fault)
            ),
            counted(changes, one_change, many_changes),
            counted(cases, one_case, many_cases),
            sound_backup_text(backup),
            self.tr("A copy of the inspection as it was is in {copy}.").format(copy=outcome.copy),
        ]
        if backup is None:
            self.notice.say(" ".join(sentences), "error")
            return
        restore = self.tr("Restore that backup…")
        where = backup.path
        self.notice.say(" ".join(sentences), "error", action=restore, do=lambda: self.restore_asked.emit(where))
