"""Change the passphrase of this laptop, given the old passphrase or the recovery key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from app.commands.inspecting import change_passphrase
from app.commands.passphrases import WeakPassphraseError, known_words
from app.errors import AbovelineError
from app.session.session import Session
from app.store.keyring import Secrets
from app.store.opening import unlock_store
from ui.context import Context
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.controls import ChoiceBox
from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.new_passphrase import NewPassphrase
from ui.widgets.input.initial_focus import set_initial_focus

PASSPHRASE, RECOVERY = "passphrase", "recovery"


class PassphrasePage(FormPage):
    """The page that changes the passphrase. `changed` carries a sentence once it is changed."""

    changed = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__("passphrasePage", "")
        self._context = context
        self._tasks = tasks
        self.title.setText(self.tr("Change the passphrase of this laptop"))
        self.setAccessibleName(self.title.text())
        self.kind = ChoiceBox()
        self.kind.addItem(self.tr("The current passphrase"), PASSPHRASE)
        self.kind.addItem(self.tr("The recovery key"), RECOVERY)
        self.add_field("provenBy", self.tr("You know"), self.kind)
        self.old = self.add_secret("oldPassphrase", "")
        self.kind.currentIndexChanged.connect(lambda _: self._name_secret())
        self._name_secret()
        self.chosen = NewPassphrase(
            self,
            "newPassphrase",
            self.tr("New passphrase"),
            repeat=self.tr("Repeat the new passphrase"),
            about=lambda: known_words(context.session),
        )
        self.add_button("changePassphrase", self.tr("Change passphrase"), self._change, main=True)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.old)

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Ask for the old and the new passphrase, with what was typed."""
        self.ask()
        super().restore_state(state)

    def ask(self) -> None:
        """Show the form with empty fields."""
        self.set_busy()
        self.old.clear()
        self.chosen.clear()
        self.old.setFocus()

    def _name_secret(self) -> None:
        by_passphrase = self.kind.currentData() == PASSPHRASE
        self.name_field(self.old, self.tr("Current passphrase") if by_passphrase else self.tr("Recovery key"))

    def _change(self) -> None:
        wrong = self.chosen.error()
        if not self.old.text().strip():
            passphrase, recovery = self.tr("Enter the current passphrase."), self.tr("Enter the recovery key.")
            wrong = (passphrase if self.kind.currentData() == PASSPHRASE else recovery), self.old
        if wrong is not None:
            self.refuse_text(*wrong)
            return
        store = self._context.session.store
        folder, old, new = store.folder, self.old.text(), self.chosen.text
        known = Secrets(passphrase=old) if self.kind.currentData() == PASSPHRASE else Secrets(recovery=old)

        def work(session: Session, _: Job) -> None:
            unlock_store(folder, known)
            change_passphrase(session, new)

        self.set_busy(self.tr("Changing the passphrase…"))
        job = self._tasks.run(on_own_session(folder, store.key, work))
        job.done.connect(self._done)
        job.failed.connect(self._refused)

    def _done(self, _: object) -> None:
        self.ask()
        self.changed.emit(self.tr("The passphrase of this laptop has been changed."))

    def _refused(self, trouble: AbovelineError) -> None:
        self.refuse(trouble, self.chosen.field if isinstance(trouble, WeakPassphraseError) else self.old)
