"""Show a message on a page: work that is done, an error, or the progress of a job, with a button for the remedy."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from app.errors import AbovelineError
from ui.language.messages import error_text
from ui.style import GRID, RADIUS, scheme_of, tick_side
from ui.widgets.screen_reader import announce_new_text
from ui.widgets.text.running_text import RunningText

if TYPE_CHECKING:
    from ui.tasks import Job

Kind = Literal["line", "warning", "error"]
_INSIDE = GRID + 1  # between the side of a notice and its parts, as in a card with its outline, in pixels


class Notice(QFrame):
    """A message that is hidden while it is empty. It stays until it is dismissed, cleared or replaced.

    Args:
        name: The object name, from which those of the label and the buttons are made.
        parent: The owner of the notice.
        dismissable: Whether there is a button that clears it.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, dismissable: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._kind: Kind = "line"
        self._label = RunningText()
        self._label.setObjectName(f"{name}Text")
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Progress")
        self._bar.setTextVisible(False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bar.setMaximumHeight(GRID)
        self._action = QPushButton()
        self._action.setObjectName(f"{name}Action")
        self._do: Callable[[], None] | None = None
        self._focused_before: QWidget | None = None  # the control that had the focus before a button of the notice
        self._follows_focus = False
        self._action.clicked.connect(self._act)
        self._action.hide()
        self._dismiss = QPushButton()
        self._dismiss.setObjectName(f"{name}Dismiss")
        self._name_parts()
        self._dismiss.clicked.connect(self.clear)
        self._dismissable = dismissable
        self._around = 0
        row = self._row = QHBoxLayout(self)
        self.set_room_around(0)
        row.setSpacing(GRID)
        self._sign = QLabel()
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 3)
        row.addWidget(self._bar, 1)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)
        self.clear()

    @property
    def text(self) -> str:
        """The message; empty while the notice is hidden."""
        return self._label.text()

    @property
    def kind(self) -> Kind:
        """Whether the message is a plain line, a warning or an error."""
        return self._kind

    @property
    def passing(self) -> bool:
        """Whether the message only confirms that something is done, and offers no button."""
        return self._kind == "line" and self._do is None

    def set_room_around(self, room: int) -> None:
        """Leave room between the edges of the widget and the outline, half of it above and below.

        Args:
            room: The room at the sides, in pixels.
        """
        self._around = room
        # Large text leaves few lines for the page, so a notice is low.
        beside, above = _INSIDE + room, (GRID + room) // 2
        self._row.setContentsMargins(beside, above, beside, above)

    def say(self, text: str, kind: Kind = "line", *, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a message.

        Args:
            text: The message.
            kind: How it is marked. A screen reader interrupts for an error.
            action: The text of the button with the remedy, or nothing.
            do: The function that the button calls.
        """
        self._kind = kind
        self._do = do
        self._bar.hide()
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self._show_sign()
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._dismiss.setVisible(self._dismissable)
        if not self._follows_focus:
            self._follows_focus = True
            QApplication.instance().focusChanged.connect(self._note_focus)  # type: ignore[union-attr]  # there is one
        self.show()
        self.update()
        announce_new_text(self._label, interrupt=kind == "error")

    def say_trouble(self, trouble: AbovelineError, *, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show an error, with a button as in `say`."""
        self.say(error_text(trouble), "error", action=action, do=do)

    def set_tab_order_after(self, control: QWidget) -> None:
        """Put the buttons of the notice after `control` in the tab order."""
        for before, after in pairwise((control, self._action, self._dismiss)):
            QWidget.setTabOrder(before, after)

    def follow(self, job: Job, text: str) -> None:
        """Show the progress of a job and a button that cancels it. The caller shows the result.

        Args:
            job: The job.
            text: The message until the job reports its first step.
        """
        self.say(text, action=self.tr("Cancel"), do=job.cancel)
        self._dismiss.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        job.stepped.connect(self._step)

    def say_busy(self) -> None:
        """Say that another task has to end first. If this notice shows its progress, that and its button stay."""
        text = self.tr("Another task is under way. Wait until it has ended, or cancel it.")
        if self.isHidden() or self._bar.isHidden():
            self.say(text)
            return
        self._label.setText(text)
        announce_new_text(self._label)

    def clear(self) -> None:
        """Hide the notice and drop its message. A focus on it returns to the control that had it before."""
        self._do = None
        self._label.clear()
        if self._follows_focus:
            self._follows_focus = False
            QApplication.instance().focusChanged.disconnect(self._note_focus)  # type: ignore[union-attr]  # as above
            self._return_focus()
        self.hide()

    def withdraw(self, text: str) -> None:
        """Clear a message that begins with `text`, such as one whose button can do nothing any more."""
        if text and self.text.startswith(text):
            self.clear()

    def _note_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and now is not None and self.isAncestorOf(now) and not self.isAncestorOf(before):
            self._focused_before = before

    def _return_focus(self) -> None:
        # Qt would move the focus to the control that happens to follow in the tab order.
        before, self._focused_before = self._focused_before, None
        focused: QWidget | None = self.window().focusWidget()
        if before is None or focused is None or not self.isAncestorOf(focused):
            return
        if isValid(before) and before.isVisible() and before.isEnabled() and before.window() is self.window():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sign(self) -> None:
        # The icons are imported when a notice is first shown, because the start page has an empty one.
        from ui.icons import pixmap

        scheme = scheme_of(self.palette())
        name, colour = {
            "line": ("info", scheme.accent),
            "warning": ("triangle-alert", scheme.warning),
            "error": ("circle-alert", scheme.below),
        }[self._kind]
        self._sign.setPixmap(pixmap(name, tick_side(self.font()), colour, self.devicePixelRatioF()))

    def _name_parts(self) -> None:
        self._bar.setAccessibleName(self.tr("Progress"))
        self._dismiss.setText(self.tr("Dismiss"))
        self._dismiss.setAccessibleName(self.tr("Dismiss this message"))

    def _step(self, text: str, number: int, of: int) -> None:
        self._label.setText(text)
        self._bar.setRange(0, of)
        self._bar.setValue(number)

    def _act(self) -> None:
        do = self._do
        if do is not None:
            do()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest height. The text wraps, so it needs no width."""
        return QSize(0, self._height(super().minimumSizeHint()))

    def sizeHint(self) -> QSize:
        """Return the height that the text needs in the present width."""
        return QSize(super().sizeHint().width(), self._height(super().sizeHint()))

    def _height(self, hint: QSize) -> int:
        # A form gives as much height as a hint has, and the layout's is for lines of one word.
        needed: int = self.heightForWidth(self.width())
        return needed if needed >= 0 else hint.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with an outline in the colour of the kind."""
        scheme = scheme_of(self.palette())
        colours = {"line": scheme.line, "warning": scheme.warning, "error": scheme.below}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours[self._kind]))
        painter.setBrush(QColor(scheme.paper))
        beside, above = self._around + 0.5, self._around // 2 + 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(beside, above, -beside, -above), RADIUS, RADIUS)
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the colours or of the language."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.text:
            self._show_sign()
            self.update()
        elif event.type() == QEvent.Type.LanguageChange:
            # The pages are rebuilt in the new language. The window's own notice is not, so it names its parts again.
            self._name_parts()
        super().changeEvent(event)
