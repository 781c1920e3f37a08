"""Notice that a person leaves the laptop: the session is locked or ends, or the lid is closed."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_POWER, _SESSION = 0x0218, 0x02B1  # WM_POWERBROADCAST, WM_WTSSESSION_CHANGE
_SUSPENDS = frozenset({4})  # PBT_APMSUSPEND
# WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK
_LEAVES = frozenset({2, 4, 6, 7})


class SystemEvents(QObject):
    """Emits `leaving` while the system waits for the answer, so that what follows is done before it goes on.

    A program on Linux learns of a lid from a bus alone; without one the inactivity watch notices that the laptop slept.
    """

    leaving = Signal()

    def __init__(self, parent: QObject) -> None:
        """Listen for the end of the session. `watch` listens for the rest."""
        super().__init__(parent)
        self._listener: SystemMessages | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.session_ends)

    def watch(self) -> None:
        """Listen for what Windows tells its windows, from the first inspection that is opened on."""
        if self._listener is None and sys.platform == "win32":
            self._listener = SystemMessages()
            self._listener.leaving.connect(self.leaving)
            self._listener.register()

    def session_ends(self, _manager: object = None) -> None:
        """Emit that the person leaves, as the system is about to end their session."""
        self.leaving.emit()


class SystemMessages(QWidget):
    """A window that is never shown. Windows tells it of the session and of power.

    It is apart from the program's window, whose every message would otherwise go through Python.
    """

    leaving = Signal()

    def register(self) -> None:
        """Ask Windows for the events of the session too. Every window gets those of power."""
        if sys.platform == "win32":
            import ctypes

            this_session = 0
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(self.winId()), this_session)

    def nativeEvent(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Look at a message of Windows, and leave it to Qt."""
        if QByteArray(kind) == b"windows_generic_MSG" and is_leaving(*_read(int(message))):
            self.leaving.emit()
        return super().nativeEvent(kind, message)


def is_leaving(number: int, parameter: int) -> bool:
    """Return whether a message of Windows says that the person leaves."""
    return (number == _POWER and parameter in _SUSPENDS) or (number == _SESSION and parameter in _LEAVES)


def _read(address: int) -> tuple[int, int]:
    """Return the number and the first parameter of the message at an address."""
    import ctypes

    class Message(ctypes.Structure):
        _fields_ = [("window", ctypes.c_void_p), ("number", ctypes.c_uint), ("parameter", ctypes.c_size_t)]

    found: Any = Message.from_address(address)
    return int(found.number), int(found.parameter)
