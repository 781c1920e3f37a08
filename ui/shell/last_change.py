"""Say beside the pages of a case which answer was changed last, with a button that undoes it."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ui.assess.changes.changed_answers import with_case
from ui.assess.page import AssessPage
from ui.widgets.notice import Notice


class LastChange(QObject):
    """Shows the last change of an answer in the line over the pages until its time is over.

    Args:
        assess: The page of a case.
        notice: The line over the pages.
        parent: The owner.
    """

    def __init__(self, assess: AssessPage, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._assess = assess
        self._notice = notice
        self._said = ""
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self.clear)

    def follow(self, *, in_case: bool) -> None:
        """Say the last change on another page than that of a case, which says it itself."""
        newest = self._assess.change_notice.newest
        if in_case or newest is None:
            self.clear()
        elif self._notice.isHidden() or self._notice.passing or self._notice.text == self._said:
            self._said = with_case(newest.key, newest.text)
            undo = QCoreApplication.translate("ChangeLine", "Undo")
            self._notice.say(self._said, action=undo, do=self._undo)
            self._over.start(max(1, int((newest.until - monotonic()) * 1000)))

    def clear(self) -> None:
        """Say it no longer. The button must not outlive the page."""
        self._over.stop()
        if self._said and self._notice.text == self._said:
            self._notice.clear()
        self._said = ""

    def _undo(self) -> None:
        self.clear()
        if told := self._assess.undo_last_change():
            self._notice.say(told)
