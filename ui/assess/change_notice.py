"""Say which recorded answers were changed, from what to what, each with a button that undoes it."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from app.records.flag import FLAG
from app.records.key import RecordKey
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.case_form import CaseForm
from ui.assess.changed_answers import answer_in, changed_answers, told_of_change, with_case
from ui.assess.recent_changes import RecentChange, RecentChanges, recent_changes
from ui.icons import set_icon
from ui.style import CONTROL, GRID, character_width
from ui.widgets.screen_reader import announce
from ui.widgets.text.quiet_label import QuietLabel

SHOWN_MS = 30_000
_WIDTH = 38  # in average characters: as wide as the sentence on most answers
_OLDER_AFTER_MS = 50  # after a key, so that the list's own lines are no part of what one answer takes
_FOLLOW_MS = 150
_MOVES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)
_MOST_OLDER = 4  # lines that are seen of the older changes; the others are reached by scrolling


class _ChangeLine(QWidget):
    """The sentence on a change with the button that undoes it."""

    def __init__(self, text_name: str, button_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change: RecentChange | None = None
        self.label = QuietLabel(lines=2)
        self.label.setObjectName(text_name)
        self.label.setAutoFillBackground(True)
        self.button = QPushButton(self.tr("Undo"))
        self.button.setObjectName(button_name)
        set_icon(self.button, "undo-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)

    def show_change(self, change: RecentChange) -> None:
        """Show a change."""
        self.change = change
        self.label.setText(change.text)
        self.button.setAccessibleDescription(change.text)


class _OlderChanges(QScrollArea):
    """The changes before the newest one, over the page above the line with it, so that they lay nothing out."""

    def __init__(self, notice: ChangeNotice) -> None:
        self._notice = notice
        self._line = notice.parentWidget() or notice
        super().__init__(self._line.parentWidget())
        self.setObjectName("olderChanges")
        self.setAccessibleName(self.tr("Answers changed before"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(True)
        inside = QWidget()
        self._rows = QBoxLayout(QBoxLayout.Direction.BottomToTop, inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.setWidget(inside)
        self.uncovered: tuple[QWidget, ...] = ()
        self._lines: list[_ChangeLine] = []
        self._shown: list[tuple[RecentChange, str]] = []  # oldest first, as the lines are
        # The field with the focus grows and scrolls. To follow its events would be a part of what each key takes.
        self._follow = QTimer(self)
        self._follow.setInterval(_FOLLOW_MS)
        self._follow.timeout.connect(lambda: self.place(len(self._shown)))
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep off the focus from now on."""
        super().showEvent(event)
        self._follow.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the focus no longer."""
        super().hideEvent(event)
        self._follow.stop()

    def show_changes(self, changes: list[RecentChange]) -> None:
        """Show changes, newest first, one a line; hide the list if there is none."""
        # From the bottom up, so that another change adds a line and leaves the others as they are.
        wanted = [(change, change.text) for change in reversed(changes)]
        same = 0
        for old, new in zip(self._shown, wanted, strict=False):
            if old != new:
                break
            same += 1
        for number in range(same, len(wanted)):
            if number == len(self._lines):
                self._add_line()
            self._lines[number].show_change(wanted[number][0])
            self._lines[number].show()
        for number in range(len(wanted), len(self._shown)):
            self._lines[number].hide()
        self._shown = wanted
        self.setVisible(bool(changes))
        self.place(len(changes))

    def _add_line(self) -> None:
        line = _ChangeLine("olderChange", "undoOlderChange")
        line.setMinimumHeight(CONTROL + GRID // 2)
        line.button.clicked.connect(lambda: self._notice.ask_undo(line.change))
        self._lines.append(line)
        self._rows.addWidget(line)
        QWidget.setTabOrder(self._notice.newest.button, line.button)

    def place(self, count: int) -> None:
        """Put the list above the line with the newest change, or where it covers neither the open row nor the focus."""
        around = self.parentWidget()
        if around is None or not count:
            return
        left = self._notice.mapTo(around, QPoint()).x()
        bottom = min(
            part.mapTo(around, QPoint()).y() for part in (self._line, *self.uncovered) if part.isVisibleTo(around)
        )
        row = max(CONTROL + GRID // 2, self._lines[0].sizeHint().height())
        height = min(count, _MOST_OLDER) * row + 2 * self.frameWidth()
        size = QSize(self._notice.width(), min(height, bottom))
        places = QRect(QPoint(left, bottom - size.height()), size), QRect(QPoint(left, 0), size)
        self.setGeometry(_clear_place(places, self._in_use(around)))
        self.raise_()

    def _in_use(self, around: QWidget) -> tuple[QRect, ...]:
        """Return the field that has the focus, and the row of a list that it is in; none if the focus is elsewhere."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is None or not around.isAncestorOf(focused) or self._line.isAncestorOf(focused):
            return ()
        if self.isAncestorOf(focused):
            return ()
        view: QWidget | None = focused
        while view is not None and view is not around and not isinstance(view, QAbstractItemView):
            view = view.parentWidget()
        used = [] if view is focused else [QRect(focused.mapTo(around, QPoint()), focused.size())]
        if isinstance(view, QAbstractItemView):
            port = view.viewport()
            row = view.visualRect(view.currentIndex()) & port.rect()
            used.append(row.translated(port.mapTo(around, QPoint())))
        return tuple(used)


def _clear_place(places: tuple[QRect, QRect], used: tuple[QRect, ...]) -> QRect:
    """Return the first place that covers nothing of `used`, else the first that leaves its first part uncovered.

    Args:
        places: The place above the line, and the one at the top of the page.
        used: The parts of the page that are in use, the most important first.
    """
    for keep in (used, used[:1]):
        for place in places:
            if not any(place.intersects(part) for part in keep):
                return place
    low, top = QRect(places[0]), QRect(places[1])
    low.setTop(max(low.top(), used[0].bottom() + 1))
    top.setBottom(min(top.bottom(), used[0].top() - 1))
    return low if low.height() >= top.height() else top


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
        self._expiry.timeout.connect(self._show)
        self._older: _OlderChanges | None = None
        self._uncovered: tuple[QWidget, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_OLDER_AFTER_MS)
        self._soon.timeout.connect(self.update_older)
        self.newest = _ChangeLine("changedAnswer", "undoChange")
        self.newest.button.clicked.connect(lambda: self.ask_undo(self.newest.change))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.newest)
        self.hide()

    @property
    def shown(self) -> list[RecentChange]:
        """The changes that are shown, newest first."""
        changes = self._recent.newest_first
        return [change for change in changes if FLAG.matches(change.key)] if self._flags_only else changes

    @property
    def keys(self) -> tuple[RecordKey, ...]:
        """The keys of the records whose changes are shown, newest first."""
        return tuple(change.key for change in self.shown)

    def show_form(self, session: Session, form: CaseForm | None) -> None:
        """Show the changes of the last half minute on the page of a form, those of other forms with their cases."""
        self._recent, self._form = recent_changes(session), form
        self._recent.reversed.clear()
        for change in self._recent.newest_first:
            change.text = self._told(session, change, session.value(change.key))
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
        recent, self._flags_only = self._recent, flags_only
        known = {change.key: change for change in recent.newest_first}
        touched = [key for key in changes.keys if key in known or (not add and key in recent.reversed)]
        fresh = changed_answers(session, form, changes) if add else ()
        if not touched and not fresh:
            return
        shown = recent.newest_first[:1]
        for key in dict.fromkeys((*touched, *fresh)):
            reversed_ = recent.reversed.pop(key, None)
            change = known.get(key) or (None if add else reversed_) or RecentChange(key, changes.before.get(key))
            value = session.value(key)
            if answer_in(value) == answer_in(change.first):
                if key in fresh:
                    # Answered so by a person, who may have meant the answer in between.
                    change.before.append(change.first)
                    change.first = changes.before.get(key)
                elif change.before:
                    # That answer was taken back, so the change before it is in effect again.
                    change.first = change.before.pop()
                else:
                    if key in known:
                        recent.newest_first.remove(change)
                    recent.reversed[key] = change
                    continue
            text = self._told(session, change, value)
            if key in known and text == change.text:
                continue
            change.text = text
            if key in known:
                recent.newest_first.remove(change)
            recent.newest_first.insert(0, change)
            change.until = monotonic() + SHOWN_MS / 1000
        newest = self._show()[:1]
        if newest and (newest != shown or newest[0].key in touched):
            announce(self.newest.label, newest[0].text)

    def _told(self, session: Session, change: RecentChange, value: object) -> str:
        """Return the sentence on a change, with its case if that is not the one on the page."""
        key, form = change.key, self._form
        text = told_of_change(session, key, change.first, value)
        here = form is None or (key.case_id == form.case_id and key.owner in ("", form.assessor))
        return text if here else with_case(key, text)

    def leave_uncovered(self, *parts: QWidget) -> None:
        """Keep the older changes off these parts of the page, which are above the line of the notice at times."""
        self._uncovered = parts
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

    def _show(self) -> list[RecentChange]:
        """Show the changes whose time is not over, and return those that are shown."""
        now, changes = monotonic(), self._recent.newest_first
        while changes and changes[-1].until <= now:
            changes.pop()
        if changes and not self._expiry.isActive():
            self._expiry.start(int((changes[-1].until - now) * 1000) + 1)
        shown = self.shown
        if not shown:
            self.newest.change = None
            self.newest.label.setText("")
            self.hide()
            return shown
        self.newest.show_change(shown[0])
        if self.isHidden():
            # It takes a part of its line that does not depend on the text, so that a change lays nothing out.
            self.newest.label.setMinimumWidth(_WIDTH * character_width(self.fontMetrics()))
            self.show()
        if self._older is not None or len(shown) > 1:
            self._soon.start()
        return shown

    def update_older(self) -> None:
        """Show the changes before the newest one as they are now."""
        self._soon.stop()
        if self._older is None and len(self.shown) > 1:
            self._older = _OlderChanges(self)
            self._older.uncovered = self._uncovered
        if self._older is not None:
            self._older.show_changes(self.shown[1:])

    def _place_older(self) -> None:
        if self._older is not None and len(self.shown) > 1:
            self._older.place(len(self.shown) - 1)
