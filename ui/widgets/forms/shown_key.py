"""A recovery key as a person copies it by hand: in two lines of four groups, with a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.style import GRID, heading_font


class ShownKey(QWidget):
    """Shows a recovery key. The label and the button are named after `name`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._key = QLabel()
        self._key.setObjectName(name)
        plain = heading_font(self.font())
        # It is copied by hand: a zero with a stroke is no O.
        plain.setFeature(QFont.Tag("zero"), 1)
        self._key.setFont(plain)
        self._key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        # The texts belong to the page on which the key was first shown.
        copy = QPushButton(QCoreApplication.translate("RecoveryPage", "Copy"))
        copy.setObjectName(f"copy{name[0].upper()}{name[1:]}")
        copy.setAccessibleName(QCoreApplication.translate("RecoveryPage", "Copy the recovery key"))
        copy.clicked.connect(self._copy)
        column.addWidget(self._key)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def show_key(self, recovery_key: str) -> None:
        """Show a recovery key."""
        groups = recovery_key.split("-")
        half = len(groups) // 2
        self._key.setText("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]))
        name = QCoreApplication.translate("RecoveryPage", "Recovery key: {key}")
        self._key.setAccessibleName(name.format(key=" ".join(groups)))

    def clear(self) -> None:
        """Show no key."""
        self._key.clear()
        self._key.setAccessibleName("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key.text().replace("\n", ""))
