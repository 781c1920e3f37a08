"""Find out whether a field loses the focus only for a moment, such as while a menu is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget


def is_to_menu(event: QFocusEvent) -> bool:
    """Return whether the focus goes to a menu: its own, one that is clicked, or one that is opened by key."""
    return event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


def is_for_moment(event: QFocusEvent) -> bool:
    """Return whether the focus goes to a menu or another window, after which the field has it again."""
    return is_to_menu(event) or event.reason() == Qt.FocusReason.ActiveWindowFocusReason


def call_when_left(
    field: QWidget,
    event: QFocusEvent,
    left: Callable[[], object],
    *,
    is_kept: Callable[[QFocusEvent], bool] = is_to_menu,
) -> None:
    """Call a function once a field that loses the focus is left.

    A click elsewhere that dismisses the menu bar leaves the field without another event for it.

    Args:
        field: The field.
        event: The event of the focus that it loses.
        left: The function.
        is_kept: Whether the focus goes away only for a moment.
    """
    if not is_kept(event):
        left()
    elif event.reason() == Qt.FocusReason.MenuBarFocusReason:
        _MenuBarVisit(field, left)


class _MenuBarVisit(QObject):
    """Waits until the menu bar gives the focus back to a field or to another control of its window."""

    def __init__(self, field: QWidget, left: Callable[[], object]) -> None:
        super().__init__(field)
        self._field = field
        self._left = left
        QApplication.instance().focusChanged.connect(self._note)  # type: ignore[union-attr]  # there is one

    def _note(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A dialog that the menu opens gives the focus back too.
        if now is None or isinstance(now, QMenu | QMenuBar) or now.window() is not self._field.window():
            return
        QApplication.instance().focusChanged.disconnect(self._note)  # type: ignore[union-attr]  # there is one
        self.deleteLater()
        if now is not self._field:
            self._left()
