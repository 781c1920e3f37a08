"""A page with a list whose selected line is about a case, which Enter opens, and with commands about that line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.errors import AbovelineError
from app.session.changes import Changes
from ui.widgets.following_page import FollowingPage
from ui.widgets.notice import Notice


class CaseListPage(FollowingPage):
    """The base of the pages of progress, queries and challenges.

    `case_asked` carries a case and a question at which to open it, empty for the case itself. A page sets `list` and
    `notice`, and implements `_place`.
    """

    case_asked = Signal(str, str)
    list: QTableView
    notice: Notice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the case of the selected line on Enter in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._open_case()
        else:
            super().keyPressEvent(event)

    def _place(self) -> tuple[str, str] | None:
        """Return the case and the question of the selected line; None if no line is selected."""
        raise NotImplementedError

    def _open_case(self) -> None:
        place = self._place()
        if place is not None:
            self.case_asked.emit(*place)

    def _do(self, command: Callable[[], Changes], where: QWidget) -> bool:
        """Give a command. If it is refused, the typed text stays, and `where` gets the focus, else the list."""
        try:
            changes = command()
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            where.setFocus()
            return False
        self.notice.clear()
        self._context.bus.announce(changes)
        self.list.setFocus()
        return True
