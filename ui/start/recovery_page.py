"""The page that shows the recovery key once: it opens everything of an inspection when a passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.style import GRID, heading_font
from ui.widgets.forms.form_page import FormPage
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
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._key = QLabel()
        self._key.setObjectName("recoveryKey")
        plain = heading_font(self.font())
        # It is copied by hand: a zero with a stroke is no O.
        plain.setFeature(QFont.Tag("zero"), 1)
        self._key.setFont(plain)
        self._key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        copy = QPushButton(self.tr("Copy"))
        copy.setObjectName("copyRecoveryKey")
        copy.setAccessibleName(self.tr("Copy the recovery key"))
        copy.clicked.connect(self._copy)
        column.addWidget(self._key)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addRow(both)
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
        groups = recovery_key.split("-")
        half = len(groups) // 2
        self._key.setText("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]))
        self._key.setAccessibleName(self.tr("Recovery key: {key}").format(key=" ".join(groups)))
        self._done.setChecked(False)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key.text().replace("\n", ""))

    def _go(self) -> None:
        self._key.clear()
        self._key.setAccessibleName("")
        self._recovery_key = ""
        made, self._made = self._made, (Path(), b"")
        self.noted.emit(*made)
