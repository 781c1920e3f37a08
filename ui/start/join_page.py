"""The page that joins an inspection: it makes this laptop's own copy from a file that the lead handed out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.errors import AbovelineError, KnownError
from app.folders import folder_name, inspections_folder
from ui.tasks import Job, Tasks
from ui.widgets.form_page import FormPage
from ui.widgets.initial_focus import set_initial_focus
from ui.widgets.passphrases import disagreement

HANDOUT, RECOVERY = "handout", "recovery"
_SAYS_HANDOUT = ("handout", "hand", "out")


class JoinPage(FormPage):
    """Asks for what opens a file, and where the copy goes. `joined` carries the folder of the copy and its key."""

    joined = Signal(Path, bytes)

    def __init__(self, tasks: Tasks) -> None:
        """Make the page; `tasks` is the worker."""
        super().__init__("joinPage", "")
        self._tasks = tasks
        self._file = Path()
        self.title.setText(self.tr("Join an inspection"))
        self.setAccessibleName(self.title.text())
        self.kind = QComboBox()
        self.kind.addItem(self.tr("The passphrase that the lead inspector told you"), HANDOUT)
        self.kind.addItem(self.tr("The inspection's recovery key"), RECOVERY)
        self.add_field("opensWith", self.tr("The file opens with"), self.kind)
        self.secret = self.add_secret("handoutSecret", self.tr("Passphrase or recovery key"))
        self.code = QLineEdit()
        self.add_field(
            "whose",
            self.tr("Assessor on this laptop"),
            self.code,
            self.tr("Enter the assessor's code, such as PA. Leave this empty to use the code in the file."),
        )
        self.folder = QLineEdit()
        self.add_field("joinFolder", self.tr("Folder on this laptop"), self.folder)
        self.passphrase = self.add_secret(
            "laptopPassphrase",
            self.tr("New passphrase for this laptop"),
            self.tr("It opens the inspection on this laptop from now on."),
        )
        self.again = self.add_secret("laptopPassphraseAgain", self.tr("Repeat the passphrase"))
        self.add_button("join", self.tr("Join"), self._join, main=True)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.secret)

    def save_state(self) -> dict[str, Any]:
        """Return the file, and what is typed and chosen."""
        return {"file": str(self._file)} | super().save_state()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Ask about the file that `state` names, with what was typed and chosen."""
        if "file" in state:
            self.ask(Path(state["file"]))
        super().restore_state(state)

    def ask(self, file: Path) -> None:
        """Ask for what it takes to join from `file`."""
        self._file = file
        self.set_busy()
        self.intro.setText(str(file))
        self.intro.show()
        for field in (self.secret, self.code, self.passphrase, self.again):
            field.clear()
        self.folder.setText(str(_free(inspections_folder() / folder_for(file))))
        self.secret.setFocus()

    def _join(self) -> None:
        wrong = disagreement(self.passphrase, self.again)
        if not self.secret.text().strip():
            wrong = self.tr("Enter the passphrase or recovery key that opens the file."), self.secret
        elif not self.folder.text().strip():
            wrong = self.tr("Enter the folder for the inspection on this laptop."), self.folder
        if wrong is not None:
            self.refuse_text(*wrong)
            return
        from app.store.keyring import Secrets

        secret, file = self.secret.text(), self._file
        secrets = Secrets(handout=secret) if self.kind.currentData() == HANDOUT else Secrets(recovery=secret)
        folder = Path(self.folder.text().strip()).expanduser()
        code, passphrase = self.code.text().strip() or None, self.passphrase.text()

        def work(_: Job) -> tuple[Path, bytes]:
            from app.commands.sharing import join_inspection

            session = join_inspection(file, folder, secrets=secrets, passphrase=passphrase, assessor=code)
            try:
                return folder, session.store.key
            finally:
                session.close()

        self.set_busy(self.tr("Joining…"))
        job = self._tasks.run(work)
        job.done.connect(self._joined)
        job.failed.connect(self._refused)

    def _joined(self, result: tuple[Path, bytes]) -> None:
        self.set_busy()
        for field in (self.secret, self.passphrase, self.again):
            field.clear()
        self.joined.emit(*result)

    def _refused(self, trouble: AbovelineError) -> None:
        self.refuse(trouble, self.secret if isinstance(trouble, KnownError) else None)


def folder_for(file: Path) -> str:
    """Return a folder's name for what is joined from `file`, without the word that says it was handed out."""
    words = folder_name(file.stem).split("-")
    return "-".join(word for word in words if word not in _SAYS_HANDOUT) or "inspection"


def _free(folder: Path) -> Path:
    """Return `folder`, with a number where that name is in use."""
    found, number = folder, 2
    while found.exists():
        found, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return found
