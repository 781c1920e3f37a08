"""List the changed answers before the newest one, over the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QFrame, QScrollArea, QWidget

from ui.assess.changes.change_line import ChangeLine
from ui.assess.changes.recent_changes import RecentChange
from ui.style import CONTROL, GRID

_FOLLOW_MS = 150
_ADDED = 8  # lines at a time, so that a page that is made again makes no key wait
_MOST_SEEN = 4  # lines; the others are reached by scrolling


class OlderChanges(QScrollArea):
    """The changes before the newest one, over the page above the line with it, so that they lay nothing out.

    They are in the order of every list of changes, the newest first: from the top down, and for Tab.

    Args:
        notice: The part that shows the newest change. The list is as wide as it is, and begins where it begins.
        line: The line of the page that the notice is in.
        uncovered: The parts of the page above the line that the list leaves in view.
        within: Returns the controls within the page that the list leaves in view if it can.
        after: The control that Tab reaches before the list.

    Attributes:
        undo_pressed: The answer before this change should be given again.
    """

    undo_pressed = Signal(object)

    def __init__(
        self,
        notice: QWidget,
        line: QWidget,
        uncovered: tuple[QWidget, ...],
        within: Callable[[], Iterable[QWidget]],
        *,
        after: QWidget,
    ) -> None:
        super().__init__(line.parentWidget())
        self._notice, self._line, self._after = notice, line, after
        self._uncovered, self._within = uncovered, within
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
        self._lines: list[ChangeLine] = []
        self._shown: list[tuple[RecentChange, str]] = []  # oldest first, as the lines are
        # The field with the focus grows and scrolls. To follow its events would be a part of what each key takes.
        self._follow = QTimer(self)
        self._follow.setInterval(_FOLLOW_MS)
        self._follow.timeout.connect(self.place)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep off the focus from now on."""
        super().showEvent(event)
        self._follow.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the focus no longer."""
        super().hideEvent(event)
        self._follow.stop()

    def show_changes(self, changes: Sequence[RecentChange]) -> bool:
        """Show changes, one a line, a few more with each call; hide the list if there is none.

        Args:
            changes: The changes, newest first.

        Returns:
            Whether all of them are shown now.
        """
        # From the bottom up, so that another change adds a line and leaves the others as they are.
        wanted = [(change, change.text) for change in reversed(changes)]
        same = 0
        for old, new in zip(self._shown, wanted, strict=False):
            if old != new:
                break
            same += 1
        now = wanted[: same + _ADDED]
        for number in range(same, len(now)):
            if number == len(self._lines):
                self._add_line()
            change = now[number][0]
            moved_up = number < len(self._shown) and self._shown[number][0] is not change
            self._lines[number].show_change(change, moved_up=moved_up)
            self._lines[number].show()
        for number in range(len(now), len(self._shown)):
            self._lines[number].hide()
        self._shown = now
        self.setVisible(bool(now))
        self.place()
        return len(now) == len(wanted)

    def _add_line(self) -> None:
        line = ChangeLine("olderChange", "undoOlderChange")
        line.setMinimumHeight(CONTROL + GRID // 2)
        line.undo_pressed.connect(self.undo_pressed)
        self._lines.append(line)
        self._rows.addWidget(line)
        QWidget.setTabOrder(self._after, line.button)

    def place(self) -> None:
        """Put the list above the line with the newest change, or where it covers neither the open row nor the focus."""
        around, count = self.parentWidget(), len(self._shown)
        if around is None or not count:
            return
        left = self._notice.mapTo(around, QPoint()).x()
        bottom = min(
            part.mapTo(around, QPoint()).y() for part in (self._line, *self._uncovered) if part.isVisibleTo(around)
        )
        row = max(CONTROL + GRID // 2, self._lines[0].sizeHint().height())
        height = min(count, _MOST_SEEN) * row + 2 * self.frameWidth()
        size = QSize(self._notice.width(), min(height, bottom))
        places = QRect(QPoint(left, bottom - size.height()), size), QRect(QPoint(left, 0), size)
        controls = (_seen(part, around) for part in self._within())
        used = (*self._in_use(around), *(seen for seen in controls if not seen.isEmpty()))
        self.setGeometry(_clear_place(places, used))
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


def _seen(part: QWidget, around: QWidget) -> QRect:
    """Return the place of a control in the page, as far as no part of the page that scrolls cuts it off."""
    seen = part.rect() if part.isVisibleTo(around) else QRect()
    inside: QWidget | None = part
    while inside is not None and inside is not around:
        seen.translate(inside.pos())
        inside = inside.parentWidget()
        seen &= QRect() if inside is None else inside.rect()
    return seen


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
