"""Find out whether a field loses the focus only for a moment, such as while a menu is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent


def is_to_menu(event: QFocusEvent) -> bool:
    """Return whether the focus goes to a menu: its own, one that is clicked, or one that is opened by key."""
    return event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


def is_for_moment(event: QFocusEvent) -> bool:
    """Return whether the focus goes to a menu or another window, after which the field has it again."""
    return is_to_menu(event) or event.reason() == Qt.FocusReason.ActiveWindowFocusReason
