"""A new passphrase, typed twice: what the pages that ask for one have in common."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit


def disagreement(first: QLineEdit, second: QLineEdit) -> tuple[str, QLineEdit] | None:
    """What is wrong with a passphrase typed twice and where, or None."""
    if not first.text().strip():
        text = QCoreApplication.translate("passphrases", "Choose a passphrase of several words.")
        return text, first
    if first.text() != second.text():
        text = QCoreApplication.translate("passphrases", "The two passphrases differ. Type the second one again.")
        return text, second
    return None
