"""Keep the wheel and drags from changing the value of a control: the page or the window gets them instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QTabBar, QWidget

_HOLDING = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)
# Before one of these comes to a control, `begin` is called. QDropEvent is the base class of a drag's other events.
GUARDED = (QWheelEvent, QDropEvent)


class PointerGuard(QObject):
    """Keeps events from the controls that hold a value, from `begin` until the application is idle again.

    Qt changes the value of a control under the pointer when the wheel turns, whether or not the control has the focus.
    A person who scrolls the page would record another value without noticing.

    The controls are watched only while an event is on its way to one.

    Args:
        owner: the object with which the guard ends.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(0)
        self._end.timeout.connect(self._stop)

    def begin(self) -> None:
        """Guard the controls."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
            self._end.start()

    def _stop(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore the event for a control that holds a value, so that Qt passes it to the page around the control."""
        if not isinstance(event, GUARDED) or not (_holds_value(watched) or _belongs_to_window(watched, event)):
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
