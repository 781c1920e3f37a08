"""The page that asks for the passphrase of one inspection, and derives its key on the worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.errors import AbovelineError
from ui.local_preferences import InspectionLabel, inspection_label
from ui.tasks import Job, Tasks
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus

if TYPE_CHECKING:
    from app.store.key_file import KeyFile
    from app.store.keyring import Secrets


class UnlockPage(FormPage):
    """Derives the key of an inspection from a passphrase or a recovery key.

    `unlocked` carries the folder, the key, and whether the recovery key was used.
    """

    unlocked = Signal(Path, bytes, bool)

    def __init__(self, tasks: Tasks, prepare: Callable[[], object] | None = None) -> None:
        """Make the page.

        Args:
            tasks: the worker.
            prepare: called on the worker once the key is right, to import what opening the inspection needs.
        """
        super().__init__("unlockPage", "")
        self._tasks = tasks
        self._prepare = prepare
        self._folder = Path()
        self._keys: KeyFile | None = None
        self._covering = False
        self._known: InspectionLabel | None = None
        self.title.setText(self.tr("Unlock"))
        self.field = self.add_secret("passphrase", self.tr("Passphrase"))
        self._recovery = QCheckBox(self.tr("Use the recovery key instead"))
        self._recovery.setObjectName("useRecoveryKey")
        self._recovery.setAccessibleName(self.tr("Use the recovery key instead"))
        self._recovery.toggled.connect(self._kind_changed)
        self.add_input("useRecoveryKey", self._recovery)
        self.form.addRow("", self._recovery)
        # It takes no key while the field is read.
        self._fields.append(self._recovery)
        self.add_button("unlock", self.tr("Unlock"), self._unlock, main=True)
        self._back = self.add_way_back(self.tr("Other inspections"))
        set_initial_focus(self, self.field)

    @property
    def folder(self) -> Path:
        """The folder of the inspection to unlock."""
        return self._folder

    def save_state(self) -> dict[str, Any]:
        """Return the folder, and what is typed."""
        return {"folder": str(self._folder)} | super().save_state()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Ask for the key of the inspection in the folder that `state` names, with what was typed."""
        if "folder" in state:
            self.ask(Path(state["folder"]))
        super().restore_state(state)

    def ask(self, folder: Path) -> None:
        """Ask for what opens the inspection in `folder`."""
        self._folder = folder
        self.set_busy()
        self._known = inspection_label(folder)
        self.title.setText(self._title())
        self.setAccessibleName(self.title.text())
        self.uncover()
        self._recovery.setChecked(False)
        self.field.clear()
        self.field.setFocus()

    def cover(self, reason: str, keys: KeyFile) -> None:
        """Hide an inspection that stays open until it is unlocked; the page offers no other way on.

        Args:
            reason: why the inspection is still open, in a sentence.
            keys: the slots of the inspection, so that unlocking needs no disk.
        """
        self._covering = True
        self._keys = keys
        self._back.hide()
        self.intro.setText(reason)

    def uncover(self) -> None:
        """Hide nothing any more; what is typed stays."""
        self._covering = False
        self._keys = None
        self._back.show()
        self.intro.setText(_practice_text(self._folder) or self._about())
        self.intro.show()

    def _title(self) -> str:
        if _practice_text(self._folder):
            return self.tr("Unlock the practice inspection")
        if self._known is None:
            return self.tr("Unlock the inspection")
        return self.tr("Unlock {area}").format(area=self._known.area)

    def _about(self) -> str:
        """Return days, role and progress on a line each, or why they are not known."""
        from ui.start.inspection_labels import days, details, not_known

        if self._known is None:
            return not_known(self._folder)
        return "\n".join(text for text in (days(self._known), details(self._known)) if text)

    def leave(self) -> None:
        """Go back, unless the page hides an open inspection."""
        if not self._covering:
            super().leave()

    def try_secrets(self, secrets: Secrets) -> None:
        """Derive the key from `secrets`, then emit `unlocked` or show why the inspection does not open."""
        folder, keys, prepare = self._folder, self._keys, self._prepare
        self.set_busy(self.tr("Unlocking…"))

        def work(_: Job) -> bytes:
            from app.message import Message
            from app.store import key_file
            from app.store.keyring import unlock
            from app.store.slots import raise_slot

            slots = keys or key_file.read(folder)
            key = unlock(slots.slots, slots.inspection, secrets, what=Message("this inspection"))
            if keys is None:
                raise_slot(folder, key, secrets)
                if prepare is not None:
                    prepare()
            return key

        job = self._tasks.run(work)
        recovered = secrets.passphrase is None
        job.done.connect(lambda key: self._opened(folder, key, recovered=recovered))
        job.failed.connect(self.refused)

    def refused(self, trouble: AbovelineError) -> None:
        """Show why the inspection does not open, and select what was typed."""
        self.refuse(trouble, self.field)

    def _unlock(self) -> None:
        from app.store.keyring import Secrets

        text = self.field.text()
        if not text.strip():
            recovery, passphrase = self.tr("Enter the recovery key."), self.tr("Enter the passphrase.")
            self.refuse_text(recovery if self._recovery.isChecked() else passphrase, self.field)
            return
        self.try_secrets(Secrets(recovery=text) if self._recovery.isChecked() else Secrets(passphrase=text))

    def _opened(self, folder: Path, key: bytes, *, recovered: bool) -> None:
        self.set_busy()
        # The passphrase must not stay in the field of a page that is only hidden.
        self.field.clear()
        self.unlocked.emit(folder, key, recovered)

    def _kind_changed(self, checked: bool) -> None:  # noqa: FBT001 - Qt calls it so
        shown = QLineEdit.EchoMode.Normal if checked else QLineEdit.EchoMode.Password
        self.field.setEchoMode(shown)
        label = self.tr("Recovery key") if checked else self.tr("Passphrase")
        self.field.clear()
        self.field.setFocus()
        self.name_field(self.field, label)


def _practice_text(folder: Path) -> str:
    """Return a sentence with the passphrase of the practice inspection; empty for any other folder."""
    if folder.name != "practice":
        return ""
    from app.folders import practice_folder

    if folder != practice_folder():
        return ""
    from app.commands.practising import PASSPHRASE

    text = QCoreApplication.translate("UnlockPage", "Nothing in it is real. Its passphrase is: {passphrase}")
    return text.format(passphrase=PASSPHRASE)
