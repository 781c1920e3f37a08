"""The recovery key, shown once: it opens everything of the inspection when a passphrase is forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.style import GRID, heading_font
from ui.widgets.form_page import FormPage
from ui.widgets.initial_focus import set_initial_focus


class RecoveryPage(FormPage):
    """Emits `noted` with the folder and its key once the person says the recovery key is written down."""

    noted = Signal(Path, bytes)

    def __init__(self) -> None:
        super().__init__("recoveryPage", "")
        self._made: tuple[Path, bytes] = (Path(), b"")
        self.title.setText(self.tr("Write the recovery key down"))
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
        self._done = QCheckBox(self.tr("It is written down"))
        self._done.setObjectName("writtenDown")
        self._done.setAccessibleName(self.tr("It is written down"))
        self.form.addRow(self._done)
        go = self.add_button("openMade", self.tr("Open the inspection"), self._go, main=True)
        go.setEnabled(False)
        self._done.toggled.connect(go.setEnabled)
        set_initial_focus(self, self._done)

    def show_key(self, folder: Path, key: bytes, recovery_key: str) -> None:
        """Show the recovery key of the inspection just made, in two lines of four groups."""
        self._made = (folder, key)
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
        self.noted.emit(*self._made)
