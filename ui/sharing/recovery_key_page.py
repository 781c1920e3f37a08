"""Make a new recovery key, show it once, and revoke the one before when the new one is written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.commands.recovery import PreparedKey, prepare_recovery_key, use_recovery_key
from app.errors import AbovelineError
from app.session.session import Session
from app.store.keyring import Secrets
from app.store.opening import unlock_store
from ui.context import Context
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.controls import ChoiceBox
from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.shown_key import ShownKey
from ui.widgets.input.initial_focus import set_initial_focus

PASSPHRASE, RECOVERY = "passphrase", "recovery"


class RecoveryKeyPage(FormPage):
    """The page that renews the recovery key. `changed` carries a sentence once the key before is revoked.

    The new key is not part of the saved state. A page that is made again asks again, and the key before is still valid.
    """

    changed = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__("recoveryKeyPage", "")
        self._context = context
        self._tasks = tasks
        self._prepared: PreparedKey | None = None
        self.title.setText(self.tr("Make a new recovery key"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "Do this if somebody may have seen the recovery key, or if it is lost. The new key opens this laptop, "
                "the backups that can be reached, and the files written from now on. The old key stops opening "
                "them. Files and backups that are elsewhere, and other laptops, still open with the old key."
            )
        )
        self.intro.show()
        self.kind = ChoiceBox()
        self.kind.addItem(self.tr("The passphrase of this laptop"), PASSPHRASE)
        self.kind.addItem(self.tr("The present recovery key"), RECOVERY)
        self.add_field("provenBy", self.tr("You know"), self.kind)
        self.old = self.add_secret("proof", "")
        self.kind.currentIndexChanged.connect(lambda _: self._name_secret())
        self._name_secret()
        self.shown_key = ShownKey("newRecoveryKey")
        self.form.addRow(self.shown_key)
        self._noted = QCheckBox(self.tr("I have written it down"))
        self._noted.setObjectName("newKeyWrittenDown")
        self._noted.setAccessibleName(self.tr("I have written it down"))
        self.form.addRow(self._noted)
        self._make = self.add_button("makeRecoveryKey", self.tr("Make a new key"), self._prepare, main=True)
        self._use = self.add_button("useNewKey", self.tr("Use the new key"), self._use_it)
        self._use.setProperty("role", "primary")
        self._noted.toggled.connect(self._use.setEnabled)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.old)
        self._show_step()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Ask for the passphrase or the recovery key, with what was typed."""
        self.ask()
        super().restore_state(state)

    def ask(self) -> None:
        """Show the form with empty fields and without a key."""
        self.set_busy()
        self._prepared = None
        self.old.clear()
        self.shown_key.clear()
        self._show_step()
        self.old.setFocus()

    def _show_step(self) -> None:
        made = self._prepared is not None
        rows: tuple[tuple[QWidget, bool], ...] = (
            (self.kind, not made),
            (self.old, not made),
            (self.shown_key, made),
            (self._noted, made),
        )
        for field, shown in rows:
            self.show_row(field, shown=shown)
        self._make.setVisible(not made)
        self._use.setVisible(made)
        self._noted.setChecked(False)
        self._use.setEnabled(False)

    def _name_secret(self) -> None:
        by_passphrase = self.kind.currentData() == PASSPHRASE
        self.name_field(self.old, self.tr("Passphrase") if by_passphrase else self.tr("Present recovery key"))

    def _prepare(self) -> None:
        if self._prepared is not None:
            return
        text = self.old.text()
        if not text.strip():
            passphrase, recovery = self.tr("Enter the passphrase."), self.tr("Enter the recovery key.")
            self.refuse_text(passphrase if self.kind.currentData() == PASSPHRASE else recovery, self.old)
            return
        store = self._context.session.store
        folder = store.folder
        known = Secrets(passphrase=text) if self.kind.currentData() == PASSPHRASE else Secrets(recovery=text)

        def work(session: Session, _: Job) -> PreparedKey:
            unlock_store(folder, known)
            return prepare_recovery_key(session)

        self.set_busy(self.tr("Checking…"))
        job = self._tasks.run(on_own_session(folder, store.key, work))
        job.done.connect(self._show_key)
        job.failed.connect(lambda trouble: self.refuse(trouble, self.old))

    def _show_key(self, prepared: PreparedKey) -> None:
        self.set_busy()
        self.old.clear()
        self._prepared = prepared
        self.shown_key.show_key(prepared.text)
        self._show_step()
        self._noted.setFocus()

    def _use_it(self) -> None:
        prepared = self._prepared
        if prepared is None or not self._noted.isChecked():
            return
        store = self._context.session.store
        self.set_busy(self.tr("Changing the recovery key…"))
        work = on_own_session(store.folder, store.key, lambda session, _: use_recovery_key(session, prepared))
        job = self._tasks.run(work)
        job.done.connect(self._done)
        job.failed.connect(self._refused)

    def _done(self, _: object) -> None:
        self.ask()
        self.changed.emit(self.tr("The recovery key has been changed. The old key opens this laptop no more."))

    def _refused(self, trouble: AbovelineError) -> None:
        self.refuse(trouble)
        self._use.setEnabled(self._noted.isChecked())
