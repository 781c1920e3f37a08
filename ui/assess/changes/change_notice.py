"""Say which recorded answers were changed, from what to what, each with a button that undoes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.records.flag import FLAG
from app.records.key import RecordKey
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.case_form import CaseForm
from ui.assess.changes.change_line import ChangeLine
from ui.assess.changes.changed_answers import changed_answers, told_of_change, with_case
from ui.assess.changes.older_changes import OlderChanges
from ui.assess.changes.recent_changes import RecentChange, RecentChanges, recent_changes
from ui.style import character_width
from ui.widgets.screen_reader import announce

_WIDTH = 38  # in average characters: as wide as the sentence on most answers
_OLDER_AFTER_MS = 50  # after a key, so that the list's own lines are no part of what one answer takes
_AGAIN_MS = 1000
_MOVES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)


class ChangeNotice(QWidget):
    """The answers that were changed in the last half minute: the newest in its line, the others in a list above it.

    Each is shown for half a minute, or until undo restores the first answer.

    Attributes:
        undo_pressed: The record with this key should have the answer of this value again.
    """

    undo_pressed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changeNotice")
        self._recent = RecentChanges()
        self._form: CaseForm | None = None
        self._flags_only = False
        self._expiry = QTimer(self)
        self._expiry.setSingleShot(True)
        self._expiry.timeout.connect(self._expire)
        self._older: OlderChanges | None = None
        self._uncovered: tuple[QWidget, ...] = ()
        self._within: Callable[[], Iterable[QWidget]] = tuple
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_OLDER_AFTER_MS)
        self._soon.timeout.connect(self._show_older)
        self.line = ChangeLine("changedAnswer", "undoChange")
        self.line.undo_pressed.connect(self.ask_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.hide()

    def shown(self) -> Iterator[RecentChange]:
        """Return the changes that are shown, newest first."""
        changes = iter(self._recent)
        return (change for change in changes if FLAG.matches(change.key)) if self._flags_only else changes

    @property
    def newest(self) -> RecentChange | None:
        """The newest change that is shown; None if none is."""
        return next(self.shown(), None)

    @property
    def keys(self) -> tuple[RecordKey, ...]:
        """The keys of the records whose changes are shown, newest first."""
        return tuple(change.key for change in self.shown())

    def show_form(self, session: Session, form: CaseForm | None) -> None:
        """Show the changes of the last half minute on the page of a form, those of other forms with their cases."""
        self._recent, self._form = recent_changes(session), form
        self._recent.forget_reversed()
        for change in self._recent:
            change.text = self._told(session, change.key, change.first, session.value(change.key))
        self._show()

    def show_flags_only(self, only: bool = True) -> None:  # noqa: FBT001, FBT002 - as Qt's own
        """Hide the changes of everything else than flags, or show them again."""
        self._flags_only = only
        self._show()

    def note(
        self, session: Session, form: CaseForm, changes: Changes, *, add: bool = True, flags_only: bool = False
    ) -> None:
        """Show the answers that a change replaced, and no longer those that it made what they were at first.

        Args:
            session: The open inspection.
            form: The open form.
            changes: The change.
            add: Whether answers are added that are not shown yet. Taking back the letters of a word adds none.
            flags_only: Whether only changes of flags are shown.
        """
        before, self._flags_only = self.newest, flags_only
        answered = changed_answers(session, form, changes) if add else ()
        touched = self._recent.note(session, changes, answered, partial(self._told, session), add=add)
        if touched is None:
            return
        self._show()
        newest = self.newest
        if newest is not None and (newest is not before or newest.key in touched):
            announce(self.line.label, newest.text)

    def _told(self, session: Session, key: RecordKey, first: object, value: object) -> str:
        """Return the sentence on a change, with its case if that is not the one on the page."""
        form = self._form
        text = told_of_change(session, key, first, value)
        here = form is None or (key.case_id == form.case_id and key.owner in ("", form.assessor))
        return text if here else with_case(key, text)

    def leave_uncovered(self, *parts: QWidget, within: Callable[[], Iterable[QWidget]]) -> None:
        """Keep the older changes off parts of the page.

        Args:
            *parts: Parts that are above the line of the notice at times.
            within: Returns the controls within the page that are left in view if they can be.
        """
        self._uncovered, self._within = parts, within
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the older changes along with a part that stays uncovered."""
        if event.type() in _MOVES and watched in self._uncovered:
            self._place_older()
        return super().eventFilter(watched, event)

    def ask_undo(self, change: RecentChange | None) -> None:
        """Ask for the answer that a change replaced first."""
        if change is not None:
            self.undo_pressed.emit(change.key, change.first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the older changes along."""
        super().resizeEvent(event)
        self._place_older()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Move the older changes along."""
        super().moveEvent(event)
        self._place_older()

    def event(self, event: QEvent) -> bool:
        """Hide the older changes with the notice."""
        if event.type() == QEvent.Type.Hide and self._older is not None:
            self._older.hide()
        return super().event(event)

    def _expire(self) -> None:
        """Hide the changes whose time is over, unless a button has the focus: a key would undo the one after it."""
        focused: QWidget | None = self.window().focusWidget()
        parts = (self,) if self._older is None else (self, self._older)
        if focused is not None and any(part.isAncestorOf(focused) for part in parts):
            self._expiry.start(_AGAIN_MS)
        else:
            self._show()

    def _show(self) -> None:
        """Show the changes whose time is not over."""
        left = self._recent.forget_old()
        if left is not None and not self._expiry.isActive():
            self._expiry.start(int(left * 1000) + 1)
        shown = self.shown()
        newest = next(shown, None)
        if newest is None:
            self.line.change = None
            self.line.label.setText("")
            self.hide()
            return
        before = self.line.change
        self.line.show_change(newest, moved_up=before is not None and newest.until <= before.until)
        if self.isHidden():
            # It takes a part of its line that does not depend on the text, so that a change lays nothing out.
            self.line.label.setMinimumWidth(_WIDTH * character_width(self.fontMetrics()))
            self.show()
        if self._older is not None or next(shown, None) is not None:
            self._soon.start()

    def _show_older(self) -> None:
        if not self._add_older():
            self._soon.start()

    def _add_older(self) -> bool:
        """Show some changes before the newest one, and return whether all are shown."""
        self._soon.stop()
        older = list(self.shown())[1:]
        if self._older is None and older:
            around = self.parentWidget() or self
            self._older = OlderChanges(self, around, self._uncovered, self._within, after=self.line.button)
            self._older.undo_pressed.connect(self.ask_undo)
        return self._older is None or self._older.show_changes(older)

    def _place_older(self) -> None:
        if self._older is not None:
            self._older.place()
