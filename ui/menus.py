"""The window's menus: everything it does can be reached from here, and with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu. What is done `inside` needs an open inspection."""

    name: str
    text: str
    do: Callable[[], object]
    keys: str = ""
    inside: bool = True


SEPARATOR = None


class Menus:
    """The menu bar: what stands in it always, and what an open inspection adds."""

    def __init__(self, window: QMainWindow, inspection: Sequence[Entry | None], view: Sequence[Entry]) -> None:
        self._window = window
        self._inside: list[QAction] = []
        self._added: list[QAction] = []
        bar = window.menuBar()
        # In the window on every system, since the state of saving stands in it.
        bar.setNativeMenuBar(False)
        self._fill(bar.addMenu(QCoreApplication.translate("menus", "&Inspection")), inspection)
        self._case = bar.addMenu(QCoreApplication.translate("menus", "&Case"))
        self._view = bar.addMenu(QCoreApplication.translate("menus", "&View"))
        self._fill(self._view, view)
        self.show_state(inside=False, in_case=False)

    def show_state(self, *, inside: bool, in_case: bool) -> None:
        """Offer what can be done now: with an inspection open, and with a case of it in view."""
        for action in self._inside:
            action.setEnabled(inside)
        for menu in (self._case, self._view):
            menu.menuAction().setVisible(inside)
        for action in self._case.actions():
            action.setEnabled(in_case)

    def add(self, case: Sequence[QAction], view: Sequence[QAction]) -> None:
        """Show the actions that the pages of an inspection bring; they keep their shortcuts and owners."""
        self._case.addActions(case)
        self._view.addActions(view)
        self._added = [*view]

    def remove_added(self) -> None:
        """Take out what `add` put in, before its pages go."""
        self._case.clear()
        for action in self._added:
            self._view.removeAction(action)
        self._added = []

    def _fill(self, menu: QMenu, entries: Sequence[Entry | None]) -> None:
        for entry in entries:
            if entry is SEPARATOR:
                menu.addSeparator()
                continue
            action = QAction(entry.text, self._window)
            action.setObjectName(entry.name)
            if entry.keys:
                action.setShortcut(QKeySequence(entry.keys))
            action.triggered.connect(_without_argument(entry.do))
            menu.addAction(action)
            if entry.inside:
                self._inside.append(action)


def _without_argument(do: Callable[[], object]) -> Callable[[bool], object]:
    # Qt tells of the check mark, which no entry has.
    return lambda _: do()
