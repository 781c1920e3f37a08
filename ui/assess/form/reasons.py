"""Show the reasons for a no. Number keys tick them, and Enter returns to the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.framework.model import Reason
from ui.settings import settings
from ui.style import CONTROL, GRID, character_width, lines_space
from ui.widgets.input.held_keys import HeldKeys, ignore_while_held
from ui.widgets.input.typed_words import NOT_WITH_LETTERS, TypedWords, is_letter
from ui.widgets.text.tooltips import plain_tip
from ui.widgets.text.wrapped_text import TextWrapper

_COLUMN = 48  # average characters of a reason beside another; a longer text goes on in a second line
_LINES = 2
_ONWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class _Tick(QCheckBox):
    """A reason. Space ticks it unless it is part of a word, and `Reasons` handles every other key.

    A text that is too long for a line of its column goes on in a second one. Its tooltip has the full text.
    """

    def __init__(self, words: TypedWords) -> None:
        super().__init__()
        self._words = words
        self._number = self._reason = ""
        self._several = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_reason(self, number: int, reason: str) -> None:
        """Show the number and the text of a reason."""
        self._number, self._reason = f"{number}  ", reason
        self._wrap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._wrap()

    def _wrap(self) -> None:
        metrics = self.fontMetrics()
        # A tick box has no lines of its own accord, and its text may not depend on the text that it shows now.
        aside = super().sizeHint().width() - metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        number = metrics.horizontalAdvance(self._number)
        rows = TextWrapper(self.font()).rows(self._reason, self.width() - aside - number - 2, _LINES)
        indent = " " * round(number / QFontMetricsF(self.font()).horizontalAdvance(" "))
        text = self._number + f"\n{indent}".join(rows)
        if text != self.text():
            self.setText(text)
        several = len(rows) > 1
        if several != self._several:
            self._several = several
            self.setProperty("lines", "several" if several else "one")
            # A style sheet sees a new property only then.
            self.style().unpolish(self)
            self.style().polish(self)
        self.setMinimumHeight(len(rows) * metrics.height() + lines_space(self.font()) if several else CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_word = event.key() == Qt.Key.Key_Space and self._words.continues(event)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right) and not in_word:
            super().keyPressEvent(event)
        else:
            event.ignore()


class Reasons(QWidget):
    """The reasons of the open question. Number keys tick them.

    Attributes:
        ticked: The ids of all ticked reasons, and whether a number key ticked the last one.
        done: Enter or Down was pressed.
        answer_pressed: The answer of a letter, and the press of the letter. It is the answer to the next question.
        word_typed: The Word to which a letter without a meaning belongs. It begins on `place`.
        escaped: The focus should return to the list.
    """

    ticked = Signal(list, bool)
    done = Signal()
    answer_pressed = Signal(str, object)
    word_typed = Signal(object)
    escaped = Signal()

    def __init__(self, words: TypedWords, parent: QWidget | None = None) -> None:
        """Make an empty widget; `words` collects the letters of the list and of the reasons."""
        super().__init__(parent)
        self.setObjectName("reasons")
        self._ids: list[str] = []
        self._boxes: list[_Tick] = []
        self._held = HeldKeys()
        self._words = words
        self.place = ""  # the id of the question
        self._columns = 2
        self._why_not = QLabel()
        self._why_not.setObjectName("whyNot")
        self._why_not.setWordWrap(True)
        self._why_not.setText(self.tr("Why not? Number keys tick reasons, Enter continues."))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 2)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._why_not)
        column.addLayout(self._grid)

    def show_reasons(self, reasons: Sequence[Reason], ticked: Sequence[str]) -> None:
        """Show these reasons, and tick those whose ids are in `ticked`."""
        self._ids = [reason.id for reason in reasons]
        while len(self._boxes) < len(reasons):
            box = _Tick(self._words)
            box.setObjectName(f"reason{len(self._boxes) + 1}")
            box.clicked.connect(self._tick_by_mouse)
            self._boxes.append(box)
            self._place()
        for number, box in enumerate(self._boxes):
            box.setVisible(number < len(reasons))
            if number < len(reasons):
                reason = reasons[number]
                box.show_reason(number + 1, reason.text)
                box.setAccessibleName(reason.text)
                box.setToolTip(plain_tip(reason.text))
                box.setChecked(reason.id in ticked)
        self._fit()

    def stand_between(self, before: QWidget, after: QWidget) -> None:
        """Place the reasons between two widgets in the tab order."""
        for first, second in pairwise((before, *self._boxes, after)):
            QWidget.setTabOrder(first, second)

    def take_focus(self) -> None:
        """Give the first reason the focus."""
        self._held.forget()
        self._boxes[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_focus(self) -> bool:
        """Return whether a reason has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by number, go on with Enter, Down or the next answer, and leave with Escape, Up or R."""
        if event.modifiers() & NOT_WITH_LETTERS:
            event.ignore()
        elif not self._held.press(event):
            # A key that is held down counts once.
            event.accept()
        elif is_letter(event):
            self._type(event)
        elif event.text() == " ":
            self._words.add(event, self.place, answers=False)
        elif Qt.Key(event.key()) in _ONWARD:
            self._words.forget()
            self._leave(self.done.emit, event)
        elif Qt.Key(event.key()) in (Qt.Key.Key_Escape, Qt.Key.Key_Up):
            self._leave(self.escaped.emit, event)
        elif not self._words.begins_accent(event):
            event.ignore()

    def _type(self, event: QKeyEvent) -> None:
        """Tick a reason, answer the next question, or report a word."""
        key = Qt.Key(event.key())
        number = key - Qt.Key.Key_1
        after_number = self._words.ends_with_number(event)
        keys = settings().answer_keys
        answer = next((given for letter, given in keys.by_letter() if ord(letter) == key and keys.letters), None)
        if self._words.spells(event):
            self._leave(lambda: self.word_typed.emit(self._words.word(event, self.place)), event)
        elif 0 <= number < len(self._ids):
            if not after_number:
                # A number is no letter of a word that begins with the keys before it.
                self._words.forget()
            self._words.add(event, self.place, answers=True)
            self._boxes[number].toggle()
            self._tick(by_key=True)
        elif answer is not None:
            if after_number:
                self._words.forget()
            self._leave(lambda: self.answer_pressed.emit(answer, event), event)
        elif key == Qt.Key.Key_R:
            self._words.add(event, self.place, answers=False)
            self._leave(self.escaped.emit, event)
        else:
            self._leave(lambda: self.word_typed.emit(self._words.word(event, self.place)), event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note that a key was let go."""
        self._held.release(event)
        super().keyReleaseEvent(event)

    def _leave(self, move: Callable[[], object], event: QKeyEvent) -> None:
        """Move the focus elsewhere, where the key's release and its repetitions arrive."""
        focused = QApplication.focusWidget() or self
        move()
        self._held.forget()
        ignore_while_held(focused, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns for the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Arrange the reasons in two columns in a wide editor, else in one.

        The texts of the question make no difference, so the layout is the same from question to question.
        """
        columns = 2 if self.width() >= 2 * _COLUMN * character_width(self.fontMetrics()) else 1
        if columns != self._columns:
            self._columns = columns
            self._grid.setColumnStretch(1, columns - 1)
            self._place()

    def _place(self) -> None:
        for number, box in enumerate(self._boxes):
            row, column = divmod(number, self._columns)
            self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignTop)

    def _tick_by_mouse(self) -> None:
        """Report a tick by mouse or with the space bar, which ends every word that was begun."""
        self._words.forget()
        self._tick(by_key=False)

    def _tick(self, *, by_key: bool) -> None:
        ids = [each for each, box in zip(self._ids, self._boxes, strict=False) if box.isChecked()]
        self.ticked.emit(ids, by_key)
