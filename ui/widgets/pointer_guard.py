"""Keep the wheel and drags from changing the value of a control: the page or the window gets them instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QTabBar, QWidget

_HOLDING = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)
# QDropEvent is the base class of the events of a drag that enters and moves.
_GUARDED = (QWheelEvent, QDropEvent)


class PointerGuard(QObject):
    """Watches the events of every control of the application.

    Qt changes the value of a control under the pointer when the wheel turns, whether or not the control has the focus.
    A person who scrolls the page would record another value without noticing.

    Args:
        owner: the object with which the guard ends.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore the event for a control that holds a value, so that Qt passes it to the page around the control."""
        # This runs for each event of the program, so most events are rejected by their class alone.
        if not isinstance(event, _GUARDED) or not (_holds_value(watched) or _belongs_to_window(watched, event)):
            return False
        event.ignore()
        return True


def _belongs_to_window(watched: QObject, event: QWheelEvent | QDropEvent) -> bool:
    """Return whether an event drags files over a part of a window. A note would insert their paths as text."""
    files = isinstance(event, QDropEvent) and event.mimeData().hasUrls()
    return files and isinstance(watched, QWidget) and not watched.isWindow()


def _holds_value(watched: QObject) -> bool:
    """Return whether an object is a control whose value the pointer could change, or the field inside one.

    A scroll bar is a slider too, but its value is only the place in the page. The open list of a combo box belongs to
    the combo box as well, but it is a window of its own and not a field, so the wheel still scrolls it.
    """
    if isinstance(watched, QScrollBar):
        return False
    return isinstance(watched, _HOLDING) or isinstance(watched.parent(), (QAbstractSpinBox, QComboBox))
