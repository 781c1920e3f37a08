"""A person at a window: goes to controls by keys, fills them in, clicks, and answers the dialogs that open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView, QWidget

from maintenance.keyboard.hands import Hands
from maintenance.keyboard.whole_case import unlock
from maintenance.screenshots.hand import NotSeenError, settle, until, until_seen
from ui.shell.main_window import MainWindow

T = TypeVar("T", bound=QWidget)
_MOST_PRESSES = 200
_LOOK_MS = 50
_PATIENCE_SECONDS = 30


class Person:
    """Works at the window of one laptop.

    Args:
        window: The window.
        hands: The way to press keys and to click.
        pictures: The folder for pictures of the display; None for none.
        name: What the names of the pictures begin with.
    """

    def __init__(self, window: MainWindow, hands: Hands, pictures: Path | None = None, name: str = "") -> None:
        self.window = window
        self.hands = hands
        self._pictures = pictures
        self._name = name
        self._taken = 0

    def open_inspection(self) -> None:
        """Open the inspection on the start page, and go to the list of cases."""
        self.see("recentInspections")
        self.hands.press("Return")
        self.see("passphrase")
        unlock(self.window, self.hands)

    def picture(self, what: str) -> None:
        """Take a picture of the display, if pictures are wanted."""
        if self._pictures is None:
            return
        settle()
        self._taken += 1
        self._pictures.mkdir(parents=True, exist_ok=True)
        path = self._pictures / f"{self._name}-{self._taken:02}-{what}.png"
        self.window.screen().grabWindow(0).save(str(path))

    def see(self, page: str) -> None:
        """Wait until a page or control is in view."""
        until_seen(self.window, page)

    def found(self, kind: type[T], name: str) -> T:
        """Return the control in view with this name.

        Raises:
            NotSeenError: There is none.
        """
        for each in self.window.findChildren(kind, name):
            if each.isVisible():
                return each
        raise NotSeenError(f"{name} is not in view.")

    def go_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab, or another key, until the control with this name has the focus.

        Raises:
            NotSeenError: The key does not lead there.
        """
        for _ in range(_MOST_PRESSES):
            if self.focused().objectName() == name:
                return
            self.hands.press(key)
        raise NotSeenError(f"{key} never led to {name}.")

    def focused(self) -> QWidget:
        """Return the control with the focus.

        Raises:
            NotSeenError: None has it.
        """
        focused: QWidget | None = QApplication.focusWidget()
        if focused is None:
            raise NotSeenError("No control has the focus.")
        return focused

    def fill_in(self, **texts: str) -> None:
        """Go to the fields of these names by Tab, and type over what is in them."""
        for name, text in texts.items():
            self.go_to(name)
            self.hands.press("Ctrl+A")
            self.hands.write(text)

    def push(self, name: str) -> None:
        """Go to a button by Tab, and press it with the space bar."""
        self.go_to(name)
        self.hands.press("Space")

    def click_row(self, table: QTableView, row: int, column: int = 0) -> None:
        """Click a cell of a table, which is scrolled to it first."""
        index = table.model().index(row, column)
        table.scrollTo(index)
        settle()
        self.hands.click(table.viewport(), table.visualRect(index).center())

    def click(self, name: str, at: QPoint | None = None) -> None:
        """Click the control with this name."""
        self.hands.click(self.found(QWidget, name), at)

    def choose(self, path: Path, opens: Callable[[], None], what: str = "") -> None:
        """Type a path into the dialog for files that an action opens, and press Enter.

        Args:
            path: The file or folder.
            opens: The action.
            what: The name of a picture of the dialog; empty for none.
        """
        typed: list[Exception | None] = []
        began = monotonic()

        def look() -> None:
            # The dialog has an event loop of its own, and the action returns only once it is closed.
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog) or not dialog.isVisible():
                if monotonic() - began < _PATIENCE_SECONDS:
                    QTimer.singleShot(_LOOK_MS, self.window, look)
                return
            try:
                self.hands.turn_to(dialog)
                self.hands.write(str(path))
                if what:
                    self.picture(what)
                self.hands.press("Return")
                typed.append(None)
            except Exception as trouble:  # noqa: BLE001 - raised again, once the dialog's own loop has ended
                typed.append(trouble)
            if dialog.isVisible():
                typed.append(NotSeenError(f"The dialog does not take {path}."))
                dialog.reject()

        QTimer.singleShot(_LOOK_MS, self.window, look)
        opens()
        until(lambda: bool(typed), "the dialog for files")
        for trouble in typed:
            if trouble is not None:
                raise trouble
        self.hands.turn_to(self.window)

    def rows(self, name: str) -> Sequence[Sequence[str]]:
        """Return the texts of the table in view with this name."""
        model = self.found(QTableView, name).model()
        across = range(model.columnCount())
        return [[str(model.index(row, column).data()) for column in across] for row in range(model.rowCount())]
