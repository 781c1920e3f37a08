"""A window that is unlocked with a typed passphrase, shows and takes notes, and is locked: `python -m` this.

Standard input gives the folder, the passphrase, a note to type and the seconds to wait, each with its characters moved
by one, so that this program holds none of the texts that are searched for. It prints a line once the window is open and
once it is locked, and ends when standard input does.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.application import run
from ui.shell.main_window import MainWindow

LIVE = ("Session", "Store", "InspectionView", "AssessPage", "Case", "Judgement", "Row", "Draft", "Secrets")
READABLE = "--readable"
_PR_SET_DUMPABLE = 4
_QUESTION = ("asset", "1.1.02")


def hidden(text: str) -> str:
    """Return a text with its characters moved by one."""
    return "".join(chr(ord(character) + 1) for character in text)


def type_hidden(widget: QWidget, text: str) -> None:
    """Type a hidden text, one character at a time."""
    for character in text:
        QTest.keyClicks(widget, chr(ord(character) - 1))


class Walk:
    """The steps of one person at the window. Between two of them the event loop runs as it does for a person."""

    def __init__(self, passphrase: str, note: str, wait: float) -> None:
        self._passphrase, self._note, self._wait = passphrase, note, wait

    @property
    def window(self) -> MainWindow:
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))

    def begin(self) -> None:
        self._steps = self._walk()
        QTimer.singleShot(0, self._step)

    def _step(self) -> None:
        pause = next(self._steps, None)
        if pause is not None:
            QTimer.singleShot(round(pause * 1000), self._step)

    def _walk(self) -> Iterator[float]:
        """Take a step, and yield the seconds until the next."""
        type_hidden(self.window.unlock.field, self._passphrase)
        QTest.keyClick(self.window.unlock.field, Qt.Key.Key_Return)
        while self.window.view is None:
            yield 0.05
        self._open()
        yield 0.5
        assert self.window.view is not None
        self.window.view.assess.case_actions.history.trigger()
        yield 0.5
        self._search()
        yield 0.3
        self.window.view.open_case("BRO-002")
        yield 0.3
        if READABLE in sys.argv:
            # So that the user who runs the test may read it without being the administrator.
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)
        print("open", flush=True)
        sys.stdin.readline()
        lock = self.window.findChild(QAction, "lockAction")
        assert isinstance(lock, QAction)
        lock.trigger()
        del lock
        yield self._wait
        if self._is_open():
            raise RuntimeError("the window did not lock")
        names = [type(each).__name__ for each in gc.get_objects()]
        print("locked", *(f"{name}={names.count(name)}" for name in LIVE), flush=True)
        sys.stdin.readline()
        self.window.close()

    def _is_open(self) -> bool:
        return self.window.view is not None

    def _open(self) -> None:
        view = self.window.view
        assert view is not None
        view.open_case("BRO-001")
        view.assess.go_to(*_QUESTION)
        self.window.activateWindow()
        QTest.keyClick(view.assess.questions.list, Qt.Key.Key_Return)
        note = view.assess.findChild(QPlainTextEdit, "note")
        assert isinstance(note, QPlainTextEdit)
        note.moveCursor(note.textCursor().MoveOperation.End)
        type_hidden(note, self._note)

    def _search(self) -> None:
        assert self.window.view is not None
        self.window.view.show_cases()
        search = self.window.view.cases.findChild(QLineEdit)
        assert isinstance(search, QLineEdit)
        type_hidden(search, self._note[:8])


def main() -> int:
    """Walk through the window as standard input says."""
    folder, passphrase, note, wait = (sys.stdin.readline().rstrip("\n") for _ in range(4))
    walk = Walk(passphrase, note, float(wait))
    return run(Path("".join(chr(ord(character) - 1) for character in folder)), None, on_first_paint=walk.begin)


if __name__ == "__main__":
    sys.exit(main())
