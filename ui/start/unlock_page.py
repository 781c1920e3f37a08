"""The passphrase of one inspection: worked out beside the window, which never stands still for it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.errors import AbovelineError
from ui.tasks import Job, Tasks
from ui.widgets.form_page import FormPage
from ui.widgets.initial_focus import set_initial_focus

if TYPE_CHECKING:
    from app.store.key_file import KeyFile
    from app.store.keyring import Secrets


class UnlockPage(FormPage):
    """Emits `unlocked` with the folder, the inspection's key, and whether it took the recovery key."""

    unlocked = Signal(Path, bytes, bool)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("unlockPage", "")
        self._tasks = tasks
        self._folder = Path()
        self._keys: KeyFile | None = None
        self.title.setText(self.tr("Unlock"))
        self.field = self.add_secret("passphrase", self.tr("Passphrase"))
        self._recovery = QCheckBox(self.tr("Use the recovery key in its place"))
        self._recovery.setObjectName("useRecoveryKey")
        self._recovery.setAccessibleName(self.tr("Use the recovery key in its place"))
        self._recovery.toggled.connect(self._kind_changed)
        self.form.addRow("", self._recovery)
        self.add_button("unlock", self.tr("Unlock"), self._unlock, main=True)
        self._back = self.add_way_back(self.tr("Other inspections"))
        set_initial_focus(self, self.field)

    @property
    def folder(self) -> Path:
        return self._folder

    def ask(self, folder: Path, *, cover: str = "", keys: KeyFile | None = None) -> None:
        """Ask for what opens the inspection in `folder`. Where this page covers one that is still open, `cover` says
        why, and `keys` are its slots, which need no disk."""
        self._folder = folder
        self._keys = keys
        self._back.setVisible(not cover)
        self.set_busy()
        self.title.setText(self.tr("Unlock {name}").format(name=folder.name))
        self.setAccessibleName(self.title.text())
        self.intro.setText(cover or _practice_text(folder) or str(folder))
        self.intro.show()
        self._recovery.setChecked(False)
        self.field.clear()
        self.field.setFocus()

    def uncover(self) -> None:
        """What this page covered is put away now; what is typed in it stays."""
        self._keys = None
        self._back.show()
        self.intro.setText(_practice_text(self._folder) or str(self._folder))

    def try_secrets(self, secrets: Secrets) -> None:
        """Work the key out of `secrets`, and say so or why not."""
        folder, keys = self._folder, self._keys
        self.set_busy(self.tr("Unlocking…"))

        def work(_: Job) -> bytes:
            from app.message import verbatim
            from app.store import opening
            from app.store.keyring import unlock

            if keys is not None:
                return unlock(keys.slots, keys.inspection, secrets, what=verbatim(str(folder)))
            key = opening.unlock_store(folder, secrets)
            # What opening needs next is loaded here, while the window is free.
            import_module("app.commands.opening")
            import_module("ui.shell.inspection_view")

            return key

        job = self._tasks.run(work)
        recovered = secrets.passphrase is None
        job.done.connect(lambda key: self._opened(folder, key, recovered=recovered))
        job.failed.connect(self.refused)

    def refused(self, trouble: AbovelineError) -> None:
        """Say why it does not open, with what was typed selected."""
        self.refuse(trouble, self.field)

    def _unlock(self) -> None:
        from app.store.keyring import Secrets

        text = self.field.text()
        if not text.strip():
            what = self.tr("recovery key") if self._recovery.isChecked() else self.tr("passphrase")
            self.refuse_text(self.tr("Type the {what} first.").format(what=what), self.field)
            return
        self.try_secrets(Secrets(recovery=text) if self._recovery.isChecked() else Secrets(passphrase=text))

    def _opened(self, folder: Path, key: bytes, *, recovered: bool) -> None:
        self.set_busy()
        # The field does not keep what opens the inspection.
        self.field.clear()
        self.unlocked.emit(folder, key, recovered)

    def _kind_changed(self, checked: bool) -> None:  # noqa: FBT001 - Qt calls it so
        shown = QLineEdit.EchoMode.Normal if checked else QLineEdit.EchoMode.Password
        self.field.setEchoMode(shown)
        label = self.tr("Recovery key") if checked else self.tr("Passphrase")
        self.field.setAccessibleName(label)
        self.field.clear()
        self.field.setFocus()
        title = self.form.labelForField(self.field)
        if title is not None:
            title.setProperty("text", label)


def _practice_text(folder: Path) -> str:
    """The passphrase of the practice inspection, which guards nothing; empty for any other."""
    if folder.name != "practice":
        return ""
    from app.folders import practice_folder

    if folder != practice_folder():
        return ""
    from app.commands.practising import PASSPHRASE

    text = QCoreApplication.translate("UnlockPage", "Nothing in it is real. Its passphrase is: {passphrase}")
    return text.format(passphrase=PASSPHRASE)
