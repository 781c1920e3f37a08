"""Watch the windows of the application, and guard its controls against what a person did not mean."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ui.widgets.input.pointer_guard import GUARDED, PointerGuard

if TYPE_CHECKING:
    from ui.widgets.input.repeated_keys import RepeatedKeys


class InputGuard(QObject):
    """Keeps the wheel and drags from the controls, and marks the repetitions of a key that is held down.

    A filter on every event of every control would cost each key and each start some microseconds an event. The system's
    windows get such events first, so only they are watched.

    Args:
        owner: the object with which the guard ends.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._pointer = PointerGuard(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # A window that opens later comes with a focus, or is the child of one that has it.
            application.focusWindowChanged.connect(self._watch)
        self._watch()

    @cached_property
    def _keys(self) -> RepeatedKeys:
        # Imported here because the first page is shown sooner without it.
        from ui.widgets.input.repeated_keys import RepeatedKeys

        return RepeatedKeys()

    def _watch(self) -> None:
        for window in QGuiApplication.allWindows():
            # A second installation moves the filter of a watched window, and adds none.
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Guard the controls until the event has been delivered, and mark a repetition."""
        if isinstance(event, GUARDED):
            self._pointer.begin()
        elif isinstance(event, QKeyEvent):
            return self._keys.handle(watched, event)
        return super().eventFilter(watched, event)
