"""Check a new passphrase that is typed twice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit


def disagreement(first: QLineEdit, second: QLineEdit) -> tuple[str, QLineEdit] | None:
    """Return the error in a passphrase that is typed twice, and the field to correct; None if both are the same."""
    if not first.text().strip():
        text = QCoreApplication.translate("passphrases", "Choose a passphrase of several words.")
        return text, first
    if first.text() != second.text():
        text = QCoreApplication.translate("passphrases", "The two passphrases differ. Type the second one again.")
        return text, second
    return None
