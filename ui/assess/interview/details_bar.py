"""Show and edit who is interviewed, when the interview began and how long it has taken."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.language.dates import MOMENT, duration
from ui.style import CONTROL, GRID, character_width, figures_font
from ui.widgets.forms.moment_field import MomentField
from ui.widgets.forms.stepping_field import inset_text
from ui.widgets.input.composing import ComposedLine
from ui.widgets.input.menu_focus import call_when_left
from ui.widgets.text.elided_label import ElidedLabel

# Widths in average characters. A narrower bar shows its buttons under the fields.
_NARROW = 128
_NAME = 18


_ENDING_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _FieldEnd(QObject):
    """Watches for the end of an edit: Escape and Enter emit `done`, and losing the focus emits `left`.

    Escape emits `cancelled` before.
    """

    left = Signal()
    cancelled = Signal()
    done = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch keys and the focus. A menu does not end an edit."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENDING_KEYS:
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
            self.done.emit()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and isinstance(watched, QWidget):
            call_when_left(watched, event, self.left.emit)
        return super().eventFilter(watched, event)


class InterviewDetailsBar(QWidget):
    """Shows the details of an interview and emits a signal for each change. `done` asks for the focus to move back."""

    person_typed = Signal()
    person_left = Signal()
    began_changed = Signal(QDateTime)
    another_pressed = Signal()
    leave_pressed = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interviewLine")
        self._began_shown = QDateTime()
        self.person = ComposedLine()
        self.person.setObjectName("interviewPerson")
        self.person.setPlaceholderText(self.tr("Case manager"))
        self.person.setAccessibleName(self.tr("Who is interviewed"))
        self.person.setToolTip(self.tr("A name or a role, such as case manager"))
        self.began = MomentField(shown=MOMENT)
        self.began.setObjectName("interviewBegan")
        self.began.setAccessibleName(self.tr("When the interview began"))
        self.began.setMinimumHeight(CONTROL)
        inset_text(self.began)
        self.clock = QLabel()
        self.clock.setObjectName("interviewClock")
        self.clock.setFont(figures_font(self.font()))
        self.another = QPushButton(self.tr("Start another interview"))
        self.another.setObjectName("anotherInterview")
        self.another.setAccessibleName(self.another.text())
        self.another.setToolTip(self.tr("End this interview and start another"))
        self.leave = QPushButton(self.tr("Back to the form"))
        self.leave.setObjectName("leaveInterview")
        self.leave.setAccessibleName(self.leave.text())
        self.leave.setToolTip(self.tr("Go back to the form at this question (F6)"))
        self._earlier = ElidedLabel()
        self._earlier.setObjectName("earlierInterviews")
        self._build()
        person, began = _FieldEnd(self.person), _FieldEnd(self.began)
        for end in (person, began):
            end.done.connect(self.done)
        self.person.textEdited.connect(lambda _: self.person_typed.emit())
        person.left.connect(self.person_left)
        began.left.connect(self._on_began_left)
        began.cancelled.connect(lambda: self.began.take_back(self._began_shown))
        self.another.clicked.connect(self.another_pressed.emit)
        self.leave.clicked.connect(self.leave_pressed.emit)

    def _build(self) -> None:
        with_whom, since = QLabel(self.tr("Interview &with")), QLabel(self.tr("&began"))
        with_whom.setBuddy(self.person)
        since.setBuddy(self.began)
        self.person.setMinimumWidth(_NAME * character_width(self.fontMetrics()))
        self.clock.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 min"))
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (fields, buttons):
            row.setSpacing(GRID)
        fields.addWidget(with_whom)
        fields.addWidget(self.person, 1)
        fields.addWidget(since)
        fields.addWidget(self.began)
        fields.addSpacing(GRID)
        fields.addWidget(self.clock)
        buttons.addStretch(1)
        buttons.addWidget(self.another)
        buttons.addWidget(self.leave)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(GRID)
        self._rows.addLayout(fields, 1)
        self._rows.addLayout(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(self._rows)
        column.addWidget(self._earlier)

    def show_interview(self, person: str, began: QDateTime, earlier: str) -> None:
        """Show who is interviewed, when the interview began, and a text on earlier interviews."""
        # An update must not overwrite a name that is being typed.
        if not self.person.isModified() and self.person.text() != person:
            self.person.setText(person)
        if self.began.dateTime() == self._began_shown or not self._began_shown.isValid():
            self._began_shown = began
            self.began.setDateTime(began)
        self._earlier.setText(self.tr("Earlier interviews: {interviews}").format(interviews=earlier) if earlier else "")
        self._earlier.setVisible(bool(earlier))

    def show_new_interview(self, person: str, began: QDateTime, earlier: str) -> None:
        """Show another interview, and discard a name that is being typed."""
        self.person.setModified(False)
        self._began_shown = QDateTime()
        self.show_interview(person, began, earlier)

    def take_typed_person(self) -> str | None:
        """Return the name typed since the last call or update, or None if it was not edited, and mark it as taken."""
        if not self.person.isModified():
            return None
        self.person.setModified(False)
        return self.person.text()

    def _on_began_left(self) -> None:
        self.began.end_typing()
        self.began.interpretText()
        began = self.began.dateTime()
        if began != self._began_shown:
            self._began_shown = began
            self.began_changed.emit(began)

    def show_minutes(self, minutes: int) -> None:
        """Show how long the interview has taken."""
        text = duration(minutes)
        if self.clock.text() != text:
            self.clock.setText(text)
            self.clock.setAccessibleName(self.tr("{duration} so far").format(duration=text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the buttons under the fields if the bar is narrow."""
        super().resizeEvent(event)
        room = self.width() / character_width(self.fontMetrics())
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(down if room < _NARROW else across)
