"""Show the open question in its row: its text, its answer, the reasons for a no, the note and the evidence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.framework.model import Question
from app.message import NO_TEXT, Message
from app.records.judgement import Judgement
from ui.assess.fields.note_edit import NoteEdit
from ui.assess.form.evidence_edit import EvidenceEdit
from ui.assess.form.reasons import Reasons
from ui.icons import set_icon
from ui.language.messages import translated
from ui.style import GRID, character_width, figures_font, strong_font
from ui.widgets.forms.answer_buttons import AnswerButtons
from ui.widgets.input.typed_words import TypedWords
from ui.widgets.lists.line_delegate import Columns
from ui.widgets.lists.row_editor import INSET
from ui.widgets.screen_reader import SpokenLabel
from ui.widgets.text.running_text import RunningText
from ui.widgets.text.wrapped_label import WrappedLabel

# Width in average characters. In a narrower editor, the evidence is below the note.
_NARROW = 92


class QuestionEditor(QWidget):
    """The open question. It shows the judgement that it is given, and emits a signal for each button, tick and text.

    Attributes:
        answer_pressed: The answer of a button: yes, no, na or clear.
        reasons_ticked: The ids of all ticked reasons, and whether a number key ticked the last one.
        typed: The field (note or evidence) and its text.
        left: The note or the evidence has lost the focus.
        escaped: The focus should return to the list.
        reasons_done: The inspector has finished with the reasons.
        history_pressed: The history should be shown.
        flags_pressed: The flags should be shown.
    """

    answer_pressed = Signal(str)
    reasons_ticked = Signal(list, bool)
    typed = Signal(str, str)
    left = Signal()
    escaped = Signal()
    reasons_done = Signal()
    history_pressed = Signal()
    flags_pressed = Signal()

    def __init__(self, words: TypedWords, parent: QWidget | None = None) -> None:
        """Make an empty editor; `words` collects the letters of the list and of the reasons."""
        super().__init__(parent)
        self.setObjectName("question")
        self._showing = False
        self._words = words
        self.label = WrappedLabel()
        self.label.setFont(figures_font(self.font()))
        self.text = WrappedLabel()
        self.text.setObjectName("questionText")
        self.text.setFont(strong_font(self.font()))
        self.remark = WrappedLabel()
        self.remark.setObjectName("questionRemark")
        self.answers = AnswerButtons(("yes", "no", "na", "clear"))
        self.answers.pressed.connect(self.answer_pressed)
        self.history = _aside("history", self.tr("History"), "history")
        self.history.setToolTip(self.tr("Who answered this, when, from what to what (Ctrl+H)"))
        self.history.setAccessibleName(self.tr("History of this question"))
        self.history.clicked.connect(self.history_pressed)
        self.guidance = _aside("showGuidance", self.tr("Guidance"), "book-open", QPushButton)
        self.guidance.setToolTip(self.tr("What counts as sufficient (F1, G)"))
        self.guidance.setAccessibleName(self.tr("Guidance on this question"))
        self.guidance.toggled.connect(self._guide)
        self.flag = _aside("showFlags", self.tr("Flag"), "flag")
        self.flag.setToolTip(self.tr("Ask, check, good practice, for the lead (F)"))
        self.flag.setAccessibleName(self.tr("Flags on this question"))
        self.flag.clicked.connect(self.flags_pressed)
        self._names = {each: each.text() for each in (self.flag, self.guidance, self.history)}
        self._measured_for = ""
        self._widths = (0, 0)
        # A long line is hard to find again after a look at the interviewee.
        self.guide = RunningText()
        self.guide.setObjectName("guidance")
        self.guide.hide()
        self.guidance_of: Callable[[str], Message] = lambda _: NO_TEXT
        self.note = NoteEdit()
        self.note.setObjectName("note")
        self.note.setAccessibleName(self.tr("Note"))
        self.evidence = EvidenceEdit()
        self.evidence.setObjectName("evidence")
        self.evidence.setAccessibleName(self.tr("Evidence"))
        self.evidence.setPlaceholderText(self.tr("Where in the record"))
        self.offer = SpokenLabel()
        self.offer.setWordWrap(True)
        self.offer.setObjectName("noteOffer")
        self.offer.hide()
        self._build()
        self.note.textChanged.connect(lambda: self._typed("note", self.note.toPlainText()))
        self.evidence.edited.connect(lambda text: self._typed("evidence", text))
        for field in (self.note, self.evidence):
            field.left.connect(self.left)
            field.escaped.connect(self.escaped)

    def _build(self) -> None:
        self.reasons = Reasons(self._words)
        self.reasons.hide()
        self.reasons.ticked.connect(self.reasons_ticked)
        self.reasons.done.connect(self.reasons_done)
        self.reasons.escaped.connect(self.escaped)
        beside = QHBoxLayout()
        beside.setSpacing(GRID)
        for button in (self.flag, self.guidance, self.history):
            beside.addWidget(button)
        beside.addStretch(0)  # below the answers, the buttons keep to the left edge
        self._buttons = buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(GRID)
        buttons.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        buttons.addLayout(beside)
        note_label, evidence_label = QLabel(self.tr("&Note")), QLabel(self.tr("&Evidence"))
        note_label.setBuddy(self.note)
        evidence_label.setBuddy(self.evidence)
        # The labels are above the fields, so that all of the card has one left edge.
        note, evidence = QVBoxLayout(), QVBoxLayout()
        for column, label, field in ((note, note_label, self.note), (evidence, evidence_label, self.evidence)):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(field)
            column.addStretch(1)
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(GRID)
        self._fields.addLayout(note, 3)
        self._fields.addLayout(evidence, 2)
        self._body = body = QVBoxLayout()
        body.setSpacing(GRID // 2)
        body.addWidget(self.text)
        body.addWidget(self.remark)
        body.addLayout(buttons)
        body.addWidget(self.guide)
        body.addWidget(self.reasons)
        body.addLayout(self._fields)
        body.addWidget(self.offer)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 5, GRID * 2, GRID)
        row.setSpacing(0)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(body, 1)

    def add_part(self, part: QWidget) -> None:
        """Add a part of the open question below the others."""
        self._body.addWidget(part)

    def align(self, columns: Columns) -> None:
        """Align the label with the columns of the rows around it."""
        self.label.setFixedWidth(columns.label - GRID * 2)

    def show_offer(self, text: str) -> None:
        """Show what the keys do with a word that is offered as the note; hide it if `text` is empty."""
        self.offer.setText(text)
        self.offer.setVisible(bool(text))

    def set_read_only(self, only_read: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Allow or forbid changes. A read-only text can still be selected and copied."""
        self.answers.setEnabled(not only_read)
        self.reasons.setEnabled(not only_read)
        self.note.setReadOnly(only_read)
        self.evidence.setReadOnly(only_read)

    def show_question(self, question: Question, judgement: Judgement, *, remark: str, note: str, evidence: str) -> None:
        """Show a question with its judgement.

        Args:
            question: The question.
            judgement: Its recorded judgement.
            remark: A text below the question, or an empty text.
            note: The note to show. A draft is newer than the note of the judgement.
            evidence: The evidence to show. It may be a draft too.
        """
        self._showing = True
        self.label.setText(question.id)
        self.text.setText(question.text)
        self._guide(shown=self.guidance.isChecked())
        self.answers.setAccessibleDescription(question.text)
        self.show_judgement(question, judgement, remark=remark)
        if self.note.toPlainText() != note:
            self.note.setPlainText(note)
        if self.evidence.text() != evidence:
            self.evidence.show_text(evidence)
        self._showing = False

    def show_judgement(self, question: Question, judgement: Judgement, *, remark: str) -> None:
        """Show the answer and its reasons again. The note and the evidence keep the text that is being typed."""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.answers.show_answer(judgement.answer)
        asked = judgement.answer == "no" and bool(question.reasons)
        if asked:
            self.reasons.place = question.id
            self.reasons.show_reasons(question.reasons, judgement.reasons)
            self.reasons.stand_between(self.history, self.note)
        elif self.reasons.has_focus:
            # An undo can remove the no while a reason has the focus. Qt would then focus the next widget in the tab
            # order, so the focus returns to the list first.
            self.escaped.emit()
        self.reasons.setVisible(asked)

    def _guide(self, shown: bool) -> None:  # noqa: FBT001 - a slot of QPushButton.toggled
        """Show or hide the guidance below the open question. The choice holds for the next questions too."""
        text = translated(self.guidance_of(self.label.text())) if shown and self.label.text() else ""
        if shown and not text:
            text = self.tr("There is no guidance on this question.")
        if self.guide.text() != text:
            self.guide.setText(text)
        self.guide.setVisible(bool(text))
        self.guidance.setAccessibleDescription(text)

    def focus_reasons(self) -> bool:
        """Give the reasons the focus. Return False if the question shows no reasons."""
        if self.reasons.isHidden():
            return False
        self.reasons.take_focus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit `escaped` when Escape is pressed."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange fields and buttons side by side, or one below the other in a narrow editor."""
        super().resizeEvent(event)
        room = self.width() / character_width(self.fontMetrics())
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._fields.setDirection(down if room < _NARROW else across)
        # The widths are the same for every question, so the layout is too.
        beside = self.width() - self.label.width() - INSET - 3 * GRID - self.answers.sizeHint().width()
        named, icons = self._button_widths()
        self._name_buttons(shown=named <= beside or icons > beside)
        self._buttons.setDirection(across if icons <= beside else down)
        # The buttons have the widths of the texts before, until the layout is worked out again.
        self._body.activate()

    def _button_widths(self) -> tuple[int, int]:
        """Return the width of the buttons beside the answers with their names, and with their icons alone, in pixels.

        They are measured once for a font, because a change of a text lays the editor out again.
        """
        font = self.flag.font().key()
        if font != self._measured_for:
            self._measured_for = font
            shown = bool(self.flag.text())
            self._name_buttons(shown=True)
            named = self._width_of_buttons()
            self._name_buttons(shown=False)
            self._widths = named, self._width_of_buttons()
            self._name_buttons(shown=shown)
        return self._widths

    def _width_of_buttons(self) -> int:
        width = 0
        for button in self._names:
            button.ensurePolished()
            width += GRID + button.sizeHint().width()
        return width

    def _name_buttons(self, *, shown: bool) -> None:
        """Show the buttons beside the answers with their names or, to save a line, with their icons alone."""
        for button, name in self._names.items():
            text = name if shown else ""
            if button.text() != text:
                button.setText(text)

    def _typed(self, field: str, text: str) -> None:
        if not self._showing:
            self.typed.emit(field, text)


class _PartButton(QPushButton):
    """A button that looks pressed while the part of the page that it shows is open, whichever key opened that."""

    def nextCheckState(self) -> None:
        """Change nothing: the part decides, since it may stay open."""


def _aside(name: str, text: str, icon: str, kind: type[QPushButton] = _PartButton) -> QPushButton:
    """Return a button that shows more about a question. Only Tab gives it the focus, so a click keeps the focus."""
    button = kind(text)
    button.setCheckable(True)
    button.setObjectName(name)
    button.setProperty("role", "choice")
    set_icon(button, icon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
