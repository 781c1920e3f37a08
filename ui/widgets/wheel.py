"""Leave the mouse wheel to the page, so that scrolling never changes a value under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _WheelScrolls(QObject):
    """Keeps wheel events from one control. Qt then gives them to the widget around it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore a turn of the wheel."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def leave_wheel_to_page(control: QWidget) -> None:
    """Keep a control from changing its value, and from taking the focus, when the wheel turns over it."""
    if control.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_WheelScrolls(control))
