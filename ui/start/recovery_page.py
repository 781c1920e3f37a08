"""The page that shows the recovery key once: it opens everything of an inspection when a passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.shown_key import ShownKey
from ui.widgets.input.initial_focus import set_initial_focus


class RecoveryPage(FormPage):
    """Shows a recovery key. `noted` carries folder and key once the person has ticked that it is written down."""

    noted = Signal(Path, bytes)

    def __init__(self) -> None:
        """Make the page without a key."""
        super().__init__("recoveryPage", "")
        self._made: tuple[Path, bytes] = (Path(), b"")
        self._recovery_key = ""
        self.title.setText(self.tr("Write down the recovery key"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "It opens this inspection, and every laptop and file of it, when a passphrase is forgotten. It is "
                "shown once and kept nowhere. Keep it on paper, apart from the laptop."
            )
        )
        self.intro.show()
        self._key = ShownKey("recoveryKey")
        self.form.addRow(self._key)
        self._done = QCheckBox(self.tr("I have written it down"))
        self._done.setObjectName("writtenDown")
        self._done.setAccessibleName(self.tr("I have written it down"))
        self.add_input("writtenDown", self._done)
        self.form.addRow(self._done)
        go = self.add_button("openMade", self.tr("Open the inspection"), self._go, main=True)
        go.setEnabled(False)
        self._done.toggled.connect(go.setEnabled)
        set_initial_focus(self, self._done)

    def save_state(self) -> dict[str, Any]:
        """Return the inspection's folder, its keys in text, and whether the box is ticked."""
        folder, key = self._made
        made = {"folder": str(folder), "key": key.hex(), "recoveryKey": self._recovery_key}
        return made | super().save_state()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the recovery key that `state` names."""
        if "recoveryKey" in state:
            self.show_key(Path(state["folder"]), bytes.fromhex(state["key"]), state["recoveryKey"])
        super().restore_state(state)

    def show_key(self, folder: Path, key: bytes, recovery_key: str) -> None:
        """Show the recovery key of the inspection just made, in two lines of four groups."""
        self._made = (folder, key)
        self._recovery_key = recovery_key
        self._key.show_key(recovery_key)
        self._done.setChecked(False)

    def _go(self) -> None:
        self._key.clear()
        self._recovery_key = ""
        made, self._made = self._made, (Path(), b"")
        self.noted.emit(*made)
